"""A typed client for Mirakl Marketplace, seller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from . import errors, models
    from ._vendor.runtime.csv_rows import CsvFormat
    from ._vendor.runtime.files import Upload
    from ._vendor.runtime.json_items import read_items, read_items_async
    from ._vendor.runtime.limits import MemoryLimits
    from ._vendor.runtime.options import CallOptions
    from ._vendor.runtime.zip_files import ZipLimits, unzip
    from .client import AsyncMiraklSeller, MiraklSeller
    from .groups.orders_documents import Document
    from .index import OPERATIONS

__all__ = [
    "OPERATIONS",
    "AsyncMiraklSeller",
    "CallOptions",
    "CsvFormat",
    "Document",
    "MemoryLimits",
    "MiraklSeller",
    "Upload",
    "ZipLimits",
    "errors",
    "models",
    "read_items",
    "read_items_async",
    "unzip",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncMiraklSeller": ".client",
        "CallOptions": "._vendor.runtime.options",
        "CsvFormat": "._vendor.runtime.csv_rows",
        "Document": ".groups.orders_documents",
        "MemoryLimits": "._vendor.runtime.limits",
        "OPERATIONS": ".index",
        "Upload": "._vendor.runtime.files",
        "ZipLimits": "._vendor.runtime.zip_files",
        "errors": ".errors",
        "models": ".models",
        "read_items": "._vendor.runtime.json_items",
        "read_items_async": "._vendor.runtime.json_items",
        "unzip": "._vendor.runtime.zip_files",
        "MiraklSeller": ".client",
    },
)
