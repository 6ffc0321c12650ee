"""What suppliers have, as buyers see it."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

LIST_FRONT_OFFER_INVENTORIES = Operation(
    id="listFrontOfferInventories",
    name="offer_inventories.list",
    method="GET",
    path="/v1/shop/offer-inventories",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productStatus"),
        Parameter(name="offerInventoryStatus"),
        Parameter(name="variantStatus"),
        Parameter(name="offerPriceStatus"),
        Parameter(name="supplierId"),
        Parameter(name="offerIds"),
        Parameter(name="offerPriceIds"),
        Parameter(name="currency"),
        Parameter(name="hasStock"),
        Parameter(name="idType"),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.FrontOfferPage),
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


class OfferInventories(Group):
    """What suppliers have, as buyers see it."""

    __slots__ = ()

    def list(
        self,
        *,
        product_status: models.NewOrActive | None = None,
        offer_inventory_status: models.ActiveOrInactive | None = None,
        variant_status: models.NewOrActive | None = None,
        offer_price_status: models.ActiveOrInactive | None = None,
        supplier_id: builtins.str | None = None,
        offer_ids: Sequence[builtins.str] | None = None,
        offer_price_ids: Sequence[builtins.str] | None = None,
        currency: models.Currency | None = None,
        has_stock: builtins.bool | None = None,
        id_type: models.SupplierIdType | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.FrontOffer, models.FrontOfferPage]:
        """List offers, page by page (listFrontOfferInventories).

        Args:
            product_status: Only offers of products in this state.
            offer_inventory_status: Only offers in this state.
            variant_status: Only offers of variants in this state.
            offer_price_status: Only offers with prices in this state.
            supplier_id: Only offers of this supplier.
            offer_ids: Only these offers.
            offer_price_ids: Only offers with these prices.
            currency: Currency of the amounts.
            has_stock: Only offers with stock, or only without.
            id_type: Which identifier the suppliers are named by.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, each criterion in the notation of the route, the most important first.

        Source: DJUST API reference v3.109.0: Get paginated front offer inventories
        """
        return self._client.pages(
            LIST_FRONT_OFFER_INVENTORIES,
            Arguments(
                parameters={
                    "productStatus": product_status,
                    "offerInventoryStatus": offer_inventory_status,
                    "variantStatus": variant_status,
                    "offerPriceStatus": offer_price_status,
                    "supplierId": supplier_id,
                    "offerIds": offer_ids,
                    "offerPriceIds": offer_price_ids,
                    "currency": currency,
                    "hasStock": has_stock,
                    "idType": id_type,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )


class AsyncOfferInventories(AsyncGroup):
    """What suppliers have, as buyers see it."""

    __slots__ = ()

    def list(
        self,
        *,
        product_status: models.NewOrActive | None = None,
        offer_inventory_status: models.ActiveOrInactive | None = None,
        variant_status: models.NewOrActive | None = None,
        offer_price_status: models.ActiveOrInactive | None = None,
        supplier_id: builtins.str | None = None,
        offer_ids: Sequence[builtins.str] | None = None,
        offer_price_ids: Sequence[builtins.str] | None = None,
        currency: models.Currency | None = None,
        has_stock: builtins.bool | None = None,
        id_type: models.SupplierIdType | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.FrontOffer, models.FrontOfferPage]:
        """List offers, page by page (listFrontOfferInventories).

        Args:
            product_status: Only offers of products in this state.
            offer_inventory_status: Only offers in this state.
            variant_status: Only offers of variants in this state.
            offer_price_status: Only offers with prices in this state.
            supplier_id: Only offers of this supplier.
            offer_ids: Only these offers.
            offer_price_ids: Only offers with these prices.
            currency: Currency of the amounts.
            has_stock: Only offers with stock, or only without.
            id_type: Which identifier the suppliers are named by.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, each criterion in the notation of the route, the most important first.

        Source: DJUST API reference v3.109.0: Get paginated front offer inventories
        """
        return self._client.pages(
            LIST_FRONT_OFFER_INVENTORIES,
            Arguments(
                parameters={
                    "productStatus": product_status,
                    "offerInventoryStatus": offer_inventory_status,
                    "variantStatus": variant_status,
                    "offerPriceStatus": offer_price_status,
                    "supplierId": supplier_id,
                    "offerIds": offer_ids,
                    "offerPriceIds": offer_price_ids,
                    "currency": currency,
                    "hasStock": has_stock,
                    "idType": id_type,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )
