"""The types that `client.orders.documents.list` alone uses."""

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime


class OrderDocument(Model):
    """A document attached to an order."""

    date_uploaded: DateTime | None = None
    file_name: str
    file_size: int | None = None
    """Size in bytes."""
    id: int
    order_id: str
    type: str
    """Code of the document type."""


class OrderDocumentList(Model):
    """Documents of one or more orders."""

    order_documents: list[OrderDocument]
    total_count: int | None = None
    """Deprecated."""
