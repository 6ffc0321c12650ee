"""The documented calls of `client.customer_accounts`."""

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


@pytest.mark.operation(id="getCustomerAccount", mode="sync")
def test_get_customer_account(wire: Wire) -> None:
    """getCustomerAccount: `customer_accounts.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_customer_account.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.get()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts",
        query="",
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
    wire.returned(answer, models.CustomerAccount, "get_customer_account.response.json")


@pytest.mark.operation(id="getCustomerAccount", mode="async")
def test_get_customer_account_async(wire: Wire) -> None:
    """getCustomerAccount: `customer_accounts.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_customer_account.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.get()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts",
        query="",
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
    wire.returned(answer, models.CustomerAccount, "get_customer_account.response.json")


@pytest.mark.operation(id="createCustomerAccount", mode="sync")
def test_create_customer_account(wire: Wire) -> None:
    """createCustomerAccount: `customer_accounts.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_customer_account.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.create(body=wire.example("create_customer_account.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts",
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
        body="create_customer_account.request.json",
    )
    wire.returned(answer, Any, "create_customer_account.response.json")


@pytest.mark.operation(id="createCustomerAccount", mode="async")
def test_create_customer_account_async(wire: Wire) -> None:
    """createCustomerAccount: `customer_accounts.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_customer_account.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.create(body=wire.example("create_customer_account.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts",
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
        body="create_customer_account.request.json",
    )
    wire.returned(answer, Any, "create_customer_account.response.json")


@pytest.mark.operation(id="updateCustomerAccount", mode="sync")
def test_update_customer_account(wire: Wire) -> None:
    """updateCustomerAccount: `customer_accounts.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_customer_account.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.update(body=wire.example("update_customer_account.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts",
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
        body="update_customer_account.request.json",
    )
    wire.returned(answer, Any, "update_customer_account.response.json")


@pytest.mark.operation(id="updateCustomerAccount", mode="async")
def test_update_customer_account_async(wire: Wire) -> None:
    """updateCustomerAccount: `customer_accounts.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_customer_account.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.update(body=wire.example("update_customer_account.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts",
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
        body="update_customer_account.request.json",
    )
    wire.returned(answer, Any, "update_customer_account.response.json")


@pytest.mark.operation(id="getCustomerAccountV2", mode="sync")
def test_get_customer_account_v2(wire: Wire) -> None:
    """getCustomerAccountV2: `customer_accounts.get_v2` makes the documented call and reads its answer."""
    wire.answers(200, "get_customer_account_v2.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.get_v2()
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/customer-accounts",
        query="",
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
    wire.returned(answer, Any, "get_customer_account_v2.response.json")


@pytest.mark.operation(id="getCustomerAccountV2", mode="async")
def test_get_customer_account_v2_async(wire: Wire) -> None:
    """getCustomerAccountV2: `customer_accounts.get_v2` makes the documented call and reads its answer."""
    wire.answers(200, "get_customer_account_v2.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.get_v2()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/customer-accounts",
        query="",
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
    wire.returned(answer, Any, "get_customer_account_v2.response.json")


@pytest.mark.operation(id="listAccountAddresses", mode="sync")
def test_list_account_addresses(wire: Wire) -> None:
    """listAccountAddresses: `customer_accounts.list_addresses` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_addresses.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.list_addresses(shipping=True, billing=False)
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/addresses",
        query="shipping=true&billing=false",
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
    wire.returned(answer, list[models.Address], "list_account_addresses.response.json")


@pytest.mark.operation(id="listAccountAddresses", mode="async")
def test_list_account_addresses_async(wire: Wire) -> None:
    """listAccountAddresses: `customer_accounts.list_addresses` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_addresses.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.list_addresses(shipping=True, billing=False)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/addresses",
        query="shipping=true&billing=false",
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
    wire.returned(answer, list[models.Address], "list_account_addresses.response.json")


@pytest.mark.operation(id="createAccountAddress", mode="sync")
def test_create_account_address(wire: Wire) -> None:
    """createAccountAddress: `customer_accounts.create_address` makes the documented call and reads its answer."""
    wire.answers(200, "create_account_address.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.create_address(body=wire.example("create_account_address.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts/addresses",
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
        body="create_account_address.request.json",
    )
    wire.returned(answer, models.Address, "create_account_address.response.json")


@pytest.mark.operation(id="createAccountAddress", mode="async")
def test_create_account_address_async(wire: Wire) -> None:
    """createAccountAddress: `customer_accounts.create_address` makes the documented call and reads its answer."""
    wire.answers(200, "create_account_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.create_address(
                body=wire.example("create_account_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts/addresses",
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
        body="create_account_address.request.json",
    )
    wire.returned(answer, models.Address, "create_account_address.response.json")


@pytest.mark.operation(id="updateAccountAddress", mode="sync")
def test_update_account_address(wire: Wire) -> None:
    """updateAccountAddress: `customer_accounts.update_address` makes the documented call and reads its answer."""
    wire.answers(200, "update_account_address.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.update_address(
            "0000000012", body=wire.example("update_account_address.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/addresses/0000000012",
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
        body="update_account_address.request.json",
    )
    wire.returned(answer, models.Address, "update_account_address.response.json")


@pytest.mark.operation(id="updateAccountAddress", mode="async")
def test_update_account_address_async(wire: Wire) -> None:
    """updateAccountAddress: `customer_accounts.update_address` makes the documented call and reads its answer."""
    wire.answers(200, "update_account_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.update_address(
                "0000000012", body=wire.example("update_account_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/addresses/0000000012",
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
        body="update_account_address.request.json",
    )
    wire.returned(answer, models.Address, "update_account_address.response.json")


@pytest.mark.operation(id="deleteAccountAddress", mode="sync")
def test_delete_account_address(wire: Wire) -> None:
    """deleteAccountAddress: `customer_accounts.delete_address` makes the documented call and reads its answer."""
    wire.answers(200, "delete_account_address.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.delete_address("0000000012")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/customer-accounts/addresses/0000000012",
        query="",
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
    wire.returned(answer, Any, "delete_account_address.response.json")


@pytest.mark.operation(id="deleteAccountAddress", mode="async")
def test_delete_account_address_async(wire: Wire) -> None:
    """deleteAccountAddress: `customer_accounts.delete_address` makes the documented call and reads its answer."""
    wire.answers(200, "delete_account_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.delete_address("0000000012")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/customer-accounts/addresses/0000000012",
        query="",
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
    wire.returned(answer, Any, "delete_account_address.response.json")


@pytest.mark.operation(id="listAccountCustomFields", mode="sync")
def test_list_account_custom_fields(wire: Wire) -> None:
    """listAccountCustomFields: `customer_accounts.list_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_account_custom_fields.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.list_custom_fields()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/custom-fields",
        query="",
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
    wire.returned(answer, Any, "list_account_custom_fields.response.json")


@pytest.mark.operation(id="listAccountCustomFields", mode="async")
def test_list_account_custom_fields_async(wire: Wire) -> None:
    """listAccountCustomFields: `customer_accounts.list_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_account_custom_fields.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.list_custom_fields()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/custom-fields",
        query="",
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
    wire.returned(answer, Any, "list_account_custom_fields.response.json")


@pytest.mark.operation(id="listAccountOrders", mode="sync")
def test_list_account_orders(wire: Wire) -> None:
    """listAccountOrders: `customer_accounts.list_orders` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_orders.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.list_orders(
            locale="fr-FR",
            page=0,
            size=20,
            sort="createdAt,desc",
            order_logistic_status_type="SHIPPED",
            logistic_order_statuses=["SHIPPED"],
            nb_preview_lines=5,
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/orders",
        query="locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc&orderLogisticStatusType=SHIPPED&logisticOrderStatuses=SHIPPED&nbPreviewLines=5",
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
    wire.returned(answer, Any, "list_account_orders.response.json")


@pytest.mark.operation(id="listAccountOrders", mode="async")
def test_list_account_orders_async(wire: Wire) -> None:
    """listAccountOrders: `customer_accounts.list_orders` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_orders.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.list_orders(
                locale="fr-FR",
                page=0,
                size=20,
                sort="createdAt,desc",
                order_logistic_status_type="SHIPPED",
                logistic_order_statuses=["SHIPPED"],
                nb_preview_lines=5,
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/orders",
        query="locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc&orderLogisticStatusType=SHIPPED&logisticOrderStatuses=SHIPPED&nbPreviewLines=5",
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
    wire.returned(answer, Any, "list_account_orders.response.json")


@pytest.mark.operation(id="listAccountUsers", mode="sync")
def test_list_account_users(wire: Wire) -> None:
    """listAccountUsers: `customer_accounts.list_users` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_users.response.json")
    with sync_client(wire) as client:
        answer = client.customer_accounts.list_users()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/users",
        query="",
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
    wire.returned(answer, models.AccountUserPage, "list_account_users.response.json")


@pytest.mark.operation(id="listAccountUsers", mode="async")
def test_list_account_users_async(wire: Wire) -> None:
    """listAccountUsers: `customer_accounts.list_users` makes the documented call and reads its answer."""
    wire.answers(200, "list_account_users.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_accounts.list_users()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/users",
        query="",
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
    wire.returned(answer, models.AccountUserPage, "list_account_users.response.json")
