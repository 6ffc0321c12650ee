"""The methods of `client.admin.products.shop`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from decimal import Decimal
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

PRODUCT_552 = Operation(
    id="PRODUCT-552",
    name="admin.products.shop.search",
    method="GET",
    path="/v2/shop/search",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
        Parameter(name="currency"),
        Parameter(name="query"),
        Parameter(name="attributes", members=2, separator="|"),
        Parameter(name="customFields"),
        Parameter(name="brand"),
        Parameter(name="suppliers"),
        Parameter(name="categoryIds"),
        Parameter(name="productTags"),
        Parameter(name="priceMin"),
        Parameter(name="priceMax"),
        Parameter(name="aggregation"),
        Parameter(name="idType"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator="|"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.SearchResponse),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/products/content",
            pages="/products/totalPages",
            total="/products/totalElements",
            last="/products/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

LIST_PRODUCT_THUMBNAILS = Operation(
    id="listProductThumbnails",
    name="admin.products.shop.list_thumbnails",
    method="GET",
    path="/v1/shop/list",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="skus", explode=False),
        Parameter(name="categoryIds"),
        Parameter(name="attribute"),
        Parameter(name="brand"),
        Parameter(name="supplier"),
        Parameter(name="rq"),
        Parameter(name="productTags"),
        Parameter(name="customFieldsSupplier"),
        Parameter(name="priceMin"),
        Parameter(name="priceMax"),
        Parameter(name="locale"),
        Parameter(name="currency"),
        Parameter(name="order.type"),
        Parameter(name="order.order"),
        Parameter(name="paged"),
        Parameter(name="idType"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ProductThumbnailList),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/productThumbnails/content",
            pages="/productThumbnails/totalPages",
            total="/productThumbnails/totalElements",
            last="/productThumbnails/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

GET_SHOP_PRODUCT = Operation(
    id="getShopProduct",
    name="admin.products.shop.get",
    method="GET",
    path="/v1/shop/products/{productIdentifier}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productIdentifier", place="path", style="simple", explode=False, required=True),
        Parameter(name="productIdType"),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.Product),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PRODUCT_509 = Operation(
    id="PRODUCT-509",
    name="admin.products.shop.list_offers",
    method="GET",
    path="/v1/shop/products/{productIdentifier}/paginated-offers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productIdentifier", place="path", style="simple", explode=False, required=True),
        Parameter(name="productIdType"),
        Parameter(name="currency"),
        Parameter(name="locale"),
        Parameter(name="withoutPrices"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ProductOfferPage),
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

PRODUCT_502 = Operation(
    id="PRODUCT-502",
    name="admin.products.shop.list_all_offers",
    method="GET",
    path="/v1/shop/products/{productIdentifier}/offers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productIdentifier", place="path", style="simple", explode=False, required=True),
        Parameter(name="productIdType"),
        Parameter(name="currency"),
        Parameter(name="locale"),
        Parameter(name="withoutPrices"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.ProductOffer]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_RELATED_PRODUCTS = Operation(
    id="listRelatedProducts",
    name="admin.products.shop.list_related",
    method="GET",
    path="/v1/shop/products/{productSku}/related-products",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productSku", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_VARIANT_ATTRIBUTES = Operation(
    id="listVariantAttributes",
    name="admin.products.shop.list_variant_attributes",
    method="GET",
    path="/v1/shop/products/{productSku}/variant-attributes",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productSku", place="path", style="simple", explode=False, required=True),
        Parameter(name="productIdType"),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.VariantAttribute]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_REVIEW_STATISTICS = Operation(
    id="getReviewStatistics",
    name="admin.products.shop.get_review_statistics",
    method="GET",
    path="/v1/shop/products/{productSku}/stat-reviews",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productSku", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ReviewStatistics),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_PRODUCT_REVIEWS = Operation(
    id="getProductReviews",
    name="admin.products.shop.get_reviews",
    method="GET",
    path="/v1/shop/products/{productSku}/reviews",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productSku", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ReviewAuthor),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_PRODUCT_REVIEW = Operation(
    id="createProductReview",
    name="admin.products.shop.create_review",
    method="POST",
    path="/v1/shop/reviews",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.ProductReviewInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.ProductReview),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_SHOP_VARIANTS = Operation(
    id="listShopVariants",
    name="admin.products.shop.list_variants",
    method="GET",
    path="/v1/shop/product-variants",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productSku"),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ProductVariantPage),
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

LIST_VARIANT_OFFERS = Operation(
    id="listVariantOffers",
    name="admin.products.shop.list_variant_offers",
    method="GET",
    path="/v1/shop/product-variants/{productVariantId}/offers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productVariantId", place="path", style="simple", explode=False, required=True),
        Parameter(name="currency"),
        Parameter(name="productIdType"),
        Parameter(name="withoutPrices"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.ProductOffer]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_VARIANT_SUPPLIERS = Operation(
    id="listVariantSuppliers",
    name="admin.products.shop.list_variant_suppliers",
    method="GET",
    path="/v1/shop/product-variants/{productVariantId}/suppliers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productVariantId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Supplier]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminProductsShop(Group):
    """The methods of `client.admin.products.shop`."""

    __slots__ = ()

    def search(
        self,
        *,
        locale: builtins.str | None = None,
        currency: models.Currency | None = None,
        query: builtins.str | None = None,
        attributes: (
            builtins.tuple[builtins.str, builtins.str] | Sequence[builtins.tuple[builtins.str, builtins.str]] | None
        ) = None,
        custom_fields: Sequence[builtins.str] | None = None,
        brand: Sequence[builtins.str] | None = None,
        suppliers: Sequence[builtins.str] | None = None,
        category_ids: Sequence[builtins.str] | None = None,
        product_tags: Sequence[builtins.str] | None = None,
        price_min: Decimal | None = None,
        price_max: Decimal | None = None,
        aggregation: models.SearchAggregation | None = None,
        id_type: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.tuple[builtins.str, models.SearchDirection] | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.SearchRecord, models.SearchResponse]:
        """Search products or variants, with facets (PRODUCT-552).

        All filters must match; of a filter with several values one must.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            currency: Currency of the amounts.
            query: The text to search for.
            attributes: Only what has these attributes, each as name and value. Of several values of one
                attribute one must match.
            custom_fields: Only what has these custom fields. How name and value are written is not public.
            brand: Only these brands.
            suppliers: Only offers of these suppliers.
            category_ids: Only products of these navigation categories.
            product_tags: Only products with these tags.
            price_min: From this price on.
            price_max: Up to this price.
            aggregation: Whether to find products or variants.
            id_type: What the identifiers in the filters are.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, such as name and DESC.

        Source: DJUST API reference v3.109.0: Search result regrouping product, variant, attributes and offers
        """
        return self._client.pages(
            PRODUCT_552,
            Arguments(
                parameters={
                    "locale": locale,
                    "currency": currency,
                    "query": query,
                    "attributes": attributes,
                    "customFields": custom_fields,
                    "brand": brand,
                    "suppliers": suppliers,
                    "categoryIds": category_ids,
                    "productTags": product_tags,
                    "priceMin": price_min,
                    "priceMax": price_max,
                    "aggregation": aggregation,
                    "idType": id_type,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def list_thumbnails(
        self,
        *,
        skus: Sequence[builtins.str] | None = None,
        category_ids: Sequence[builtins.str] | None = None,
        attribute: Sequence[builtins.str] | None = None,
        brand: Sequence[builtins.str] | None = None,
        supplier: Sequence[builtins.str] | None = None,
        rq: builtins.str | None = None,
        product_tags: Sequence[builtins.str] | None = None,
        custom_fields_supplier: Sequence[builtins.str] | None = None,
        price_min: Decimal | None = None,
        price_max: Decimal | None = None,
        locale: builtins.str | None = None,
        currency: models.Currency | None = None,
        order_type: builtins.str | None = None,
        order_order: builtins.str | None = None,
        paged: builtins.bool | None = None,
        id_type: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.ProductThumbnail, models.ProductThumbnailList]:
        """List products in short, with their ratings and best offers (listProductThumbnails).

        Args:
            skus: Only these products.
            category_ids: Only products of these navigation categories.
            attribute: Only products with these attributes. How name and value are written is not public.
            brand: Only these brands.
            supplier: Only products of these suppliers.
            rq: The text to search for, as far as public clients show.
            product_tags: Only products with these tags.
            custom_fields_supplier: Only products whose suppliers have these custom fields.
            price_min: From this price on.
            price_max: Up to this price.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            currency: Currency of the amounts.
            order_type: What to sort by.
            order_order: In which direction to sort.
            paged: Whether the answer comes in pages.
            id_type: What the identifiers in the filters are.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Get thumbnails of a product regrouping product, stat reviews,
        attributs and bestOffer
        """
        return self._client.pages(
            LIST_PRODUCT_THUMBNAILS,
            Arguments(
                parameters={
                    "skus": skus,
                    "categoryIds": category_ids,
                    "attribute": attribute,
                    "brand": brand,
                    "supplier": supplier,
                    "rq": rq,
                    "productTags": product_tags,
                    "customFieldsSupplier": custom_fields_supplier,
                    "priceMin": price_min,
                    "priceMax": price_max,
                    "locale": locale,
                    "currency": currency,
                    "order.type": order_type,
                    "order.order": order_order,
                    "paged": paged,
                    "idType": id_type,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    def get(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Product:
        """Read one product as the shop shows it (getShopProduct).

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get product by product identifier
        """
        answer: models.Product = self._client.call(
            GET_SHOP_PRODUCT,
            Arguments(
                parameters={"productIdentifier": product_identifier, "productIdType": product_id_type, "locale": locale}
            ),
            options,
        )
        return answer

    def list_offers(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        currency: models.Currency | None = None,
        locale: builtins.str | None = None,
        without_prices: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.ProductOffer, models.ProductOfferPage]:
        """List the offers of a product (PRODUCT-509).

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            currency: Currency of the amounts.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            without_prices: Whether to leave the prices out.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get product's paginated offers - This route will replace
        PRODUCT-502
        """
        return self._client.pages(
            PRODUCT_509,
            Arguments(
                parameters={
                    "productIdentifier": product_identifier,
                    "productIdType": product_id_type,
                    "currency": currency,
                    "locale": locale,
                    "withoutPrices": without_prices,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def list_all_offers(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        currency: models.Currency | None = None,
        locale: builtins.str | None = None,
        without_prices: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.ProductOffer]:
        """List the offers of a product at once (PRODUCT-502).

        PRODUCT-509, which has pages, will take its place.

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            currency: Currency of the amounts.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            without_prices: Whether to leave the prices out.

        Source: DJUST API reference v3.109.0: Get product's offers - This route will be replaced by
        PRODUCT-509
        """
        answer: builtins.list[models.ProductOffer] = self._client.call(
            PRODUCT_502,
            Arguments(
                parameters={
                    "productIdentifier": product_identifier,
                    "productIdType": product_id_type,
                    "currency": currency,
                    "locale": locale,
                    "withoutPrices": without_prices,
                }
            ),
            options,
        )
        return answer

    def list_related(
        self, product_sku: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """List the products that go with a product (listRelatedProducts).

        Args:
            product_sku: The product.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get related products by product sku
        """
        answer: Any = self._client.call(
            LIST_RELATED_PRODUCTS, Arguments(parameters={"productSku": product_sku, "locale": locale}), options
        )
        return answer

    def list_variant_attributes(
        self,
        product_sku: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.VariantAttribute]:
        """List what tells the variants of a product apart (listVariantAttributes).

        Args:
            product_sku: The product.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get product variant attributes by product sku
        """
        answer: builtins.list[models.VariantAttribute] = self._client.call(
            LIST_VARIANT_ATTRIBUTES,
            Arguments(parameters={"productSku": product_sku, "productIdType": product_id_type, "locale": locale}),
            options,
        )
        return answer

    def get_review_statistics(
        self, product_sku: builtins.str, *, options: CallOptions | None = None
    ) -> models.ReviewStatistics:
        """Read how a product is rated on the whole (getReviewStatistics).

        Args:
            product_sku: The product.

        Source: DJUST API reference v3.109.0: Get stat reviews by product sku
        """
        answer: models.ReviewStatistics = self._client.call(
            GET_REVIEW_STATISTICS, Arguments(parameters={"productSku": product_sku}), options
        )
        return answer

    def get_reviews(self, product_sku: builtins.str, *, options: CallOptions | None = None) -> models.ReviewAuthor:
        """Read who reviewed a product (getProductReviews).

        Args:
            product_sku: The product.

        Source: DJUST API reference v3.109.0: Get product's reviews
        """
        answer: models.ReviewAuthor = self._client.call(
            GET_PRODUCT_REVIEWS, Arguments(parameters={"productSku": product_sku}), options
        )
        return answer

    def create_review(
        self, *, body: models.ProductReviewInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.ProductReview:
        """Review a product (createProductReview).

        Source: DJUST API reference v3.109.0: create a new product review
        """
        answer: models.ProductReview = self._client.call(
            CREATE_PRODUCT_REVIEW, Arguments(parameters={}, body=body), options
        )
        return answer

    def list_variants(
        self,
        *,
        product_sku: builtins.str | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.ProductVariant, models.ProductVariantPage]:
        """List product variants (listShopVariants).

        Args:
            product_sku: Only variants of this product.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Get paginated product variant
        """
        return self._client.pages(
            LIST_SHOP_VARIANTS,
            Arguments(parameters={"productSku": product_sku, "locale": locale, "page": page, "size": size}),
            options,
        )

    def list_variant_offers(
        self,
        product_variant_id: builtins.str,
        *,
        currency: models.Currency | None = None,
        product_id_type: models.VariantIdType | None = None,
        without_prices: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.ProductOffer]:
        """List the offers of a variant (listVariantOffers).

        Args:
            product_variant_id: The variant.
            currency: Currency of the amounts.
            product_id_type: What the variant is named by.
            without_prices: Whether to leave the prices out.

        Source: DJUST API reference v3.109.0: Get variant's offers
        """
        answer: builtins.list[models.ProductOffer] = self._client.call(
            LIST_VARIANT_OFFERS,
            Arguments(
                parameters={
                    "productVariantId": product_variant_id,
                    "currency": currency,
                    "productIdType": product_id_type,
                    "withoutPrices": without_prices,
                }
            ),
            options,
        )
        return answer

    def list_variant_suppliers(
        self, product_variant_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.Supplier]:
        """List the suppliers of a variant (listVariantSuppliers).

        Args:
            product_variant_id: The variant.

        Source: DJUST API reference v3.109.0: Get product variant's suppliers
        """
        answer: builtins.list[models.Supplier] = self._client.call(
            LIST_VARIANT_SUPPLIERS, Arguments(parameters={"productVariantId": product_variant_id}), options
        )
        return answer


class AsyncAdminProductsShop(AsyncGroup):
    """The methods of `client.admin.products.shop`."""

    __slots__ = ()

    def search(
        self,
        *,
        locale: builtins.str | None = None,
        currency: models.Currency | None = None,
        query: builtins.str | None = None,
        attributes: (
            builtins.tuple[builtins.str, builtins.str] | Sequence[builtins.tuple[builtins.str, builtins.str]] | None
        ) = None,
        custom_fields: Sequence[builtins.str] | None = None,
        brand: Sequence[builtins.str] | None = None,
        suppliers: Sequence[builtins.str] | None = None,
        category_ids: Sequence[builtins.str] | None = None,
        product_tags: Sequence[builtins.str] | None = None,
        price_min: Decimal | None = None,
        price_max: Decimal | None = None,
        aggregation: models.SearchAggregation | None = None,
        id_type: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.tuple[builtins.str, models.SearchDirection] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.SearchRecord, models.SearchResponse]:
        """Search products or variants, with facets (PRODUCT-552).

        All filters must match; of a filter with several values one must.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            currency: Currency of the amounts.
            query: The text to search for.
            attributes: Only what has these attributes, each as name and value. Of several values of one
                attribute one must match.
            custom_fields: Only what has these custom fields. How name and value are written is not public.
            brand: Only these brands.
            suppliers: Only offers of these suppliers.
            category_ids: Only products of these navigation categories.
            product_tags: Only products with these tags.
            price_min: From this price on.
            price_max: Up to this price.
            aggregation: Whether to find products or variants.
            id_type: What the identifiers in the filters are.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, such as name and DESC.

        Source: DJUST API reference v3.109.0: Search result regrouping product, variant, attributes and offers
        """
        return self._client.pages(
            PRODUCT_552,
            Arguments(
                parameters={
                    "locale": locale,
                    "currency": currency,
                    "query": query,
                    "attributes": attributes,
                    "customFields": custom_fields,
                    "brand": brand,
                    "suppliers": suppliers,
                    "categoryIds": category_ids,
                    "productTags": product_tags,
                    "priceMin": price_min,
                    "priceMax": price_max,
                    "aggregation": aggregation,
                    "idType": id_type,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def list_thumbnails(
        self,
        *,
        skus: Sequence[builtins.str] | None = None,
        category_ids: Sequence[builtins.str] | None = None,
        attribute: Sequence[builtins.str] | None = None,
        brand: Sequence[builtins.str] | None = None,
        supplier: Sequence[builtins.str] | None = None,
        rq: builtins.str | None = None,
        product_tags: Sequence[builtins.str] | None = None,
        custom_fields_supplier: Sequence[builtins.str] | None = None,
        price_min: Decimal | None = None,
        price_max: Decimal | None = None,
        locale: builtins.str | None = None,
        currency: models.Currency | None = None,
        order_type: builtins.str | None = None,
        order_order: builtins.str | None = None,
        paged: builtins.bool | None = None,
        id_type: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.ProductThumbnail, models.ProductThumbnailList]:
        """List products in short, with their ratings and best offers (listProductThumbnails).

        Args:
            skus: Only these products.
            category_ids: Only products of these navigation categories.
            attribute: Only products with these attributes. How name and value are written is not public.
            brand: Only these brands.
            supplier: Only products of these suppliers.
            rq: The text to search for, as far as public clients show.
            product_tags: Only products with these tags.
            custom_fields_supplier: Only products whose suppliers have these custom fields.
            price_min: From this price on.
            price_max: Up to this price.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            currency: Currency of the amounts.
            order_type: What to sort by.
            order_order: In which direction to sort.
            paged: Whether the answer comes in pages.
            id_type: What the identifiers in the filters are.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Get thumbnails of a product regrouping product, stat reviews,
        attributs and bestOffer
        """
        return self._client.pages(
            LIST_PRODUCT_THUMBNAILS,
            Arguments(
                parameters={
                    "skus": skus,
                    "categoryIds": category_ids,
                    "attribute": attribute,
                    "brand": brand,
                    "supplier": supplier,
                    "rq": rq,
                    "productTags": product_tags,
                    "customFieldsSupplier": custom_fields_supplier,
                    "priceMin": price_min,
                    "priceMax": price_max,
                    "locale": locale,
                    "currency": currency,
                    "order.type": order_type,
                    "order.order": order_order,
                    "paged": paged,
                    "idType": id_type,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )

    async def get(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Product:
        """Read one product as the shop shows it (getShopProduct).

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get product by product identifier
        """
        answer: models.Product = await self._client.call(
            GET_SHOP_PRODUCT,
            Arguments(
                parameters={"productIdentifier": product_identifier, "productIdType": product_id_type, "locale": locale}
            ),
            options,
        )
        return answer

    def list_offers(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        currency: models.Currency | None = None,
        locale: builtins.str | None = None,
        without_prices: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.ProductOffer, models.ProductOfferPage]:
        """List the offers of a product (PRODUCT-509).

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            currency: Currency of the amounts.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            without_prices: Whether to leave the prices out.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get product's paginated offers - This route will replace
        PRODUCT-502
        """
        return self._client.pages(
            PRODUCT_509,
            Arguments(
                parameters={
                    "productIdentifier": product_identifier,
                    "productIdType": product_id_type,
                    "currency": currency,
                    "locale": locale,
                    "withoutPrices": without_prices,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    async def list_all_offers(
        self,
        product_identifier: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        currency: models.Currency | None = None,
        locale: builtins.str | None = None,
        without_prices: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.ProductOffer]:
        """List the offers of a product at once (PRODUCT-502).

        PRODUCT-509, which has pages, will take its place.

        Args:
            product_identifier: The product, named as productIdType says.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            currency: Currency of the amounts.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            without_prices: Whether to leave the prices out.

        Source: DJUST API reference v3.109.0: Get product's offers - This route will be replaced by
        PRODUCT-509
        """
        answer: builtins.list[models.ProductOffer] = await self._client.call(
            PRODUCT_502,
            Arguments(
                parameters={
                    "productIdentifier": product_identifier,
                    "productIdType": product_id_type,
                    "currency": currency,
                    "locale": locale,
                    "withoutPrices": without_prices,
                }
            ),
            options,
        )
        return answer

    async def list_related(
        self, product_sku: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """List the products that go with a product (listRelatedProducts).

        Args:
            product_sku: The product.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get related products by product sku
        """
        answer: Any = await self._client.call(
            LIST_RELATED_PRODUCTS, Arguments(parameters={"productSku": product_sku, "locale": locale}), options
        )
        return answer

    async def list_variant_attributes(
        self,
        product_sku: builtins.str,
        *,
        product_id_type: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.VariantAttribute]:
        """List what tells the variants of a product apart (listVariantAttributes).

        Args:
            product_sku: The product.
            product_id_type: What the product is named by, such as SKU or EXTERNAL_ID.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get product variant attributes by product sku
        """
        answer: builtins.list[models.VariantAttribute] = await self._client.call(
            LIST_VARIANT_ATTRIBUTES,
            Arguments(parameters={"productSku": product_sku, "productIdType": product_id_type, "locale": locale}),
            options,
        )
        return answer

    async def get_review_statistics(
        self, product_sku: builtins.str, *, options: CallOptions | None = None
    ) -> models.ReviewStatistics:
        """Read how a product is rated on the whole (getReviewStatistics).

        Args:
            product_sku: The product.

        Source: DJUST API reference v3.109.0: Get stat reviews by product sku
        """
        answer: models.ReviewStatistics = await self._client.call(
            GET_REVIEW_STATISTICS, Arguments(parameters={"productSku": product_sku}), options
        )
        return answer

    async def get_reviews(
        self, product_sku: builtins.str, *, options: CallOptions | None = None
    ) -> models.ReviewAuthor:
        """Read who reviewed a product (getProductReviews).

        Args:
            product_sku: The product.

        Source: DJUST API reference v3.109.0: Get product's reviews
        """
        answer: models.ReviewAuthor = await self._client.call(
            GET_PRODUCT_REVIEWS, Arguments(parameters={"productSku": product_sku}), options
        )
        return answer

    async def create_review(
        self, *, body: models.ProductReviewInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.ProductReview:
        """Review a product (createProductReview).

        Source: DJUST API reference v3.109.0: create a new product review
        """
        answer: models.ProductReview = await self._client.call(
            CREATE_PRODUCT_REVIEW, Arguments(parameters={}, body=body), options
        )
        return answer

    def list_variants(
        self,
        *,
        product_sku: builtins.str | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.ProductVariant, models.ProductVariantPage]:
        """List product variants (listShopVariants).

        Args:
            product_sku: Only variants of this product.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Get paginated product variant
        """
        return self._client.pages(
            LIST_SHOP_VARIANTS,
            Arguments(parameters={"productSku": product_sku, "locale": locale, "page": page, "size": size}),
            options,
        )

    async def list_variant_offers(
        self,
        product_variant_id: builtins.str,
        *,
        currency: models.Currency | None = None,
        product_id_type: models.VariantIdType | None = None,
        without_prices: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.ProductOffer]:
        """List the offers of a variant (listVariantOffers).

        Args:
            product_variant_id: The variant.
            currency: Currency of the amounts.
            product_id_type: What the variant is named by.
            without_prices: Whether to leave the prices out.

        Source: DJUST API reference v3.109.0: Get variant's offers
        """
        answer: builtins.list[models.ProductOffer] = await self._client.call(
            LIST_VARIANT_OFFERS,
            Arguments(
                parameters={
                    "productVariantId": product_variant_id,
                    "currency": currency,
                    "productIdType": product_id_type,
                    "withoutPrices": without_prices,
                }
            ),
            options,
        )
        return answer

    async def list_variant_suppliers(
        self, product_variant_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.Supplier]:
        """List the suppliers of a variant (listVariantSuppliers).

        Args:
            product_variant_id: The variant.

        Source: DJUST API reference v3.109.0: Get product variant's suppliers
        """
        answer: builtins.list[models.Supplier] = await self._client.call(
            LIST_VARIANT_SUPPLIERS, Arguments(parameters={"productVariantId": product_variant_id}), options
        )
        return answer
