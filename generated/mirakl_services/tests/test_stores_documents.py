"""The documented calls of `client.stores.documents`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

# isort: split
from mirakl_services._vendor.runtime.testing import Wire

from mirakl_services import (
    AsyncMiraklServices,
    Document,
    MiraklServices,
    Upload,
    models,
)


def sync_client(wire: Wire) -> MiraklServices:
    """A blocking client on the wire."""
    return MiraklServices(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_SERVICES_TOKEN"),
        api_key=wire.secret("MIRAKL_SERVICES_API_KEY"),
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncMiraklServices:
    """An asyncio client on the wire."""
    return AsyncMiraklServices(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_SERVICES_TOKEN"),
        api_key=wire.secret("MIRAKL_SERVICES_API_KEY"),
        **wire.async_settings(),
    )


@pytest.mark.operation(id="S30", mode="sync")
def test_s30(wire: Wire) -> None:
    """S30: `stores.documents.list` makes the documented call and reads its answer."""
    wire.answers(200, "s30.response.json")
    with sync_client(wire) as client:
        answer = client.stores.documents.list(
            shop_ids=[2310], include_deleted=False, updated_since=datetime.fromisoformat("2019-08-24T14:15:22+00:00")
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/api/shops/documents",
        query="shop_ids=2310&include_deleted=false&updated_since=2019-08-24T14%3A15%3A22Z",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.StoreDocumentList, "s30.response.json")


@pytest.mark.operation(id="S30", mode="async")
def test_s30_async(wire: Wire) -> None:
    """S30: `stores.documents.list` makes the documented call and reads its answer."""
    wire.answers(200, "s30.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.stores.documents.list(
                shop_ids=[2310],
                include_deleted=False,
                updated_since=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/shops/documents",
        query="shop_ids=2310&include_deleted=false&updated_since=2019-08-24T14%3A15%3A22Z",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.StoreDocumentList, "s30.response.json")


@pytest.mark.operation(id="S32", mode="sync")
def test_s32(wire: Wire) -> None:
    """S32: `stores.documents.upload` makes the documented call and reads its answer."""
    wire.answers(200, "s32.response.json")
    with sync_client(wire) as client:
        answer = client.stores.documents.upload(
            documents=[Document(Upload(b"stub file\n", "identity-card.pdf"), type_code="IDENTITY_CARD")], shop_id=0
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/api/shops/documents",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="files"; filename="identity-card.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop_documents"\r\nContent-Type: application/json\r\n\r\n{"shop_documents":[{"file_name":"identity-card.pdf","type_code":"IDENTITY_CARD"}]}\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop_id"\r\n\r\n0\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.StoreDocumentUploadReport, "s32.response.json")


@pytest.mark.operation(id="S32", mode="async")
def test_s32_async(wire: Wire) -> None:
    """S32: `stores.documents.upload` makes the documented call and reads its answer."""
    wire.answers(200, "s32.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.stores.documents.upload(
                documents=[Document(Upload(b"stub file\n", "identity-card.pdf"), type_code="IDENTITY_CARD")], shop_id=0
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/shops/documents",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="files"; filename="identity-card.pdf"\r\nContent-Type: application/pdf\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop_documents"\r\nContent-Type: application/json\r\n\r\n{"shop_documents":[{"file_name":"identity-card.pdf","type_code":"IDENTITY_CARD"}]}\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop_id"\r\n\r\n0\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.StoreDocumentUploadReport, "s32.response.json")


@pytest.mark.operation(id="S31", mode="sync")
def test_s31(wire: Wire) -> None:
    """S31: `stores.documents.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")
    with sync_client(wire) as client:
        answer = client.stores.documents.download(shop_ids=[2310], document_ids=[3001], type_codes=["string"]).read()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/shops/documents/download",
        query="shop_ids=2310&document_ids=3001&type_codes=string",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN"),
        },
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="S31", mode="async")
def test_s31_async(wire: Wire) -> None:
    """S31: `stores.documents.download` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.stores.documents.download(shop_ids=[2310], document_ids=[3001], type_codes=["string"])
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/shops/documents/download",
        query="shop_ids=2310&document_ids=3001&type_codes=string",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN"),
        },
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="S33", mode="sync")
def test_s33(wire: Wire) -> None:
    """S33: `stores.documents.delete` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.stores.documents.delete(3001)
        assert not client.drift
    wire.sent(
        "DELETE",
        "/api/shops/documents/3001",
        query="",
        headers={"accept": "*/*", "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN")},
        body=b"",
    )


@pytest.mark.operation(id="S33", mode="async")
def test_s33_async(wire: Wire) -> None:
    """S33: `stores.documents.delete` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.stores.documents.delete(3001)
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "DELETE",
        "/api/shops/documents/3001",
        query="",
        headers={"accept": "*/*", "authorization": "Bearer " + wire.secret("MIRAKL_SERVICES_TOKEN")},
        body=b"",
    )
