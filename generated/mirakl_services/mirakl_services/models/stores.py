"""The types of `client.stores`."""

from .._vendor.runtime.model import Model
from .._vendor.runtime.times import DateTime


class FieldError(Model):
    """Why one field of an item was rejected."""

    code: str
    """The error as a constant."""
    field: str
    """The field that caused it."""
    message: str
    """The error in words."""


class NewStoreDocument(Model):
    """What one uploaded file is."""

    file_name: str
    """Name of the uploaded file."""
    type_code: str
    """Code of the document type."""


class NewStoreDocumentList(Model):
    """What each uploaded file is."""

    shop_documents: list[NewStoreDocument]


class RejectedStoreDocument(Model):
    """Why a document was rejected."""

    errors: list[FieldError]


class StoreDocument(Model):
    """A business document of a store."""

    date_deleted: DateTime | None = None
    date_uploaded: DateTime | None = None
    file_name: str
    id: int
    shop_id: int
    type: str
    """Code of the document type."""


class StoreDocumentList(Model):
    """Documents of one or more stores."""

    shop_documents: list[StoreDocument]
    total_count: int | None = None
    """Deprecated."""


class StoreDocumentUploadReport(Model):
    """The documents that were rejected. All others are uploaded."""

    documents: list[RejectedStoreDocument] | None = None
    errors_count: int | None = None
    """Number of rejected documents."""
    shop_documents: list[RejectedStoreDocument] | None = None
