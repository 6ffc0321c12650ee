"""Commercial orders, and the logistic orders that they consist of."""

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

ADMIN_LIST_LOGISTIC_ORDERS = Operation(
    id="adminListLogisticOrders",
    name="admin.orders.list",
    method="GET",
    path="/v1/logistic-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerAccountIds"),
        Parameter(name="nbPreviewLines"),
        Parameter(name="size"),
        Parameter(name="page"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.OperatorOrderPage),
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

ADM_ORDER_551 = Operation(
    id="ADM-ORDER-551",
    name="admin.orders.search",
    method="POST",
    path="/v1/logistic-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=","),
        Parameter(name="nbPreviewLines"),
    ),
    encoder=JsonBody(type=lambda: models.LogisticOrderCriteria),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.OperatorOrderPage),
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
        Retries(idempotent=True),
    ),
)

ADM_ORDER_150 = Operation(
    id="ADM-ORDER-150",
    name="admin.orders.unblock",
    method="POST",
    path="/v1/logistic-orders/unblock",
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

ADM_ORDER_550 = Operation(
    id="ADM-ORDER-550",
    name="admin.orders.get_unblock_history",
    method="GET",
    path="/v1/logistic-orders/{logisticOrderId}/unblock-history",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="logisticOrderId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_ORDER_100 = Operation(
    id="ADM-ORDER-100",
    name="admin.orders.refund",
    method="POST",
    path="/v1/logistic-orders/{logisticOrderId}/refunds",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="logisticOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.RefundInput, required=False),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="409", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminOrders(Group):
    """Commercial orders, and the logistic orders that they consist of."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: builtins.str | None = None,
        nb_preview_lines: builtins.int | None = None,
        size: builtins.int | None = None,
        page: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.OperatorOrderPage]:
        """List logistic orders (adminListLogisticOrders).

        Args:
            customer_account_ids: Only orders of this account.
            nb_preview_lines: How many lines each order brings along.
            size: How many items a page holds at most.
            page: Number of the page, the first being 0.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ADMIN_LIST_LOGISTIC_ORDERS,
            Arguments(
                parameters={
                    "customerAccountIds": customer_account_ids,
                    "nbPreviewLines": nb_preview_lines,
                    "size": size,
                    "page": page,
                }
            ),
            options,
        )

    def search(
        self,
        *,
        body: models.LogisticOrderCriteria | Mapping[str, Any],
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.OperatorOrderPage]:
        """Search logistic orders (ADM-ORDER-551).

        For operators only. All criteria must match.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: ADM-ORDER-551 - Retrieve logistic orders (with filters)
        """
        return self._client.pages(
            ADM_ORDER_551,
            Arguments(
                parameters={"page": page, "size": size, "sort": sort, "nbPreviewLines": nb_preview_lines}, body=body
            ),
            options,
        )

    def unblock(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Let blocked orders pass (ADM-ORDER-150).

        A comment that justifies it is mandatory. What the fields of the body are called is not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-ORDER-150 - Force manual validation of blocked orders
        """
        answer: Any = self._client.call(ADM_ORDER_150, Arguments(parameters={}, body=body), options)
        return answer

    def get_unblock_history(self, logistic_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read who let a blocked order pass, and why (ADM-ORDER-550).

        Args:
            logistic_order_id: The logistic order.

        Source: DJUST API reference v3.109.0: ADM-ORDER-550 – Retrieve forced validation history for a
        specific order
        """
        answer: Any = self._client.call(
            ADM_ORDER_550, Arguments(parameters={"logisticOrderId": logistic_order_id}), options
        )
        return answer

    def refund(
        self,
        logistic_order_id: builtins.str,
        *,
        body: models.RefundInput | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Refund a logistic order (ADM-ORDER-100).

        For operators, accounts and suppliers. The order is named by its reference.

        Args:
            logistic_order_id: The logistic order.

        Source: DJUST API reference v3.109.0: ADM-ORDER-100 - Initiate a refund for a logistic order
        """
        answer: Any = self._client.call(
            ADM_ORDER_100, Arguments(parameters={"logisticOrderId": logistic_order_id}, body=body), options
        )
        return answer


class AsyncAdminOrders(AsyncGroup):
    """Commercial orders, and the logistic orders that they consist of."""

    __slots__ = ()

    def list(
        self,
        *,
        customer_account_ids: builtins.str | None = None,
        nb_preview_lines: builtins.int | None = None,
        size: builtins.int | None = None,
        page: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.OperatorOrderPage]:
        """List logistic orders (adminListLogisticOrders).

        Args:
            customer_account_ids: Only orders of this account.
            nb_preview_lines: How many lines each order brings along.
            size: How many items a page holds at most.
            page: Number of the page, the first being 0.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ADMIN_LIST_LOGISTIC_ORDERS,
            Arguments(
                parameters={
                    "customerAccountIds": customer_account_ids,
                    "nbPreviewLines": nb_preview_lines,
                    "size": size,
                    "page": page,
                }
            ),
            options,
        )

    def search(
        self,
        *,
        body: models.LogisticOrderCriteria | Mapping[str, Any],
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.OperatorOrderPage]:
        """Search logistic orders (ADM-ORDER-551).

        For operators only. All criteria must match.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: ADM-ORDER-551 - Retrieve logistic orders (with filters)
        """
        return self._client.pages(
            ADM_ORDER_551,
            Arguments(
                parameters={"page": page, "size": size, "sort": sort, "nbPreviewLines": nb_preview_lines}, body=body
            ),
            options,
        )

    async def unblock(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Let blocked orders pass (ADM-ORDER-150).

        A comment that justifies it is mandatory. What the fields of the body are called is not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: ADM-ORDER-150 - Force manual validation of blocked orders
        """
        answer: Any = await self._client.call(ADM_ORDER_150, Arguments(parameters={}, body=body), options)
        return answer

    async def get_unblock_history(self, logistic_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read who let a blocked order pass, and why (ADM-ORDER-550).

        Args:
            logistic_order_id: The logistic order.

        Source: DJUST API reference v3.109.0: ADM-ORDER-550 – Retrieve forced validation history for a
        specific order
        """
        answer: Any = await self._client.call(
            ADM_ORDER_550, Arguments(parameters={"logisticOrderId": logistic_order_id}), options
        )
        return answer

    async def refund(
        self,
        logistic_order_id: builtins.str,
        *,
        body: models.RefundInput | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Refund a logistic order (ADM-ORDER-100).

        For operators, accounts and suppliers. The order is named by its reference.

        Args:
            logistic_order_id: The logistic order.

        Source: DJUST API reference v3.109.0: ADM-ORDER-100 - Initiate a refund for a logistic order
        """
        answer: Any = await self._client.call(
            ADM_ORDER_100, Arguments(parameters={"logisticOrderId": logistic_order_id}, body=body), options
        )
        return answer
