"""The methods of `client.orders.commercial`."""

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
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

ORDER_560 = Operation(
    id="ORDER-560",
    name="orders.commercial.list",
    method="GET",
    path="/v2/shop/commercial-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale", required=True),
        Parameter(name="connectedUserOnly"),
        Parameter(name="customerAccountIds"),
        Parameter(name="isValidated"),
        Parameter(name="nbPreviewLines"),
        Parameter(name="sourceTypes"),
        Parameter(name="sourceIds"),
        Parameter(name="cf", members=2, separator="|"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", explode=False, members=2, separator=":"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CommercialOrderPage),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
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

ORDER_108 = Operation(
    id="ORDER-108",
    name="orders.commercial.create",
    method="POST",
    path="/v2/shop/commercial-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderCreation),
    results=(
        Result(
            status="201", kind="json", content_type="application/json", type=lambda: models.CommercialOrderReference
        ),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="422", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_222 = Operation(
    id="ORDER-222",
    name="orders.commercial.update_custom_fields",
    method="PUT",
    path="/v2/shop/commercial-orders/{commercialOrderId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderCustomFieldsInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_300 = Operation(
    id="ORDER-300",
    name="orders.commercial.delete",
    method="DELETE",
    path="/v2/shop/commercial-orders/{commercialOrderId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_150 = Operation(
    id="ORDER-150",
    name="orders.commercial.update_lines",
    method="PUT",
    path="/v2/shop/commercial-orders/{commercialOrderId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderLinesUpdate),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Warning_]),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="422", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_350 = Operation(
    id="ORDER-350",
    name="orders.commercial.delete_lines",
    method="DELETE",
    path="/v2/shop/commercial-orders/{commercialOrderId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.OrderLineId]),
    results=(
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_213 = Operation(
    id="ORDER-213",
    name="orders.commercial.update_billing_address",
    method="PUT",
    path="/v2/shop/commercial-orders/{commercialOrderId}/billing-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.BillingAddressReference),
    results=(
        Result(status="204", kind="none"),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_215 = Operation(
    id="ORDER-215",
    name="orders.commercial.update_shipping_information",
    method="PUT",
    path="/v2/shop/commercial-orders/{commercialOrderId}/shipping-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.ShippingInformation),
    results=(
        Result(status="204", kind="none"),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_212 = Operation(
    id="ORDER-212",
    name="orders.commercial.mark_created",
    method="PUT",
    path="/v2/shop/commercial-orders/{commercialOrderId}/created",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderPayment),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_100 = Operation(
    id="ORDER-100",
    name="orders.commercial.create_v1",
    method="POST",
    path="/v1/shop/commercial-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderCreationV1),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CommercialOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_560_V1 = Operation(
    id="ORDER-560-V1",
    name="orders.commercial.list_v1",
    method="GET",
    path="/v1/shop/commercial-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="sourceTypes"),
        Parameter(name="sourceIds"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_500 = Operation(
    id="ORDER-500",
    name="orders.commercial.get",
    method="GET",
    path="/v1/shop/commercial-orders/{commercialOrderId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale", required=True),
        Parameter(name="idType"),
        Parameter(name="nbPreviewLines"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CommercialOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_561 = Operation(
    id="ORDER-561",
    name="orders.commercial.list_lines",
    method="GET",
    path="/v1/shop/commercial-orders/{commercialOrderId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="supplierIds"),
        Parameter(name="productVariantIds"),
        Parameter(name="offerPriceIds"),
        Parameter(name="idType"),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=":"),
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

UPDATE_COMMERCIAL_BILLING_ADDRESS = Operation(
    id="updateCommercialBillingAddress",
    name="orders.commercial.update_billing_address_v1",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/billing-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.BillingAddressIdInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_COMMERCIAL_SHIPPING_ADDRESS = Operation(
    id="updateCommercialShippingAddress",
    name="orders.commercial.update_shipping_address",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/shipping-address",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.ShippingAddressIdInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CommercialOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_COMMERCIAL_SHIPPING = Operation(
    id="updateCommercialShipping",
    name="orders.commercial.update_shipping_information_v1",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/shipping-information",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.ShippingInformationV1),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CommercialOrder),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_COMMERCIAL_SHIPPING_TYPE = Operation(
    id="updateCommercialShippingType",
    name="orders.commercial.update_shipping_type",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/shipping-type",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.ShippingTypeInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PLACE_COMMERCIAL_ORDER = Operation(
    id="placeCommercialOrder",
    name="orders.commercial.mark_created_v1",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/created",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrderPaymentV1),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

HOLD_COMMERCIAL_ORDER = Operation(
    id="holdCommercialOrder",
    name="orders.commercial.hold",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/hold",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_PAYMENT_PAGE_URL = Operation(
    id="getPaymentPageUrl",
    name="orders.commercial.get_payment_page_url",
    method="GET",
    path="/v1/shop/commercial-orders/{commercialOrderId}/payment-page",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="paymentOption"),
        Parameter(name="paymentProvider"),
    ),
    results=(
        Result(status="200", kind="json", content_type="*/*", type=lambda: str),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_PREAUTHORIZATION = Operation(
    id="createPreauthorization",
    name="orders.commercial.preauthorize",
    method="POST",
    path="/v1/shop/commercial-orders/{commercialOrderId}/preauthorization",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="paymentProvider"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_104 = Operation(
    id="ORDER-104",
    name="orders.commercial.register_card",
    method="POST",
    path="/v1/shop/commercial-orders/{commercialOrderId}/card-registration",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
        Parameter(name="paymentProvider"),
        Parameter(name="currency"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ORDER_223 = Operation(
    id="ORDER-223",
    name="orders.commercial.synchronize",
    method="PUT",
    path="/v1/shop/commercial-orders/{commercialOrderId}/sync",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="commercialOrderId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: list[models.SynchronizationWarning]
        ),
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="409", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class OrdersCommercial(Group):
    """The methods of `client.orders.commercial`."""

    __slots__ = ()

    def list(
        self,
        *,
        locale: builtins.str,
        connected_user_only: builtins.bool | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        is_validated: builtins.bool | None = None,
        nb_preview_lines: builtins.int | None = None,
        source_types: Sequence[models.OrderSourceType] | None = None,
        source_ids: Sequence[builtins.str] | None = None,
        cf: (
            builtins.tuple[builtins.str, builtins.str] | Sequence[builtins.tuple[builtins.str, builtins.str]] | None
        ) = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.CommercialOrderCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.CommercialOrderCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[models.CommercialOrder, models.CommercialOrderPage]:
        """List commercial orders, page by page (ORDER-560).

        Newest first, then by reference, unless told otherwise.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            connected_user_only: Only orders of the user.
            customer_account_ids: Only orders of these accounts.
            is_validated: Only orders that are validated, or only those that are not.
            nb_preview_lines: How many lines each order brings along.
            source_types: Only orders made from these.
            source_ids: Only orders made from the things with these identifiers.
            cf: Only orders with these values of custom fields, each as external identifier and value.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ORDER-560 - Retrieve paginated list of commercial orders
        """
        return self._client.pages(
            ORDER_560,
            Arguments(
                parameters={
                    "locale": locale,
                    "connectedUserOnly": connected_user_only,
                    "customerAccountIds": customer_account_ids,
                    "isValidated": is_validated,
                    "nbPreviewLines": nb_preview_lines,
                    "sourceTypes": source_types,
                    "sourceIds": source_ids,
                    "cf": cf,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def create(
        self, *, body: models.OrderCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CommercialOrderReference:
        """Create a draft order, empty or from an operation or a quote (ORDER-108).

        With a source, the order takes over all its lines unless isFull says otherwise. 422 tells that no line
        of the source can be ordered (F-E-039), or that a quote can only be taken as a whole (F-E-040).

        Source: DJUST API reference v3.109.0: ORDER-108 - Create order
        """
        answer: models.CommercialOrderReference = self._client.call(
            ORDER_108, Arguments(parameters={}, body=body), options
        )
        return answer

    def update_custom_fields(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderCustomFieldsInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set custom fields of a commercial order (ORDER-222).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-222 - Update custom fields on a commercial order
        """
        answer: Any = self._client.call(
            ORDER_222, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    def delete(self, commercial_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a commercial order (ORDER-300).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-300 - Delete a commercial order
        """
        answer: Any = self._client.call(
            ORDER_300, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer

    def update_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderLinesUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> builtins.list[models.Warning_]:
        """Add, change or delete lines of a commercial order (ORDER-150).

        The answer lists what the server did not like, but did not refuse.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-150 - Update commercial order lines
        """
        answer: builtins.list[models.Warning_] = self._client.call(
            ORDER_150, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    def delete_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        body: Sequence[models.OrderLineId | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> None:
        """Delete lines of a commercial order (ORDER-350).

        The body names the lines by their offer prices.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-350 - Delete one or more lines from a commercial order
        """
        self._client.call(
            ORDER_350, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    def update_billing_address(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.BillingAddressReference | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set the billing address of a commercial order (ORDER-213).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-213 - Update the billing address of a commercial order
        """
        self._client.call(
            ORDER_213, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    def update_shipping_information(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingInformation | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set shipping address and shipping type of a commercial order (ORDER-215).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        self._client.call(
            ORDER_215, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    def mark_created(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderPayment | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Place a draft order (ORDER-212).

        The order counts as validated, and its logistic orders become CREATED.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order logistics to CREATED
        """
        answer: Any = self._client.call(
            ORDER_212, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    def create_v1(
        self, *, body: models.OrderCreationV1 | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CommercialOrder:
        """Create a commercial order from what its origin names (ORDER-100).

        The older route; ORDER-108 is the newer one.

        Source: DJUST API reference v3.109.0: ORDER-100 - Create a new commercial order
        """
        answer: models.CommercialOrder = self._client.call(ORDER_100, Arguments(parameters={}, body=body), options)
        return answer

    def list_v1(
        self,
        *,
        source_types: Sequence[models.OrderSourceKind] | None = None,
        source_ids: Sequence[builtins.str] | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List commercial orders (ORDER-560-V1).

        The older route; ORDER-560 is the newer one. What it answers is not public.

        Args:
            source_types: Only orders made from these.
            source_ids: Only orders made from the things with these identifiers.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: ORDER-560 - Retrieve paginated list of commercial orders
        """
        answer: Any = self._client.call(
            ORDER_560_V1,
            Arguments(parameters={"sourceTypes": source_types, "sourceIds": source_ids, "sort": sort}),
            options,
        )
        return answer

    def get(
        self,
        commercial_order_id: builtins.str,
        *,
        locale: builtins.str,
        id_type: models.OrderIdType | None = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Read a commercial order (ORDER-500).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            id_type: What the order is named by.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: ORDER-500 - Retrieve a commercial order by ID
        """
        answer: models.CommercialOrder = self._client.call(
            ORDER_500,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "locale": locale,
                    "idType": id_type,
                    "nbPreviewLines": nb_preview_lines,
                }
            ),
            options,
        )
        return answer

    def list_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        supplier_ids: Sequence[builtins.str] | None = None,
        product_variant_ids: Sequence[builtins.str] | None = None,
        offer_price_ids: Sequence[builtins.str] | None = None,
        id_type: models.LineFilterIdType | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.OrderLineCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.OrderLineCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[models.OrderLine, models.OrderLinePage]:
        """List the lines of a commercial order, page by page (ORDER-561).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            supplier_ids: Only lines of these suppliers.
            product_variant_ids: Only lines of these variants.
            offer_price_ids: Only lines with these offer prices.
            id_type: What suppliers, variants and offer prices are named by. EXTERNAL_ID unless told
                otherwise.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ORDER-561 - Retrieve paginated lines of a commercial order
        """
        return self._client.pages(
            ORDER_561,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "supplierIds": supplier_ids,
                    "productVariantIds": product_variant_ids,
                    "offerPriceIds": offer_price_ids,
                    "idType": id_type,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def update_billing_address_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.BillingAddressIdInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set the billing address of a commercial order (updateCommercialBillingAddress).

        The older route; ORDER-213 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update the billing address of a commercial order
        """
        answer: Any = self._client.call(
            UPDATE_COMMERCIAL_BILLING_ADDRESS,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def update_shipping_address(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingAddressIdInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Set the shipping address of a commercial order (updateCommercialShippingAddress).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order shipping address
        """
        answer: models.CommercialOrder = self._client.call(
            UPDATE_COMMERCIAL_SHIPPING_ADDRESS,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def update_shipping_information_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingInformationV1 | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Set shipping address and shipping type of a commercial order (updateCommercialShipping).

        The older route; ORDER-215 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        answer: models.CommercialOrder = self._client.call(
            UPDATE_COMMERCIAL_SHIPPING,
            Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body),
            options,
        )
        return answer

    def update_shipping_type(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingTypeInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping type of a commercial order (updateCommercialShippingType).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping type
        """
        answer: Any = self._client.call(
            UPDATE_COMMERCIAL_SHIPPING_TYPE,
            Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body),
            options,
        )
        return answer

    def mark_created_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderPaymentV1 | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Place a draft order (placeCommercialOrder).

        The older route; ORDER-212 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order logistics to CREATED
        """
        answer: Any = self._client.call(
            PLACE_COMMERCIAL_ORDER, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    def hold(self, commercial_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Put the logistic orders of a commercial order on hold (holdCommercialOrder).

        They become DRAFT_ORDER_ON_HOLD.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update status of order logistics to DRAFT_ORDER_ON_HOLD
        """
        answer: Any = self._client.call(
            HOLD_COMMERCIAL_ORDER, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer

    def get_payment_page_url(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_option: models.PaymentOption | None = None,
        payment_provider: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.str:
        """Get the URL of the page where the order is paid (getPaymentPageUrl).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_option: How the order is paid.
            payment_provider: Who handles the payment, such as MANGOPAY and DJUST_PAY.

        Source: DJUST API reference v3.109.0: Get payment page url for an order
        """
        answer: builtins.str = self._client.call(
            GET_PAYMENT_PAGE_URL,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "paymentOption": payment_option,
                    "paymentProvider": payment_provider,
                }
            ),
            options,
        )
        return answer

    def preauthorize(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_provider: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Have the payment of an order authorised in advance (createPreauthorization).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_provider: Who handles the payment, such as MANGOPAY.

        Source: DJUST API reference v3.109.0: Create preauthorization
        """
        answer: Any = self._client.call(
            CREATE_PREAUTHORIZATION,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "paymentProvider": payment_provider}),
            options,
        )
        return answer

    def register_card(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_provider: builtins.str | None = None,
        currency: models.Currency | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Register a credit card for an order (ORDER-104).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_provider: Who handles the payment, such as MANGOPAY.
            currency: Currency of the amounts.

        Source: DJUST API reference v3.109.0: ORDER-104 - Create credit card registration
        """
        answer: Any = self._client.call(
            ORDER_104,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "paymentProvider": payment_provider,
                    "currency": currency,
                }
            ),
            options,
        )
        return answer

    def synchronize(
        self, commercial_order_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.SynchronizationWarning] | None:
        """Bring the prices of a draft order up to date (ORDER-223).

        For accounts only. The answer names what could not be brought up to date; with one warning that
        blocks, nothing was changed. It is empty (204) when there was nothing to do.

        Args:
            commercial_order_id: Reference of the commercial order; its other identifiers do not fit here.

        Source: DJUST API reference v3.109.0: ORDER-223 - Synchronise a commercial order
        """
        answer: builtins.list[models.SynchronizationWarning] | None = self._client.call(
            ORDER_223, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer


class AsyncOrdersCommercial(AsyncGroup):
    """The methods of `client.orders.commercial`."""

    __slots__ = ()

    def list(
        self,
        *,
        locale: builtins.str,
        connected_user_only: builtins.bool | None = None,
        customer_account_ids: Sequence[builtins.str] | None = None,
        is_validated: builtins.bool | None = None,
        nb_preview_lines: builtins.int | None = None,
        source_types: Sequence[models.OrderSourceType] | None = None,
        source_ids: Sequence[builtins.str] | None = None,
        cf: (
            builtins.tuple[builtins.str, builtins.str] | Sequence[builtins.tuple[builtins.str, builtins.str]] | None
        ) = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.CommercialOrderCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.CommercialOrderCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.CommercialOrder, models.CommercialOrderPage]:
        """List commercial orders, page by page (ORDER-560).

        Newest first, then by reference, unless told otherwise.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            connected_user_only: Only orders of the user.
            customer_account_ids: Only orders of these accounts.
            is_validated: Only orders that are validated, or only those that are not.
            nb_preview_lines: How many lines each order brings along.
            source_types: Only orders made from these.
            source_ids: Only orders made from the things with these identifiers.
            cf: Only orders with these values of custom fields, each as external identifier and value.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ORDER-560 - Retrieve paginated list of commercial orders
        """
        return self._client.pages(
            ORDER_560,
            Arguments(
                parameters={
                    "locale": locale,
                    "connectedUserOnly": connected_user_only,
                    "customerAccountIds": customer_account_ids,
                    "isValidated": is_validated,
                    "nbPreviewLines": nb_preview_lines,
                    "sourceTypes": source_types,
                    "sourceIds": source_ids,
                    "cf": cf,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    async def create(
        self, *, body: models.OrderCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CommercialOrderReference:
        """Create a draft order, empty or from an operation or a quote (ORDER-108).

        With a source, the order takes over all its lines unless isFull says otherwise. 422 tells that no line
        of the source can be ordered (F-E-039), or that a quote can only be taken as a whole (F-E-040).

        Source: DJUST API reference v3.109.0: ORDER-108 - Create order
        """
        answer: models.CommercialOrderReference = await self._client.call(
            ORDER_108, Arguments(parameters={}, body=body), options
        )
        return answer

    async def update_custom_fields(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderCustomFieldsInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set custom fields of a commercial order (ORDER-222).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-222 - Update custom fields on a commercial order
        """
        answer: Any = await self._client.call(
            ORDER_222, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    async def delete(self, commercial_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a commercial order (ORDER-300).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-300 - Delete a commercial order
        """
        answer: Any = await self._client.call(
            ORDER_300, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer

    async def update_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderLinesUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> builtins.list[models.Warning_]:
        """Add, change or delete lines of a commercial order (ORDER-150).

        The answer lists what the server did not like, but did not refuse.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-150 - Update commercial order lines
        """
        answer: builtins.list[models.Warning_] = await self._client.call(
            ORDER_150, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    async def delete_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        body: Sequence[models.OrderLineId | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> None:
        """Delete lines of a commercial order (ORDER-350).

        The body names the lines by their offer prices.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-350 - Delete one or more lines from a commercial order
        """
        await self._client.call(
            ORDER_350, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    async def update_billing_address(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.BillingAddressReference | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set the billing address of a commercial order (ORDER-213).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: ORDER-213 - Update the billing address of a commercial order
        """
        await self._client.call(
            ORDER_213, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    async def update_shipping_information(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingInformation | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Set shipping address and shipping type of a commercial order (ORDER-215).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        await self._client.call(
            ORDER_215, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )

    async def mark_created(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderPayment | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Place a draft order (ORDER-212).

        The order counts as validated, and its logistic orders become CREATED.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order logistics to CREATED
        """
        answer: Any = await self._client.call(
            ORDER_212, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    async def create_v1(
        self, *, body: models.OrderCreationV1 | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CommercialOrder:
        """Create a commercial order from what its origin names (ORDER-100).

        The older route; ORDER-108 is the newer one.

        Source: DJUST API reference v3.109.0: ORDER-100 - Create a new commercial order
        """
        answer: models.CommercialOrder = await self._client.call(
            ORDER_100, Arguments(parameters={}, body=body), options
        )
        return answer

    async def list_v1(
        self,
        *,
        source_types: Sequence[models.OrderSourceKind] | None = None,
        source_ids: Sequence[builtins.str] | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List commercial orders (ORDER-560-V1).

        The older route; ORDER-560 is the newer one. What it answers is not public.

        Args:
            source_types: Only orders made from these.
            source_ids: Only orders made from the things with these identifiers.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: ORDER-560 - Retrieve paginated list of commercial orders
        """
        answer: Any = await self._client.call(
            ORDER_560_V1,
            Arguments(parameters={"sourceTypes": source_types, "sourceIds": source_ids, "sort": sort}),
            options,
        )
        return answer

    async def get(
        self,
        commercial_order_id: builtins.str,
        *,
        locale: builtins.str,
        id_type: models.OrderIdType | None = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Read a commercial order (ORDER-500).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            id_type: What the order is named by.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: ORDER-500 - Retrieve a commercial order by ID
        """
        answer: models.CommercialOrder = await self._client.call(
            ORDER_500,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "locale": locale,
                    "idType": id_type,
                    "nbPreviewLines": nb_preview_lines,
                }
            ),
            options,
        )
        return answer

    def list_lines(
        self,
        commercial_order_id: builtins.str,
        *,
        supplier_ids: Sequence[builtins.str] | None = None,
        product_variant_ids: Sequence[builtins.str] | None = None,
        offer_price_ids: Sequence[builtins.str] | None = None,
        id_type: models.LineFilterIdType | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.OrderLineCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.OrderLineCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.OrderLine, models.OrderLinePage]:
        """List the lines of a commercial order, page by page (ORDER-561).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            supplier_ids: Only lines of these suppliers.
            product_variant_ids: Only lines of these variants.
            offer_price_ids: Only lines with these offer prices.
            id_type: What suppliers, variants and offer prices are named by. EXTERNAL_ID unless told
                otherwise.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ORDER-561 - Retrieve paginated lines of a commercial order
        """
        return self._client.pages(
            ORDER_561,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "supplierIds": supplier_ids,
                    "productVariantIds": product_variant_ids,
                    "offerPriceIds": offer_price_ids,
                    "idType": id_type,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    async def update_billing_address_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.BillingAddressIdInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Set the billing address of a commercial order (updateCommercialBillingAddress).

        The older route; ORDER-213 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update the billing address of a commercial order
        """
        answer: Any = await self._client.call(
            UPDATE_COMMERCIAL_BILLING_ADDRESS,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def update_shipping_address(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingAddressIdInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Set the shipping address of a commercial order (updateCommercialShippingAddress).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update order shipping address
        """
        answer: models.CommercialOrder = await self._client.call(
            UPDATE_COMMERCIAL_SHIPPING_ADDRESS,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def update_shipping_information_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingInformationV1 | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.CommercialOrder:
        """Set shipping address and shipping type of a commercial order (updateCommercialShipping).

        The older route; ORDER-215 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping information
        """
        answer: models.CommercialOrder = await self._client.call(
            UPDATE_COMMERCIAL_SHIPPING,
            Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body),
            options,
        )
        return answer

    async def update_shipping_type(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.ShippingTypeInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Set the shipping type of a commercial order (updateCommercialShippingType).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order shipping type
        """
        answer: Any = await self._client.call(
            UPDATE_COMMERCIAL_SHIPPING_TYPE,
            Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body),
            options,
        )
        return answer

    async def mark_created_v1(
        self,
        commercial_order_id: builtins.str,
        *,
        body: models.OrderPaymentV1 | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Place a draft order (placeCommercialOrder).

        The older route; ORDER-212 is the newer one.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update order logistics to CREATED
        """
        answer: Any = await self._client.call(
            PLACE_COMMERCIAL_ORDER, Arguments(parameters={"commercialOrderId": commercial_order_id}, body=body), options
        )
        return answer

    async def hold(self, commercial_order_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Put the logistic orders of a commercial order on hold (holdCommercialOrder).

        They become DRAFT_ORDER_ON_HOLD.

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.

        Source: DJUST API reference v3.109.0: Update status of order logistics to DRAFT_ORDER_ON_HOLD
        """
        answer: Any = await self._client.call(
            HOLD_COMMERCIAL_ORDER, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer

    async def get_payment_page_url(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_option: models.PaymentOption | None = None,
        payment_provider: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> builtins.str:
        """Get the URL of the page where the order is paid (getPaymentPageUrl).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_option: How the order is paid.
            payment_provider: Who handles the payment, such as MANGOPAY and DJUST_PAY.

        Source: DJUST API reference v3.109.0: Get payment page url for an order
        """
        answer: builtins.str = await self._client.call(
            GET_PAYMENT_PAGE_URL,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "paymentOption": payment_option,
                    "paymentProvider": payment_provider,
                }
            ),
            options,
        )
        return answer

    async def preauthorize(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_provider: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Have the payment of an order authorised in advance (createPreauthorization).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_provider: Who handles the payment, such as MANGOPAY.

        Source: DJUST API reference v3.109.0: Create preauthorization
        """
        answer: Any = await self._client.call(
            CREATE_PREAUTHORIZATION,
            Arguments(parameters={"commercialOrderId": commercial_order_id, "paymentProvider": payment_provider}),
            options,
        )
        return answer

    async def register_card(
        self,
        commercial_order_id: builtins.str,
        *,
        payment_provider: builtins.str | None = None,
        currency: models.Currency | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Register a credit card for an order (ORDER-104).

        Args:
            commercial_order_id: Reference of the commercial order; the older routes (v1) know it by other
                identifiers, too.
            payment_provider: Who handles the payment, such as MANGOPAY.
            currency: Currency of the amounts.

        Source: DJUST API reference v3.109.0: ORDER-104 - Create credit card registration
        """
        answer: Any = await self._client.call(
            ORDER_104,
            Arguments(
                parameters={
                    "commercialOrderId": commercial_order_id,
                    "paymentProvider": payment_provider,
                    "currency": currency,
                }
            ),
            options,
        )
        return answer

    async def synchronize(
        self, commercial_order_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.SynchronizationWarning] | None:
        """Bring the prices of a draft order up to date (ORDER-223).

        For accounts only. The answer names what could not be brought up to date; with one warning that
        blocks, nothing was changed. It is empty (204) when there was nothing to do.

        Args:
            commercial_order_id: Reference of the commercial order; its other identifiers do not fit here.

        Source: DJUST API reference v3.109.0: ORDER-223 - Synchronise a commercial order
        """
        answer: builtins.list[models.SynchronizationWarning] | None = await self._client.call(
            ORDER_223, Arguments(parameters={"commercialOrderId": commercial_order_id}), options
        )
        return answer
