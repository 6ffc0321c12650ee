"""The documented calls of `client.suppliers`."""

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


@pytest.mark.operation(id="listSuppliers", mode="sync")
def test_list_suppliers(wire: Wire) -> None:
    """listSuppliers: `suppliers.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_suppliers.response.json")
    with sync_client(wire) as client:
        answer = client.suppliers.list(
            supplier_status="ACTIVE",
            supplier_ids=["0000000042"],
            id_type="EXTERNAL_ID",
            product_variant_id="0000002201",
            page=0,
            size=20,
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/suppliers",
        query="supplierStatus=ACTIVE&supplierIds=0000000042&idType=EXTERNAL_ID&productVariantId=0000002201&page=0&size=20",
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
    wire.returned(answer, list[models.Supplier], "list_suppliers.response.json")


@pytest.mark.operation(id="listSuppliers", mode="async")
def test_list_suppliers_async(wire: Wire) -> None:
    """listSuppliers: `suppliers.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_suppliers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.suppliers.list(
                supplier_status="ACTIVE",
                supplier_ids=["0000000042"],
                id_type="EXTERNAL_ID",
                product_variant_id="0000002201",
                page=0,
                size=20,
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/suppliers",
        query="supplierStatus=ACTIVE&supplierIds=0000000042&idType=EXTERNAL_ID&productVariantId=0000002201&page=0&size=20",
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
    wire.returned(answer, list[models.Supplier], "list_suppliers.response.json")


@pytest.mark.operation(id="getSupplier", mode="sync")
def test_get_supplier(wire: Wire) -> None:
    """getSupplier: `suppliers.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_supplier.response.json")
    with sync_client(wire) as client:
        answer = client.suppliers.get("0000000042", id_type="EXTERNAL_ID")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/suppliers/0000000042",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, models.Supplier, "get_supplier.response.json")


@pytest.mark.operation(id="getSupplier", mode="async")
def test_get_supplier_async(wire: Wire) -> None:
    """getSupplier: `suppliers.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_supplier.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.suppliers.get("0000000042", id_type="EXTERNAL_ID")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/suppliers/0000000042",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, models.Supplier, "get_supplier.response.json")
