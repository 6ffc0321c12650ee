"""The methods of `client.admin.buying_policies.quotas`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADM_BUYING_POLICY_501 = Operation(
    id="ADM-BUYING-POLICY-501",
    name="admin.buying_policies.quotas.get",
    method="GET",
    path="/v1/buying-policies/quotas",
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

ADM_BUYING_POLICY_204 = Operation(
    id="ADM-BUYING-POLICY-204",
    name="admin.buying_policies.quotas.update_status",
    method="PATCH",
    path="/v1/buying-policies/quotas",
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

ADM_BUYING_POLICY_205 = Operation(
    id="ADM-BUYING-POLICY-205",
    name="admin.buying_policies.quotas.update_min_value",
    method="PATCH",
    path="/v1/buying-policies/quotas/min-value",
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


class AdminBuyingPoliciesQuotas(Group):
    """The methods of `client.admin.buying_policies.quotas`."""

    __slots__ = ()

    def get(self, *, options: CallOptions | None = None) -> Any:
        """Read how quotas are configured (ADM-BUYING-POLICY-501).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-501 - Get the current configuration of the
        quota buying policy
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_501, Arguments(parameters={}), options)
        return answer

    def update_status(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Switch quotas on or off (ADM-BUYING-POLICY-204).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-204 - Update quota policy activation status
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_204, Arguments(parameters={}, body=body), options)
        return answer

    def update_min_value(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the default minimum of quotas (ADM-BUYING-POLICY-205).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-205 - Update default min quota value
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_205, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminBuyingPoliciesQuotas(AsyncGroup):
    """The methods of `client.admin.buying_policies.quotas`."""

    __slots__ = ()

    async def get(self, *, options: CallOptions | None = None) -> Any:
        """Read how quotas are configured (ADM-BUYING-POLICY-501).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-501 - Get the current configuration of the
        quota buying policy
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_501, Arguments(parameters={}), options)
        return answer

    async def update_status(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Switch quotas on or off (ADM-BUYING-POLICY-204).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-204 - Update quota policy activation status
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_204, Arguments(parameters={}, body=body), options)
        return answer

    async def update_min_value(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the default minimum of quotas (ADM-BUYING-POLICY-205).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-205 - Update default min quota value
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_205, Arguments(parameters={}, body=body), options)
        return answer
