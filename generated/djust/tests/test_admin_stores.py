"""The documented calls of `client.admin.stores`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust


def sync_client(wire: Wire) -> Djust:
    """A blocking client on the wire."""
    return Djust(
        base_url=wire.base_url,
        token=wire.secret("DJUST_TOKEN"),
        api_key=wire.secret("DJUST_API_KEY"),
        dj_client="ACCOUNT",
        dj_store="STORE-EU",
        dj_store_view="STORE-EU-FR",
        customer_account_id="0000001652",
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncDjust:
    """An asyncio client on the wire."""
    return AsyncDjust(
        base_url=wire.base_url,
        token=wire.secret("DJUST_TOKEN"),
        api_key=wire.secret("DJUST_API_KEY"),
        dj_client="ACCOUNT",
        dj_store="STORE-EU",
        dj_store_view="STORE-EU-FR",
        customer_account_id="0000001652",
        **wire.async_settings(),
    )


@pytest.mark.operation(id="createStore", mode="sync")
def test_create_store(wire: Wire) -> None:
    """createStore: `admin.stores.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_store.response.json")
    with sync_client(wire) as client:
        answer = client.admin.stores.create(body=wire.example("create_store.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/stores",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_store.request.json",
    )
    wire.returned(answer, Any, "create_store.response.json")


@pytest.mark.operation(id="createStore", mode="async")
def test_create_store_async(wire: Wire) -> None:
    """createStore: `admin.stores.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_store.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.stores.create(body=wire.example("create_store.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/stores",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_store.request.json",
    )
    wire.returned(answer, Any, "create_store.response.json")
