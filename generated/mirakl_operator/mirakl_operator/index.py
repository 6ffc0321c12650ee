"""Every operation by the provider's code."""

from __future__ import annotations

from collections.abc import Mapping

from ._vendor.runtime.operation import Listed

OPERATIONS: Mapping[str, Listed] = {
    "OF01": Listed("POST", "/api/offers/imports", "offers.import_file"),
    "OF02": Listed("GET", "/api/offers/imports/{import}", "offers.import_status"),
    "OF03": Listed("GET", "/api/offers/imports/{import}/error_report", "offers.import_errors"),
    "OF22": Listed("GET", "/api/offers/{offer}", "offers.get"),
    "OF24": Listed("POST", "/api/offers", "offers.update"),
    "OF52": Listed("POST", "/api/offers/export/async", "offers.export"),
    "OF53": Listed("GET", "/api/offers/export/async/status/{tracking_id}", "offers.export_status"),
    "OF54": Listed("GET", "/dynamic-url/The+URL+is+retrieved+from+OF53+output/OF54", "offers.export_file"),
    "OF26": Listed("GET", "/api/offers/{offer}/quantity", "offers.get_quantity"),
    "OF51": Listed("GET", "/api/offers/export", "offers.export_csv"),
    "OF04": Listed("GET", "/api/offers/imports", "offers.imports.list"),
    "P11": Listed("GET", "/api/products/offers", "products.list_offers"),
    "PRI01": Listed("POST", "/api/offers/pricing/imports", "prices.import_file"),
    "PRI03": Listed("GET", "/api/offers/pricing/imports/{import_id}/error_report", "prices.import_errors"),
    "PRI02": Listed("GET", "/api/offers/pricing/imports", "prices.imports.list"),
}
