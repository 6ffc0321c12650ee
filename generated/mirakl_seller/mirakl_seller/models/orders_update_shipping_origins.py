"""The types that `client.orders.update_shipping_origins` alone uses."""

from typing import Annotated

from pydantic import Field

from .._vendor.runtime.model import Model
from .orders import FieldError, ShippingOrigin


class OrderLineShippingOrigin(Model):
    """The new shipping origin of one line."""

    id: str
    """Identifier of the order line."""
    shipping_from: ShippingOrigin
    """Where a line is sent from, as a warehouse or as an address."""


class ShippingOriginOutcome(Model):
    """The line as updated, or the errors that prevented it."""

    errors: list[FieldError] | None = None
    id: str
    """Identifier of the order line."""
    updated: ShippingOrigin | None = None
    """Where a line is sent from, as a warehouse or as an address."""


class ShippingOriginReport(Model):
    """What became of each line that was sent."""

    order_lines: list[ShippingOriginOutcome] | None = None


class ShippingOriginUpdate(Model):
    """New shipping origins of order lines."""

    order_lines: Annotated[list[OrderLineShippingOrigin], Field(max_length=100, min_length=1)]
