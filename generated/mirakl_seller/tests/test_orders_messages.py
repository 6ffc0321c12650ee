"""The documented calls of `client.orders.messages`."""

from __future__ import annotations

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


@pytest.mark.operation(id="OR41", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or41(wire: Wire) -> None:
    """OR41: `orders.messages.list` makes the documented call and reads its answer."""
    wire.answers(200, "or41.response.json")
    with sync_client(wire) as client:
        answer = client.orders.messages.list(
            "Order_00014-A",
            received="TRUE",
            shop_id=0,
            max=10,
            offset=0,
            sort="dateCreated",
            order="desc",
            read="TRUE",
            archived="TRUE",
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/messages",
        query="received=TRUE&shop_id=0&max=10&offset=0&sort=dateCreated&order=desc&read=TRUE&archived=TRUE",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderMessagePage, "or41.response.json")


@pytest.mark.operation(id="OR41", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or41_async(wire: Wire) -> None:
    """OR41: `orders.messages.list` makes the documented call and reads its answer."""
    wire.answers(200, "or41.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.messages.list(
                "Order_00014-A",
                received="TRUE",
                shop_id=0,
                max=10,
                offset=0,
                sort="dateCreated",
                order="desc",
                read="TRUE",
                archived="TRUE",
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/messages",
        query="received=TRUE&shop_id=0&max=10&offset=0&sort=dateCreated&order=desc&read=TRUE&archived=TRUE",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderMessagePage, "or41.response.json")
