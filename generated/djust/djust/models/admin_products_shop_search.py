"""The types that `client.admin.products.shop.search` alone uses."""

from decimal import Decimal
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .admin import ProductUnit
from .shared import (
    Currency,
    NamedReference,
    OfferPriceType,
    PackingType,
    Pageable,
    SortOrder,
)

SearchAggregation: TypeAlias = Annotated[Literal["PRODUCT", "VARIANT"] | str, Open()]
"""Whether a search finds products or variants."""

SearchDirection: TypeAlias = Annotated[Literal["ASC", "DESC"] | str, Open()]
"""Smallest first, or largest first."""


class FacetValues(Model):
    """An attribute or custom field with the values that were found."""

    id: str | None = None
    name: str | None = None
    values: list[Any] | None = None


class FoundAttribute(Model):
    """An attribute of a search record."""

    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    value: Any | None = None
    values: list[Any] | None = None


class FoundCustomField(Model):
    """A custom field of a found offer. `value` is deprecated in favour of `values`."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    name: str | None = None
    value: Any | None = None
    values: list[Any] | None = None


class FoundOffer(Model):
    """The offer of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    currency: Currency | None = None
    """Currency (ISO 4217)."""
    packing_type: Annotated[
        PackingType | None, Field(validation_alias="packingType", serialization_alias="packingType")
    ] = None
    """What the goods are packed in."""
    product_unit: Annotated[str | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None
    quantity_per_item: Annotated[
        float | None, Field(validation_alias="quantityPerItem", serialization_alias="quantityPerItem")
    ] = None
    stock: int | None = None
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="minOrderQuantity", serialization_alias="minOrderQuantity")
    ] = None
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="maxOrderQuantity", serialization_alias="maxOrderQuantity")
    ] = None
    min_stock_alert: Annotated[
        int | None, Field(validation_alias="minStockAlert", serialization_alias="minStockAlert")
    ] = None
    min_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="minShippingPrice", serialization_alias="minShippingPrice")
    ] = None
    lead_time_to_ship: Annotated[
        int | None, Field(validation_alias="leadTimeToShip", serialization_alias="leadTimeToShip")
    ] = None
    custom_fields: Annotated[
        list[FoundCustomField] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None


class FoundOfferPrice(Model):
    """The price of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    offer_price_type: Annotated[
        OfferPriceType | None, Field(validation_alias="offerPriceType", serialization_alias="offerPriceType")
    ] = None
    """Whom a price is for."""
    item_per_pack: Annotated[int | None, Field(validation_alias="itemPerPack", serialization_alias="itemPerPack")] = (
        None
    )
    price: Decimal | None = None
    item_price: Annotated[Decimal | None, Field(validation_alias="itemPrice", serialization_alias="itemPrice")] = None
    unit_price: Annotated[Decimal | None, Field(validation_alias="unitPrice", serialization_alias="unitPrice")] = None
    unit_price_ttc: Annotated[
        Decimal | None, Field(validation_alias="unitPriceTTC", serialization_alias="unitPriceTTC")
    ] = None
    discount_item_price: Annotated[
        Decimal | None, Field(validation_alias="discountItemPrice", serialization_alias="discountItemPrice")
    ] = None
    discount_unit_price: Annotated[
        Decimal | None, Field(validation_alias="discountUnitPrice", serialization_alias="discountUnitPrice")
    ] = None


class FoundPicture(Model):
    """One size and format of a picture."""

    url: str | None = None
    width_in_px: Annotated[int | None, Field(validation_alias="widthInPx", serialization_alias="widthInPx")] = None
    height_in_px: Annotated[int | None, Field(validation_alias="heightInPx", serialization_alias="heightInPx")] = None
    format_type: Annotated[str | None, Field(validation_alias="formatType", serialization_alias="formatType")] = None
    size_type: Annotated[str | None, Field(validation_alias="sizeType", serialization_alias="sizeType")] = None
    main: bool | None = None


class FoundProduct(Model):
    """The product of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    sku: str | None = None
    name: str | None = None
    description: str | None = None
    brand: str | None = None
    main_picture_url: Annotated[
        str | None, Field(validation_alias="mainPictureUrl", serialization_alias="mainPictureUrl")
    ] = None
    tags: list[NamedReference] | None = None
    unit: ProductUnit | None = None
    """What a product is counted or measured in."""
    product_unit: Annotated[Any | None, Field(validation_alias="productUnit", serialization_alias="productUnit")] = None


class FoundVariant(Model):
    """The variant of a search record."""

    id: str | None = None
    external_id: Annotated[str | None, Field(validation_alias="externalId", serialization_alias="externalId")] = None
    sku: str | None = None
    name: str | None = None
    description: str | None = None
    ean: str | None = None
    mpn: str | None = None
    picture_urls: Annotated[
        list[FoundPicture] | None, Field(validation_alias="pictureUrls", serialization_alias="pictureUrls")
    ] = None


class SearchFacets(Model):
    """By what a search can be narrowed."""

    brands: list[NamedReference] | None = None
    attributes: list[FacetValues] | None = None
    custom_fields: Annotated[
        list[FacetValues] | None, Field(validation_alias="customFields", serialization_alias="customFields")
    ] = None
    suppliers: list[NamedReference] | None = None
    product_tags: Annotated[
        list[NamedReference] | None, Field(validation_alias="productTags", serialization_alias="productTags")
    ] = None
    navigations: list[NamedReference] | None = None
    attributes_range: Annotated[
        list[Any] | None, Field(validation_alias="attributesRange", serialization_alias="attributesRange")
    ] = None
    price_min: Annotated[Decimal | None, Field(validation_alias="priceMin", serialization_alias="priceMin")] = None
    price_max: Annotated[Decimal | None, Field(validation_alias="priceMax", serialization_alias="priceMax")] = None


class SearchRecord(Model):
    """One product or variant that was found, with its best offer."""

    product: FoundProduct | None = None
    """The product of a search record."""
    variant: FoundVariant | None = None
    """The variant of a search record."""
    offer: FoundOffer | None = None
    """The offer of a search record."""
    offer_price: Annotated[
        FoundOfferPrice | None, Field(validation_alias="offerPrice", serialization_alias="offerPrice")
    ] = None
    """The price of a search record."""
    supplier: NamedReference | None = None
    """Something that is told by identifier and name."""
    attributes: list[FoundAttribute] | None = None
    navigations: list[NamedReference] | None = None


class SearchRecordPage(Model):
    """One page of what was found."""

    empty: bool | None = None
    """Whether the page has no items."""
    first: bool | None = None
    last: bool | None = None
    number: int | None = None
    """Number of the page, the first being 0."""
    number_of_elements: Annotated[
        int | None, Field(validation_alias="numberOfElements", serialization_alias="numberOfElements")
    ] = None
    """Number of items on this page."""
    pageable: Pageable | None = None
    """Where a page stands among all."""
    size: int | None = None
    """How many items were asked for."""
    sort: list[SortOrder] | None = None
    total_elements: Annotated[
        int | None, Field(validation_alias="totalElements", serialization_alias="totalElements")
    ] = None
    """Number of items over all pages."""
    total_pages: Annotated[int | None, Field(validation_alias="totalPages", serialization_alias="totalPages")] = None
    content: list[SearchRecord] | None = None


class SearchResponse(Model):
    """What a search found, with the facets to narrow it by."""

    products: SearchRecordPage | None = None
    """One page of what was found."""
    facets: SearchFacets | None = None
    """By what a search can be narrowed."""
