"""The types that `client.orders.adjust` alone uses."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .orders import Charge, CurrencyIsoCode, EcoContribution, FieldError, Measurement


class AdjustedAmount(Model):
    """What a new measure cancelled or refunded."""

    amount: Decimal | None = None
    currency_iso_code: CurrencyIsoCode | None = None
    """Currency (ISO 4217)."""
    eco_contributions: list[EcoContribution] | None = None
    quantity: int | None = None
    reason_code: str | None = None
    shipping_amount: Decimal | None = None
    shipping_taxes: list[Charge] | None = None
    taxes: list[Charge] | None = None


class OrderLineAdjustment(Model):
    """The measure that one line really came to."""

    actual_measurement: Decimal
    order_line_id: str


class OrderAdjustment(Model):
    """The measures that lines really came to."""

    order_lines: Annotated[list[OrderLineAdjustment], Field(max_length=100, min_length=1)]


class OrderLineAdjustmentOutcome(Model):
    """The cancelation or refund that a new measure led to, or the errors that prevented it."""

    cancelations: list[AdjustedAmount] | None = None
    errors: list[FieldError] | None = None
    measurement: Measurement | None = None
    """What was ordered by measure, and what it really came to."""
    order_line_id: str | None = None
    refunds: list[AdjustedAmount] | None = None


class OrderAdjustmentReport(Model):
    """What became of each line that was sent."""

    order_lines_adjusted: list[OrderLineAdjustmentOutcome] | None = None
