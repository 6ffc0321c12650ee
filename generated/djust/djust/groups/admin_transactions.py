"""The methods of `client.admin.transactions`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

ADM_TRANSACTION_550 = Operation(
    id="ADM-TRANSACTION-550",
    name="admin.transactions.list",
    method="GET",
    path="/v1/transactions",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="search"),
        Parameter(name="customerAccountIds"),
        Parameter(name="paymentMethods"),
        Parameter(name="amountMin"),
        Parameter(name="amountMax"),
        Parameter(name="status"),
        Parameter(name="updatedAtFrom"),
        Parameter(name="updatedAtTo"),
        Parameter(name="sort", members=2, separator=":"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.TransactionPage),
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

ADM_TRANSACTION_551 = Operation(
    id="ADM-TRANSACTION-551",
    name="admin.transactions.list_events",
    method="GET",
    path="/v1/transactions/events",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="status"),
        Parameter(name="amountMin"),
        Parameter(name="amountMax"),
        Parameter(name="transactionId"),
        Parameter(name="logisticOrderReference"),
        Parameter(name="search"),
        Parameter(name="sort", members=2, separator=":"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.TransactionEventPage),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
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

ADM_TRANSACTION_570 = Operation(
    id="ADM-TRANSACTION-570",
    name="admin.transactions.get_event",
    method="GET",
    path="/v1/transactions/{transactionId}/events/{eventId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="transactionId", place="path", style="simple", explode=False, required=True),
        Parameter(name="eventId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminTransactions(Group):
    """The methods of `client.admin.transactions`."""

    __slots__ = ()

    def list(
        self,
        *,
        search: builtins.str | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        payment_methods: Sequence[builtins.str] | None = None,
        amount_min: Decimal | None = None,
        amount_max: Decimal | None = None,
        status: Sequence[builtins.str] | None = None,
        updated_at_from: datetime | None = None,
        updated_at_to: datetime | None = None,
        sort: builtins.tuple[models.TransactionCriterion, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.TransactionPage]:
        """List transactions (ADM-TRANSACTION-550).

        For operators only. All filters must match; of a filter with several values one must. Values that the
        server does not know it ignores.

        Args:
            search: The text to search for.
            customer_account_ids: Only transactions of these accounts.
            payment_methods: Only transactions paid in these ways.
            amount_min: From this amount on.
            amount_max: Up to this amount.
            status: Only transactions in these states.
            updated_at_from: Changed at this moment or later.
            updated_at_to: Changed at this moment or earlier.
            sort: What to sort by and in which direction. Last changed first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-550 - List transactions with search, filters and
        sorting
        """
        return self._client.pages(
            ADM_TRANSACTION_550,
            Arguments(
                parameters={
                    "search": search,
                    "customerAccountIds": customer_account_ids,
                    "paymentMethods": payment_methods,
                    "amountMin": amount_min,
                    "amountMax": amount_max,
                    "status": status,
                    "updatedAtFrom": updated_at_from,
                    "updatedAtTo": updated_at_to,
                    "sort": sort,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    def list_events(
        self,
        *,
        status: Sequence[builtins.str] | None = None,
        amount_min: Decimal | None = None,
        amount_max: Decimal | None = None,
        transaction_id: builtins.str | None = None,
        logistic_order_reference: builtins.str | None = None,
        search: builtins.str | None = None,
        sort: builtins.tuple[models.TransactionEventCriterion, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.TransactionEventPage]:
        """List what happened to transactions (ADM-TRANSACTION-551).

        For operators and suppliers.

        Args:
            status: Only events in these states.
            amount_min: From this amount on.
            amount_max: Up to this amount.
            transaction_id: Only events of this transaction.
            logistic_order_reference: Only events of this logistic order.
            search: The text to search for.
            sort: What to sort by and in which direction. Oldest first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-551 - List transaction events with search,
        filters and sorting
        """
        return self._client.pages(
            ADM_TRANSACTION_551,
            Arguments(
                parameters={
                    "status": status,
                    "amountMin": amount_min,
                    "amountMax": amount_max,
                    "transactionId": transaction_id,
                    "logisticOrderReference": logistic_order_reference,
                    "search": search,
                    "sort": sort,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    def get_event(
        self, transaction_id: builtins.str, event_id: builtins.str, *, options: CallOptions | None = None
    ) -> Any:
        """Read one thing that happened to a transaction (ADM-TRANSACTION-570).

        For operators and suppliers.

        Args:
            transaction_id: The transaction.
            event_id: The event.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-570 - Get a transaction event
        """
        answer: Any = self._client.call(
            ADM_TRANSACTION_570, Arguments(parameters={"transactionId": transaction_id, "eventId": event_id}), options
        )
        return answer


class AsyncAdminTransactions(AsyncGroup):
    """The methods of `client.admin.transactions`."""

    __slots__ = ()

    def list(
        self,
        *,
        search: builtins.str | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        payment_methods: Sequence[builtins.str] | None = None,
        amount_min: Decimal | None = None,
        amount_max: Decimal | None = None,
        status: Sequence[builtins.str] | None = None,
        updated_at_from: datetime | None = None,
        updated_at_to: datetime | None = None,
        sort: builtins.tuple[models.TransactionCriterion, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.TransactionPage]:
        """List transactions (ADM-TRANSACTION-550).

        For operators only. All filters must match; of a filter with several values one must. Values that the
        server does not know it ignores.

        Args:
            search: The text to search for.
            customer_account_ids: Only transactions of these accounts.
            payment_methods: Only transactions paid in these ways.
            amount_min: From this amount on.
            amount_max: Up to this amount.
            status: Only transactions in these states.
            updated_at_from: Changed at this moment or later.
            updated_at_to: Changed at this moment or earlier.
            sort: What to sort by and in which direction. Last changed first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-550 - List transactions with search, filters and
        sorting
        """
        return self._client.pages(
            ADM_TRANSACTION_550,
            Arguments(
                parameters={
                    "search": search,
                    "customerAccountIds": customer_account_ids,
                    "paymentMethods": payment_methods,
                    "amountMin": amount_min,
                    "amountMax": amount_max,
                    "status": status,
                    "updatedAtFrom": updated_at_from,
                    "updatedAtTo": updated_at_to,
                    "sort": sort,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    def list_events(
        self,
        *,
        status: Sequence[builtins.str] | None = None,
        amount_min: Decimal | None = None,
        amount_max: Decimal | None = None,
        transaction_id: builtins.str | None = None,
        logistic_order_reference: builtins.str | None = None,
        search: builtins.str | None = None,
        sort: builtins.tuple[models.TransactionEventCriterion, models.SortDirection] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.TransactionEventPage]:
        """List what happened to transactions (ADM-TRANSACTION-551).

        For operators and suppliers.

        Args:
            status: Only events in these states.
            amount_min: From this amount on.
            amount_max: Up to this amount.
            transaction_id: Only events of this transaction.
            logistic_order_reference: Only events of this logistic order.
            search: The text to search for.
            sort: What to sort by and in which direction. Oldest first unless told otherwise.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-551 - List transaction events with search,
        filters and sorting
        """
        return self._client.pages(
            ADM_TRANSACTION_551,
            Arguments(
                parameters={
                    "status": status,
                    "amountMin": amount_min,
                    "amountMax": amount_max,
                    "transactionId": transaction_id,
                    "logisticOrderReference": logistic_order_reference,
                    "search": search,
                    "sort": sort,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    async def get_event(
        self, transaction_id: builtins.str, event_id: builtins.str, *, options: CallOptions | None = None
    ) -> Any:
        """Read one thing that happened to a transaction (ADM-TRANSACTION-570).

        For operators and suppliers.

        Args:
            transaction_id: The transaction.
            event_id: The event.

        Source: DJUST API reference v3.109.0: ADM-TRANSACTION-570 - Get a transaction event
        """
        answer: Any = await self._client.call(
            ADM_TRANSACTION_570, Arguments(parameters={"transactionId": transaction_id, "eventId": event_id}), options
        )
        return answer
