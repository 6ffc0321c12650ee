"""The types that `client.orders.update_additional_fields` alone uses."""

from .._vendor.runtime.model import Model
from .orders import AdditionalField, FieldError


class OrderLineAdditionalFields(Model):
    """Custom fields of one line."""

    order_line_additional_fields: list[AdditionalField] | None = None
    order_line_id: str


class OrderAdditionalFields(Model):
    """Custom fields of an order and of its lines."""

    order_additional_fields: list[AdditionalField] | None = None
    order_lines: list[OrderLineAdditionalFields] | None = None


class OrderAdditionalFieldsRejection(Model):
    """The errors of an update, with what was sent."""

    errors: list[FieldError]
    input: OrderAdditionalFields | None = None
    """Custom fields of an order and of its lines."""


class OrderAdditionalFieldsReport(Model):
    """Either all custom fields after the update, or why nothing was updated."""

    order_update_errors: OrderAdditionalFieldsRejection | None = None
    """The errors of an update, with what was sent."""
    order_update_result: OrderAdditionalFields | None = None
    """Custom fields of an order and of its lines."""
