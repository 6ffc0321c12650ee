"""The documented calls of `client.products`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from mirakl_operator._vendor.runtime.testing import Wire

from mirakl_operator import AsyncMiraklOperator, MiraklOperator, models


def sync_client(wire: Wire) -> MiraklOperator:
    """A blocking client on the wire."""
    return MiraklOperator(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_OPERATOR_TOKEN"),
        api_key=wire.secret("MIRAKL_OPERATOR_API_KEY"),
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncMiraklOperator:
    """An asyncio client on the wire."""
    return AsyncMiraklOperator(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_OPERATOR_TOKEN"),
        api_key=wire.secret("MIRAKL_OPERATOR_API_KEY"),
        **wire.async_settings(),
    )


@pytest.mark.operation(id="P11", mode="sync")
def test_p11(wire: Wire) -> None:
    """P11: `products.list_offers` makes the documented call and reads its answer."""
    wire.answers(200, "p11.response.json")
    with sync_client(wire) as client:
        answer = client.products.list_offers(
            product_ids=["string"],
            product_references=["EAN|3120201243238"],
            offer_state_codes=["string"],
            premium="TRUE",
            all_offers=False,
            channel_codes=["string"],
            all_channels=False,
            pricing_channel_code="string",
            pricing_customer_organization_id="string",
            shop_ids=["string"],
            shipping_zones=["string"],
            all_shipping_zones=False,
            models=["MARKETPLACE"],
            max=10,
            offset=0,
            sort="bestPrice",
            order="asc",
            locale="en_US",
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/products/offers",
        query="product_ids=string&product_references=EAN%7C3120201243238&offer_state_codes=string&premium=TRUE&all_offers=false&channel_codes=string&all_channels=false&pricing_channel_code=string&pricing_customer_organization_id=string&shop_ids=string&shipping_zones=string&all_shipping_zones=false&models=MARKETPLACE&max=10&offset=0&sort=bestPrice&order=asc&locale=en_US",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.ProductOfferPage, "p11.response.json")


@pytest.mark.operation(id="P11", mode="async")
def test_p11_async(wire: Wire) -> None:
    """P11: `products.list_offers` makes the documented call and reads its answer."""
    wire.answers(200, "p11.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.products.list_offers(
                product_ids=["string"],
                product_references=["EAN|3120201243238"],
                offer_state_codes=["string"],
                premium="TRUE",
                all_offers=False,
                channel_codes=["string"],
                all_channels=False,
                pricing_channel_code="string",
                pricing_customer_organization_id="string",
                shop_ids=["string"],
                shipping_zones=["string"],
                all_shipping_zones=False,
                models=["MARKETPLACE"],
                max=10,
                offset=0,
                sort="bestPrice",
                order="asc",
                locale="en_US",
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/products/offers",
        query="product_ids=string&product_references=EAN%7C3120201243238&offer_state_codes=string&premium=TRUE&all_offers=false&channel_codes=string&all_channels=false&pricing_channel_code=string&pricing_customer_organization_id=string&shop_ids=string&shipping_zones=string&all_shipping_zones=false&models=MARKETPLACE&max=10&offset=0&sort=bestPrice&order=asc&locale=en_US",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.ProductOfferPage, "p11.response.json")
