"""Threads of messages with customers and the operator, and the files attached to them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.pagination_offset import OffsetPagination
from .._vendor.plugins.rate_limits import RateLimits, Trigger
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

OR41 = Operation(
    id="OR41",
    name="orders.messages.list",
    method="GET",
    path="/api/orders/{order_id}/messages",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="received"),
        Parameter(name="shop_id"),
        Parameter(name="max"),
        Parameter(name="offset"),
        Parameter(name="sort"),
        Parameter(name="order"),
        Parameter(name="read"),
        Parameter(name="archived"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderMessagePage),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        OffsetPagination(
            position="offset", size="max", items="/messages", total="/total_count", link=True, max_size=100
        ),
        RateLimits(limits=(Trigger(event="at each view of a message page"),)),
        Retries(attempts=4),
    ),
    warning="OR41 (orders.messages.list): the provider allows no integration to use it. Without filters, all that the shop sent or received. Use the message threads M10 and M11 instead.",
)


class OrdersMessages(Group):
    """Threads of messages with customers and the operator, and the files attached to them."""

    __slots__ = ()

    def list(
        self,
        order_id: builtins.str,
        *,
        received: models.OrdersMessagesListReceived | None = None,
        shop_id: builtins.int | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.OrdersListSort | None = None,
        order: models.OrdersMessagesListOrder | None = None,
        read: models.OrdersMessagesListRead | None = None,
        archived: models.OrdersMessagesListArchived | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.OrderMessage, models.OrderMessagePage]:
        """List the messages about an order (OR41).

        Without filters, all that the shop sent or received. Use the message threads M10 and M11 instead.

        Args:
            order_id: Identifier of the order.
            received: Only messages that the shop received (TRUE) or sent (FALSE).
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: What to sort by. The creation date is the only choice.
            order: Direction of the sort. Newest first unless told otherwise.
            read: Without effect.
            archived: Without effect.

        Source: Mirakl Marketplace APIs: OR41 - List messages of an order
        """
        return self._client.pages(
            OR41,
            Arguments(
                parameters={
                    "order_id": order_id,
                    "received": received,
                    "shop_id": shop_id,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "read": read,
                    "archived": archived,
                }
            ),
            options,
        )


class AsyncOrdersMessages(AsyncGroup):
    """Threads of messages with customers and the operator, and the files attached to them."""

    __slots__ = ()

    def list(
        self,
        order_id: builtins.str,
        *,
        received: models.OrdersMessagesListReceived | None = None,
        shop_id: builtins.int | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.OrdersListSort | None = None,
        order: models.OrdersMessagesListOrder | None = None,
        read: models.OrdersMessagesListRead | None = None,
        archived: models.OrdersMessagesListArchived | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.OrderMessage, models.OrderMessagePage]:
        """List the messages about an order (OR41).

        Without filters, all that the shop sent or received. Use the message threads M10 and M11 instead.

        Args:
            order_id: Identifier of the order.
            received: Only messages that the shop received (TRUE) or sent (FALSE).
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: What to sort by. The creation date is the only choice.
            order: Direction of the sort. Newest first unless told otherwise.
            read: Without effect.
            archived: Without effect.

        Source: Mirakl Marketplace APIs: OR41 - List messages of an order
        """
        return self._client.pages(
            OR41,
            Arguments(
                parameters={
                    "order_id": order_id,
                    "received": received,
                    "shop_id": shop_id,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "read": read,
                    "archived": archived,
                }
            ),
            options,
        )
