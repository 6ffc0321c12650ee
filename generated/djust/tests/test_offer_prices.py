"""The documented calls of `client.offer_prices`."""

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


@pytest.mark.operation(id="listFrontOfferPrices", mode="sync")
def test_list_front_offer_prices(wire: Wire) -> None:
    """listFrontOfferPrices: `offer_prices.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_front_offer_prices.response.json")
    with sync_client(wire) as client:
        answer = client.offer_prices.list(offer_inventory_external_id="OFFER-713")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/offer-prices",
        query="offerInventoryExternalId=OFFER-713",
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
    wire.returned(answer, Any, "list_front_offer_prices.response.json")


@pytest.mark.operation(id="listFrontOfferPrices", mode="async")
def test_list_front_offer_prices_async(wire: Wire) -> None:
    """listFrontOfferPrices: `offer_prices.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_front_offer_prices.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offer_prices.list(offer_inventory_external_id="OFFER-713")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/offer-prices",
        query="offerInventoryExternalId=OFFER-713",
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
    wire.returned(answer, Any, "list_front_offer_prices.response.json")
