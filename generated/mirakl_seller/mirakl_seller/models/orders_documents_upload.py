"""The types that `client.orders.documents.upload` alone uses."""

from typing import Annotated, Literal, TypeAlias

from .._vendor.runtime.model import Model, Open
from .orders import FieldError

DocumentEntityType: TypeAlias = Annotated[Literal["RETURN"] | str, Open()]


class DocumentEntity(Model):
    """What the document belongs to, other than the order."""

    id: str
    type: DocumentEntityType


class NewOrderDocument(Model):
    """What one uploaded file is."""

    entity: DocumentEntity | None = None
    """What the document belongs to, other than the order."""
    file_name: str
    """Name of the uploaded file."""
    type_code: str
    """Code of the document type."""


class NewOrderDocumentList(Model):
    """What each uploaded file is."""

    order_documents: list[NewOrderDocument]


class OrderDocumentInput(Model):
    """What was sent about a document."""

    entity: DocumentEntity | None = None
    """What the document belongs to, other than the order."""
    file_name: str | None = None
    type_code: str | None = None


class RejectedOrderDocument(Model):
    """A document that was rejected, and why."""

    errors: list[FieldError]
    input: OrderDocumentInput | None = None
    """What was sent about a document."""


class OrderDocumentUploadReport(Model):
    """The documents that were rejected. All others are uploaded."""

    errors_count: int | None = None
    """Number of rejected documents."""
    order_documents: list[RejectedOrderDocument]
