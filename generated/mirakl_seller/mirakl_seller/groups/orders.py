"""Orders, their lines, documents, messages, taxes and evaluations."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Never

from .. import models
from .._vendor.plugins.chunked import Chunked
from .._vendor.plugins.job import Acceptor, Job, JobResult, Poll
from .._vendor.plugins.pagination_offset import OffsetPagination
from .._vendor.plugins.rate_limits import Batch, Rate, RateLimits, Trigger, When
from .._vendor.plugins.requirements import Requirement, Requirements
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.job_run import JobParts
    from .._vendor.runtime.jobs import AsyncRunningJob, RunningJob
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages
    from .orders_documents import AsyncOrdersDocuments, OrdersDocuments
    from .orders_invoice import AsyncOrdersInvoice, OrdersInvoice
    from .orders_messages import AsyncOrdersMessages, OrdersMessages

OR04 = Operation(
    id="OR04",
    name="orders.update",
    method="PUT",
    path="/api/orders",
    parameters=(Parameter(name="shop_id"),),
    encoder=JsonBody(type=lambda: models.OrderUpdateBatch),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderUpdateReport),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Rate(calls=1, per=60.0), Batch(items="$request.body#/orders", max=100))),
        Retries(attempts=4),
    ),
)

OR11 = Operation(
    id="OR11",
    name="orders.list",
    method="GET",
    path="/api/orders",
    parameters=(
        Parameter(name="order_ids", explode=False, max_items=100),
        Parameter(name="order_references_for_customer", explode=False, max_items=100),
        Parameter(name="order_references_for_seller", explode=False, max_items=100),
        Parameter(name="order_state_codes", explode=False, max_items=100),
        Parameter(name="channel_codes", explode=False, max_items=100),
        Parameter(name="only_null_channel"),
        Parameter(name="start_date"),
        Parameter(name="end_date"),
        Parameter(name="start_update_date"),
        Parameter(name="end_update_date"),
        Parameter(name="customer_debited"),
        Parameter(name="payment_workflow"),
        Parameter(name="has_incident"),
        Parameter(name="fulfillment_center_code", max_items=100),
        Parameter(name="order_tax_mode"),
        Parameter(name="shop_id"),
        Parameter(name="max"),
        Parameter(name="offset"),
        Parameter(name="sort"),
        Parameter(name="order"),
        Parameter(name="locale"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderPage),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        Chunked(
            parameters=(
                "$request.query.order_ids",
                "$request.query.order_references_for_customer",
                "$request.query.order_references_for_seller",
            )
        ),
        OffsetPagination(position="offset", size="max", items="/orders", total="/total_count", link=True, max_size=100),
        RateLimits(
            limits=(
                Rate(calls=1, per=60.0, when=When(test="usage", value="asynchronous")),
                Rate(calls=1, per=900.0, when=When(test="usage", value="external-partner")),
                Trigger(event="at each display of an order page", when=When(test="usage", value="synchronous")),
            )
        ),
        Retries(attempts=4),
    ),
)

OR07 = Operation(
    id="OR07",
    name="orders.update_shipping_origins",
    method="PUT",
    path="/api/orders/shipping_from",
    parameters=(Parameter(name="shop_id"),),
    encoder=JsonBody(type=lambda: models.ShippingOriginUpdate),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.ShippingOriginReport),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Rate(calls=60, per=3600.0), Batch(items="$request.body#/order_lines", max=100))),
        Retries(attempts=4),
    ),
)

OR13 = Operation(
    id="OR13",
    name="orders.export",
    method="POST",
    path="/api/orders/async-export",
    parameters=(Parameter(name="shop_id"), Parameter(name="locale")),
    encoder=JsonBody(type=lambda: models.OrderExportRequest),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderExportTracking),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        Job(
            handle=(("tracking_id", "$response.body#/tracking_id"),),
            poll=Poll(
                operation="OR14",
                success=Acceptor(at="/status", values=("COMPLETED",)),
                failure=Acceptor(at="/status", values=("FAILED", "CANCELED")),
            ),
            result=JobResult(operation="OR15", urls="/urls", items="/orders"),
        ),
        RateLimits(
            limits=(
                Rate(
                    calls=1,
                    per=300.0,
                    variant="differential",
                    when=When(test="present", value="$request.body#/start_update_date"),
                ),
                Rate(
                    calls=1,
                    per=86400.0,
                    variant="full",
                    when=When(test="absent", value="$request.body#/start_update_date"),
                ),
            )
        ),
        Requirements(
            requirements=(
                Requirement(
                    kind="at_least_one_of", of=("$request.body#/start_date", "$request.body#/start_update_date")
                ),
                Requirement(kind="together", of=("$request.body#/start_date", "$request.body#/end_date")),
                Requirement(kind="together", of=("$request.body#/start_update_date", "$request.body#/end_update_date")),
            )
        ),
        Retries(attempts=4),
    ),
)

OR14 = Operation(
    id="OR14",
    name="orders.export_status",
    method="GET",
    path="/api/orders/async-export/status/{tracking_id}",
    parameters=(
        Parameter(name="tracking_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderExportStatus),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Rate(calls=1, per=2.0, partition=("account", "$request.path.tracking_id")),)),
        Retries(attempts=4),
    ),
)

OR15 = Operation(
    id="OR15",
    name="orders.export_file",
    method="GET",
    path="/dynamic-url/The+URL+is+retrieved+from+OR14+output/OR15",
    parameters=(Parameter(name="shop_id"),),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderExport),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="once for each file of a complete export"),)), Retries(attempts=4)),
    url_argument="url",
)

OR21 = Operation(
    id="OR21",
    name="orders.accept",
    method="PUT",
    path="/api/orders/{order_id}/accept",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=JsonBody(type=lambda: models.OrderAcceptance),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each new order"),)), Retries(attempts=4)),
)

OR23 = Operation(
    id="OR23",
    name="orders.update_tracking",
    method="PUT",
    path="/api/orders/{order_id}/tracking",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=JsonBody(type=lambda: models.CarrierTracking),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Trigger(event="at each change of the tracking information"),)),
        Retries(attempts=4),
    ),
)

OR24 = Operation(
    id="OR24",
    name="orders.ship",
    method="PUT",
    path="/api/orders/{order_id}/ship",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Trigger(event="each time that the tracking number is entered (OR23)"),)),
        Retries(attempts=4),
    ),
)

OR28 = Operation(
    id="OR28",
    name="orders.refund",
    method="PUT",
    path="/api/orders/refund",
    parameters=(Parameter(name="shop_id"),),
    encoder=JsonBody(type=lambda: models.RefundBatch),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CreatedRefundBatch),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each refund request"),)), Retries(attempts=4, idempotent=False)),
)

OR29 = Operation(
    id="OR29",
    name="orders.cancel",
    method="PUT",
    path="/api/orders/{order_id}/cancel",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each cancelation of an order"),)), Retries(attempts=4)),
)

OR30 = Operation(
    id="OR30",
    name="orders.cancel_lines",
    method="PUT",
    path="/api/orders/cancel",
    parameters=(Parameter(name="shop_id"),),
    encoder=JsonBody(type=lambda: models.CancelationBatch),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CreatedCancelationBatch),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Trigger(event="at each cancelation of an order or of an order line"),)),
        Retries(attempts=4, idempotent=False),
    ),
)

OR31 = Operation(
    id="OR31",
    name="orders.update_additional_fields",
    method="PUT",
    path="/api/orders/{order_id}/additional_fields",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=JsonBody(type=lambda: models.OrderAdditionalFields),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: models.OrderAdditionalFieldsReport
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(
            limits=(
                Rate(calls=5, per=1.0),
                Trigger(event="at each update of a custom field of an order or of an order line"),
            )
        ),
        Retries(attempts=4),
    ),
)

OR32 = Operation(
    id="OR32",
    name="orders.adjust",
    method="PUT",
    path="/api/orders/adjust",
    parameters=(Parameter(name="shop_id"),),
    encoder=JsonBody(type=lambda: models.OrderAdjustment),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrderAdjustmentReport),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Rate(calls=1, per=60.0), Batch(items="$request.body#/order_lines", max=100))),
        Retries(attempts=4),
    ),
)

OR51 = Operation(
    id="OR51",
    name="orders.get_evaluation",
    method="GET",
    path="/api/orders/{order_id}/evaluation",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
        Parameter(name="locale"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.Evaluation),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each view of an evaluation page"),)), Retries(attempts=4)),
)

OR75 = Operation(
    id="OR75",
    name="orders.list_taxes",
    method="GET",
    path="/api/orders/taxes",
    parameters=(Parameter(name="shop_id"), Parameter(name="locale")),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.TaxList),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Rate(calls=1, per=86400.0),)), Retries(attempts=4)),
)

OR12 = Operation(
    id="OR12",
    name="orders.get",
    method="GET",
    path="/api/orders/{order_id}",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.LegacyOrder),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(RateLimits(limits=(Trigger(event="at each view of an order page"),)), Retries(attempts=4)),
    warning="OR12 (orders.get): the provider allows no integration to use it. Use OR11 with order_ids.",
)

OR26 = Operation(
    id="OR26",
    name="orders.refund_order",
    method="PUT",
    path="/api/orders/{order_id}/refund",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=JsonBody(type=lambda: models.LegacyRefundBatch),
    results=(Result(status="204", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(limits=(Trigger(event="at each new refund demand"),)),
        Retries(attempts=4, idempotent=False),
    ),
    warning="OR26 (orders.refund_order): the provider allows no integration to use it. Use OR28. It moves money, and nothing says that a second call does not, so it is never retried.",
)


def _or13_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts

    return JobParts(poll=OR14, result=OR15, item=models.Order)


class Orders(Group):
    """Orders, their lines, documents, messages, taxes and evaluations."""

    __slots__ = ()

    @property
    def documents(self) -> OrdersDocuments:
        """The methods of `client.orders.documents`."""
        from .orders_documents import OrdersDocuments

        return OrdersDocuments(self._client)

    @property
    def messages(self) -> OrdersMessages:
        """Threads of messages with customers and the operator, and the files attached to them."""
        from .orders_messages import OrdersMessages

        return OrdersMessages(self._client)

    @property
    def invoice(self) -> OrdersInvoice:
        """The methods of `client.orders.invoice`."""
        from .orders_invoice import OrdersInvoice

        return OrdersInvoice(self._client)

    def update(
        self,
        *,
        body: models.OrderUpdateBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderUpdateReport:
        """Update fields of orders (OR04).

        Changes only the fields that are sent; null clears a field that is not required. Customer data can no
        longer be changed once the customer was anonymised.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR04 - Patch update orders
        """
        answer: models.OrderUpdateReport = self._client.call(
            OR04, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def list(
        self,
        *,
        order_ids: Sequence[builtins.str] | None = None,
        order_references_for_customer: Sequence[builtins.str] | None = None,
        order_references_for_seller: Sequence[builtins.str] | None = None,
        order_state_codes: Sequence[models.OrderStateFilter] | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        only_null_channel: builtins.bool | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        start_update_date: datetime | None = None,
        end_update_date: datetime | None = None,
        customer_debited: builtins.bool | None = None,
        payment_workflow: models.PaymentWorkflow | None = None,
        has_incident: builtins.bool | None = None,
        fulfillment_center_code: Sequence[builtins.str] | None = None,
        order_tax_mode: models.OrderTaxMode | None = None,
        shop_id: builtins.int | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.OrdersListSort | None = None,
        order: models.OrdersListOrder | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.Order, models.OrderPage]:
        """List orders (OR11).

        Pages through the orders that match all filters. For large volumes start an export instead (OR13,
        OR14, OR15). A program that polls should call every 5 minutes rather than every minute.

        Args:
            order_ids: Only these orders.
            order_references_for_customer: Only orders that the customer refers to so.
            order_references_for_seller: Only orders that the seller refers to so.
            order_state_codes: Only orders in one of these states.
            channel_codes: Only orders of these channels.
            only_null_channel: Only orders without a channel. Overrides channel_codes.
            start_date: Created since.
            end_date: Created before.
            start_update_date: Updated since. The server starts a little earlier, so that nothing is missed.
            end_update_date: Updated before.
            customer_debited: Only orders that the customer has paid, or has not.
            payment_workflow: Only orders that are paid in this way.
            has_incident: Only orders with an open incident, or without one. Both when left out.
            fulfillment_center_code: Only orders of these fulfillment centers.
            order_tax_mode: How to give the amounts. The platform's own mode when left out.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: What to sort by. The creation date is the only choice.
            order: Direction of the sort. Oldest first unless told otherwise.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR11 - List orders with pagination
        """
        return self._client.pages(
            OR11,
            Arguments(
                parameters={
                    "order_ids": order_ids,
                    "order_references_for_customer": order_references_for_customer,
                    "order_references_for_seller": order_references_for_seller,
                    "order_state_codes": order_state_codes,
                    "channel_codes": channel_codes,
                    "only_null_channel": only_null_channel,
                    "start_date": start_date,
                    "end_date": end_date,
                    "start_update_date": start_update_date,
                    "end_update_date": end_update_date,
                    "customer_debited": customer_debited,
                    "payment_workflow": payment_workflow,
                    "has_incident": has_incident,
                    "fulfillment_center_code": fulfillment_center_code,
                    "order_tax_mode": order_tax_mode,
                    "shop_id": shop_id,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "locale": locale,
                }
            ),
            options,
        )

    def update_shipping_origins(
        self,
        *,
        body: models.ShippingOriginUpdate | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.ShippingOriginReport:
        """Say where order lines are sent from (OR07).

        Takes at most 100 order lines, and tells for each whether it was updated.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR07 - Update order line shipping origin
        """
        answer: models.ShippingOriginReport = self._client.call(
            OR07, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def export(
        self,
        *,
        body: models.OrderExportRequest | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> RunningJob[models.OrderExportTracking, models.OrderExportStatus, models.Order, Never]:
        """Start an export of orders (OR13).

        Made for large volumes. Takes at least one range of dates, each with both ends: created (start_date,
        end_date) or updated (start_update_date, end_update_date). OR14 then tells how far the export has
        come. A shop account has one export at a time. A program that exports changes should do so every 15
        minutes rather than every 5.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR13 - Export orders asynchronously
        """
        return self._client.start(
            OR13, _or13_job(), Arguments(parameters={"shop_id": shop_id, "locale": locale}, body=body), options
        )

    def resume_export(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.OrderExportStatus, models.Order, Never]:
        """Go on with a job that export started, also in another process (OR13).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OR13, _or13_job(), handle, options)

    def export_status(
        self, tracking_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.OrderExportStatus:
        """See how far an export has come (OR14).

        PENDING until the export ends as COMPLETED, FAILED or CANCELED. A complete export lists the URLs of
        all its files; OR15 gets each of them.

        Args:
            tracking_id: The export that OR13 started.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR14 - Get the status of an asynchronous order export.
        """
        answer: models.OrderExportStatus = self._client.call(
            OR14, Arguments(parameters={"tracking_id": tracking_id, "shop_id": shop_id}), options
        )
        return answer

    def export_file(
        self, url: str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.OrderExport:
        """Get one file of an export (OR15).

        Call it once for each URL that OR14 lists. The file holds orders as OR11 gives them.

        Args:
            url: The absolute URL, as the API gave it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR15 - Retrieve order export files once asynchronous export is
        complete (OR13).
        """
        answer: models.OrderExport = self._client.call(
            OR15, Arguments(parameters={"shop_id": shop_id}, url=url), options
        )
        return answer

    def accept(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderAcceptance | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Accept or refuse the lines of an order (OR21).

        The lines must be in the state WAITING_ACCEPTANCE.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR21 - Accept or refuse order lines
        """
        self._client.call(OR21, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options)

    def update_tracking(
        self,
        order_id: builtins.str,
        *,
        body: models.CarrierTracking | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Say who carries an order, under which number (OR23).

        For a carrier that the platform knows, give carrier_code, and tracking_number where its tracking page
        needs one. For any other carrier give carrier_name, and carrier_url if there is one.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR23 - Update carrier tracking information for a specific order
        """
        self._client.call(OR23, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options)

    def ship(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Mark an order as shipped (OR24).

        The order must be in the state SHIPPING.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR24 - Validate the shipment of an order
        """
        self._client.call(OR24, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options)

    def refund(
        self,
        *,
        body: models.RefundBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CreatedRefundBatch:
        """Refund order lines, in part or as a whole (OR28).

        Each refund names a line and the amounts to pay back. Sent twice, it pays back twice.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR28 - Perform refunds on order lines
        """
        answer: models.CreatedRefundBatch = self._client.call(
            OR28, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def cancel(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Cancel a whole order (OR29).

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR29 - Perform a full cancelation of an order
        """
        self._client.call(OR29, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options)

    def cancel_lines(
        self,
        *,
        body: models.CancelationBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CreatedCancelationBatch:
        """Cancel order lines, in part or as a whole (OR30).

        Each cancelation names a line, a quantity and the amounts to cancel. Sent twice, it cancels twice.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR30 - Perform cancelations on order lines
        """
        answer: models.CreatedCancelationBatch = self._client.call(
            OR30, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def update_additional_fields(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderAdditionalFields | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderAdditionalFieldsReport:
        """Update custom fields of an order and its lines (OR31).

        Changes only the fields that are sent; null or an empty text erases a value, unless the field is
        mandatory. The answer holds either all custom fields after the update, or the errors together with
        what was sent.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR31 - Update the custom fields of an order and its order lines
        """
        answer: models.OrderAdditionalFieldsReport = self._client.call(
            OR31, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options
        )
        return answer

    def adjust(
        self,
        *,
        body: models.OrderAdjustment | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderAdjustmentReport:
        """Report the measure that order lines really came to (OR32).

        For goods sold by measure. Each line leads to a refund or a cancelation of the difference, or to
        errors of its own. A line can be adjusted once.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR32 - Adjust order line
        """
        answer: models.OrderAdjustmentReport = self._client.call(
            OR32, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def get_evaluation(
        self,
        order_id: builtins.str,
        *,
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Evaluation:
        """Read what the customer thinks of an order (OR51).

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR51 - Get the evaluation of an order
        """
        answer: models.Evaluation = self._client.call(
            OR51, Arguments(parameters={"order_id": order_id, "shop_id": shop_id, "locale": locale}), options
        )
        return answer

    def list_taxes(
        self,
        *,
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.TaxList:
        """List the order taxes of the platform (OR75).

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR75 - List all the order taxes available on the platform
        """
        answer: models.TaxList = self._client.call(
            OR75, Arguments(parameters={"shop_id": shop_id, "locale": locale}), options
        )
        return answer

    def get(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.LegacyOrder:
        """Read one order in the older form (OR12).

        Use OR11 with order_ids.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR12 - Get information about an order
        """
        answer: models.LegacyOrder = self._client.call(
            OR12, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options
        )
        return answer

    def refund_order(
        self,
        order_id: builtins.str,
        *,
        body: models.LegacyRefundBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Refund whole lines of an order (OR26).

        Use OR28. It moves money, and nothing says that a second call does not, so it is never retried.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR26 - Perform a refund of order lines of an order
        """
        self._client.call(OR26, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options)


class AsyncOrders(AsyncGroup):
    """Orders, their lines, documents, messages, taxes and evaluations."""

    __slots__ = ()

    @property
    def documents(self) -> AsyncOrdersDocuments:
        """The methods of `client.orders.documents`."""
        from .orders_documents import AsyncOrdersDocuments

        return AsyncOrdersDocuments(self._client)

    @property
    def messages(self) -> AsyncOrdersMessages:
        """Threads of messages with customers and the operator, and the files attached to them."""
        from .orders_messages import AsyncOrdersMessages

        return AsyncOrdersMessages(self._client)

    @property
    def invoice(self) -> AsyncOrdersInvoice:
        """The methods of `client.orders.invoice`."""
        from .orders_invoice import AsyncOrdersInvoice

        return AsyncOrdersInvoice(self._client)

    async def update(
        self,
        *,
        body: models.OrderUpdateBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderUpdateReport:
        """Update fields of orders (OR04).

        Changes only the fields that are sent; null clears a field that is not required. Customer data can no
        longer be changed once the customer was anonymised.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR04 - Patch update orders
        """
        answer: models.OrderUpdateReport = await self._client.call(
            OR04, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    def list(
        self,
        *,
        order_ids: Sequence[builtins.str] | None = None,
        order_references_for_customer: Sequence[builtins.str] | None = None,
        order_references_for_seller: Sequence[builtins.str] | None = None,
        order_state_codes: Sequence[models.OrderStateFilter] | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        only_null_channel: builtins.bool | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        start_update_date: datetime | None = None,
        end_update_date: datetime | None = None,
        customer_debited: builtins.bool | None = None,
        payment_workflow: models.PaymentWorkflow | None = None,
        has_incident: builtins.bool | None = None,
        fulfillment_center_code: Sequence[builtins.str] | None = None,
        order_tax_mode: models.OrderTaxMode | None = None,
        shop_id: builtins.int | None = None,
        max: builtins.int | None = None,
        offset: builtins.int | None = None,
        sort: models.OrdersListSort | None = None,
        order: models.OrdersListOrder | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.Order, models.OrderPage]:
        """List orders (OR11).

        Pages through the orders that match all filters. For large volumes start an export instead (OR13,
        OR14, OR15). A program that polls should call every 5 minutes rather than every minute.

        Args:
            order_ids: Only these orders.
            order_references_for_customer: Only orders that the customer refers to so.
            order_references_for_seller: Only orders that the seller refers to so.
            order_state_codes: Only orders in one of these states.
            channel_codes: Only orders of these channels.
            only_null_channel: Only orders without a channel. Overrides channel_codes.
            start_date: Created since.
            end_date: Created before.
            start_update_date: Updated since. The server starts a little earlier, so that nothing is missed.
            end_update_date: Updated before.
            customer_debited: Only orders that the customer has paid, or has not.
            payment_workflow: Only orders that are paid in this way.
            has_incident: Only orders with an open incident, or without one. Both when left out.
            fulfillment_center_code: Only orders of these fulfillment centers.
            order_tax_mode: How to give the amounts. The platform's own mode when left out.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            max: How many items a page holds at most.
            offset: Index of the first item of the page among all results.
            sort: What to sort by. The creation date is the only choice.
            order: Direction of the sort. Oldest first unless told otherwise.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR11 - List orders with pagination
        """
        return self._client.pages(
            OR11,
            Arguments(
                parameters={
                    "order_ids": order_ids,
                    "order_references_for_customer": order_references_for_customer,
                    "order_references_for_seller": order_references_for_seller,
                    "order_state_codes": order_state_codes,
                    "channel_codes": channel_codes,
                    "only_null_channel": only_null_channel,
                    "start_date": start_date,
                    "end_date": end_date,
                    "start_update_date": start_update_date,
                    "end_update_date": end_update_date,
                    "customer_debited": customer_debited,
                    "payment_workflow": payment_workflow,
                    "has_incident": has_incident,
                    "fulfillment_center_code": fulfillment_center_code,
                    "order_tax_mode": order_tax_mode,
                    "shop_id": shop_id,
                    "max": max,
                    "offset": offset,
                    "sort": sort,
                    "order": order,
                    "locale": locale,
                }
            ),
            options,
        )

    async def update_shipping_origins(
        self,
        *,
        body: models.ShippingOriginUpdate | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.ShippingOriginReport:
        """Say where order lines are sent from (OR07).

        Takes at most 100 order lines, and tells for each whether it was updated.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR07 - Update order line shipping origin
        """
        answer: models.ShippingOriginReport = await self._client.call(
            OR07, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    async def export(
        self,
        *,
        body: models.OrderExportRequest | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRunningJob[models.OrderExportTracking, models.OrderExportStatus, models.Order, Never]:
        """Start an export of orders (OR13).

        Made for large volumes. Takes at least one range of dates, each with both ends: created (start_date,
        end_date) or updated (start_update_date, end_update_date). OR14 then tells how far the export has
        come. A shop account has one export at a time. A program that exports changes should do so every 15
        minutes rather than every 5.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR13 - Export orders asynchronously
        """
        return await self._client.start(
            OR13, _or13_job(), Arguments(parameters={"shop_id": shop_id, "locale": locale}, body=body), options
        )

    def resume_export(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.OrderExportStatus, models.Order, Never]:
        """Go on with a job that export started, also in another process (OR13).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OR13, _or13_job(), handle, options)

    async def export_status(
        self, tracking_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.OrderExportStatus:
        """See how far an export has come (OR14).

        PENDING until the export ends as COMPLETED, FAILED or CANCELED. A complete export lists the URLs of
        all its files; OR15 gets each of them.

        Args:
            tracking_id: The export that OR13 started.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR14 - Get the status of an asynchronous order export.
        """
        answer: models.OrderExportStatus = await self._client.call(
            OR14, Arguments(parameters={"tracking_id": tracking_id, "shop_id": shop_id}), options
        )
        return answer

    async def export_file(
        self, url: str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.OrderExport:
        """Get one file of an export (OR15).

        Call it once for each URL that OR14 lists. The file holds orders as OR11 gives them.

        Args:
            url: The absolute URL, as the API gave it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR15 - Retrieve order export files once asynchronous export is
        complete (OR13).
        """
        answer: models.OrderExport = await self._client.call(
            OR15, Arguments(parameters={"shop_id": shop_id}, url=url), options
        )
        return answer

    async def accept(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderAcceptance | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Accept or refuse the lines of an order (OR21).

        The lines must be in the state WAITING_ACCEPTANCE.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR21 - Accept or refuse order lines
        """
        await self._client.call(
            OR21, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options
        )

    async def update_tracking(
        self,
        order_id: builtins.str,
        *,
        body: models.CarrierTracking | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Say who carries an order, under which number (OR23).

        For a carrier that the platform knows, give carrier_code, and tracking_number where its tracking page
        needs one. For any other carrier give carrier_name, and carrier_url if there is one.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR23 - Update carrier tracking information for a specific order
        """
        await self._client.call(
            OR23, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options
        )

    async def ship(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Mark an order as shipped (OR24).

        The order must be in the state SHIPPING.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR24 - Validate the shipment of an order
        """
        await self._client.call(OR24, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options)

    async def refund(
        self,
        *,
        body: models.RefundBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CreatedRefundBatch:
        """Refund order lines, in part or as a whole (OR28).

        Each refund names a line and the amounts to pay back. Sent twice, it pays back twice.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR28 - Perform refunds on order lines
        """
        answer: models.CreatedRefundBatch = await self._client.call(
            OR28, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    async def cancel(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> None:
        """Cancel a whole order (OR29).

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR29 - Perform a full cancelation of an order
        """
        await self._client.call(OR29, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options)

    async def cancel_lines(
        self,
        *,
        body: models.CancelationBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.CreatedCancelationBatch:
        """Cancel order lines, in part or as a whole (OR30).

        Each cancelation names a line, a quantity and the amounts to cancel. Sent twice, it cancels twice.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR30 - Perform cancelations on order lines
        """
        answer: models.CreatedCancelationBatch = await self._client.call(
            OR30, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    async def update_additional_fields(
        self,
        order_id: builtins.str,
        *,
        body: models.OrderAdditionalFields | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderAdditionalFieldsReport:
        """Update custom fields of an order and its lines (OR31).

        Changes only the fields that are sent; null or an empty text erases a value, unless the field is
        mandatory. The answer holds either all custom fields after the update, or the errors together with
        what was sent.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR31 - Update the custom fields of an order and its order lines
        """
        answer: models.OrderAdditionalFieldsReport = await self._client.call(
            OR31, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options
        )
        return answer

    async def adjust(
        self,
        *,
        body: models.OrderAdjustment | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> models.OrderAdjustmentReport:
        """Report the measure that order lines really came to (OR32).

        For goods sold by measure. Each line leads to a refund or a cancelation of the difference, or to
        errors of its own. A line can be adjusted once.

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR32 - Adjust order line
        """
        answer: models.OrderAdjustmentReport = await self._client.call(
            OR32, Arguments(parameters={"shop_id": shop_id}, body=body), options
        )
        return answer

    async def get_evaluation(
        self,
        order_id: builtins.str,
        *,
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Evaluation:
        """Read what the customer thinks of an order (OR51).

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR51 - Get the evaluation of an order
        """
        answer: models.Evaluation = await self._client.call(
            OR51, Arguments(parameters={"order_id": order_id, "shop_id": shop_id, "locale": locale}), options
        )
        return answer

    async def list_taxes(
        self,
        *,
        shop_id: builtins.int | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.TaxList:
        """List the order taxes of the platform (OR75).

        Args:
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OR75 - List all the order taxes available on the platform
        """
        answer: models.TaxList = await self._client.call(
            OR75, Arguments(parameters={"shop_id": shop_id, "locale": locale}), options
        )
        return answer

    async def get(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.LegacyOrder:
        """Read one order in the older form (OR12).

        Use OR11 with order_ids.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR12 - Get information about an order
        """
        answer: models.LegacyOrder = await self._client.call(
            OR12, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options
        )
        return answer

    async def refund_order(
        self,
        order_id: builtins.str,
        *,
        body: models.LegacyRefundBatch | Mapping[str, Any],
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Refund whole lines of an order (OR26).

        Use OR28. It moves money, and nothing says that a second call does not, so it is never retried.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR26 - Perform a refund of order lines of an order
        """
        await self._client.call(
            OR26, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body=body), options
        )
