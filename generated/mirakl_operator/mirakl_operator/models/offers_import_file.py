"""The types that `client.offers.import_file` alone uses."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import Field

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime


class OfferImportRow(Model):
    """One line of a file of offers. An empty cell is a field that is left out. Further columns are custom
    fields, and fields of the product.
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

    sku: str | None = None
    """The seller's own code of the offer."""
    product_id: Annotated[str | None, Field(validation_alias="product-id", serialization_alias="product-id")] = None
    """The product that is offered."""
    product_id_type: Annotated[
        str | None, Field(validation_alias="product-id-type", serialization_alias="product-id-type")
    ] = None
    """Kind of product-id, such as EAN."""
    description: str | None = None
    internal_description: Annotated[
        str | None, Field(validation_alias="internal-description", serialization_alias="internal-description")
    ] = None
    """A description that customers do not see."""
    price: Decimal | None = None
    price_additional_info: Annotated[
        str | None, Field(validation_alias="price-additional-info", serialization_alias="price-additional-info")
    ] = None
    """A remark on the price."""
    quantity: int | None = None
    """How many are in stock."""
    min_quantity_alert: Annotated[
        int | None, Field(validation_alias="min-quantity-alert", serialization_alias="min-quantity-alert")
    ] = None
    """The quantity in stock should not fall below it."""
    state: str | None = None
    """Condition of the goods."""
    available_start_date: Annotated[
        DateTime | None, Field(validation_alias="available-start-date", serialization_alias="available-start-date")
    ] = None
    available_end_date: Annotated[
        DateTime | None, Field(validation_alias="available-end-date", serialization_alias="available-end-date")
    ] = None
    discount_price: Annotated[
        Decimal | None, Field(validation_alias="discount-price", serialization_alias="discount-price")
    ] = None
    discount_start_date: Annotated[
        DateTime | None, Field(validation_alias="discount-start-date", serialization_alias="discount-start-date")
    ] = None
    discount_end_date: Annotated[
        DateTime | None, Field(validation_alias="discount-end-date", serialization_alias="discount-end-date")
    ] = None
    discount_ranges: Annotated[
        str | None, Field(validation_alias="discount-ranges", serialization_alias="discount-ranges")
    ] = None
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    allow_quote_requests: Annotated[
        bool | None, Field(validation_alias="allow-quote-requests", serialization_alias="allow-quote-requests")
    ] = None
    """Whether customers may ask for a quote."""
    leadtime_to_ship: Annotated[
        int | None, Field(validation_alias="leadtime-to-ship", serialization_alias="leadtime-to-ship")
    ] = None
    """Days until the offer is sent."""
    min_order_quantity: Annotated[
        int | None, Field(validation_alias="min-order-quantity", serialization_alias="min-order-quantity")
    ] = None
    """How many an order must have at least."""
    max_order_quantity: Annotated[
        int | None, Field(validation_alias="max-order-quantity", serialization_alias="max-order-quantity")
    ] = None
    """How many an order may have at most."""
    package_quantity: Annotated[
        int | None, Field(validation_alias="package-quantity", serialization_alias="package-quantity")
    ] = None
    """The quantity of an order is a multiple of it."""
    update_delete: Annotated[
        str | None, Field(validation_alias="update-delete", serialization_alias="update-delete")
    ] = None
    """What to do with the offer, such as update."""
    price_ranges: Annotated[str | None, Field(validation_alias="price-ranges", serialization_alias="price-ranges")] = (
        None
    )
    """Prices of one piece by quantity: `1|50.00,50|45.00` is 45.00 from 50 pieces on."""
    ecotax: str | None = None
    gift_wrap: Annotated[str | None, Field(validation_alias="gift-wrap", serialization_alias="gift-wrap")] = None
    min_quantity_ordered: Annotated[
        str | None, Field(validation_alias="min-quantity-ordered", serialization_alias="min-quantity-ordered")
    ] = None
    pricing_unit: Annotated[str | None, Field(validation_alias="pricing-unit", serialization_alias="pricing-unit")] = (
        None
    )
    """Unit of measure that the price is for."""
    product_tax_code: Annotated[
        str | None, Field(validation_alias="product-tax-code", serialization_alias="product-tax-code")
    ] = None
    price_by_channel: Annotated[
        dict[str, Decimal] | None, Field(validation_alias="price-by-channel", serialization_alias="price-by-channel")
    ] = None
    """The price, by channel."""
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


class OfferImportTracking(Model):
    """The imports that work a file off."""

    import_id: int
    product_import_id: int | None = None
    """The import of the products, if there are any."""
