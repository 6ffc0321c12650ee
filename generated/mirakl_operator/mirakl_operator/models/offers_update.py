"""The types that `client.offers.update` alone uses."""

from decimal import Decimal

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime
from .shared import AdditionalField, DiscountRange, OfferEcoContribution


class OfferDiscountUpdate(Model):
    """A discount for all channels."""

    end_date: DateTime | None = None
    price: Decimal | None = None
    ranges: list[DiscountRange] | None = None
    start_date: DateTime | None = None


class VolumePriceUpdate(Model):
    """The price of one piece from a quantity on."""

    quantity_threshold: int
    unit_discount_price: Decimal | None = None
    unit_origin_price: Decimal


class OfferPriceUpdate(Model):
    """A price of an offer, in all channels or in one."""

    channel_code: str | None = None
    """The channel that the price is for."""
    discount_end_date: DateTime | None = None
    discount_start_date: DateTime | None = None
    unit_discount_price: Decimal | str | None = None
    unit_origin_price: Decimal | None = None
    """Price of one piece before any discount."""
    volume_prices: list[VolumePriceUpdate] | None = None


class RetailPriceUpdate(Model):
    """A retail price of an offer."""

    discount_end_date: DateTime | None = None
    discount_start_date: DateTime | None = None
    unit_discount_price: Decimal | None = None
    unit_origin_price: Decimal | None = None


class OfferUpdate(Model):
    """One offer, as a whole. A field that is left out goes back to its default."""

    all_prices: list[OfferPriceUpdate] | None = None
    allow_quote_requests: bool | None = None
    """Whether customers may ask for a quote."""
    available_ended: DateTime | None = None
    available_started: DateTime | None = None
    description: str | None = None
    discount: OfferDiscountUpdate | None = None
    """A discount for all channels."""
    eco_contributions: list[OfferEcoContribution] | None = None
    internal_description: str | None = None
    """A description that customers do not see."""
    leadtime_to_ship: int | None = None
    """Days until the offer is sent."""
    logistic_class: str | None = None
    """Code of the class that shipping prices go by."""
    max_order_quantity: int | None = None
    """How many an order may have at most."""
    min_order_quantity: int | None = None
    """How many an order must have at least."""
    min_quantity_alert: int | None = None
    """The quantity in stock should not fall below it."""
    msrp: Decimal | None = None
    """The manufacturer's suggested retail price."""
    offer_additional_fields: list[AdditionalField] | None = None
    """Custom fields of the offer."""
    package_quantity: int | str | None = None
    """The quantity of an order is a multiple of it."""
    price: Decimal
    price_additional_info: str | None = None
    """A remark on the price."""
    pricing_unit: str | None = None
    """Unit of measure that the price is for."""
    product_id: str
    """The product that is offered."""
    product_id_type: str
    """Kind of product_id, such as EAN."""
    product_tax_code: str | None = None
    quantity: int | str | None = None
    """How many are in stock."""
    retail_prices: list[RetailPriceUpdate] | None = None
    shop_sku: str
    """The seller's own code of the offer."""
    state_code: str
    """Condition of the goods."""
    update_delete: str
    """What to do with the offer, such as update."""


class OfferUpdateBatch(Model):
    """Offers to create, to replace or to delete."""

    offers: list[OfferUpdate]


class OfferUpdateTracking(Model):
    """The import that an update is worked off as."""

    import_id: int
