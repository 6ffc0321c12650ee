"""Calls of a generated client with the types that a reader may rely on; checked, never run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal, assert_type

from mirakl_seller import (
    OPERATIONS,
    AsyncMiraklSeller,
    CallOptions,
    CsvFormat,
    Document,
    MiraklSeller,
    Upload,
    errors,
    models,
    read_items,
)
from mirakl_seller._vendor.runtime.download import AsyncDownload, Download
from mirakl_seller._vendor.runtime.jobs import RunningJob
from mirakl_seller._vendor.runtime.operation import Listed
from mirakl_seller._vendor.runtime.pager import AsyncPages, Pages

SHIPPING: Sequence[Literal["SHIPPING", "SHIPPED"]] = ["SHIPPING"]


def listing(client: MiraklSeller) -> None:
    """Items, pages, and the first of each."""
    orders = client.orders.list(order_state_codes=SHIPPING, start_date=datetime(2024, 1, 1, tzinfo=UTC), max=50)
    assert_type(orders, Pages[models.Order, models.OrderPage])
    for order in orders:
        assert_type(order, models.Order)
        assert_type(order.total_price, Decimal)
        assert_type(order.order_lines, list[models.OrderLine])
        assert_type(order.customer.firstname, str)
        assert_type(order.quote_id, str | None)
        assert_type(order.created_date, datetime)
    for page in orders.pages():
        assert_type(page, models.OrderPage)
        assert_type(page.total_count, int)
    assert_type(orders.page().orders[0], models.Order)
    assert_type(orders.first(), models.Order | None)


def jobs(client: MiraklSeller) -> None:
    """What a job was started with, how it stands, what it brings, and the same job in another process."""
    job = client.orders.export(
        body={"start_update_date": "2024-01-01T00:00:00Z", "end_update_date": "2024-02-01T00:00:00Z"}
    )
    assert_type(job.started, models.OrderExportTracking)
    assert_type(job.wait(deadline=60), models.OrderExportStatus)
    for order in job.items():
        assert_type(order, models.Order)
    assert_type(job.download("folder"), list[Path])
    resumed = client.orders.resume_export(job.handle)
    assert_type(resumed, RunningJob[None, models.OrderExportStatus, models.Order])


def rows(offers: CsvFormat[models.Order]) -> None:
    """Rows of a CSV file and items of a JSON file have the type that was asked for."""
    assert_type(next(offers.read(Path("offers.csv"))), models.Order)
    assert_type(next(read_items("orders.json", "/orders", models.Order)), models.Order)


def values(order: models.Order) -> str:
    """An open enum compares with the values that it lists, and is a text."""
    if order.order_state == "SHIPPING":
        return order.order_state
    state: str = order.order_state
    return state


def bodies(client: MiraklSeller) -> None:
    """A model or a plain dict; options for the single call."""
    line = models.OrderLineAcceptance(id="line", accepted=True)
    body = models.OrderAcceptance(order_lines=[line])
    assert_type(body.order_lines, list[models.OrderLineAcceptance])
    client.orders.accept("order", body=body, options=CallOptions(timeout=5))
    client.orders.accept("order", body={"order_lines": [{"id": "line", "accepted": True}]}, shop_id=7)
    assert_type(client.orders.update(body={"orders": []}), models.OrderUpdateReport)


def files(client: MiraklSeller) -> None:
    """What goes up as a file, and what comes down as one."""
    documents = [Document(Path("a.pdf"), "INVOICE"), Document(Upload(b"", "b.pdf"), type_code="OTHER", entity=None)]
    report = client.orders.documents.upload("order", documents=documents)
    assert_type(report, models.OrderDocumentUploadReport)
    download = client.orders.documents.download(order_ids=["order"])
    assert_type(download, Download)
    assert_type(download.read(), bytes)
    assert_type(download.save("folder"), Path)


async def asynchronous(client: AsyncMiraklSeller) -> None:
    """The same surface, awaited."""
    orders = client.orders.list()
    assert_type(orders, AsyncPages[models.Order, models.OrderPage])
    async for order in orders:
        assert_type(order, models.Order)
    assert_type(await orders.page(), models.OrderPage)
    assert_type(await orders.first(), models.Order | None)
    download = await client.orders.documents.download(order_ids=["order"])
    assert_type(download, AsyncDownload)
    assert_type(await download.read(), bytes)


def failures(client: MiraklSeller) -> int:
    """Errors are types with a status."""
    assert_type(OPERATIONS["OR11"], Listed)
    try:
        client.orders.get_evaluation("order")
    except errors.NotFound as error:
        assert_type(error.status, int)
        return error.status
    return 200
