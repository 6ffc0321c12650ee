"""The methods of `client.admin.buying_policies.grace_amounts`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

ADM_BUYING_POLICY_551 = Operation(
    id="ADM-BUYING-POLICY-551",
    name="admin.buying_policies.grace_amounts.list",
    method="GET",
    path="/v1/buying-policies/credit-control/grace-amounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerAccountIds"),
        Parameter(name="sort", members=2, separator=":"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.GraceAmountPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

ADM_BUYING_POLICY_151 = Operation(
    id="ADM-BUYING-POLICY-151",
    name="admin.buying_policies.grace_amounts.create",
    method="POST",
    path="/v1/buying-policies/credit-control/grace-amounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.GraceAmountInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_203 = Operation(
    id="ADM-BUYING-POLICY-203",
    name="admin.buying_policies.grace_amounts.update",
    method="PUT",
    path="/v1/buying-policies/credit-control/grace-amounts/{graceAmountId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="graceAmountId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_301 = Operation(
    id="ADM-BUYING-POLICY-301",
    name="admin.buying_policies.grace_amounts.delete",
    method="DELETE",
    path="/v1/buying-policies/credit-control/grace-amounts/{graceAmountId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="graceAmountId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPoliciesGraceAmounts(Group):
    """The methods of `client.admin.buying_policies.grace_amounts`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: Sequence[builtins.str] | None = None,
        sort: (
            builtins.tuple[models.GraceAmountCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.GraceAmountCriterion, models.SortDirection]]
            | None
        ) = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.GraceAmountPage]:
        """List grace amounts (ADM-BUYING-POLICY-551).

        For operators only.

        Args:
            customer_account_ids: Only grace amounts of these accounts.
            sort: What to sort by and in which direction, the most important first. Newest first unless told
                otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-551 - List all grace amounts
        """
        return self._client.pages(
            ADM_BUYING_POLICY_551,
            Arguments(
                parameters={"customerAccountIds": customer_account_ids, "sort": sort, "page": page, "size": size}
            ),
            options,
        )

    def create(self, *, body: models.GraceAmountInput | Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Grant accounts an amount beyond their credit limit (ADM-BUYING-POLICY-151).

        For operators only. How the body names the accounts is not public; fields beyond those of
        GraceAmountInput are sent as they are.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-151 - Create grace amounts for Customer
        Accounts
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_151, Arguments(parameters={}, body=body), options)
        return answer

    def update(self, grace_amount_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change a grace amount (ADM-BUYING-POLICY-203).

        For operators only. The fields of the body are not public.

        Args:
            grace_amount_id: The grace amount.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-203 - Update a grace amount entry
        """
        answer: Any = self._client.call(
            ADM_BUYING_POLICY_203, Arguments(parameters={"graceAmountId": grace_amount_id}, body=body), options
        )
        return answer

    def delete(self, grace_amount_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a grace amount (ADM-BUYING-POLICY-301).

        For operators only.

        Args:
            grace_amount_id: The grace amount.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-301 - Delete a grace amount entry
        """
        answer: Any = self._client.call(
            ADM_BUYING_POLICY_301, Arguments(parameters={"graceAmountId": grace_amount_id}), options
        )
        return answer


class AsyncAdminBuyingPoliciesGraceAmounts(AsyncGroup):
    """The methods of `client.admin.buying_policies.grace_amounts`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: Sequence[builtins.str] | None = None,
        sort: (
            builtins.tuple[models.GraceAmountCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.GraceAmountCriterion, models.SortDirection]]
            | None
        ) = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.GraceAmountPage]:
        """List grace amounts (ADM-BUYING-POLICY-551).

        For operators only.

        Args:
            customer_account_ids: Only grace amounts of these accounts.
            sort: What to sort by and in which direction, the most important first. Newest first unless told
                otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-551 - List all grace amounts
        """
        return self._client.pages(
            ADM_BUYING_POLICY_551,
            Arguments(
                parameters={"customerAccountIds": customer_account_ids, "sort": sort, "page": page, "size": size}
            ),
            options,
        )

    async def create(
        self, *, body: models.GraceAmountInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Grant accounts an amount beyond their credit limit (ADM-BUYING-POLICY-151).

        For operators only. How the body names the accounts is not public; fields beyond those of
        GraceAmountInput are sent as they are.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-151 - Create grace amounts for Customer
        Accounts
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_151, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self, grace_amount_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Change a grace amount (ADM-BUYING-POLICY-203).

        For operators only. The fields of the body are not public.

        Args:
            grace_amount_id: The grace amount.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-203 - Update a grace amount entry
        """
        answer: Any = await self._client.call(
            ADM_BUYING_POLICY_203, Arguments(parameters={"graceAmountId": grace_amount_id}, body=body), options
        )
        return answer

    async def delete(self, grace_amount_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a grace amount (ADM-BUYING-POLICY-301).

        For operators only.

        Args:
            grace_amount_id: The grace amount.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-301 - Delete a grace amount entry
        """
        answer: Any = await self._client.call(
            ADM_BUYING_POLICY_301, Arguments(parameters={"graceAmountId": grace_amount_id}), options
        )
        return answer
