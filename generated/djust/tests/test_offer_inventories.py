"""The documented calls of `client.offer_inventories`."""

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


@pytest.mark.operation(id="listFrontOfferInventories", mode="sync")
def test_list_front_offer_inventories(wire: Wire) -> None:
    """listFrontOfferInventories: `offer_inventories.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_front_offer_inventories.response.json")
    with sync_client(wire) as client:
        answer = client.offer_inventories.list(
            product_status="ACTIVE",
            offer_inventory_status="ACTIVE",
            variant_status="ACTIVE",
            offer_price_status="ACTIVE",
            supplier_id="0000000042",
            offer_ids=["0000000713"],
            offer_price_ids=["0000000907"],
            currency="EUR",
            has_stock=True,
            id_type="EXTERNAL_ID",
            locale="fr-FR",
            page=0,
            size=20,
            sort=["createdAt,desc"],
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/offer-inventories",
        query="productStatus=ACTIVE&offerInventoryStatus=ACTIVE&variantStatus=ACTIVE&offerPriceStatus=ACTIVE&supplierId=0000000042&offerIds=0000000713&offerPriceIds=0000000907&currency=EUR&hasStock=true&idType=EXTERNAL_ID&locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.FrontOfferPage, "list_front_offer_inventories.response.json")


@pytest.mark.operation(id="listFrontOfferInventories", mode="async")
def test_list_front_offer_inventories_async(wire: Wire) -> None:
    """listFrontOfferInventories: `offer_inventories.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_front_offer_inventories.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offer_inventories.list(
                product_status="ACTIVE",
                offer_inventory_status="ACTIVE",
                variant_status="ACTIVE",
                offer_price_status="ACTIVE",
                supplier_id="0000000042",
                offer_ids=["0000000713"],
                offer_price_ids=["0000000907"],
                currency="EUR",
                has_stock=True,
                id_type="EXTERNAL_ID",
                locale="fr-FR",
                page=0,
                size=20,
                sort=["createdAt,desc"],
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/offer-inventories",
        query="productStatus=ACTIVE&offerInventoryStatus=ACTIVE&variantStatus=ACTIVE&offerPriceStatus=ACTIVE&supplierId=0000000042&offerIds=0000000713&offerPriceIds=0000000907&currency=EUR&hasStock=true&idType=EXTERNAL_ID&locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.FrontOfferPage, "list_front_offer_inventories.response.json")
