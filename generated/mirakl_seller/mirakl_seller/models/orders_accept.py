"""The types that `client.orders.accept` alone uses."""

from .._vendor.runtime.model import Model


class OrderLineAcceptance(Model):
    """The seller's answer for one line."""

    accepted: bool
    """True to accept"""
    id: str
    """Identifier of the order line."""


class OrderAcceptance(Model):
    """The seller's answer to a new order."""

    order_lines: list[OrderLineAcceptance]
