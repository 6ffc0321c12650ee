"""The documented calls of `client.orders.invoice`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from mirakl_seller._vendor.runtime.testing import Wire

from mirakl_seller import AsyncMiraklSeller, MiraklSeller, Upload


def sync_client(wire: Wire) -> MiraklSeller:
    """A blocking client on the wire."""
    return MiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.sync_settings())


def async_client(wire: Wire) -> AsyncMiraklSeller:
    """An asyncio client on the wire."""
    return AsyncMiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.async_settings())


@pytest.mark.operation(id="OR81", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or81(wire: Wire) -> None:
    """OR81: `orders.invoice.upload` makes the documented call and reads its answer."""
    wire.answers(201)
    with sync_client(wire) as client:
        client.orders.invoice.upload("Order_00014-A", shop_id=0, file=Upload(b"stub file\n", "invoice.pdf"))
        assert not client.drift
    wire.sent(
        "POST",
        "/api/orders/Order_00014-A/invoice",
        query="shop_id=0",
        headers={
            "accept": "*/*",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="invoice.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary--\r\n',
    )


@pytest.mark.operation(id="OR81", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or81_async(wire: Wire) -> None:
    """OR81: `orders.invoice.upload` makes the documented call and reads its answer."""
    wire.answers(201)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.invoice.upload("Order_00014-A", shop_id=0, file=Upload(b"stub file\n", "invoice.pdf"))
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "POST",
        "/api/orders/Order_00014-A/invoice",
        query="shop_id=0",
        headers={
            "accept": "*/*",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="invoice.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary--\r\n',
    )


@pytest.mark.operation(id="OR82", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or82(wire: Wire) -> None:
    """OR82: `orders.invoice.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")
    with sync_client(wire) as client:
        answer = client.orders.invoice.download("Order_00014-A", shop_id=0).read()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/invoice",
        query="shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="OR82", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or82_async(wire: Wire) -> None:
    """OR82: `orders.invoice.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.invoice.download("Order_00014-A", shop_id=0)
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/invoice",
        query="shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")
