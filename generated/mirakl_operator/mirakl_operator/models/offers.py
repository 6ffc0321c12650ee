"""The types of `client.offers`."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, TypeAlias

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

ImportMode: TypeAlias = Annotated[Literal["NORMAL", "REPLACE", "PARTIAL_UPDATE"] | str, Open()]
"""What an import does to the offers that are already there. PARTIAL_UPDATE is deprecated."""

OfferImportState: TypeAlias = Annotated[
    Literal["WAITING_SYNCHRONIZATION_PRODUCT", "WAITING", "RUNNING", "COMPLETE", "FAILED"] | str, Open()
]
"""Progress of an import, which may have to wait for its products first. COMPLETE and FAILED are final."""

OfferImportType: TypeAlias = Annotated[Literal["AUTO", "MIRAKL", "AMAZON"] | str, Open()]
"""Kind of an import."""


class Offer(Model):
    """What one shop sells a product for, in which condition and quantity."""

    active: bool
    """Whether the offer can be bought."""
    all_prices: list[OfferPrice]
    allow_quote_requests: bool | None = None
    """Whether customers may ask for a quote."""
    applicable_pricing: OfferPrice | None = None
    """The price that counts, that of the channel that was asked for if it has one."""
    available_end_date: DateTime | None = None
    available_start_date: DateTime | None = None
    category_code: str
    category_label: str
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
    leadtime_to_ship: int
    """Days until the offer is sent. 0 is given as 1, unless 0 is the default of the platform."""
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
    offer_additional_fields: list[AdditionalField] | None = None
    """Custom fields of the offer."""
    offer_id: int
    package_quantity: int
    """The quantity of an order is a multiple of it."""
    price: Decimal | None = None
    price_additional_info: str | None = None
    """A remark on the price."""
    product_brand: str | None = None
    product_description: str | None = None
    product_references: list[ProductReference]
    product_sku: str
    """The operator's code of the product."""
    product_tax_code: str | None = None
    product_title: str
    quantity: int
    """How many are in stock."""
    retail_prices: list[RetailPrice] | None = None
    shipping_deadline: DateTime
    """When the offer should be sent, with the days on which the shop is closed."""
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


class OfferImportErrorRow(Model):
    """A line that was rejected: the columns of the imported file, as text, for a value that was rejected need
    not be of its type, and why it was rejected.
    """

    open_fields: ClassVar[bool] = True

    csv_columns: ClassVar[Mapping[str | int, str]] = {
        "price[channel=*]": "price-by-channel",
        "discount-price[channel=*]": "discount-price-by-channel",
        "discount-start-date[channel=*]": "discount-start-date-by-channel",
        "discount-end-date[channel=*]": "discount-end-date-by-channel",
        "discount-ranges[channel=*]": "discount-ranges-by-channel",
        "price-ranges[channel=*]": "price-ranges-by-channel",
        "producer-id[*]": "producer-id-by-epr-category",
        "eco-contribution-amount[*]": "eco-contribution-amount-by-epr-category",
    }

    error_line: Annotated[int | None, Field(validation_alias="error-line", serialization_alias="error-line")] = None
    """Number of the line in the imported file."""
    error_message: Annotated[
        str | None, Field(validation_alias="error-message", serialization_alias="error-message")
    ] = None
    """Why the line was rejected."""
    sku: str | None = None
    product_id: Annotated[str | None, Field(validation_alias="product-id", serialization_alias="product-id")] = None
    product_id_type: Annotated[
        str | None, Field(validation_alias="product-id-type", serialization_alias="product-id-type")
    ] = None
    description: str | None = None
    internal_description: Annotated[
        str | None, Field(validation_alias="internal-description", serialization_alias="internal-description")
    ] = None
    price: str | None = None
    price_additional_info: Annotated[
        str | None, Field(validation_alias="price-additional-info", serialization_alias="price-additional-info")
    ] = None
    quantity: str | None = None
    min_quantity_alert: Annotated[
        str | None, Field(validation_alias="min-quantity-alert", serialization_alias="min-quantity-alert")
    ] = None
    state: str | None = None
    available_start_date: Annotated[
        str | None, Field(validation_alias="available-start-date", serialization_alias="available-start-date")
    ] = None
    available_end_date: Annotated[
        str | None, Field(validation_alias="available-end-date", serialization_alias="available-end-date")
    ] = None
    discount_price: Annotated[
        str | None, Field(validation_alias="discount-price", serialization_alias="discount-price")
    ] = None
    discount_start_date: Annotated[
        str | None, Field(validation_alias="discount-start-date", serialization_alias="discount-start-date")
    ] = None
    discount_end_date: Annotated[
        str | None, Field(validation_alias="discount-end-date", serialization_alias="discount-end-date")
    ] = None
    discount_ranges: Annotated[
        str | None, Field(validation_alias="discount-ranges", serialization_alias="discount-ranges")
    ] = None
    allow_quote_requests: Annotated[
        str | None, Field(validation_alias="allow-quote-requests", serialization_alias="allow-quote-requests")
    ] = None
    leadtime_to_ship: Annotated[
        str | None, Field(validation_alias="leadtime-to-ship", serialization_alias="leadtime-to-ship")
    ] = None
    min_order_quantity: Annotated[
        str | None, Field(validation_alias="min-order-quantity", serialization_alias="min-order-quantity")
    ] = None
    max_order_quantity: Annotated[
        str | None, Field(validation_alias="max-order-quantity", serialization_alias="max-order-quantity")
    ] = None
    package_quantity: Annotated[
        str | None, Field(validation_alias="package-quantity", serialization_alias="package-quantity")
    ] = None
    update_delete: Annotated[
        str | None, Field(validation_alias="update-delete", serialization_alias="update-delete")
    ] = None
    price_ranges: Annotated[str | None, Field(validation_alias="price-ranges", serialization_alias="price-ranges")] = (
        None
    )
    ecotax: str | None = None
    gift_wrap: Annotated[str | None, Field(validation_alias="gift-wrap", serialization_alias="gift-wrap")] = None
    min_quantity_ordered: Annotated[
        str | None, Field(validation_alias="min-quantity-ordered", serialization_alias="min-quantity-ordered")
    ] = None
    pricing_unit: Annotated[str | None, Field(validation_alias="pricing-unit", serialization_alias="pricing-unit")] = (
        None
    )
    product_tax_code: Annotated[
        str | None, Field(validation_alias="product-tax-code", serialization_alias="product-tax-code")
    ] = None
    price_by_channel: Annotated[
        dict[str, str] | None, Field(validation_alias="price-by-channel", serialization_alias="price-by-channel")
    ] = None
    """The price, by channel."""
    discount_price_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="discount-price-by-channel", serialization_alias="discount-price-by-channel"),
    ] = None
    """The discount price, by channel."""
    discount_start_date_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="discount-start-date-by-channel", serialization_alias="discount-start-date-by-channel"),
    ] = None
    """Start of the discount, by channel."""
    discount_end_date_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="discount-end-date-by-channel", serialization_alias="discount-end-date-by-channel"),
    ] = None
    """End of the discount, by channel."""
    discount_ranges_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="discount-ranges-by-channel", serialization_alias="discount-ranges-by-channel"),
    ] = None
    """Discount prices by quantity, by channel."""
    price_ranges_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="price-ranges-by-channel", serialization_alias="price-ranges-by-channel"),
    ] = None
    """Prices by quantity, by channel."""
    producer_id_by_epr_category: Annotated[
        dict[str, str] | None,
        Field(validation_alias="producer-id-by-epr-category", serialization_alias="producer-id-by-epr-category"),
    ] = None
    """Identifier of the producer, by EprCategoryCode."""
    eco_contribution_amount_by_epr_category: Annotated[
        dict[str, str] | None,
        Field(
            validation_alias="eco-contribution-amount-by-epr-category",
            serialization_alias="eco-contribution-amount-by-epr-category",
        ),
    ] = None
    """Amount of the eco-contribution, by EprCategoryCode."""


class OfferImportStatus(Model):
    """How far an import has come, and what it did."""

    date_created: DateTime
    has_error_report: bool
    """Whether OF03 has rejected lines."""
    import_id: int
    lines_in_error: int
    lines_in_pending: int
    lines_in_success: int
    lines_read: int
    mode: ImportMode
    """What an import does to the offers that are already there. PARTIAL_UPDATE is deprecated."""
    offer_deleted: int
    """Number of offers that were deleted."""
    offer_inserted: int
    """Number of offers that were created."""
    offer_updated: int
    """Number of offers that were changed."""
    reason_status: str | None = None
    """Why the import is in this state."""
    status: OfferImportState
    """Progress of an import, which may have to wait for its products first. COMPLETE and FAILED are final."""
    type: OfferImportType | None = None
    """Deprecated. Kind of an import."""


class OfferQuantity(Model):
    """How much of an offer can be bought."""

    offer_id: int
    quantity: int
    """0 when the offer is not available."""


class OfferRow(Model):
    """One line of an export in CSV. An empty cell is a field that is left out. Further columns are custom
    fields, and columns under other names.
    """

    open_fields: ClassVar[bool] = True

    csv_columns: ClassVar[Mapping[str | int, str]] = {
        "price[channel=*]": "price-by-channel",
        "origin-price[channel=*]": "origin-price-by-channel",
        "discount-price[channel=*]": "discount-price-by-channel",
        "discount-start-date[channel=*]": "discount-start-date-by-channel",
        "discount-end-date[channel=*]": "discount-end-date-by-channel",
        "discount-ranges[channel=*]": "discount-ranges-by-channel",
        "price-ranges[channel=*]": "price-ranges-by-channel",
        "shipping-price[zone=*,method=*]": "shipping-price-by-zone-and-method",
        "shipping-price-additional[zone=*,method=*]": "shipping-price-additional-by-zone-and-method",
        "shipping-price-type[zone=*,method=*]": "shipping-price-type-by-zone-and-method",
        "delivery-time-earliest-days[zone=*,method=*]": "delivery-time-earliest-days-by-zone-and-method",
        "delivery-time-latest-days[zone=*,method=*]": "delivery-time-latest-days-by-zone-and-method",
        "producer-id[*]": "producer-id-by-epr-category",
        "eco-contribution-amount[*]": "eco-contribution-amount-by-epr-category",
    }

    active: bool | None = None
    """Whether the offer can be bought."""
    allow_quote_requests: Annotated[
        bool | None, Field(validation_alias="allow-quote-requests", serialization_alias="allow-quote-requests")
    ] = None
    """Whether customers may ask for a quote."""
    available_end_date: Annotated[
        DateTime | None, Field(validation_alias="available-end-date", serialization_alias="available-end-date")
    ] = None
    available_start_date: Annotated[
        DateTime | None, Field(validation_alias="available-start-date", serialization_alias="available-start-date")
    ] = None
    channels: str | None = None
    """Codes of the channels in which it can be bought: `FR|US`."""
    currency_iso_code: Annotated[
        CurrencyIsoCode | None, Field(validation_alias="currency-iso-code", serialization_alias="currency-iso-code")
    ] = None
    """Currency (ISO 4217)."""
    date_created: Annotated[
        DateTime | None, Field(validation_alias="date-created", serialization_alias="date-created")
    ] = None
    deleted: bool | None = None
    """Whether the offer is gone."""
    description: str | None = None
    discount_end_date: Annotated[
        DateTime | None, Field(validation_alias="discount-end-date", serialization_alias="discount-end-date")
    ] = None
    discount_price: Annotated[
        Decimal | None, Field(validation_alias="discount-price", serialization_alias="discount-price")
    ] = None
    discount_ranges: Annotated[
        str | None, Field(validation_alias="discount-ranges", serialization_alias="discount-ranges")
    ] = None
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    discount_retail_price: Annotated[
        Decimal | None, Field(validation_alias="discount-retail-price", serialization_alias="discount-retail-price")
    ] = None
    discount_retail_price_end_date: Annotated[
        DateTime | None,
        Field(validation_alias="discount-retail-price-end-date", serialization_alias="discount-retail-price-end-date"),
    ] = None
    discount_retail_price_start_date: Annotated[
        DateTime | None,
        Field(
            validation_alias="discount-retail-price-start-date", serialization_alias="discount-retail-price-start-date"
        ),
    ] = None
    discount_start_date: Annotated[
        DateTime | None, Field(validation_alias="discount-start-date", serialization_alias="discount-start-date")
    ] = None
    favorite_rank: Annotated[
        int | None, Field(validation_alias="favorite-rank", serialization_alias="favorite-rank")
    ] = None
    """Rank among the operator's favorites, if it is one."""
    fulfillment_center_code: Annotated[
        str | None, Field(validation_alias="fulfillment-center-code", serialization_alias="fulfillment-center-code")
    ] = None
    last_updated: Annotated[
        DateTime | None, Field(validation_alias="last-updated", serialization_alias="last-updated")
    ] = None
    leadtime_to_ship: Annotated[
        int | None, Field(validation_alias="leadtime-to-ship", serialization_alias="leadtime-to-ship")
    ] = None
    """Days until the offer is sent."""
    logistic_class: Annotated[
        str | None, Field(validation_alias="logistic-class", serialization_alias="logistic-class")
    ] = None
    """Code of the class that shipping prices go by."""
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="max-order-quantity", serialization_alias="max-order-quantity")
    ] = None
    """How many an order may have at most."""
    measurement_units: Annotated[
        str | None, Field(validation_alias="measurement-units", serialization_alias="measurement-units")
    ] = None
    """How much goods one piece is, by unit: `kg|1.00000000`."""
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="min-order-quantity", serialization_alias="min-order-quantity")
    ] = None
    """How many an order must have at least."""
    min_shipping_price: Annotated[
        Decimal | None, Field(validation_alias="min-shipping-price", serialization_alias="min-shipping-price")
    ] = None
    """The lowest shipping price of one piece."""
    min_shipping_price_additional: Annotated[
        Decimal | None,
        Field(validation_alias="min-shipping-price-additional", serialization_alias="min-shipping-price-additional"),
    ] = None
    """The lowest shipping price of each further piece."""
    min_shipping_type: Annotated[
        str | None, Field(validation_alias="min-shipping-type", serialization_alias="min-shipping-type")
    ] = None
    """Code of the shipping type that has the lowest price."""
    min_shipping_zone: Annotated[
        str | None, Field(validation_alias="min-shipping-zone", serialization_alias="min-shipping-zone")
    ] = None
    """Code of the shipping zone that has the lowest price."""
    model: PlatformModel | None = None
    """How the shop sells on the platform."""
    msrp: Decimal | None = None
    """The manufacturer's suggested retail price."""
    offer_id: Annotated[int | None, Field(validation_alias="offer-id", serialization_alias="offer-id")] = None
    ongoing_discount_campaigns: Annotated[
        str | None,
        Field(validation_alias="ongoing-discount-campaigns", serialization_alias="ongoing-discount-campaigns"),
    ] = None
    """Campaigns that lower the price now."""
    origin_price: Annotated[
        Decimal | None, Field(validation_alias="origin-price", serialization_alias="origin-price")
    ] = None
    """Price of one piece before any discount."""
    origin_retail_price: Annotated[
        Decimal | None, Field(validation_alias="origin-retail-price", serialization_alias="origin-retail-price")
    ] = None
    package_quantity: Annotated[
        int | None, Field(validation_alias="package-quantity", serialization_alias="package-quantity")
    ] = None
    """The quantity of an order is a multiple of it."""
    premium: bool | None = None
    """Whether the shop is a premium shop."""
    price: Decimal | None = None
    """What one piece costs now, with or without a discount."""
    price_additional_info: Annotated[
        str | None, Field(validation_alias="price-additional-info", serialization_alias="price-additional-info")
    ] = None
    """A remark on the price."""
    price_ranges: Annotated[str | None, Field(validation_alias="price-ranges", serialization_alias="price-ranges")] = (
        None
    )
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    product_sku: Annotated[str | None, Field(validation_alias="product-sku", serialization_alias="product-sku")] = None
    """The operator's code of the product."""
    product_tax_code: Annotated[
        str | None, Field(validation_alias="product-tax-code", serialization_alias="product-tax-code")
    ] = None
    professional: bool | None = None
    """Whether the shop is a business."""
    quantity: int | None = None
    """How many are in stock."""
    retail_price: Annotated[
        Decimal | None, Field(validation_alias="retail-price", serialization_alias="retail-price")
    ] = None
    shop_id: Annotated[int | None, Field(validation_alias="shop-id", serialization_alias="shop-id")] = None
    shop_name: Annotated[str | None, Field(validation_alias="shop-name", serialization_alias="shop-name")] = None
    shop_sku: Annotated[str | None, Field(validation_alias="shop-sku", serialization_alias="shop-sku")] = None
    """The seller's own code of the offer."""
    state_code: Annotated[str | None, Field(validation_alias="state-code", serialization_alias="state-code")] = None
    """Condition of the goods."""
    total_price: Annotated[Decimal | None, Field(validation_alias="total-price", serialization_alias="total-price")] = (
        None
    )
    """Price and lowest shipping price together."""
    price_by_channel: Annotated[
        dict[str, Decimal] | None, Field(validation_alias="price-by-channel", serialization_alias="price-by-channel")
    ] = None
    """The price, by channel."""
    origin_price_by_channel: Annotated[
        dict[str, Decimal] | None,
        Field(validation_alias="origin-price-by-channel", serialization_alias="origin-price-by-channel"),
    ] = None
    """The price before any discount, by channel."""
    discount_price_by_channel: Annotated[
        dict[str, Decimal] | None,
        Field(validation_alias="discount-price-by-channel", serialization_alias="discount-price-by-channel"),
    ] = None
    """The discount price, by channel."""
    discount_start_date_by_channel: Annotated[
        dict[str, DateTime] | None,
        Field(validation_alias="discount-start-date-by-channel", serialization_alias="discount-start-date-by-channel"),
    ] = None
    """Start of the discount, by channel."""
    discount_end_date_by_channel: Annotated[
        dict[str, DateTime] | None,
        Field(validation_alias="discount-end-date-by-channel", serialization_alias="discount-end-date-by-channel"),
    ] = None
    """End of the discount, by channel."""
    discount_ranges_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="discount-ranges-by-channel", serialization_alias="discount-ranges-by-channel"),
    ] = None
    """Discount prices by quantity, by channel."""
    price_ranges_by_channel: Annotated[
        dict[str, str] | None,
        Field(validation_alias="price-ranges-by-channel", serialization_alias="price-ranges-by-channel"),
    ] = None
    """Prices by quantity, by channel."""
    shipping_price_by_zone_and_method: Annotated[
        dict[str, dict[str, Decimal]] | None,
        Field(
            validation_alias="shipping-price-by-zone-and-method",
            serialization_alias="shipping-price-by-zone-and-method",
        ),
    ] = None
    """The shipping price, by shipping zone and, in each, by method."""
    shipping_price_additional_by_zone_and_method: Annotated[
        dict[str, dict[str, Decimal]] | None,
        Field(
            validation_alias="shipping-price-additional-by-zone-and-method",
            serialization_alias="shipping-price-additional-by-zone-and-method",
        ),
    ] = None
    """The shipping price of each further piece, by zone and method."""
    shipping_price_type_by_zone_and_method: Annotated[
        dict[str, dict[str, str]] | None,
        Field(
            validation_alias="shipping-price-type-by-zone-and-method",
            serialization_alias="shipping-price-type-by-zone-and-method",
        ),
    ] = None
    """How the shipping price is made up, by zone and method."""
    delivery_time_earliest_days_by_zone_and_method: Annotated[
        dict[str, dict[str, str]] | None,
        Field(
            validation_alias="delivery-time-earliest-days-by-zone-and-method",
            serialization_alias="delivery-time-earliest-days-by-zone-and-method",
        ),
    ] = None
    """Days until delivery at the earliest, by zone and method."""
    delivery_time_latest_days_by_zone_and_method: Annotated[
        dict[str, dict[str, str]] | None,
        Field(
            validation_alias="delivery-time-latest-days-by-zone-and-method",
            serialization_alias="delivery-time-latest-days-by-zone-and-method",
        ),
    ] = None
    """Days until delivery at the latest, by zone and method."""
    producer_id_by_epr_category: Annotated[
        dict[str, str] | None,
        Field(validation_alias="producer-id-by-epr-category", serialization_alias="producer-id-by-epr-category"),
    ] = None
    """Identifier of the producer, by EprCategoryCode."""
    eco_contribution_amount_by_epr_category: Annotated[
        dict[str, Decimal] | None,
        Field(
            validation_alias="eco-contribution-amount-by-epr-category",
            serialization_alias="eco-contribution-amount-by-epr-category",
        ),
    ] = None
    """Amount of the eco-contribution, by EprCategoryCode."""
