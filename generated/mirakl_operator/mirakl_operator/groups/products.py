"""Products with the offers that compete for them."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.pagination_offset import OffsetPagination
from .._vendor.plugins.rate_limits import RateLimits, Trigger
from .._vendor.plugins.requirements import Requirement, Requirements
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

P11 = Operation(
    id="P11",
    name="products.list_offers",
    method="GET",
    path="/api/products/offers",
    parameters=(
        Parameter(name="product_ids", explode=False, max_items=100),
        Parameter(name="product_references", explode=False, max_items=100),
        Parameter(name="offer_state_codes", explode=False),
        Parameter(name="premium"),
        Parameter(name="all_offers"),
        Parameter(name="channel_codes", explode=False),
        Parameter(name="all_channels"),
        Parameter(name="pricing_channel_code"),
        Parameter(name="pricing_customer_organization_id"),
        Parameter(name="shop_ids", explode=False, max_items=100),
        Parameter(name="shipping_zones", explode=False),
        Parameter(name="all_shipping_zones"),
        Parameter(name="models", explode=False),
        Parameter(name="max"),
        Parameter(name="offset"),
        Parameter(name="sort"),
        Parameter(name="order"),
        Parameter(name="locale"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.ProductOfferPage),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        OffsetPagination(position="offset", size="max", items="/products", link=True, max_size=100),
        RateLimits(limits=(Trigger(event="at each display of a product page"),)),
        Requirements(
            requirements=(
                Requirement(
                    kind="at_least_one_of", of=("$request.query.product_ids", "$request.query.product_references")
                ),
            )
        ),
        Retries(attempts=4),
    ),
)


class Products(Group):
    """Products with the offers that compete for them."""

    __slots__ = ()

    def list_offers(
        self,
        *,
        product_ids: Sequence[builtins.str] | None = None,
        product_references: Sequence[builtins.str] | None = None,
        offer_state_codes: Sequence[builtins.str] | None = None,
        premium: models.ProductsListOffersPremium | None = None,
        all_offers: builtins.bool | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        all_channels: builtins.bool | None = None,
        pricing_channel_code: builtins.str | None = None,
        pricing_customer_organization_id: builtins.str | None = None,
        shop_ids: Sequence[builtins.str] | None = None,
        shipping_zones: Sequence[builtins.str] | None = None,
        all_shipping_zones: builtins.bool | None = None,
        models: Sequence[models.PlatformModel] | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.ProductsListOffersSort | None = None,
        order: models.ProductsListOffersOrder | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.ProductOffers, models.ProductOfferPage]:
        """List the offers of products (P11).

        Names the products by their SKUs, or by references of other kinds; at least one of product_ids and
        product_references. The total_count of a product counts its own offers, not those of the page.

        Args:
            product_ids: SKUs of the products, as the operator has them.
            product_references: Identifiers of the products, each as the type of identifier, a bar and the
                value.
            offer_state_codes: Only offers in one of these conditions.
            premium: Only offers of premium shops (TRUE) or of the other ones (FALSE).
            all_offers: Inactive offers, too.
            channel_codes: Only offers that can be bought in these channels.
            all_channels: Offers of all channels, whatever channel_codes says. Otherwise those of
                channel_codes, or of the default channel.
            pricing_channel_code: The channel whose prices are wanted.
            pricing_customer_organization_id: The customer organization whose prices are wanted, where
                customers have prices of their own. Ignored when there is no such organization.
            shop_ids: Only offers of these shops.
            shipping_zones: The shipping zones whose shipping prices are wanted.
            all_shipping_zones: Shipping prices for all zones of the shop, whatever shipping_zones says.
            models: Only offers of shops that sell under one of these models.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: Products come by SKU, and the offers of each by total price first (bestPrice) or by the
                grade of the shop first (bestEvaluation).
            order: Direction of the sort. Ascending unless told otherwise.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: P11 - List offers for each given product
        """
        return self._client.pages(
            P11,
            Arguments(
                parameters={
                    "product_ids": product_ids,
                    "product_references": product_references,
                    "offer_state_codes": offer_state_codes,
                    "premium": premium,
                    "all_offers": all_offers,
                    "channel_codes": channel_codes,
                    "all_channels": all_channels,
                    "pricing_channel_code": pricing_channel_code,
                    "pricing_customer_organization_id": pricing_customer_organization_id,
                    "shop_ids": shop_ids,
                    "shipping_zones": shipping_zones,
                    "all_shipping_zones": all_shipping_zones,
                    "models": models,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "locale": locale,
                }
            ),
            options,
        )


class AsyncProducts(AsyncGroup):
    """Products with the offers that compete for them."""

    __slots__ = ()

    def list_offers(
        self,
        *,
        product_ids: Sequence[builtins.str] | None = None,
        product_references: Sequence[builtins.str] | None = None,
        offer_state_codes: Sequence[builtins.str] | None = None,
        premium: models.ProductsListOffersPremium | None = None,
        all_offers: builtins.bool | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        all_channels: builtins.bool | None = None,
        pricing_channel_code: builtins.str | None = None,
        pricing_customer_organization_id: builtins.str | None = None,
        shop_ids: Sequence[builtins.str] | None = None,
        shipping_zones: Sequence[builtins.str] | None = None,
        all_shipping_zones: builtins.bool | None = None,
        models: Sequence[models.PlatformModel] | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.ProductsListOffersSort | None = None,
        order: models.ProductsListOffersOrder | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.ProductOffers, models.ProductOfferPage]:
        """List the offers of products (P11).

        Names the products by their SKUs, or by references of other kinds; at least one of product_ids and
        product_references. The total_count of a product counts its own offers, not those of the page.

        Args:
            product_ids: SKUs of the products, as the operator has them.
            product_references: Identifiers of the products, each as the type of identifier, a bar and the
                value.
            offer_state_codes: Only offers in one of these conditions.
            premium: Only offers of premium shops (TRUE) or of the other ones (FALSE).
            all_offers: Inactive offers, too.
            channel_codes: Only offers that can be bought in these channels.
            all_channels: Offers of all channels, whatever channel_codes says. Otherwise those of
                channel_codes, or of the default channel.
            pricing_channel_code: The channel whose prices are wanted.
            pricing_customer_organization_id: The customer organization whose prices are wanted, where
                customers have prices of their own. Ignored when there is no such organization.
            shop_ids: Only offers of these shops.
            shipping_zones: The shipping zones whose shipping prices are wanted.
            all_shipping_zones: Shipping prices for all zones of the shop, whatever shipping_zones says.
            models: Only offers of shops that sell under one of these models.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: Products come by SKU, and the offers of each by total price first (bestPrice) or by the
                grade of the shop first (bestEvaluation).
            order: Direction of the sort. Ascending unless told otherwise.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: P11 - List offers for each given product
        """
        return self._client.pages(
            P11,
            Arguments(
                parameters={
                    "product_ids": product_ids,
                    "product_references": product_references,
                    "offer_state_codes": offer_state_codes,
                    "premium": premium,
                    "all_offers": all_offers,
                    "channel_codes": channel_codes,
                    "all_channels": all_channels,
                    "pricing_channel_code": pricing_channel_code,
                    "pricing_customer_organization_id": pricing_customer_organization_id,
                    "shop_ids": shop_ids,
                    "shipping_zones": shipping_zones,
                    "all_shipping_zones": all_shipping_zones,
                    "models": models,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "locale": locale,
                }
            ),
            options,
        )
