"""The documented calls of `client.orders`."""

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


@pytest.mark.operation(id="rateOrder", mode="sync")
def test_rate_order(wire: Wire) -> None:
    """rateOrder: `orders.rate` makes the documented call and reads its answer."""
    wire.answers(200, "rate_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.rate("0000002087", body=wire.example("rate_order.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/rating-orders/0000002087",
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
        body="rate_order.request.json",
    )
    wire.returned(answer, Any, "rate_order.response.json")


@pytest.mark.operation(id="rateOrder", mode="async")
def test_rate_order_async(wire: Wire) -> None:
    """rateOrder: `orders.rate` makes the documented call and reads its answer."""
    wire.answers(200, "rate_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.rate("0000002087", body=wire.example("rate_order.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/rating-orders/0000002087",
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
        body="rate_order.request.json",
    )
    wire.returned(answer, Any, "rate_order.response.json")
