"""The documented calls of `client.admin.customer_users`."""

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


@pytest.mark.operation(id="adminListCustomerUsers", mode="sync")
def test_admin_list_customer_users(wire: Wire) -> None:
    """adminListCustomerUsers: `admin.customer_users.list` makes the documented call and reads its answer."""
    wire.answers(200, "admin_list_customer_users.response.json")
    with sync_client(wire) as client:
        answer = client.admin.customer_users.list(email="ada@example.com", page=0, size=20).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/customer-users",
        query="email=ada%40example.com&page=0&size=20",
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
    wire.returned(answer, models.CustomerUserPage, "admin_list_customer_users.response.json")


@pytest.mark.operation(id="adminListCustomerUsers", mode="async")
def test_admin_list_customer_users_async(wire: Wire) -> None:
    """adminListCustomerUsers: `admin.customer_users.list` makes the documented call and reads its answer."""
    wire.answers(200, "admin_list_customer_users.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.customer_users.list(email="ada@example.com", page=0, size=20).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/customer-users",
        query="email=ada%40example.com&page=0&size=20",
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
    wire.returned(answer, models.CustomerUserPage, "admin_list_customer_users.response.json")


@pytest.mark.operation(id="adminCreateCustomerUser", mode="sync")
def test_admin_create_customer_user(wire: Wire) -> None:
    """adminCreateCustomerUser: `admin.customer_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "admin_create_customer_user.response.json")
    with sync_client(wire) as client:
        answer = client.admin.customer_users.create(body=wire.example("admin_create_customer_user.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/customer-users",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_create_customer_user.request.json",
    )
    wire.returned(answer, Any, "admin_create_customer_user.response.json")


@pytest.mark.operation(id="adminCreateCustomerUser", mode="async")
def test_admin_create_customer_user_async(wire: Wire) -> None:
    """adminCreateCustomerUser: `admin.customer_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "admin_create_customer_user.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.customer_users.create(
                body=wire.example("admin_create_customer_user.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/customer-users",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_create_customer_user.request.json",
    )
    wire.returned(answer, Any, "admin_create_customer_user.response.json")


@pytest.mark.operation(id="adminUpdateCustomerUserStatuses", mode="sync")
def test_admin_update_customer_user_statuses(wire: Wire) -> None:
    """adminUpdateCustomerUserStatuses: `admin.customer_users.update_statuses` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "admin_update_customer_user_statuses.response.json")
    with sync_client(wire) as client:
        answer = client.admin.customer_users.update_statuses(
            body=wire.example("admin_update_customer_user_statuses.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/customer-users",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_update_customer_user_statuses.request.json",
    )
    wire.returned(answer, Any, "admin_update_customer_user_statuses.response.json")


@pytest.mark.operation(id="adminUpdateCustomerUserStatuses", mode="async")
def test_admin_update_customer_user_statuses_async(wire: Wire) -> None:
    """adminUpdateCustomerUserStatuses: `admin.customer_users.update_statuses` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "admin_update_customer_user_statuses.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.customer_users.update_statuses(
                body=wire.example("admin_update_customer_user_statuses.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/customer-users",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_update_customer_user_statuses.request.json",
    )
    wire.returned(answer, Any, "admin_update_customer_user_statuses.response.json")


@pytest.mark.operation(id="adminUpdateCustomerUser", mode="sync")
def test_admin_update_customer_user(wire: Wire) -> None:
    """adminUpdateCustomerUser: `admin.customer_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "admin_update_customer_user.response.json")
    with sync_client(wire) as client:
        answer = client.admin.customer_users.update(
            "0000000601", body=wire.example("admin_update_customer_user.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/customer-users/0000000601",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_update_customer_user.request.json",
    )
    wire.returned(answer, Any, "admin_update_customer_user.response.json")


@pytest.mark.operation(id="adminUpdateCustomerUser", mode="async")
def test_admin_update_customer_user_async(wire: Wire) -> None:
    """adminUpdateCustomerUser: `admin.customer_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "admin_update_customer_user.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.customer_users.update(
                "0000000601", body=wire.example("admin_update_customer_user.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/customer-users/0000000601",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="admin_update_customer_user.request.json",
    )
    wire.returned(answer, Any, "admin_update_customer_user.response.json")
