"""Every operation by the provider's code."""

from __future__ import annotations

from collections.abc import Mapping

from ._vendor.runtime.operation import Listed

OPERATIONS: Mapping[str, Listed] = {
    "S30": Listed("GET", "/api/shops/documents", "stores.documents.list"),
    "S32": Listed("POST", "/api/shops/documents", "stores.documents.upload"),
    "S31": Listed("GET", "/api/shops/documents/download", "stores.documents.download"),
    "S33": Listed("DELETE", "/api/shops/documents/{document_id}", "stores.documents.delete"),
}
