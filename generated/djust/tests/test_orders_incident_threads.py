"""The documented calls of `client.orders.incident_threads`."""

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


@pytest.mark.operation(id="createIncidentThread", mode="sync")
def test_create_incident_thread(wire: Wire) -> None:
    """createIncidentThread: `orders.incident_threads.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_incident_thread.response.json")
    with sync_client(wire) as client:
        answer = client.orders.incident_threads.create(
            "0000002087", "0000000031", body=wire.example("create_incident_thread.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v2/shop/logistic-orders/0000002087/incidents/0000000031/threads",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_incident_thread.request.json",
    )
    wire.returned(answer, Any, "create_incident_thread.response.json")


@pytest.mark.operation(id="createIncidentThread", mode="async")
def test_create_incident_thread_async(wire: Wire) -> None:
    """createIncidentThread: `orders.incident_threads.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_incident_thread.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.incident_threads.create(
                "0000002087", "0000000031", body=wire.example("create_incident_thread.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v2/shop/logistic-orders/0000002087/incidents/0000000031/threads",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="create_incident_thread.request.json",
    )
    wire.returned(answer, Any, "create_incident_thread.response.json")


@pytest.mark.operation(id="getIncidentThread", mode="sync")
def test_get_incident_thread(wire: Wire) -> None:
    """getIncidentThread: `orders.incident_threads.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_incident_thread.response.json")
    with sync_client(wire) as client:
        answer = client.orders.incident_threads.get("0000002087", "0000000031", "0000000032")
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/logistic-orders/0000002087/incidents/0000000031/threads/0000000032",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "get_incident_thread.response.json")


@pytest.mark.operation(id="getIncidentThread", mode="async")
def test_get_incident_thread_async(wire: Wire) -> None:
    """getIncidentThread: `orders.incident_threads.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_incident_thread.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.incident_threads.get("0000002087", "0000000031", "0000000032")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/logistic-orders/0000002087/incidents/0000000031/threads/0000000032",
        query="",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "get_incident_thread.response.json")
