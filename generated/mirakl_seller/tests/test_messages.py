"""The documented calls of `client.messages`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

# isort: split
from mirakl_seller._vendor.runtime.testing import Wire

from mirakl_seller import AsyncMiraklSeller, MiraklSeller, models


def sync_client(wire: Wire) -> MiraklSeller:
    """A blocking client on the wire."""
    return MiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.sync_settings())


def async_client(wire: Wire) -> AsyncMiraklSeller:
    """An asyncio client on the wire."""
    return AsyncMiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.async_settings())


@pytest.mark.operation(id="M10", mode="sync")
def test_m10(wire: Wire) -> None:
    """M10: `messages.get_thread` makes the documented call and reads its answer."""
    wire.answers(200, "m10.response.json")
    with sync_client(wire) as client:
        answer = client.messages.get_thread("5fd1a2f7-6c1e-4b6e-9f0e-2f4b7a1f0c11", shop_id=0)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/inbox/threads/5fd1a2f7-6c1e-4b6e-9f0e-2f4b7a1f0c11",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.Thread, "m10.response.json")


@pytest.mark.operation(id="M10", mode="async")
def test_m10_async(wire: Wire) -> None:
    """M10: `messages.get_thread` makes the documented call and reads its answer."""
    wire.answers(200, "m10.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.messages.get_thread("5fd1a2f7-6c1e-4b6e-9f0e-2f4b7a1f0c11", shop_id=0)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/inbox/threads/5fd1a2f7-6c1e-4b6e-9f0e-2f4b7a1f0c11",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.Thread, "m10.response.json")


@pytest.mark.operation(id="M11", mode="sync")
def test_m11(wire: Wire) -> None:
    """M11: `messages.list_threads` makes the documented call and reads its answer."""
    wire.answers(200, "m11.response.json")
    with sync_client(wire) as client:
        answer = client.messages.list_threads(
            entity_type="MMP_ORDER",
            entity_id=["string"],
            updated_since=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            with_messages=False,
            channel_codes=["string"],
            shop_id=0,
            page_token="string",
            limit=50,
            sort=("date_created", "DESC"),
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/inbox/threads",
        query="entity_type=MMP_ORDER&entity_id=string&updated_since=2019-08-24T14%3A15%3A22Z&with_messages=false&channel_codes=string&shop_id=0&page_token=string&limit=50&sort=date_created,DESC",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.ThreadPage, "m11.response.json")


@pytest.mark.operation(id="M11", mode="async")
def test_m11_async(wire: Wire) -> None:
    """M11: `messages.list_threads` makes the documented call and reads its answer."""
    wire.answers(200, "m11.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.messages.list_threads(
                entity_type="MMP_ORDER",
                entity_id=["string"],
                updated_since=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                with_messages=False,
                channel_codes=["string"],
                shop_id=0,
                page_token="string",
                limit=50,
                sort=("date_created", "DESC"),
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/inbox/threads",
        query="entity_type=MMP_ORDER&entity_id=string&updated_since=2019-08-24T14%3A15%3A22Z&with_messages=false&channel_codes=string&shop_id=0&page_token=string&limit=50&sort=date_created,DESC",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.ThreadPage, "m11.response.json")


@pytest.mark.operation(id="M13", mode="sync")
def test_m13(wire: Wire) -> None:
    """M13: `messages.download_attachment` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")
    with sync_client(wire) as client:
        answer = client.messages.download_attachment("0b9c2f64-8a51-4c0d-8d0e-6f3f2c9d7a42", shop_id=0).read()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/inbox/threads/0b9c2f64-8a51-4c0d-8d0e-6f3f2c9d7a42/download",
        query="shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="M13", mode="async")
def test_m13_async(wire: Wire) -> None:
    """M13: `messages.download_attachment` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="application/octet-stream")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.messages.download_attachment("0b9c2f64-8a51-4c0d-8d0e-6f3f2c9d7a42", shop_id=0)
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/inbox/threads/0b9c2f64-8a51-4c0d-8d0e-6f3f2c9d7a42/download",
        query="shop_id=0",
        headers={"accept": "application/octet-stream", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.received(answer, b"stub file\n")
