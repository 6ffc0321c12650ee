"""The types of `client.products`."""

from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._vendor.runtime.model import Model, Open
from .._vendor.runtime.times import DateTime
from .shared import (
    AdditionalField,
    CurrencyIsoCode,
    Fulfillment,
    LogisticClass,
    OfferDiscount,
    OfferEcoContribution,
    OfferInactivityReason,
    OfferPrice,
    PlatformModel,
    ProductReference,
    RetailPrice,
    WarehouseStock,
)

ProductsListOffersOrder: TypeAlias = Annotated[Literal["asc", "desc"] | str, Open()]

ProductsListOffersPremium: TypeAlias = Annotated[Literal["TRUE", "FALSE", "ALL"] | str, Open()]

ProductsListOffersSort: TypeAlias = Annotated[Literal["bestPrice", "bestEvaluation"] | str, Open()]

ShippingPriceType: TypeAlias = Annotated[Literal["FIXED_PRICE", "FREE_SHIPPING", "ORDER_PRICE_RANGE"] | str, Open()]
"""What a shipping price depends on."""


class DeliveryTime(Model):
    """Between which days the goods should arrive."""

    earliest_days: int
    earliest_delivery_date: DateTime
    latest_days: int
    latest_delivery_date: DateTime


class OfferProductMedia(Model):
    """A picture or other file that shows the product."""

    dam_url: str | None = None
    media_url: str
    type: str


class OfferShippingType(Model):
    """A way to send an offer into one zone, with price and time."""

    code: str
    cut_off_next_date: DateTime | None = None
    """An order that comes later is sent later."""
    cut_off_time: str | None = None
    """The same as a time of day with its offset: `14:30:00Z`."""
    delivery_time: DeliveryTime | None = None
    """Between which days the goods should arrive."""
    label: str
    shipping_deadline: DateTime | None = None
    shipping_price_type: ShippingPriceType
    """What a shipping price depends on."""
    shipping_price_unit: Decimal
    shipping_zone_code: str
    shipping_zone_label: str
    standard_code: str | None = None
    """The shipping type in the provider's own list."""


class ProductMeasurement(Model):
    """How much goods one piece of the product is."""

    total_measurement_of_product: Decimal | None = None
    unit: str


class ProductOffer(Model):
    """An offer among those of its product."""

    active: bool
    """Whether the offer can be bought."""
    all_prices: list[OfferPrice]
    allow_quote_requests: bool | None = None
    """Whether customers may ask for a quote."""
    applicable_pricing: OfferPrice | None = None
    """The price that counts, that of the channel that was asked for if it has one."""
    available_end_date: DateTime | None = None
    available_start_date: DateTime | None = None
    channels: list[str]
    """Codes of the channels in which the offer can be bought."""
    currency_iso_code: CurrencyIsoCode
    """Currency of the shop."""
    description: str
    discount: OfferDiscount | None = None
    """Deprecated. See applicable_pricing."""
    eco_contributions: Annotated[list[OfferEcoContribution] | None, Field(max_length=20)] = None
    favorite_rank: int | None = None
    """Rank among the operator's favorites, if it is one."""
    fulfillment: Fulfillment
    """How the goods are handled before they leave."""
    inactivity_reasons: list[OfferInactivityReason] | None = None
    """Why the offer is not active."""
    is_professional: bool
    """Whether the shop is a business."""
    leadtime_to_ship: int
    """Days until the offer is sent."""
    logistic_class: LogisticClass
    """The class of the goods that shipping prices go by."""
    max_order_quantity: int
    """How many an order may have at most."""
    min_order_quantity: int
    """How many an order must have at least."""
    min_quantity_alert: int
    """The quantity in stock should not fall below it."""
    min_shipping_price: Decimal
    """The lowest shipping price of one piece."""
    min_shipping_price_additional: Decimal
    """The lowest shipping price of each further piece."""
    min_shipping_type: str
    """Code of the shipping type that has the lowest price."""
    min_shipping_zone: str
    """Code of the shipping zone that has the lowest price."""
    model: PlatformModel | None = None
    """How the shop sells on the platform."""
    msrp: Decimal | None = None
    """The manufacturer's suggested retail price."""
    nb_evaluation: int
    """Number of evaluations of the shop."""
    offer_additional_fields: list[AdditionalField] | None = None
    """Custom fields of the offer."""
    offer_id: int
    package_quantity: int
    """The quantity of an order is a multiple of it."""
    premium: bool
    """Whether the shop is a premium shop."""
    price: Decimal | None = None
    price_additional_info: str | None = None
    """A remark on the price."""
    product_tax_code: str | None = None
    quantity: int
    """How many are in stock."""
    retail_prices: list[RetailPrice] | None = None
    shipping_deadline: DateTime
    """When the offer should be sent."""
    shipping_types: list[OfferShippingType] | None = None
    shop_grade: Decimal
    shop_id: int
    shop_name: str
    shop_sku: str
    """The seller's own code of the offer."""
    state_code: str
    """Condition of the goods."""
    total_price: Decimal | None = None
    """Price and lowest shipping price together."""
    warehouses: list[WarehouseStock] | None = None


class ProductOffers(Model):
    """A product and the offers that compete for it."""

    category_code: str
    category_label: str
    measurement: ProductMeasurement | None = None
    """How much goods one piece of the product is."""
    offers: list[ProductOffer] | None = None
    product_brand: str | None = None
    product_description: str | None = None
    product_media: OfferProductMedia | None = None
    """A picture or other file that shows the product."""
    product_references: list[ProductReference]
    product_sku: str
    """The operator's code of the product."""
    product_title: str
    total_count: int
    """Number of offers of this product over all pages."""


class ProductOfferPage(Model):
    """Products, each with one page of its offers."""

    products: list[ProductOffers] | None = None
