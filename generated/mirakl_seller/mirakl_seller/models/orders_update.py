"""The types that `client.orders.update` alone uses."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .orders import FieldError


class EcoContributionUpdate(Model):
    """The new contribution of a line to a recycling scheme."""

    epr_category_code: str
    producer_id: Annotated[str, Field(max_length=255, min_length=0)]
    unit_amount: Annotated[Decimal | None, Field(ge=0, le=100000000000000000)] = None


class OrderLineUpdate(Model):
    """What to change on one line."""

    eco_contributions: list[EcoContributionUpdate] | None = None
    order_line_id: str


class SellerReferenceUpdate(Model):
    """The seller's new reference of the order."""

    order_reference_for_seller: Annotated[str | None, Field(max_length=2000, min_length=1)] = None


class OrderUpdate(Model):
    """What to change on one order."""

    order_id: str
    order_lines: list[OrderLineUpdate] | None = None
    references: SellerReferenceUpdate | None = None
    """The seller's new reference of the order."""


class OrderUpdateBatch(Model):
    """Orders to update."""

    orders: Annotated[list[OrderUpdate], Field(max_length=100, min_length=1)]


class SellerReference(Model):
    """The seller's reference of the order."""

    order_reference_for_seller: str | None = None


class UpdatedEcoContribution(Model):
    """A contribution to a recycling scheme, as updated."""

    epr_category_code: str | None = None
    producer_id: str | None = None
    producer_id_owner: str | None = None
    """Whose producer number it is."""
    total_amount: Decimal | None = None
    unit_amount: Decimal | None = None


class UpdatedCancelation(Model):
    """The updated part of a cancelation."""

    cancelation_id: str | None = None
    eco_contributions: list[UpdatedEcoContribution] | None = None


class UpdatedRefund(Model):
    """The updated part of a refund."""

    eco_contributions: list[UpdatedEcoContribution] | None = None
    refund_id: str | None = None


class UpdatedOrderLine(Model):
    """The updated part of a line, with the cancelations and refunds that follow it."""

    cancelations: list[UpdatedCancelation] | None = None
    eco_contributions: list[UpdatedEcoContribution] | None = None
    order_line_id: str | None = None
    refunds: list[UpdatedRefund] | None = None


class UpdatedOrder(Model):
    """The updated part of an order."""

    order_lines: list[UpdatedOrderLine] | None = None
    references: SellerReference | None = None
    """The seller's reference of the order."""


class OrderUpdateOutcome(Model):
    """The order as updated, or the errors that prevented it."""

    errors: list[FieldError] | None = None
    order_id: str | None = None
    updated: UpdatedOrder | None = None
    """The updated part of an order."""


class OrderUpdateReport(Model):
    """What became of each order that was sent."""

    updated_orders: list[OrderUpdateOutcome] | None = None
