"""Commercial orders, and the logistic orders that they consist of."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .orders_commercial import AsyncOrdersCommercial, OrdersCommercial
    from .orders_incident_threads import (
        AsyncOrdersIncidentThreads,
        OrdersIncidentThreads,
    )
    from .orders_logistic import AsyncOrdersLogistic, OrdersLogistic

RATE_ORDER = Operation(
    id="rateOrder",
    name="orders.rate",
    method="PUT",
    path="/v1/shop/rating-orders/{orderId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderRating),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class Orders(Group):
    """Commercial orders, and the logistic orders that they consist of."""

    __slots__ = ()

    @property
    def commercial(self) -> OrdersCommercial:
        """The methods of `client.orders.commercial`."""
        from .orders_commercial import OrdersCommercial

        return OrdersCommercial(self._client)

    @property
    def logistic(self) -> OrdersLogistic:
        """The methods of `client.orders.logistic`."""
        from .orders_logistic import OrdersLogistic

        return OrdersLogistic(self._client)

    @property
    def incident_threads(self) -> OrdersIncidentThreads:
        """The methods of `client.orders.incident_threads`."""
        from .orders_incident_threads import OrdersIncidentThreads

        return OrdersIncidentThreads(self._client)

    def rate(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderRating | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Rate and review an order (rateOrder).

        Args:
            order_id: Identifier of the order.

        Source: DJUST API reference v3.109.0: Add a rating and review on an order.
        """
        answer: Any = self._client.call(RATE_ORDER, Arguments(parameters={"orderId": order_id}, body=body), options)
        return answer


class AsyncOrders(AsyncGroup):
    """Commercial orders, and the logistic orders that they consist of."""

    __slots__ = ()

    @property
    def commercial(self) -> AsyncOrdersCommercial:
        """The methods of `client.orders.commercial`."""
        from .orders_commercial import AsyncOrdersCommercial

        return AsyncOrdersCommercial(self._client)

    @property
    def logistic(self) -> AsyncOrdersLogistic:
        """The methods of `client.orders.logistic`."""
        from .orders_logistic import AsyncOrdersLogistic

        return AsyncOrdersLogistic(self._client)

    @property
    def incident_threads(self) -> AsyncOrdersIncidentThreads:
        """The methods of `client.orders.incident_threads`."""
        from .orders_incident_threads import AsyncOrdersIncidentThreads

        return AsyncOrdersIncidentThreads(self._client)

    async def rate(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderRating | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Rate and review an order (rateOrder).

        Args:
            order_id: Identifier of the order.

        Source: DJUST API reference v3.109.0: Add a rating and review on an order.
        """
        answer: Any = await self._client.call(
            RATE_ORDER, Arguments(parameters={"orderId": order_id}, body=body), options
        )
        return answer
