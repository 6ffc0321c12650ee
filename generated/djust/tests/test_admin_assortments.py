"""The documented calls of `client.admin.assortments`."""

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


@pytest.mark.operation(id="ADM-ASSORTMENT-550", mode="sync")
def test_adm_assortment_550(wire: Wire) -> None:
    """ADM-ASSORTMENT-550: `admin.assortments.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_assortment_550.response.json")
    with sync_client(wire) as client:
        answer = client.admin.assortments.list(product_ids=["0000000101", "0000000102"], variant_ids=["0000000201"])
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/assortments",
        query="productIds=0000000101&productIds=0000000102&variantIds=0000000201",
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
    wire.returned(answer, Any, "adm_assortment_550.response.json")


@pytest.mark.operation(id="ADM-ASSORTMENT-550", mode="async")
def test_adm_assortment_550_async(wire: Wire) -> None:
    """ADM-ASSORTMENT-550: `admin.assortments.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_assortment_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.assortments.list(
                product_ids=["0000000101", "0000000102"], variant_ids=["0000000201"]
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/assortments",
        query="productIds=0000000101&productIds=0000000102&variantIds=0000000201",
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
    wire.returned(answer, Any, "adm_assortment_550.response.json")
