"""The methods of `client.admin.buying_policies.quota_groups`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADM_BUYING_POLICY_554 = Operation(
    id="ADM-BUYING-POLICY-554",
    name="admin.buying_policies.quota_groups.list",
    method="GET",
    path="/v1/buying-policies/quotas/groups",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_153 = Operation(
    id="ADM-BUYING-POLICY-153",
    name="admin.buying_policies.quota_groups.create",
    method="POST",
    path="/v1/buying-policies/quotas/groups",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPoliciesQuotaGroups(Group):
    """The methods of `client.admin.buying_policies.quota_groups`."""

    __slots__ = ()

    def list(self, *, options: CallOptions | None = None) -> Any:
        """List quota groups (ADM-BUYING-POLICY-554).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-554 - List quota groups
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_554, Arguments(parameters={}), options)
        return answer

    def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create quota groups, whose quotas are validated together (ADM-BUYING-POLICY-153).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-153 - Create quota groups (co-validation sets)
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_153, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminBuyingPoliciesQuotaGroups(AsyncGroup):
    """The methods of `client.admin.buying_policies.quota_groups`."""

    __slots__ = ()

    async def list(self, *, options: CallOptions | None = None) -> Any:
        """List quota groups (ADM-BUYING-POLICY-554).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-554 - List quota groups
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_554, Arguments(parameters={}), options)
        return answer

    async def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create quota groups, whose quotas are validated together (ADM-BUYING-POLICY-153).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-153 - Create quota groups (co-validation sets)
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_153, Arguments(parameters={}, body=body), options)
        return answer
