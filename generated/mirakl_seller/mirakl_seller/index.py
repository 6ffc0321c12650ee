"""Every operation by the provider's code."""

from __future__ import annotations

from collections.abc import Mapping

from ._vendor.runtime.operation import Listed

OPERATIONS: Mapping[str, Listed] = {
    "OR04": Listed("PUT", "/api/orders", "orders.update"),
    "OR11": Listed("GET", "/api/orders", "orders.list"),
    "OR07": Listed("PUT", "/api/orders/shipping_from", "orders.update_shipping_origins"),
    "OR13": Listed("POST", "/api/orders/async-export", "orders.export"),
    "OR14": Listed("GET", "/api/orders/async-export/status/{tracking_id}", "orders.export_status"),
    "OR15": Listed("GET", "/dynamic-url/The+URL+is+retrieved+from+OR14+output/OR15", "orders.export_file"),
    "OR21": Listed("PUT", "/api/orders/{order_id}/accept", "orders.accept"),
    "OR23": Listed("PUT", "/api/orders/{order_id}/tracking", "orders.update_tracking"),
    "OR24": Listed("PUT", "/api/orders/{order_id}/ship", "orders.ship"),
    "OR28": Listed("PUT", "/api/orders/refund", "orders.refund"),
    "OR29": Listed("PUT", "/api/orders/{order_id}/cancel", "orders.cancel"),
    "OR30": Listed("PUT", "/api/orders/cancel", "orders.cancel_lines"),
    "OR31": Listed("PUT", "/api/orders/{order_id}/additional_fields", "orders.update_additional_fields"),
    "OR32": Listed("PUT", "/api/orders/adjust", "orders.adjust"),
    "OR51": Listed("GET", "/api/orders/{order_id}/evaluation", "orders.get_evaluation"),
    "OR75": Listed("GET", "/api/orders/taxes", "orders.list_taxes"),
    "OR12": Listed("GET", "/api/orders/{order_id}", "orders.get"),
    "OR26": Listed("PUT", "/api/orders/{order_id}/refund", "orders.refund_order"),
    "OR72": Listed("GET", "/api/orders/documents", "orders.documents.list"),
    "OR73": Listed("GET", "/api/orders/documents/download", "orders.documents.download"),
    "OR74": Listed("POST", "/api/orders/{order_id}/documents", "orders.documents.upload"),
    "OR76": Listed("DELETE", "/api/orders/documents/{document_id}", "orders.documents.delete"),
    "OR41": Listed("GET", "/api/orders/{order_id}/messages", "orders.messages.list"),
    "OR81": Listed("POST", "/api/orders/{order_id}/invoice", "orders.invoice.upload"),
    "OR82": Listed("GET", "/api/orders/{order_id}/invoice", "orders.invoice.download"),
    "M10": Listed("GET", "/api/inbox/threads/{thread_id}", "messages.get_thread"),
    "M11": Listed("GET", "/api/inbox/threads", "messages.list_threads"),
    "M13": Listed("GET", "/api/inbox/threads/{attachment_id}/download", "messages.download_attachment"),
}
