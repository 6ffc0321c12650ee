"""The documented calls of `client.admin.products`."""

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


@pytest.mark.operation(id="getProduct", mode="sync")
def test_get_product(wire: Wire) -> None:
    """getProduct: `admin.products.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_product.response.json")
    with sync_client(wire) as client:
        answer = client.admin.products.get("10000", id_type="SKU")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/products/10000",
        query="idType=SKU",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "get_product.response.json")


@pytest.mark.operation(id="getProduct", mode="async")
def test_get_product_async(wire: Wire) -> None:
    """getProduct: `admin.products.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_product.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.products.get("10000", id_type="SKU")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/products/10000",
        query="idType=SKU",
        headers={
            "accept": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, Any, "get_product.response.json")
