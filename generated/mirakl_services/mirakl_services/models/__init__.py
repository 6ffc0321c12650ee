"""The types of the API; each module is imported when one of its types is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from .stores import (
        FieldError,
        NewStoreDocument,
        NewStoreDocumentList,
        RejectedStoreDocument,
        StoreDocument,
        StoreDocumentList,
        StoreDocumentUploadReport,
    )

__all__ = [
    "FieldError",
    "NewStoreDocument",
    "NewStoreDocumentList",
    "RejectedStoreDocument",
    "StoreDocument",
    "StoreDocumentList",
    "StoreDocumentUploadReport",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FieldError": ".stores",
        "NewStoreDocument": ".stores",
        "NewStoreDocumentList": ".stores",
        "RejectedStoreDocument": ".stores",
        "StoreDocument": ".stores",
        "StoreDocumentList": ".stores",
        "StoreDocumentUploadReport": ".stores",
    },
)
