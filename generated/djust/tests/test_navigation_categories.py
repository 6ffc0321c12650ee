"""The documented calls of `client.navigation_categories`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust, models


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


@pytest.mark.operation(id="listOnlineCategories", mode="sync")
def test_list_online_categories(wire: Wire) -> None:
    """listOnlineCategories: `navigation_categories.list_online` makes the documented call and reads its answer."""
    wire.answers(200, "list_online_categories.response.json")
    with sync_client(wire) as client:
        answer = client.navigation_categories.list_online(locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/navigation-category/online",
        query="locale=fr-FR",
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
    wire.returned(answer, list[models.NavigationCategory], "list_online_categories.response.json")


@pytest.mark.operation(id="listOnlineCategories", mode="async")
def test_list_online_categories_async(wire: Wire) -> None:
    """listOnlineCategories: `navigation_categories.list_online` makes the documented call and reads its answer."""
    wire.answers(200, "list_online_categories.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.navigation_categories.list_online(locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/navigation-category/online",
        query="locale=fr-FR",
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
    wire.returned(answer, list[models.NavigationCategory], "list_online_categories.response.json")
