"""The types that `client.orders.refund` alone uses."""

from decimal import Decimal

from .._vendor.runtime.model import Model
from .orders import (
    AmountBreakdown,
    Charge,
    CurrencyIsoCode,
    EcoContribution,
    OrderTaxMode,
    PurchaseInformation,
    Tax,
)


class CreatedRefund(Model):
    """A refund that was made on one line."""

    amount: Decimal
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    currency_iso_code: CurrencyIsoCode | None = None
    """Currency (ISO 4217)."""
    eco_contributions: list[EcoContribution] | None = None
    excluded_from_shipment: bool | None = None
    fees: list[Charge] | None = None
    order_line_id: str
    order_refund_id: str
    """The refund of the order that this one is part of."""
    purchase_information: PurchaseInformation | None = None
    """Amounts at the price that the operator buys for, before selling on."""
    quantity: int
    reason_code: str
    refund_id: str
    shipping_amount: Decimal
    shipping_amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    shipping_taxes: list[Tax] | None = None
    tax_legal_notice: str | None = None
    """Legal wording about the taxes."""
    taxes: list[Tax] | None = None


class CreatedRefundBatch(Model):
    """Refunds that were made."""

    order_tax_mode: OrderTaxMode
    """Whether prices hold the taxes already (TAX_INCLUDED) or taxes come on top (TAX_EXCLUDED). Without taxes
    the two are the same.
    """
    refunds: list[CreatedRefund]


class NewRefund(Model):
    """A refund to make on one line."""

    amount: Decimal
    """What to pay back of the price."""
    currency_iso_code: CurrencyIsoCode | None = None
    """Currency (ISO 4217)."""
    excluded_from_shipment: bool | None = None
    """Whether the pieces will not be shipped any more."""
    fees: list[Charge] | None = None
    order_line_id: str
    quantity: int | None = None
    reason_code: str
    shipping_amount: Decimal
    """What to pay back of the shipping price."""
    shipping_taxes: list[Charge] | None = None
    tax_legal_notice: str | None = None
    """Legal wording about the taxes."""
    taxes: list[Charge] | None = None


class RefundBatch(Model):
    """Refunds to make."""

    order_tax_mode: OrderTaxMode | None = None
    """How the amounts are meant. The platform's own mode when left out."""
    refunds: list[NewRefund]
