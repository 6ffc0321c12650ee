"""The types that `client.orders.get` alone uses."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime
from .orders import AdditionalField, CountryIsoCode, OrderLineState, OrderState


class LegacyBillingAddress(Model):
    """Where the bill goes, in the older form."""

    city: str
    civility: str | None = None
    company: str | None = None
    country: str
    country_iso_code: CountryIsoCode
    """Country (ISO 3166-1 alpha-3)."""
    firstname: str | None = None
    lastname: str
    phone: str | None = None
    phone_secondary: str | None = None
    state: str | None = None
    street_1: str
    street_2: str | None = None
    zip_code: str | None = None


class LegacyShippingAddress(Model):
    """Where the goods go, in the older form."""

    additional_info: str | None = None
    """Hints for the carrier: a door code, a floor."""
    city: str
    civility: str | None = None
    company: str | None = None
    country: str
    country_iso_code: CountryIsoCode | None
    firstname: str | None = None
    lastname: str
    phone: str | None = None
    phone_secondary: str | None = None
    state: str | None = None
    street_1: str
    street_2: str | None = None
    zip_code: str | None = None


class LegacyCustomer(Model):
    """Who ordered, in the older form."""

    billing_address: LegacyBillingAddress
    """Where the bill goes, in the older form."""
    civility: str | None = None
    customer_id: str
    firstname: str
    lastname: str
    shipping_address: LegacyShippingAddress
    """Where the goods go, in the older form."""


class LegacyOrderLine(Model):
    """One offer of the order, in the older form."""

    can_refund: bool
    """Whether the line can be refunded now."""
    category_code: str
    category_label: str
    commission_fee: Decimal
    """The operator's commission, without tax."""
    commission_rate_vat: Decimal
    """Tax rate on the commission."""
    commission_vat: Decimal
    """Tax on the commission."""
    created_date: DateTime
    debited_date: DateTime | None
    description: str
    """Description of the offer."""
    last_updated_date: DateTime
    offer_id: int
    offer_sku: str
    """The seller's own code of the offer."""
    offer_state_code: str
    """Condition of the goods."""
    order_line_additional_fields: list[AdditionalField]
    """Custom fields of the line."""
    order_line_id: str
    order_line_index: int
    """Position of the line in the order."""
    order_line_state: OrderLineState
    """Progress of an order line. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""
    order_line_state_reason_code: str | None
    """Why the line is in this state."""
    order_line_state_reason_label: str | None
    """The same reason in words."""
    price: Decimal
    """Unit price times quantity."""
    price_additional_info: str | None = None
    """A remark on the price."""
    price_unit: Decimal
    """Price of one piece."""
    product_sku: str
    """The operator's code of the product."""
    product_title: str
    quantity: int
    received_date: DateTime | None
    shipped_date: DateTime | None
    shipping_price: Decimal
    """Price of shipping the line."""
    shipping_price_additional_unit: Decimal | None = None
    """Deprecated."""
    shipping_price_unit: Decimal | None = None
    """Deprecated."""
    total_commission: Decimal
    """Commission with its taxes."""
    total_price: Decimal
    """Price and shipping price together."""


class LegacyOrder(Model):
    """An order in the older, smaller form."""

    acceptance_decision_date: DateTime
    """When the seller accepted or refused."""
    commercial_id: str
    """The customer's purchase, which one order per shop is part of."""
    created_date: DateTime
    customer: LegacyCustomer | None = None
    """Who ordered, in the older form."""
    has_customer_message: bool
    """Whether the customer wrote about the order."""
    has_incident: bool
    """Whether at least one line has an open incident."""
    has_invoice: bool
    """Whether an invoice can be downloaded."""
    last_updated_date: DateTime
    order_id: str
    order_lines: list[LegacyOrderLine]
    order_state: OrderState
    """Progress of an order. WAITING_REFUND and WAITING_REFUND_PAYMENT are deprecated."""
    order_state_reason_code: str | None
    """Why the order is in this state."""
    order_state_reason_label: str | None
    """The same reason in words."""
    payment_type_2: Annotated[str | None, Field(validation_alias="paymentType", serialization_alias="paymentType")] = (
        None
    )
    """Deprecated. See payment_type."""
    payment_type: str
    """How the customer pays."""
    price: Decimal
    """Sum of the prices of the lines."""
    shipping_company: str | None = None
    """Name of the carrier."""
    shipping_price: Decimal
    """Sum of the shipping prices of the lines."""
    shipping_tracking: str | None = None
    """Tracking number."""
    shipping_tracking_url: str | None = None
    shipping_type_code: str
    shipping_type_label: str
    shipping_zone_code: str
    shipping_zone_label: str
    total_commission: Decimal
    """Sum of the commissions of the lines."""
    total_price: Decimal
    """Price and shipping price together."""
