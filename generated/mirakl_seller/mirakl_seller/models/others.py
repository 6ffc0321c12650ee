"""Types that no operation uses, such as those of webhooks."""

from __future__ import annotations

from typing import Any

from .._vendor.runtime.model import Model
from .orders import NewOrderDocumentList


class InvoiceUpload(Model):
    """The invoice of an order."""

    file: Any


class OrderDocumentUpload(Model):
    """Files, and what each of them is."""

    files: list[Any]
    order_documents: NewOrderDocumentList
    """What each uploaded file is."""
