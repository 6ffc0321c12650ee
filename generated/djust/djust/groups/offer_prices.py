"""What suppliers ask, as buyers see it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_FRONT_OFFER_PRICES = Operation(
    id="listFrontOfferPrices",
    name="offer_prices.list",
    method="GET",
    path="/v1/shop/offer-prices",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="offerInventoryExternalId"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class OfferPrices(Group):
    """What suppliers ask, as buyers see it."""

    __slots__ = ()

    def list(
        self, *, offer_inventory_external_id: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """List the prices of an offer (listFrontOfferPrices).

        Args:
            offer_inventory_external_id: External identifier of the offer.

        Source: DJUST API reference v3.109.0: Get paginated offer prices
        """
        answer: Any = self._client.call(
            LIST_FRONT_OFFER_PRICES,
            Arguments(parameters={"offerInventoryExternalId": offer_inventory_external_id}),
            options,
        )
        return answer


class AsyncOfferPrices(AsyncGroup):
    """What suppliers ask, as buyers see it."""

    __slots__ = ()

    async def list(
        self, *, offer_inventory_external_id: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """List the prices of an offer (listFrontOfferPrices).

        Args:
            offer_inventory_external_id: External identifier of the offer.

        Source: DJUST API reference v3.109.0: Get paginated offer prices
        """
        answer: Any = await self._client.call(
            LIST_FRONT_OFFER_PRICES,
            Arguments(parameters={"offerInventoryExternalId": offer_inventory_external_id}),
            options,
        )
        return answer
