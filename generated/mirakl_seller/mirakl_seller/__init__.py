"""A typed client for Mirakl Marketplace, seller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._vendor.runtime.lazy import lazy

if TYPE_CHECKING:
    from . import errors, models
    from ._vendor.runtime.files import Upload
    from ._vendor.runtime.limits import MemoryLimits
    from ._vendor.runtime.options import CallOptions
    from .client import AsyncMiraklSeller, MiraklSeller
    from .index import OPERATIONS

__all__ = [
    "AsyncMiraklSeller",
    "CallOptions",
    "MemoryLimits",
    "OPERATIONS",
    "Upload",
    "errors",
    "models",
    "MiraklSeller",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncMiraklSeller": ".client",
        "CallOptions": "._vendor.runtime.options",
        "MemoryLimits": "._vendor.runtime.limits",
        "OPERATIONS": ".index",
        "Upload": "._vendor.runtime.files",
        "errors": ".errors",
        "models": ".models",
        "MiraklSeller": ".client",
    },
)
