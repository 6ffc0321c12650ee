"""The methods of `client.admin.buying_policies`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .admin_buying_policies_credit_control import (
        AdminBuyingPoliciesCreditControl,
        AsyncAdminBuyingPoliciesCreditControl,
    )
    from .admin_buying_policies_credit_holds import (
        AdminBuyingPoliciesCreditHolds,
        AsyncAdminBuyingPoliciesCreditHolds,
    )
    from .admin_buying_policies_grace_amounts import (
        AdminBuyingPoliciesGraceAmounts,
        AsyncAdminBuyingPoliciesGraceAmounts,
    )
    from .admin_buying_policies_quota_groups import (
        AdminBuyingPoliciesQuotaGroups,
        AsyncAdminBuyingPoliciesQuotaGroups,
    )
    from .admin_buying_policies_quota_rules import (
        AdminBuyingPoliciesQuotaRules,
        AsyncAdminBuyingPoliciesQuotaRules,
    )
    from .admin_buying_policies_quotas import (
        AdminBuyingPoliciesQuotas,
        AsyncAdminBuyingPoliciesQuotas,
    )

ADM_BUYING_POLICY_552 = Operation(
    id="ADM-BUYING-POLICY-552",
    name="admin.buying_policies.list_blocking_reasons",
    method="GET",
    path="/v1/buying-policies/blocking-reasons",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="logisticOrderIds", required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.BlockingReasonList),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPolicies(Group):
    """The methods of `client.admin.buying_policies`."""

    __slots__ = ()

    @property
    def credit_control(self) -> AdminBuyingPoliciesCreditControl:
        """The methods of `client.admin.buying_policies.credit_control`."""
        from .admin_buying_policies_credit_control import (
            AdminBuyingPoliciesCreditControl,
        )

        return AdminBuyingPoliciesCreditControl(self._client)

    @property
    def credit_holds(self) -> AdminBuyingPoliciesCreditHolds:
        """The methods of `client.admin.buying_policies.credit_holds`."""
        from .admin_buying_policies_credit_holds import AdminBuyingPoliciesCreditHolds

        return AdminBuyingPoliciesCreditHolds(self._client)

    @property
    def grace_amounts(self) -> AdminBuyingPoliciesGraceAmounts:
        """The methods of `client.admin.buying_policies.grace_amounts`."""
        from .admin_buying_policies_grace_amounts import AdminBuyingPoliciesGraceAmounts

        return AdminBuyingPoliciesGraceAmounts(self._client)

    @property
    def quotas(self) -> AdminBuyingPoliciesQuotas:
        """The methods of `client.admin.buying_policies.quotas`."""
        from .admin_buying_policies_quotas import AdminBuyingPoliciesQuotas

        return AdminBuyingPoliciesQuotas(self._client)

    @property
    def quota_rules(self) -> AdminBuyingPoliciesQuotaRules:
        """The methods of `client.admin.buying_policies.quota_rules`."""
        from .admin_buying_policies_quota_rules import AdminBuyingPoliciesQuotaRules

        return AdminBuyingPoliciesQuotaRules(self._client)

    @property
    def quota_groups(self) -> AdminBuyingPoliciesQuotaGroups:
        """The methods of `client.admin.buying_policies.quota_groups`."""
        from .admin_buying_policies_quota_groups import AdminBuyingPoliciesQuotaGroups

        return AdminBuyingPoliciesQuotaGroups(self._client)

    def list_blocking_reasons(
        self,
        *,
        logistic_order_ids: Sequence[builtins.str],
        id_type: models.BlockedOrderIdType | None = None,
        options: CallOptions | None = None,
    ) -> models.BlockingReasonList:
        """Read which policies block logistic orders (ADM-BUYING-POLICY-552).

        For operators only.

        Args:
            logistic_order_ids: The orders, named as idType says.
            id_type: What the orders are named by. REFERENCE unless told otherwise.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-552 - Get blocking reasons for logistic orders
        """
        answer: models.BlockingReasonList = self._client.call(
            ADM_BUYING_POLICY_552,
            Arguments(parameters={"logisticOrderIds": logistic_order_ids, "idType": id_type}),
            options,
        )
        return answer


class AsyncAdminBuyingPolicies(AsyncGroup):
    """The methods of `client.admin.buying_policies`."""

    __slots__ = ()

    @property
    def credit_control(self) -> AsyncAdminBuyingPoliciesCreditControl:
        """The methods of `client.admin.buying_policies.credit_control`."""
        from .admin_buying_policies_credit_control import (
            AsyncAdminBuyingPoliciesCreditControl,
        )

        return AsyncAdminBuyingPoliciesCreditControl(self._client)

    @property
    def credit_holds(self) -> AsyncAdminBuyingPoliciesCreditHolds:
        """The methods of `client.admin.buying_policies.credit_holds`."""
        from .admin_buying_policies_credit_holds import (
            AsyncAdminBuyingPoliciesCreditHolds,
        )

        return AsyncAdminBuyingPoliciesCreditHolds(self._client)

    @property
    def grace_amounts(self) -> AsyncAdminBuyingPoliciesGraceAmounts:
        """The methods of `client.admin.buying_policies.grace_amounts`."""
        from .admin_buying_policies_grace_amounts import (
            AsyncAdminBuyingPoliciesGraceAmounts,
        )

        return AsyncAdminBuyingPoliciesGraceAmounts(self._client)

    @property
    def quotas(self) -> AsyncAdminBuyingPoliciesQuotas:
        """The methods of `client.admin.buying_policies.quotas`."""
        from .admin_buying_policies_quotas import AsyncAdminBuyingPoliciesQuotas

        return AsyncAdminBuyingPoliciesQuotas(self._client)

    @property
    def quota_rules(self) -> AsyncAdminBuyingPoliciesQuotaRules:
        """The methods of `client.admin.buying_policies.quota_rules`."""
        from .admin_buying_policies_quota_rules import (
            AsyncAdminBuyingPoliciesQuotaRules,
        )

        return AsyncAdminBuyingPoliciesQuotaRules(self._client)

    @property
    def quota_groups(self) -> AsyncAdminBuyingPoliciesQuotaGroups:
        """The methods of `client.admin.buying_policies.quota_groups`."""
        from .admin_buying_policies_quota_groups import (
            AsyncAdminBuyingPoliciesQuotaGroups,
        )

        return AsyncAdminBuyingPoliciesQuotaGroups(self._client)

    async def list_blocking_reasons(
        self,
        *,
        logistic_order_ids: Sequence[builtins.str],
        id_type: models.BlockedOrderIdType | None = None,
        options: CallOptions | None = None,
    ) -> models.BlockingReasonList:
        """Read which policies block logistic orders (ADM-BUYING-POLICY-552).

        For operators only.

        Args:
            logistic_order_ids: The orders, named as idType says.
            id_type: What the orders are named by. REFERENCE unless told otherwise.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-552 - Get blocking reasons for logistic orders
        """
        answer: models.BlockingReasonList = await self._client.call(
            ADM_BUYING_POLICY_552,
            Arguments(parameters={"logisticOrderIds": logistic_order_ids, "idType": id_type}),
            options,
        )
        return answer
