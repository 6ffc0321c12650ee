"""The types that `client.offers.export_file` alone uses."""

from decimal import Decimal

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime
from .shared import OfferEcoContribution, PlatformModel


class ExportedCampaign(Model):
    """A campaign that lowers the price now."""

    identifier: str | None = None


class ExportedDeliveryTime(Model):
    """After how many days the goods should arrive."""

    earliest_days: int | None = None
    latest_days: int | None = None


class ExportedField(Model):
    """The value of a custom field."""

    code: str | None = None
    type: str | None = None
    value: str | None = None


class ExportedFulfillmentCenter(Model):
    """The place that prepares and sends the goods."""

    code: str | None = None


class ExportedFulfillment(Model):
    """How the goods are handled before they leave."""

    center: ExportedFulfillmentCenter | None = None
    """The place that prepares and sends the goods."""


class ExportedLogisticClass(Model):
    """The class of the goods that shipping prices go by."""

    code: str | None = None


class ExportedMeasurement(Model):
    """How much goods one piece of the product is."""

    total_measurement_of_product: Decimal | None = None
    unit: str | None = None


class ExportedPriceContext(Model):
    """In which channels, for which customers and when a price is valid."""

    channel_codes: list[str] | None = None
    customer_group_ids: list[str] | None = None
    customer_organization_ids: list[str] | None = None
    end_date: DateTime | None = None
    start_date: DateTime | None = None


class ExportedVolumePrice(Model):
    """The price of one piece from a quantity on."""

    quantity_threshold: int | None = None
    unit_discount_price: Decimal | None = None
    unit_origin_price: Decimal | None = None


class ExportedPrice(Model):
    """A price of an offer, with whom and when it is for."""

    context: ExportedPriceContext | None = None
    """In which channels, for which customers and when a price is valid."""
    discount_end_date: DateTime | None = None
    discount_price: Decimal | None = None
    discount_start_date: DateTime | None = None
    origin_price: Decimal | None = None
    """Price of one piece before any discount."""
    volume_prices: list[ExportedVolumePrice] | None = None


class ExportedRetailPrice(Model):
    """A retail price of an offer."""

    discount_end_date: DateTime | None = None
    discount_price: Decimal | None = None
    discount_start_date: DateTime | None = None
    origin_price: Decimal | None = None


class ExportedShippingType(Model):
    """A way to send an offer into one zone, with price and time."""

    code: str | None = None
    delivery_time: ExportedDeliveryTime | None = None
    """After how many days the goods should arrive."""
    shipping_price_additional_unit: Decimal | None = None
    shipping_price_type: str | None = None
    shipping_price_unit: Decimal | None = None
    shipping_zone_code: str | None = None


class ExportedWarehouse(Model):
    """How much of an offer a warehouse has."""

    code: str | None = None
    quantity: int | None = None


class ExportedOffer(Model):
    """An offer as an export in JSON has it."""

    active: bool | None = None
    """Whether the offer can be bought."""
    allow_quote_requests: bool | None = None
    """Whether customers may ask for a quote."""
    available_end_date: DateTime | None = None
    available_start_date: DateTime | None = None
    channels: list[str] | None = None
    """Codes of the channels in which the offer can be bought."""
    currency_iso_code: str | None = None
    date_created: DateTime | None = None
    deleted: bool | None = None
    """Whether the offer is gone."""
    description: str | None = None
    eco_contributions: list[OfferEcoContribution] | None = None
    favorite_rank: int | None = None
    """Rank among the operator's favorites, if it is one."""
    fulfillment: ExportedFulfillment | None = None
    """How the goods are handled before they leave."""
    is_professional: bool | None = None
    """Whether the shop is a business."""
    last_updated: DateTime | None = None
    leadtime_to_ship: int | None = None
    """Days until the offer is sent."""
    logistic_class: ExportedLogisticClass | None = None
    """The class of the goods that shipping prices go by."""
    max_order_quantity: int | None = None
    """How many an order may have at most."""
    measurement: ExportedMeasurement | None = None
    """How much goods one piece of the product is."""
    min_order_quantity: int | None = None
    """How many an order must have at least."""
    min_shipping_price: Decimal | None = None
    """The lowest shipping price of one piece."""
    min_shipping_price_additional: Decimal | None = None
    """The lowest shipping price of each further piece."""
    min_shipping_type: str | None = None
    """Code of the shipping type that has the lowest price."""
    min_shipping_zone: str | None = None
    """Code of the shipping zone that has the lowest price."""
    model: PlatformModel | None = None
    """How the shop sells on the platform."""
    msrp: Decimal | None = None
    """The manufacturer's suggested retail price."""
    no_commission: bool | None = None
    offer_additional_fields: list[ExportedField] | None = None
    """Custom fields of the offer."""
    offer_id: int | None = None
    ongoing_discount_campaigns: list[ExportedCampaign] | None = None
    package_quantity: int | None = None
    """The quantity of an order is a multiple of it."""
    premium: bool | None = None
    """Whether the shop is a premium shop."""
    price_additional_info: str | None = None
    """A remark on the price."""
    prices: list[ExportedPrice] | None = None
    product_sku: str | None = None
    """The operator's code of the product."""
    product_tax_code: str | None = None
    quantity: int | None = None
    """How many are in stock."""
    retail_prices: list[ExportedRetailPrice] | None = None
    shipping_types: list[ExportedShippingType] | None = None
    """Ways to send the offer, where the platform exports them."""
    shop_id: int | None = None
    shop_name: str | None = None
    shop_sku: str | None = None
    """The seller's own code of the offer."""
    state_code: str | None = None
    """Condition of the goods."""
    warehouses: list[ExportedWarehouse] | None = None
