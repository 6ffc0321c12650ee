"""The methods of `client.admin.buying_policies.quota_rules`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADM_BUYING_POLICY_553 = Operation(
    id="ADM-BUYING-POLICY-553",
    name="admin.buying_policies.quota_rules.list",
    method="GET",
    path="/v1/buying-policies/quotas/rules",
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

ADM_BUYING_POLICY_152 = Operation(
    id="ADM-BUYING-POLICY-152",
    name="admin.buying_policies.quota_rules.create",
    method="POST",
    path="/v1/buying-policies/quotas/rules",
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

ADM_BUYING_POLICY_206 = Operation(
    id="ADM-BUYING-POLICY-206",
    name="admin.buying_policies.quota_rules.update",
    method="PUT",
    path="/v1/buying-policies/quotas/rules/{ruleId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="ruleId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_302 = Operation(
    id="ADM-BUYING-POLICY-302",
    name="admin.buying_policies.quota_rules.delete",
    method="DELETE",
    path="/v1/buying-policies/quotas/rules/{ruleId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="ruleId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPoliciesQuotaRules(Group):
    """The methods of `client.admin.buying_policies.quota_rules`."""

    __slots__ = ()

    def list(self, *, options: CallOptions | None = None) -> Any:
        """Read the quotas that pairs of account and supplier have of their own (ADM-BUYING-POLICY-553).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-553 - Get specific quota configurations for
        Customer Account x Supplier pairs
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_553, Arguments(parameters={}), options)
        return answer

    def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Give pairs of account and supplier quotas of their own (ADM-BUYING-POLICY-152).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-152 - Create quota rules for multiple account
        x supplier pairs
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_152, Arguments(parameters={}, body=body), options)
        return answer

    def update(self, rule_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the quota of one pair of account and supplier (ADM-BUYING-POLICY-206).

        For operators only. The fields of the body are not public.

        Args:
            rule_id: The rule, which is the quota of one pair of account and supplier.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-206 - Update a specific quota override for a
        Customer Account x Supplier
        """
        answer: Any = self._client.call(
            ADM_BUYING_POLICY_206, Arguments(parameters={"ruleId": rule_id}, body=body), options
        )
        return answer

    def delete(self, rule_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete the quota of one pair of account and supplier (ADM-BUYING-POLICY-302).

        For operators only.

        Args:
            rule_id: The rule, which is the quota of one pair of account and supplier.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-302 - Delete a specific quota override for a
        Customer Account x Supplier
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_302, Arguments(parameters={"ruleId": rule_id}), options)
        return answer


class AsyncAdminBuyingPoliciesQuotaRules(AsyncGroup):
    """The methods of `client.admin.buying_policies.quota_rules`."""

    __slots__ = ()

    async def list(self, *, options: CallOptions | None = None) -> Any:
        """Read the quotas that pairs of account and supplier have of their own (ADM-BUYING-POLICY-553).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-553 - Get specific quota configurations for
        Customer Account x Supplier pairs
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_553, Arguments(parameters={}), options)
        return answer

    async def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Give pairs of account and supplier quotas of their own (ADM-BUYING-POLICY-152).

        For operators only. The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-152 - Create quota rules for multiple account
        x supplier pairs
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_152, Arguments(parameters={}, body=body), options)
        return answer

    async def update(self, rule_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change the quota of one pair of account and supplier (ADM-BUYING-POLICY-206).

        For operators only. The fields of the body are not public.

        Args:
            rule_id: The rule, which is the quota of one pair of account and supplier.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-206 - Update a specific quota override for a
        Customer Account x Supplier
        """
        answer: Any = await self._client.call(
            ADM_BUYING_POLICY_206, Arguments(parameters={"ruleId": rule_id}, body=body), options
        )
        return answer

    async def delete(self, rule_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete the quota of one pair of account and supplier (ADM-BUYING-POLICY-302).

        For operators only.

        Args:
            rule_id: The rule, which is the quota of one pair of account and supplier.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-302 - Delete a specific quota override for a
        Customer Account x Supplier
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_302, Arguments(parameters={"ruleId": rule_id}), options)
        return answer
