"""The documented calls of `client.customer_users`."""

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


@pytest.mark.operation(id="createCustomerUser", mode="sync")
def test_create_customer_user(wire: Wire) -> None:
    """createCustomerUser: `customer_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_customer_user.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.create(body=wire.example("create_customer_user.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-users",
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
        body="create_customer_user.request.json",
    )
    wire.returned(answer, Any, "create_customer_user.response.json")


@pytest.mark.operation(id="createCustomerUser", mode="async")
def test_create_customer_user_async(wire: Wire) -> None:
    """createCustomerUser: `customer_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_customer_user.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.create(body=wire.example("create_customer_user.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-users",
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
        body="create_customer_user.request.json",
    )
    wire.returned(answer, Any, "create_customer_user.response.json")


@pytest.mark.operation(id="USER-201", mode="sync")
def test_user_201(wire: Wire) -> None:
    """USER-201: `customer_users.update_self` makes the documented call and reads its answer."""
    wire.answers(200, "user_201.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.update_self(body=wire.example("user_201.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-users",
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
        body="user_201.request.json",
    )
    wire.returned(answer, Any, "user_201.response.json")


@pytest.mark.operation(id="USER-201", mode="async")
def test_user_201_async(wire: Wire) -> None:
    """USER-201: `customer_users.update_self` makes the documented call and reads its answer."""
    wire.answers(200, "user_201.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.update_self(body=wire.example("user_201.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-users",
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
        body="user_201.request.json",
    )
    wire.returned(answer, Any, "user_201.response.json")


@pytest.mark.operation(id="USER-202", mode="sync")
def test_user_202(wire: Wire) -> None:
    """USER-202: `customer_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "user_202.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.update("0000000123", body=wire.example("user_202.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-users/0000000123",
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
        body="user_202.request.json",
    )
    wire.returned(answer, Any, "user_202.response.json")


@pytest.mark.operation(id="USER-202", mode="async")
def test_user_202_async(wire: Wire) -> None:
    """USER-202: `customer_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "user_202.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.update("0000000123", body=wire.example("user_202.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-users/0000000123",
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
        body="user_202.request.json",
    )
    wire.returned(answer, Any, "user_202.response.json")


@pytest.mark.operation(id="activateCustomerUser", mode="sync")
def test_activate_customer_user(wire: Wire) -> None:
    """activateCustomerUser: `customer_users.activate` makes the documented call and reads its answer."""
    wire.answers(200, "activate_customer_user.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.activate(body=wire.example("activate_customer_user.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-users/activate",
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
        body="activate_customer_user.request.json",
    )
    wire.returned(answer, Any, "activate_customer_user.response.json")


@pytest.mark.operation(id="activateCustomerUser", mode="async")
def test_activate_customer_user_async(wire: Wire) -> None:
    """activateCustomerUser: `customer_users.activate` makes the documented call and reads its answer."""
    wire.answers(200, "activate_customer_user.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.activate(body=wire.example("activate_customer_user.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-users/activate",
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
        body="activate_customer_user.request.json",
    )
    wire.returned(answer, Any, "activate_customer_user.response.json")


@pytest.mark.operation(id="resendActivation", mode="sync")
def test_resend_activation(wire: Wire) -> None:
    """resendActivation: `customer_users.resend_activation` makes the documented call and reads its answer."""
    wire.answers(200, "resend_activation.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.resend_activation(body=wire.example("resend_activation.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-users/resend-activation-request",
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
        body="resend_activation.request.json",
    )
    wire.returned(answer, Any, "resend_activation.response.json")


@pytest.mark.operation(id="resendActivation", mode="async")
def test_resend_activation_async(wire: Wire) -> None:
    """resendActivation: `customer_users.resend_activation` makes the documented call and reads its answer."""
    wire.answers(200, "resend_activation.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.resend_activation(body=wire.example("resend_activation.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-users/resend-activation-request",
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
        body="resend_activation.request.json",
    )
    wire.returned(answer, Any, "resend_activation.response.json")


@pytest.mark.operation(id="listUserAddresses", mode="sync")
def test_list_user_addresses(wire: Wire) -> None:
    """listUserAddresses: `customer_users.list_addresses` makes the documented call and reads its answer."""
    wire.answers(200, "list_user_addresses.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.list_addresses(
            shipping=True, billing=False, account=True, organisation_ids=["0000000077"]
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-users/addresses",
        query="shipping=true&billing=false&account=true&organisationIds=0000000077",
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
    wire.returned(answer, list[models.Address], "list_user_addresses.response.json")


@pytest.mark.operation(id="listUserAddresses", mode="async")
def test_list_user_addresses_async(wire: Wire) -> None:
    """listUserAddresses: `customer_users.list_addresses` makes the documented call and reads its answer."""
    wire.answers(200, "list_user_addresses.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.list_addresses(
                shipping=True, billing=False, account=True, organisation_ids=["0000000077"]
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-users/addresses",
        query="shipping=true&billing=false&account=true&organisationIds=0000000077",
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
    wire.returned(answer, list[models.Address], "list_user_addresses.response.json")


@pytest.mark.operation(id="listUserOrganisations", mode="sync")
def test_list_user_organisations(wire: Wire) -> None:
    """listUserOrganisations: `customer_users.list_organisations` makes the documented call and reads its answer."""
    wire.answers(200, "list_user_organisations.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.list_organisations()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-users/organisations",
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
    wire.returned(answer, list[models.Organisation], "list_user_organisations.response.json")


@pytest.mark.operation(id="listUserOrganisations", mode="async")
def test_list_user_organisations_async(wire: Wire) -> None:
    """listUserOrganisations: `customer_users.list_organisations` makes the documented call and reads its answer."""
    wire.answers(200, "list_user_organisations.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.list_organisations()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-users/organisations",
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
    wire.returned(answer, list[models.Organisation], "list_user_organisations.response.json")


@pytest.mark.operation(id="USER-250", mode="sync")
def test_user_250(wire: Wire) -> None:
    """USER-250: `customer_users.assign_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "user_250.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.assign_accounts("0000000123", body=wire.example("user_250.request.json"))
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/shop/customer-users/0000000123/customer-accounts",
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
        body="user_250.request.json",
    )
    wire.returned(answer, Any, "user_250.response.json")


@pytest.mark.operation(id="USER-250", mode="async")
def test_user_250_async(wire: Wire) -> None:
    """USER-250: `customer_users.assign_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "user_250.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.assign_accounts(
                "0000000123", body=wire.example("user_250.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/shop/customer-users/0000000123/customer-accounts",
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
        body="user_250.request.json",
    )
    wire.returned(answer, Any, "user_250.response.json")


@pytest.mark.operation(id="USER-350", mode="sync")
def test_user_350(wire: Wire) -> None:
    """USER-350: `customer_users.remove_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "user_350.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.remove_accounts("0000000123", body=wire.example("user_350.request.json"))
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/customer-users/0000000123/customer-accounts",
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
        body="user_350.request.json",
    )
    wire.returned(answer, Any, "user_350.response.json")


@pytest.mark.operation(id="USER-350", mode="async")
def test_user_350_async(wire: Wire) -> None:
    """USER-350: `customer_users.remove_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "user_350.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.remove_accounts(
                "0000000123", body=wire.example("user_350.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/customer-users/0000000123/customer-accounts",
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
        body="user_350.request.json",
    )
    wire.returned(answer, Any, "user_350.response.json")
