"""The documented calls of `client.customer_users.organisations`."""

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


@pytest.mark.operation(id="createOrganisation", mode="sync")
def test_create_organisation(wire: Wire) -> None:
    """createOrganisation: `customer_users.organisations.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_organisation.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.create(body=wire.example("create_organisation.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts/organisations",
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
        body="create_organisation.request.json",
    )
    wire.returned(answer, Any, "create_organisation.response.json")


@pytest.mark.operation(id="createOrganisation", mode="async")
def test_create_organisation_async(wire: Wire) -> None:
    """createOrganisation: `customer_users.organisations.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_organisation.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.create(
                body=wire.example("create_organisation.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/customer-accounts/organisations",
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
        body="create_organisation.request.json",
    )
    wire.returned(answer, Any, "create_organisation.response.json")


@pytest.mark.operation(id="updateOrganisation", mode="sync")
def test_update_organisation(wire: Wire) -> None:
    """updateOrganisation: `customer_users.organisations.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_organisation.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.update(
            "0000000077", body=wire.example("update_organisation.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/organisations/0000000077",
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
        body="update_organisation.request.json",
    )
    wire.returned(answer, Any, "update_organisation.response.json")


@pytest.mark.operation(id="updateOrganisation", mode="async")
def test_update_organisation_async(wire: Wire) -> None:
    """updateOrganisation: `customer_users.organisations.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_organisation.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.update(
                "0000000077", body=wire.example("update_organisation.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/organisations/0000000077",
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
        body="update_organisation.request.json",
    )
    wire.returned(answer, Any, "update_organisation.response.json")


@pytest.mark.operation(id="listOrganisationAddresses", mode="sync")
def test_list_organisation_addresses(wire: Wire) -> None:
    """listOrganisationAddresses: `customer_users.organisations.list_addresses` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "list_organisation_addresses.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.list_addresses("0000000077")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/addresses",
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
    wire.returned(answer, list[models.Address], "list_organisation_addresses.response.json")


@pytest.mark.operation(id="listOrganisationAddresses", mode="async")
def test_list_organisation_addresses_async(wire: Wire) -> None:
    """listOrganisationAddresses: `customer_users.organisations.list_addresses` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "list_organisation_addresses.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.list_addresses("0000000077")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/addresses",
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
    wire.returned(answer, list[models.Address], "list_organisation_addresses.response.json")


@pytest.mark.operation(id="listOrganisationOrders", mode="sync")
def test_list_organisation_orders(wire: Wire) -> None:
    """listOrganisationOrders: `customer_users.organisations.list_orders` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_organisation_orders.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.list_orders("0000000077")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/orders",
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
    wire.returned(answer, Any, "list_organisation_orders.response.json")


@pytest.mark.operation(id="listOrganisationOrders", mode="async")
def test_list_organisation_orders_async(wire: Wire) -> None:
    """listOrganisationOrders: `customer_users.organisations.list_orders` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_organisation_orders.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.list_orders("0000000077")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/orders",
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
    wire.returned(answer, Any, "list_organisation_orders.response.json")


@pytest.mark.operation(id="listOrganisationUsers", mode="sync")
def test_list_organisation_users(wire: Wire) -> None:
    """listOrganisationUsers: `customer_users.organisations.list_users` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_organisation_users.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.list_users("0000000077")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/users",
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
    wire.returned(answer, models.OrganisationUserPage, "list_organisation_users.response.json")


@pytest.mark.operation(id="listOrganisationUsers", mode="async")
def test_list_organisation_users_async(wire: Wire) -> None:
    """listOrganisationUsers: `customer_users.organisations.list_users` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_organisation_users.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.list_users("0000000077")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/customer-accounts/organisations/0000000077/users",
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
    wire.returned(answer, models.OrganisationUserPage, "list_organisation_users.response.json")


@pytest.mark.operation(id="updateOrganisationUser", mode="sync")
def test_update_organisation_user(wire: Wire) -> None:
    """updateOrganisationUser: `customer_users.organisations.update_user` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_organisation_user.response.json")
    with sync_client(wire) as client:
        answer = client.customer_users.organisations.update_user(
            "0000000077", "0000000123", body=wire.example("update_organisation_user.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/organisations/0000000077/users/0000000123",
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
        body="update_organisation_user.request.json",
    )
    wire.returned(answer, Any, "update_organisation_user.response.json")


@pytest.mark.operation(id="updateOrganisationUser", mode="async")
def test_update_organisation_user_async(wire: Wire) -> None:
    """updateOrganisationUser: `customer_users.organisations.update_user` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_organisation_user.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.customer_users.organisations.update_user(
                "0000000077", "0000000123", body=wire.example("update_organisation_user.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/customer-accounts/organisations/0000000077/users/0000000123",
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
        body="update_organisation_user.request.json",
    )
    wire.returned(answer, Any, "update_organisation_user.response.json")
