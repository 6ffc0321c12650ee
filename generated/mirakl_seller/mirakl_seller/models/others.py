"""Types that no operation uses, such as those of webhooks."""

from typing import Any

from .._vendor.runtime.model import Model
from .orders_documents_upload import NewOrderDocumentList


class InvoiceUpload(Model):
    """The invoice of an order."""

    file: Any


class OrderDocumentUpload(Model):
    """Files, and what each of them is."""

    files: list[Any]
    order_documents: NewOrderDocumentList
    """What each uploaded file is."""
