"""The methods of `client.admin.buying_policies.credit_holds`."""

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

ADM_BUYING_POLICY_550 = Operation(
    id="ADM-BUYING-POLICY-550",
    name="admin.buying_policies.credit_holds.list",
    method="GET",
    path="/v1/buying-policies/credit-control/holds",
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
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CreditHoldPage),
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

ADM_BUYING_POLICY_150 = Operation(
    id="ADM-BUYING-POLICY-150",
    name="admin.buying_policies.credit_holds.create",
    method="POST",
    path="/v1/buying-policies/credit-control/holds",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CreditHoldInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_202 = Operation(
    id="ADM-BUYING-POLICY-202",
    name="admin.buying_policies.credit_holds.update",
    method="PUT",
    path="/v1/buying-policies/credit-control/holds/{creditHoldId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="creditHoldId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.CreditHoldUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_BUYING_POLICY_300 = Operation(
    id="ADM-BUYING-POLICY-300",
    name="admin.buying_policies.credit_holds.delete",
    method="DELETE",
    path="/v1/buying-policies/credit-control/holds/{creditHoldId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="creditHoldId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminBuyingPoliciesCreditHolds(Group):
    """The methods of `client.admin.buying_policies.credit_holds`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: Sequence[builtins.str] | None = None,
        sort: builtins.tuple[builtins.str, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.CreditHoldPage]:
        """List active and scheduled credit holds (ADM-BUYING-POLICY-550).

        For operators only.

        Args:
            customer_account_ids: Only holds of these accounts.
            sort: What to sort by and in which direction. Newest first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-550 - List active or scheduled credit holds
        """
        return self._client.pages(
            ADM_BUYING_POLICY_550,
            Arguments(
                parameters={"customerAccountIds": customer_account_ids, "sort": sort, "page": page, "size": size}
            ),
            options,
        )

    def create(self, *, body: models.CreditHoldInput | Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Put one or several credit holds on accounts (ADM-BUYING-POLICY-150).

        For operators only. How the body names the accounts is not public; fields beyond those of
        CreditHoldInput are sent as they are.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-150 - Create credit hold(s) for Customer
        Accounts
        """
        answer: Any = self._client.call(ADM_BUYING_POLICY_150, Arguments(parameters={}, body=body), options)
        return answer

    def update(
        self,
        credit_hold_id: builtins.str,
        *,
        body: models.CreditHoldUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change when a credit hold begins or ends (ADM-BUYING-POLICY-202).

        For operators only.

        Args:
            credit_hold_id: The credit hold.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-202 - Update a credit hold
        """
        answer: Any = self._client.call(
            ADM_BUYING_POLICY_202, Arguments(parameters={"creditHoldId": credit_hold_id}, body=body), options
        )
        return answer

    def delete(self, credit_hold_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Lift a credit hold (ADM-BUYING-POLICY-300).

        For operators only.

        Args:
            credit_hold_id: The credit hold.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-300 - Delete a credit hold
        """
        answer: Any = self._client.call(
            ADM_BUYING_POLICY_300, Arguments(parameters={"creditHoldId": credit_hold_id}), options
        )
        return answer


class AsyncAdminBuyingPoliciesCreditHolds(AsyncGroup):
    """The methods of `client.admin.buying_policies.credit_holds`."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: Sequence[builtins.str] | None = None,
        sort: builtins.tuple[builtins.str, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.CreditHoldPage]:
        """List active and scheduled credit holds (ADM-BUYING-POLICY-550).

        For operators only.

        Args:
            customer_account_ids: Only holds of these accounts.
            sort: What to sort by and in which direction. Newest first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-550 - List active or scheduled credit holds
        """
        return self._client.pages(
            ADM_BUYING_POLICY_550,
            Arguments(
                parameters={"customerAccountIds": customer_account_ids, "sort": sort, "page": page, "size": size}
            ),
            options,
        )

    async def create(
        self, *, body: models.CreditHoldInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Put one or several credit holds on accounts (ADM-BUYING-POLICY-150).

        For operators only. How the body names the accounts is not public; fields beyond those of
        CreditHoldInput are sent as they are.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-150 - Create credit hold(s) for Customer
        Accounts
        """
        answer: Any = await self._client.call(ADM_BUYING_POLICY_150, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self,
        credit_hold_id: builtins.str,
        *,
        body: models.CreditHoldUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change when a credit hold begins or ends (ADM-BUYING-POLICY-202).

        For operators only.

        Args:
            credit_hold_id: The credit hold.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-202 - Update a credit hold
        """
        answer: Any = await self._client.call(
            ADM_BUYING_POLICY_202, Arguments(parameters={"creditHoldId": credit_hold_id}, body=body), options
        )
        return answer

    async def delete(self, credit_hold_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Lift a credit hold (ADM-BUYING-POLICY-300).

        For operators only.

        Args:
            credit_hold_id: The credit hold.

        Source: DJUST API reference v3.109.0: ADM-BUYING-POLICY-300 - Delete a credit hold
        """
        answer: Any = await self._client.call(
            ADM_BUYING_POLICY_300, Arguments(parameters={"creditHoldId": credit_hold_id}), options
        )
        return answer
