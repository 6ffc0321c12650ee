"""The documented calls of `client.admin.suppliers`."""

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


@pytest.mark.operation(id="listPublicSuppliers", mode="sync")
def test_list_public_suppliers(wire: Wire) -> None:
    """listPublicSuppliers: `admin.suppliers.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_public_suppliers.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.list(page=0, size=20).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/public/v1/suppliers",
        query="page=0&size=20",
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
    wire.returned(answer, models.PublicSupplierPage, "list_public_suppliers.response.json")


@pytest.mark.operation(id="listPublicSuppliers", mode="async")
def test_list_public_suppliers_async(wire: Wire) -> None:
    """listPublicSuppliers: `admin.suppliers.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_public_suppliers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.list(page=0, size=20).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/public/v1/suppliers",
        query="page=0&size=20",
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
    wire.returned(answer, models.PublicSupplierPage, "list_public_suppliers.response.json")


@pytest.mark.operation(id="getPublicSupplier", mode="sync")
def test_get_public_supplier(wire: Wire) -> None:
    """getPublicSupplier: `admin.suppliers.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_public_supplier.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.get("SUPPLIER-EU", id_type="EXTERNAL_ID")
        assert not client.drift
    wire.sent(
        "GET",
        "/public/v1/suppliers/SUPPLIER-EU",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "get_public_supplier.response.json")


@pytest.mark.operation(id="getPublicSupplier", mode="async")
def test_get_public_supplier_async(wire: Wire) -> None:
    """getPublicSupplier: `admin.suppliers.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_public_supplier.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.get("SUPPLIER-EU", id_type="EXTERNAL_ID")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/public/v1/suppliers/SUPPLIER-EU",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "get_public_supplier.response.json")


@pytest.mark.operation(id="updateSupplierStatuses", mode="sync")
def test_update_supplier_statuses(wire: Wire) -> None:
    """updateSupplierStatuses: `admin.suppliers.update_statuses` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier_statuses.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.update_statuses(
            id_type="EXTERNAL_ID", body=wire.example("update_supplier_statuses.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/suppliers",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier_statuses.request.json",
    )
    wire.returned(answer, Any, "update_supplier_statuses.response.json")


@pytest.mark.operation(id="updateSupplierStatuses", mode="async")
def test_update_supplier_statuses_async(wire: Wire) -> None:
    """updateSupplierStatuses: `admin.suppliers.update_statuses` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier_statuses.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.update_statuses(
                id_type="EXTERNAL_ID", body=wire.example("update_supplier_statuses.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/suppliers",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier_statuses.request.json",
    )
    wire.returned(answer, Any, "update_supplier_statuses.response.json")


@pytest.mark.operation(id="updateSupplier", mode="sync")
def test_update_supplier(wire: Wire) -> None:
    """updateSupplier: `admin.suppliers.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.update(
            "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("update_supplier.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/suppliers/SUPPLIER-EU",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier.request.json",
    )
    wire.returned(answer, Any, "update_supplier.response.json")


@pytest.mark.operation(id="updateSupplier", mode="async")
def test_update_supplier_async(wire: Wire) -> None:
    """updateSupplier: `admin.suppliers.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.update(
                "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("update_supplier.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/suppliers/SUPPLIER-EU",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier.request.json",
    )
    wire.returned(answer, Any, "update_supplier.response.json")


@pytest.mark.operation(id="listSupplierUsers", mode="sync")
def test_list_supplier_users(wire: Wire) -> None:
    """listSupplierUsers: `admin.suppliers.list_users` makes the documented call and reads its answer."""
    wire.answers(200, "list_supplier_users.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.list_users("SUPPLIER-EU", id_type="EXTERNAL_ID")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/suppliers/SUPPLIER-EU/supplier-users",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "list_supplier_users.response.json")


@pytest.mark.operation(id="listSupplierUsers", mode="async")
def test_list_supplier_users_async(wire: Wire) -> None:
    """listSupplierUsers: `admin.suppliers.list_users` makes the documented call and reads its answer."""
    wire.answers(200, "list_supplier_users.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.list_users("SUPPLIER-EU", id_type="EXTERNAL_ID")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/suppliers/SUPPLIER-EU/supplier-users",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "list_supplier_users.response.json")


@pytest.mark.operation(id="addSupplierUsers", mode="sync")
def test_add_supplier_users(wire: Wire) -> None:
    """addSupplierUsers: `admin.suppliers.add_users` makes the documented call and reads its answer."""
    wire.answers(200, "add_supplier_users.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.add_users(
            "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("add_supplier_users.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/suppliers/SUPPLIER-EU/supplier-user",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="add_supplier_users.request.json",
    )
    wire.returned(answer, Any, "add_supplier_users.response.json")


@pytest.mark.operation(id="addSupplierUsers", mode="async")
def test_add_supplier_users_async(wire: Wire) -> None:
    """addSupplierUsers: `admin.suppliers.add_users` makes the documented call and reads its answer."""
    wire.answers(200, "add_supplier_users.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.add_users(
                "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("add_supplier_users.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/suppliers/SUPPLIER-EU/supplier-user",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="add_supplier_users.request.json",
    )
    wire.returned(answer, Any, "add_supplier_users.response.json")


@pytest.mark.operation(id="listSupplierAccounts", mode="sync")
def test_list_supplier_accounts(wire: Wire) -> None:
    """listSupplierAccounts: `admin.suppliers.list_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "list_supplier_accounts.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.list_accounts("SUPPLIER-EU", id_type="EXTERNAL_ID")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/suppliers/SUPPLIER-EU/customer-accounts",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "list_supplier_accounts.response.json")


@pytest.mark.operation(id="listSupplierAccounts", mode="async")
def test_list_supplier_accounts_async(wire: Wire) -> None:
    """listSupplierAccounts: `admin.suppliers.list_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "list_supplier_accounts.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.list_accounts("SUPPLIER-EU", id_type="EXTERNAL_ID")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/suppliers/SUPPLIER-EU/customer-accounts",
        query="idType=EXTERNAL_ID",
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
    wire.returned(answer, Any, "list_supplier_accounts.response.json")


@pytest.mark.operation(id="updateSupplierAccounts", mode="sync")
def test_update_supplier_accounts(wire: Wire) -> None:
    """updateSupplierAccounts: `admin.suppliers.update_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier_accounts.response.json")
    with sync_client(wire) as client:
        answer = client.admin.suppliers.update_accounts(
            "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("update_supplier_accounts.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/suppliers/SUPPLIER-EU/customer-accounts",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier_accounts.request.json",
    )
    wire.returned(answer, Any, "update_supplier_accounts.response.json")


@pytest.mark.operation(id="updateSupplierAccounts", mode="async")
def test_update_supplier_accounts_async(wire: Wire) -> None:
    """updateSupplierAccounts: `admin.suppliers.update_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "update_supplier_accounts.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.suppliers.update_accounts(
                "SUPPLIER-EU", id_type="EXTERNAL_ID", body=wire.example("update_supplier_accounts.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/suppliers/SUPPLIER-EU/customer-accounts",
        query="idType=EXTERNAL_ID",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="update_supplier_accounts.request.json",
    )
    wire.returned(answer, Any, "update_supplier_accounts.response.json")
