"""The methods of `client.orders.logistic`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.download import AsyncDownload, Download
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

ORDER_550 = Operation(
    id="ORDER-550",
    name="orders.logistic.list",
    method="POST",
    path="/v1/shop/logistic-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="nbPreviewLines"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    encoder=JsonBody(type=lambda: models.LogisticOrderFilter),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.LogisticOrderPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

ORDER_550_GET = Operation(
    id="ORDER-550-GET",
    name="orders.logistic.list_by_query",
    method="GET",
    path="/v1/shop/logistic-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
        Parameter(name="customerAccountIds"),
        Parameter(name="connectedUserOnly"),
        Parameter(name="nbPreviewLines"),
        Parameter(name="incident"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=","),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.LogisticOrderPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
    warning="ORDER-550-GET (orders.logistic.list_by_query): it is deprecated. Deprecated in favour of ORDER-550.",
)

GET_LOGISTIC_ORDER = Operation(
    id="getLogisticOrder",
    name="orders.logistic.get",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_CUSTOM_FIELDS = Operation(
    id="updateLogisticCustomFields",
    name="orders.logistic.update_custom_fields",
    method="PATCH",
    path="/v1/shop/logistic-orders/{orderLogisticId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.CustomFieldValueInput]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

APPROVE_LOGISTIC_ORDER = Operation(
    id="approveLogisticOrder",
    name="orders.logistic.approve",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/approve",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DISAPPROVE_LOGISTIC_ORDER = Operation(
    id="disapproveLogisticOrder",
    name="orders.logistic.disapprove",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/disapprove",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_LOGISTIC_ORDER_APPROVERS = Operation(
    id="listLogisticOrderApprovers",
    name="orders.logistic.list_approvers",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/approvers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CANCEL_LOGISTIC_ORDER = Operation(
    id="cancelLogisticOrder",
    name="orders.logistic.cancel",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/cancel",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CONFIRM_RECEPTION = Operation(
    id="confirmReception",
    name="orders.logistic.confirm_reception",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/confirm-reception",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

RELEASE_LOGISTIC_ORDER = Operation(
    id="releaseLogisticOrder",
    name="orders.logistic.mark_created",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/created",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_BILLING = Operation(
    id="updateLogisticBilling",
    name="orders.logistic.update_billing_information",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/billing-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.LogisticBillingInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_SHIPPING_ADDRESS = Operation(
    id="updateLogisticShippingAddress",
    name="orders.logistic.update_shipping_address",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/shipping-address",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.LogisticShippingAddressInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_LOGISTIC_SHIPPING_TYPES = Operation(
    id="listLogisticShippingTypes",
    name="orders.logistic.list_shipping_types",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/shipping-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: list[models.ShippingTypeOption]
        ),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_SHIPPING = Operation(
    id="updateLogisticShipping",
    name="orders.logistic.update_shipping_information",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/shipping-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.LogisticShippingInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_SHIPPING_TYPE = Operation(
    id="updateLogisticShippingType",
    name="orders.logistic.update_shipping_type",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/shipping-type",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.LogisticShippingTypeInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_LOGISTIC_ORDER_LINES = Operation(
    id="listLogisticOrderLines",
    name="orders.logistic.list_lines",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderLinePage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

ORDER_250 = Operation(
    id="ORDER-250",
    name="orders.logistic.update_lines",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.LogisticLinesUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_LOGISTIC_LINE_CUSTOM_FIELDS = Operation(
    id="updateLogisticLineCustomFields",
    name="orders.logistic.update_line_custom_fields",
    method="PATCH",
    path="/v1/shop/logistic-orders/{orderLogisticId}/lines/{orderLogisticLineId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="orderLogisticLineId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.CustomFieldValueInput]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_218 = Operation(
    id="ORDER-218",
    name="orders.logistic.update_line_quantity",
    method="PUT",
    path="/v1/shop/logistic-orders/{orderLogisticId}/lines/{orderLogisticLineId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="orderLogisticLineId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.LineQuantity),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.LogisticOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ACCOUNTING_DOCUMENTS = Operation(
    id="listAccountingDocuments",
    name="orders.logistic.list_accounting_documents",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/accounting-documents",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: list[models.AccountingDocument]
        ),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DOWNLOAD_ACCOUNTING_DOCUMENT = Operation(
    id="downloadAccountingDocument",
    name="orders.logistic.download_accounting_document",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/accounting-documents/{documentId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="documentId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="binary", content_type="*/*"),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_552 = Operation(
    id="ORDER-552",
    name="orders.logistic.list_documents",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/documents",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.OrderDocument]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_508 = Operation(
    id="ORDER-508",
    name="orders.logistic.download_document",
    method="GET",
    path="/v1/shop/logistic-orders/{orderLogisticId}/documents/{documentId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="documentId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="binary", content_type="*/*"),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DECLARE_ORDER_INCIDENT = Operation(
    id="declareOrderIncident",
    name="orders.logistic.declare_incident",
    method="POST",
    path="/v1/shop/logistic-orders/{orderLogisticId}/incidents",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DECLARE_LINE_INCIDENT = Operation(
    id="declareLineIncident",
    name="orders.logistic.declare_line_incident",
    method="POST",
    path="/v1/shop/logistic-orders/{orderLogisticId}/lines/incidents",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class OrdersLogistic(Group):
    """The methods of `client.orders.logistic`."""

    __slots__ = ()

    def list(
        self,
        *,
        body: models.LogisticOrderFilter | Mapping[str, Any],
        nb_preview_lines: builtins.int | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.LogisticOrder, models.LogisticOrderPage]:
        """List logistic orders, page by page (ORDER-550).

        Args:
            nb_preview_lines: How many lines each order brings along.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ORDER_550,
            Arguments(
                parameters={"nbPreviewLines": nb_preview_lines, "page": page, "size": size, "sort": sort}, body=body
            ),
            options,
        )

    def list_by_query(
        self,
        *,
        locale: builtins.str | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        connected_user_only: builtins.bool | None = None,
        nb_preview_lines: builtins.int | None = None,
        incident: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[models.LogisticOrder, models.LogisticOrderPage]:
        """List logistic orders, page by page (ORDER-550-GET).

        Deprecated in favour of ORDER-550.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            customer_account_ids: Only orders of these accounts.
            connected_user_only: Only orders of the user.
            nb_preview_lines: How many lines each order brings along.
            incident: Only orders with an incident, or only without.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ORDER_550_GET,
            Arguments(
                parameters={
                    "locale": locale,
                    "customerAccountIds": customer_account_ids,
                    "connectedUserOnly": connected_user_only,
                    "nbPreviewLines": nb_preview_lines,
                    "incident": incident,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def get(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Read a logistic order (getLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get logistic order by id
        """
        answer: models.LogisticOrder = self._client.call(
            GET_LOGISTIC_ORDER, Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}), options
        )
        return answer

    def update_custom_fields(
        self,
        order_logistic_id: builtins.str,
        *,
        body: Sequence[models.CustomFieldValueInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Set custom fields of a logistic order (updateLogisticCustomFields).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order logistic custom fields value
        """
        answer: models.LogisticOrder = self._client.call(
            UPDATE_LOGISTIC_CUSTOM_FIELDS,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    def approve(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Approve a logistic order (approveLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Approve logistic order
        """
        answer: models.LogisticOrder = self._client.call(
            APPROVE_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    def disapprove(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Refuse to approve a logistic order (disapproveLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Disapprove logistic order
        """
        answer: models.LogisticOrder = self._client.call(
            DISAPPROVE_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    def list_approvers(self, order_logistic_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """List who may approve a logistic order (listLogisticOrderApprovers).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Fetch logistic order approvers
        """
        answer: Any = self._client.call(
            LIST_LOGISTIC_ORDER_APPROVERS, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    def cancel(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Cancel a logistic order (cancelLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Cancel order logistic
        """
        answer: Any = self._client.call(
            CANCEL_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    def confirm_reception(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Confirm that the goods have arrived (confirmReception).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Confirm reception of logistic order
        """
        answer: models.LogisticOrder = self._client.call(
            CONFIRM_RECEPTION, Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}), options
        )
        return answer

    def mark_created(self, order_logistic_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Place a logistic order that is on hold (releaseLogisticOrder).

        It goes from DRAFT_ORDER_ON_HOLD to CREATED.

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update DRAFT_ORDER_ON_HOLD logistic order status to CREATED
        """
        answer: Any = self._client.call(
            RELEASE_LOGISTIC_ORDER, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    def update_billing_information(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticBillingInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set the billing address of a logistic order (updateLogisticBilling).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order billing Information
        """
        answer: Any = self._client.call(
            UPDATE_LOGISTIC_BILLING,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def update_shipping_address(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingAddressInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping address of a logistic order (updateLogisticShippingAddress).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order shipping Address
        """
        answer: Any = self._client.call(
            UPDATE_LOGISTIC_SHIPPING_ADDRESS,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    def list_shipping_types(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.ShippingTypeOption]:
        """List the ways to ship a logistic order (listLogisticShippingTypes).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Find shipping information for order logistic
        """
        answer: builtins.list[models.ShippingTypeOption] = self._client.call(
            LIST_LOGISTIC_SHIPPING_TYPES, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    def update_shipping_information(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set shipping address and shipping type of a logistic order (updateLogisticShipping).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        answer: Any = self._client.call(
            UPDATE_LOGISTIC_SHIPPING,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def update_shipping_type(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingTypeInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping type of a logistic order (updateLogisticShippingType).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order shipping Type
        """
        answer: Any = self._client.call(
            UPDATE_LOGISTIC_SHIPPING_TYPE,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    def list_lines(
        self,
        order_logistic_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.OrderLine, models.OrderLinePage]:
        """List the lines of a logistic order, page by page (listLogisticOrderLines).

        Args:
            order_logistic_id: Identifier of the logistic order.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get all order logistic lines paginated
        """
        return self._client.pages(
            LIST_LOGISTIC_ORDER_LINES,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "page": page, "size": size, "sort": sort}),
            options,
        )

    def update_lines(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticLinesUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Change quantities and custom fields of lines on hold (ORDER-250).

        For orders that are DRAFT_ORDER_ON_HOLD.

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update confirmed quantity and custom field values of
        DRAFT_ORDER_ON_HOLD logistic order lines
        """
        answer: models.LogisticOrder = self._client.call(
            ORDER_250, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer

    def update_line_custom_fields(
        self,
        order_logistic_id: builtins.str,
        order_logistic_line_id: builtins.str,
        *,
        body: Sequence[models.CustomFieldValueInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Set custom fields of a line (updateLogisticLineCustomFields).

        Args:
            order_logistic_id: Identifier of the logistic order.
            order_logistic_line_id: Identifier of the line.

        Source: DJUST API reference v3.109.0: Update order logistic line custom fields value
        """
        answer: models.LogisticOrder = self._client.call(
            UPDATE_LOGISTIC_LINE_CUSTOM_FIELDS,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "orderLogisticLineId": order_logistic_line_id},
                body=body,
            ),
            options,
        )
        return answer

    def update_line_quantity(
        self,
        order_logistic_id: builtins.str,
        order_logistic_line_id: builtins.str,
        *,
        body: models.LineQuantity | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Change the confirmed quantity of a line on hold (ORDER-218).

        For orders that are DRAFT_ORDER_ON_HOLD.

        Args:
            order_logistic_id: Identifier of the logistic order.
            order_logistic_line_id: Identifier of the line.

        Source: DJUST API reference v3.109.0: Update confirmed quantity of DRAFT_ORDER_ON_HOLD logistic order
        """
        answer: models.LogisticOrder = self._client.call(
            ORDER_218,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "orderLogisticLineId": order_logistic_line_id},
                body=body,
            ),
            options,
        )
        return answer

    def list_accounting_documents(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.AccountingDocument]:
        """List the accounting documents of a logistic order (listAccountingDocuments).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Get all accounting documents from an order
        """
        answer: builtins.list[models.AccountingDocument] = self._client.call(
            LIST_ACCOUNTING_DOCUMENTS, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    def download_accounting_document(
        self, order_logistic_id: builtins.str, document_id: builtins.str, *, options: CallOptions | None = None
    ) -> Download:
        """Download an accounting document (downloadAccountingDocument).

        Args:
            order_logistic_id: Identifier of the logistic order.
            document_id: Identifier of the document.

        Source: DJUST API reference v3.109.0: Download an order accounting document
        """
        answer: Download = self._client.call(
            DOWNLOAD_ACCOUNTING_DOCUMENT,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "documentId": document_id}),
            options,
        )
        return answer

    def list_documents(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.OrderDocument]:
        """List the documents of a logistic order (ORDER-552).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Download the order documents
        """
        answer: builtins.list[models.OrderDocument] = self._client.call(
            ORDER_552, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    def download_document(
        self, order_logistic_id: builtins.str, document_id: builtins.str, *, options: CallOptions | None = None
    ) -> Download:
        """Download a document of a logistic order (ORDER-508).

        Args:
            order_logistic_id: Identifier of the logistic order.
            document_id: Identifier of the document.

        Source: DJUST API reference v3.109.0: Download the order documents
        """
        answer: Download = self._client.call(
            ORDER_508, Arguments(parameters={"orderLogisticId": order_logistic_id, "documentId": document_id}), options
        )
        return answer

    def declare_incident(
        self, order_logistic_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Declare an incident of a logistic order (declareOrderIncident).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create order incident
        """
        answer: Any = self._client.call(
            DECLARE_ORDER_INCIDENT, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer

    def declare_line_incident(
        self, order_logistic_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Declare an incident of lines of a logistic order (declareLineIncident).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create order incident
        """
        answer: Any = self._client.call(
            DECLARE_LINE_INCIDENT, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer


class AsyncOrdersLogistic(AsyncGroup):
    """The methods of `client.orders.logistic`."""

    __slots__ = ()

    def list(
        self,
        *,
        body: models.LogisticOrderFilter | Mapping[str, Any],
        nb_preview_lines: builtins.int | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.LogisticOrder, models.LogisticOrderPage]:
        """List logistic orders, page by page (ORDER-550).

        Args:
            nb_preview_lines: How many lines each order brings along.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ORDER_550,
            Arguments(
                parameters={"nbPreviewLines": nb_preview_lines, "page": page, "size": size, "sort": sort}, body=body
            ),
            options,
        )

    def list_by_query(
        self,
        *,
        locale: builtins.str | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        connected_user_only: builtins.bool | None = None,
        nb_preview_lines: builtins.int | None = None,
        incident: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.LogisticOrder, models.LogisticOrderPage]:
        """List logistic orders, page by page (ORDER-550-GET).

        Deprecated in favour of ORDER-550.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            customer_account_ids: Only orders of these accounts.
            connected_user_only: Only orders of the user.
            nb_preview_lines: How many lines each order brings along.
            incident: Only orders with an incident, or only without.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: Get all logistic orders paginated
        """
        return self._client.pages(
            ORDER_550_GET,
            Arguments(
                parameters={
                    "locale": locale,
                    "customerAccountIds": customer_account_ids,
                    "connectedUserOnly": connected_user_only,
                    "nbPreviewLines": nb_preview_lines,
                    "incident": incident,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    async def get(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Read a logistic order (getLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get logistic order by id
        """
        answer: models.LogisticOrder = await self._client.call(
            GET_LOGISTIC_ORDER, Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}), options
        )
        return answer

    async def update_custom_fields(
        self,
        order_logistic_id: builtins.str,
        *,
        body: Sequence[models.CustomFieldValueInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Set custom fields of a logistic order (updateLogisticCustomFields).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order logistic custom fields value
        """
        answer: models.LogisticOrder = await self._client.call(
            UPDATE_LOGISTIC_CUSTOM_FIELDS,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    async def approve(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Approve a logistic order (approveLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Approve logistic order
        """
        answer: models.LogisticOrder = await self._client.call(
            APPROVE_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    async def disapprove(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Refuse to approve a logistic order (disapproveLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Disapprove logistic order
        """
        answer: models.LogisticOrder = await self._client.call(
            DISAPPROVE_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    async def list_approvers(self, order_logistic_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """List who may approve a logistic order (listLogisticOrderApprovers).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Fetch logistic order approvers
        """
        answer: Any = await self._client.call(
            LIST_LOGISTIC_ORDER_APPROVERS, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    async def cancel(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Cancel a logistic order (cancelLogisticOrder).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Cancel order logistic
        """
        answer: Any = await self._client.call(
            CANCEL_LOGISTIC_ORDER,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}),
            options,
        )
        return answer

    async def confirm_reception(
        self, order_logistic_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.LogisticOrder:
        """Confirm that the goods have arrived (confirmReception).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Confirm reception of logistic order
        """
        answer: models.LogisticOrder = await self._client.call(
            CONFIRM_RECEPTION, Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}), options
        )
        return answer

    async def mark_created(self, order_logistic_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Place a logistic order that is on hold (releaseLogisticOrder).

        It goes from DRAFT_ORDER_ON_HOLD to CREATED.

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update DRAFT_ORDER_ON_HOLD logistic order status to CREATED
        """
        answer: Any = await self._client.call(
            RELEASE_LOGISTIC_ORDER, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    async def update_billing_information(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticBillingInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set the billing address of a logistic order (updateLogisticBilling).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order billing Information
        """
        answer: Any = await self._client.call(
            UPDATE_LOGISTIC_BILLING,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def update_shipping_address(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingAddressInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping address of a logistic order (updateLogisticShippingAddress).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order shipping Address
        """
        answer: Any = await self._client.call(
            UPDATE_LOGISTIC_SHIPPING_ADDRESS,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    async def list_shipping_types(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.ShippingTypeOption]:
        """List the ways to ship a logistic order (listLogisticShippingTypes).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Find shipping information for order logistic
        """
        answer: builtins.list[models.ShippingTypeOption] = await self._client.call(
            LIST_LOGISTIC_SHIPPING_TYPES, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    async def update_shipping_information(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set shipping address and shipping type of a logistic order (updateLogisticShipping).

        Args:
            order_logistic_id: Identifier of the logistic order.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        answer: Any = await self._client.call(
            UPDATE_LOGISTIC_SHIPPING,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def update_shipping_type(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticShippingTypeInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping type of a logistic order (updateLogisticShippingType).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update order shipping Type
        """
        answer: Any = await self._client.call(
            UPDATE_LOGISTIC_SHIPPING_TYPE,
            Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body),
            options,
        )
        return answer

    def list_lines(
        self,
        order_logistic_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.OrderLine, models.OrderLinePage]:
        """List the lines of a logistic order, page by page (listLogisticOrderLines).

        Args:
            order_logistic_id: Identifier of the logistic order.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Get all order logistic lines paginated
        """
        return self._client.pages(
            LIST_LOGISTIC_ORDER_LINES,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "page": page, "size": size, "sort": sort}),
            options,
        )

    async def update_lines(
        self,
        order_logistic_id: builtins.str,
        *,
        body: models.LogisticLinesUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Change quantities and custom fields of lines on hold (ORDER-250).

        For orders that are DRAFT_ORDER_ON_HOLD.

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Update confirmed quantity and custom field values of
        DRAFT_ORDER_ON_HOLD logistic order lines
        """
        answer: models.LogisticOrder = await self._client.call(
            ORDER_250, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer

    async def update_line_custom_fields(
        self,
        order_logistic_id: builtins.str,
        order_logistic_line_id: builtins.str,
        *,
        body: Sequence[models.CustomFieldValueInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Set custom fields of a line (updateLogisticLineCustomFields).

        Args:
            order_logistic_id: Identifier of the logistic order.
            order_logistic_line_id: Identifier of the line.

        Source: DJUST API reference v3.109.0: Update order logistic line custom fields value
        """
        answer: models.LogisticOrder = await self._client.call(
            UPDATE_LOGISTIC_LINE_CUSTOM_FIELDS,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "orderLogisticLineId": order_logistic_line_id},
                body=body,
            ),
            options,
        )
        return answer

    async def update_line_quantity(
        self,
        order_logistic_id: builtins.str,
        order_logistic_line_id: builtins.str,
        *,
        body: models.LineQuantity | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.LogisticOrder:
        """Change the confirmed quantity of a line on hold (ORDER-218).

        For orders that are DRAFT_ORDER_ON_HOLD.

        Args:
            order_logistic_id: Identifier of the logistic order.
            order_logistic_line_id: Identifier of the line.

        Source: DJUST API reference v3.109.0: Update confirmed quantity of DRAFT_ORDER_ON_HOLD logistic order
        """
        answer: models.LogisticOrder = await self._client.call(
            ORDER_218,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "orderLogisticLineId": order_logistic_line_id},
                body=body,
            ),
            options,
        )
        return answer

    async def list_accounting_documents(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.AccountingDocument]:
        """List the accounting documents of a logistic order (listAccountingDocuments).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Get all accounting documents from an order
        """
        answer: builtins.list[models.AccountingDocument] = await self._client.call(
            LIST_ACCOUNTING_DOCUMENTS, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    async def download_accounting_document(
        self, order_logistic_id: builtins.str, document_id: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Download an accounting document (downloadAccountingDocument).

        Args:
            order_logistic_id: Identifier of the logistic order.
            document_id: Identifier of the document.

        Source: DJUST API reference v3.109.0: Download an order accounting document
        """
        answer: AsyncDownload = await self._client.call(
            DOWNLOAD_ACCOUNTING_DOCUMENT,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "documentId": document_id}),
            options,
        )
        return answer

    async def list_documents(
        self, order_logistic_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.OrderDocument]:
        """List the documents of a logistic order (ORDER-552).

        Args:
            order_logistic_id: Identifier of the logistic order.

        Source: DJUST API reference v3.109.0: Download the order documents
        """
        answer: builtins.list[models.OrderDocument] = await self._client.call(
            ORDER_552, Arguments(parameters={"orderLogisticId": order_logistic_id}), options
        )
        return answer

    async def download_document(
        self, order_logistic_id: builtins.str, document_id: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Download a document of a logistic order (ORDER-508).

        Args:
            order_logistic_id: Identifier of the logistic order.
            document_id: Identifier of the document.

        Source: DJUST API reference v3.109.0: Download the order documents
        """
        answer: AsyncDownload = await self._client.call(
            ORDER_508, Arguments(parameters={"orderLogisticId": order_logistic_id, "documentId": document_id}), options
        )
        return answer

    async def declare_incident(
        self, order_logistic_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Declare an incident of a logistic order (declareOrderIncident).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create order incident
        """
        answer: Any = await self._client.call(
            DECLARE_ORDER_INCIDENT, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer

    async def declare_line_incident(
        self, order_logistic_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Declare an incident of lines of a logistic order (declareLineIncident).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create order incident
        """
        answer: Any = await self._client.call(
            DECLARE_LINE_INCIDENT, Arguments(parameters={"orderLogisticId": order_logistic_id}, body=body), options
        )
        return answer
