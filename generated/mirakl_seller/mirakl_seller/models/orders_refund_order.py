"""The types that `client.orders.refund_order` alone uses."""

from .._vendor.runtime.model import Model


class LegacyRefund(Model):
    """One line to refund as a whole."""

    id: str
    """Identifier of the order line."""
    reason_code: str | int


class LegacyRefundBatch(Model):
    """Lines to refund as a whole."""

    order_lines: list[LegacyRefund]
