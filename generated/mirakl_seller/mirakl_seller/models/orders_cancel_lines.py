"""The types that `client.orders.cancel_lines` alone uses."""

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


class NewCancelation(Model):
    """A cancelation to make on one line."""

    amount: Decimal
    """What to cancel of the price."""
    currency_iso_code: CurrencyIsoCode | None = None
    """Currency (ISO 4217)."""
    fees: list[Charge] | None = None
    order_line_id: str
    quantity: int
    reason_code: str | int
    shipping_amount: Decimal
    """What to cancel of the shipping price."""
    shipping_taxes: list[Charge] | None = None
    taxes: list[Charge] | None = None


class CancelationBatch(Model):
    """Cancelations to make."""

    cancelations: list[NewCancelation]
    order_tax_mode: OrderTaxMode | None = None
    """How the amounts are meant. The platform's own mode when left out, and no other where taxes are computed on
    the order.
    """


class CreatedCancelation(Model):
    """A cancelation that was made on one line."""

    amount: Decimal
    amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    cancelation_id: str
    currency_iso_code: CurrencyIsoCode | None = None
    """Currency (ISO 4217)."""
    eco_contributions: list[EcoContribution] | None = None
    fees: list[Charge] | None = None
    order_line_id: str
    purchase_information: PurchaseInformation | None = None
    """Amounts at the price that the operator buys for, before selling on."""
    quantity: int | None = None
    reason_code: str
    shipping_amount: Decimal
    shipping_amount_breakdown: AmountBreakdown | None = None
    """An amount in parts, by who pays and who is paid."""
    shipping_taxes: list[Tax] | None = None
    taxes: list[Tax] | None = None


class CreatedCancelationBatch(Model):
    """Cancelations that were made."""

    cancelations: list[CreatedCancelation]
    order_tax_mode: OrderTaxMode
    """Whether prices hold the taxes already (TAX_INCLUDED) or taxes come on top (TAX_EXCLUDED). Without taxes
    the two are the same.
    """
