"""The documented calls of `client.orders.documents`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from mirakl_seller._vendor.runtime.testing import Wire

from mirakl_seller import AsyncMiraklSeller, Document, MiraklSeller, Upload, models


def sync_client(wire: Wire) -> MiraklSeller:
    """A blocking client on the wire."""
    return MiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.sync_settings())


def async_client(wire: Wire) -> AsyncMiraklSeller:
    """An asyncio client on the wire."""
    return AsyncMiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.async_settings())


@pytest.mark.operation(id="OR72", mode="sync")
def test_or72(wire: Wire) -> None:
    """OR72: `orders.documents.list` makes the documented call and reads its answer."""
    wire.answers(200, "or72.response.json")
    with sync_client(wire) as client:
        answer = client.orders.documents.list(order_ids=["string"], shop_id=0)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/documents",
        query="order_ids=string&shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderDocumentList, "or72.response.json")


@pytest.mark.operation(id="OR72", mode="async")
def test_or72_async(wire: Wire) -> None:
    """OR72: `orders.documents.list` makes the documented call and reads its answer."""
    wire.answers(200, "or72.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.documents.list(order_ids=["string"], shop_id=0)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/documents",
        query="order_ids=string&shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderDocumentList, "or72.response.json")


@pytest.mark.operation(id="OR73", mode="sync")
def test_or73(wire: Wire) -> None:
    """OR73: `orders.documents.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")
    with sync_client(wire) as client:
        answer = client.orders.documents.download(
            order_ids=["string"], document_ids=["string"], document_codes=["string"], shop_id=0
        ).read()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/documents/download",
        query="order_ids=string&document_ids=string&document_codes=string&shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="OR73", mode="async")
def test_or73_async(wire: Wire) -> None:
    """OR73: `orders.documents.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.documents.download(
                order_ids=["string"], document_ids=["string"], document_codes=["string"], shop_id=0
            )
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/documents/download",
        query="order_ids=string&document_ids=string&document_codes=string&shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="OR74", mode="sync")
def test_or74(wire: Wire) -> None:
    """OR74: `orders.documents.upload` makes the documented call and reads its answer."""
    wire.answers(200, "or74.response.json")
    with sync_client(wire) as client:
        answer = client.orders.documents.upload(
            "Order_00014-A",
            shop_id=0,
            documents=[
                Document(
                    Upload(b"stub file\n", "delivery-note.pdf"),
                    type_code="DELIVERY_NOTE",
                    entity={"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "type": "RETURN"},
                )
            ],
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/api/orders/Order_00014-A/documents",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="files"; filename="delivery-note.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="order_documents"\r\nContent-Type: application/json\r\n\r\n{"order_documents":[{"entity":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","type":"RETURN"},"file_name":"delivery-note.pdf","type_code":"DELIVERY_NOTE"}]}\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.OrderDocumentUploadReport, "or74.response.json")


@pytest.mark.operation(id="OR74", mode="async")
def test_or74_async(wire: Wire) -> None:
    """OR74: `orders.documents.upload` makes the documented call and reads its answer."""
    wire.answers(200, "or74.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.documents.upload(
                "Order_00014-A",
                shop_id=0,
                documents=[
                    Document(
                        Upload(b"stub file\n", "delivery-note.pdf"),
                        type_code="DELIVERY_NOTE",
                        entity={"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "type": "RETURN"},
                    )
                ],
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/orders/Order_00014-A/documents",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="files"; filename="delivery-note.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="order_documents"\r\nContent-Type: application/json\r\n\r\n{"order_documents":[{"entity":{"id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","type":"RETURN"},"file_name":"delivery-note.pdf","type_code":"DELIVERY_NOTE"}]}\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.OrderDocumentUploadReport, "or74.response.json")


@pytest.mark.operation(id="OR76", mode="sync")
def test_or76(wire: Wire) -> None:
    """OR76: `orders.documents.delete` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.documents.delete(2001, shop_id=0)
        assert not client.drift
    wire.sent(
        "DELETE",
        "/api/orders/documents/2001",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )


@pytest.mark.operation(id="OR76", mode="async")
def test_or76_async(wire: Wire) -> None:
    """OR76: `orders.documents.delete` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.documents.delete(2001, shop_id=0)
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "DELETE",
        "/api/orders/documents/2001",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
