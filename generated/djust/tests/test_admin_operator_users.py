"""The documented calls of `client.admin.operator_users`."""

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


@pytest.mark.operation(id="ADM-OPERATOR-USER-100", mode="sync")
def test_adm_operator_user_100(wire: Wire) -> None:
    """ADM-OPERATOR-USER-100: `admin.operator_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_100.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.create(body=wire.example("adm_operator_user_100.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/operator-users",
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
        body="adm_operator_user_100.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_100.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-100", mode="async")
def test_adm_operator_user_100_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-100: `admin.operator_users.create` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_100.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.create(body=wire.example("adm_operator_user_100.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/operator-users",
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
        body="adm_operator_user_100.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_100.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-552", mode="sync")
def test_adm_operator_user_552(wire: Wire) -> None:
    """ADM-OPERATOR-USER-552: `admin.operator_users.list_groups` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_552.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.list_groups(page=0, size=20, sort=[("createdAt", "desc")]).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operator-users/groups",
        query="page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.OperatorUserGroupPage, "adm_operator_user_552.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-552", mode="async")
def test_adm_operator_user_552_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-552: `admin.operator_users.list_groups` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_552.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.list_groups(page=0, size=20, sort=[("createdAt", "desc")]).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operator-users/groups",
        query="page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.OperatorUserGroupPage, "adm_operator_user_552.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-203", mode="sync")
def test_adm_operator_user_203(wire: Wire) -> None:
    """ADM-OPERATOR-USER-203: `admin.operator_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_203.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.update(
            "0000000601", body=wire.example("adm_operator_user_203.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/operator-users/0000000601",
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
        body="adm_operator_user_203.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_203.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-203", mode="async")
def test_adm_operator_user_203_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-203: `admin.operator_users.update` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_203.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.update(
                "0000000601", body=wire.example("adm_operator_user_203.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/operator-users/0000000601",
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
        body="adm_operator_user_203.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_203.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-551", mode="sync")
def test_adm_operator_user_551(wire: Wire) -> None:
    """ADM-OPERATOR-USER-551: `admin.operator_users.list_stores` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_551.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.list_stores(
            "0000000601", page=0, size=20, sort=[("createdAt", "desc")]
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operator-users/0000000601/stores",
        query="page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.OperatorUserStorePage, "adm_operator_user_551.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-551", mode="async")
def test_adm_operator_user_551_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-551: `admin.operator_users.list_stores` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.list_stores(
                "0000000601", page=0, size=20, sort=[("createdAt", "desc")]
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operator-users/0000000601/stores",
        query="page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.OperatorUserStorePage, "adm_operator_user_551.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-252", mode="sync")
def test_adm_operator_user_252(wire: Wire) -> None:
    """ADM-OPERATOR-USER-252: `admin.operator_users.add_stores` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_252.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.add_stores(
            "0000000601", body=wire.example("adm_operator_user_252.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/operator-users/0000000601/stores",
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
        body="adm_operator_user_252.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_252.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-252", mode="async")
def test_adm_operator_user_252_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-252: `admin.operator_users.add_stores` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operator_user_252.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.add_stores(
                "0000000601", body=wire.example("adm_operator_user_252.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/operator-users/0000000601/stores",
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
        body="adm_operator_user_252.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_252.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-251", mode="sync")
def test_adm_operator_user_251(wire: Wire) -> None:
    """ADM-OPERATOR-USER-251: `admin.operator_users.replace_stores` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_operator_user_251.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operator_users.replace_stores(
            "0000000601", body=wire.example("adm_operator_user_251.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/operator-users/0000000601/stores",
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
        body="adm_operator_user_251.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_251.response.json")


@pytest.mark.operation(id="ADM-OPERATOR-USER-251", mode="async")
def test_adm_operator_user_251_async(wire: Wire) -> None:
    """ADM-OPERATOR-USER-251: `admin.operator_users.replace_stores` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_operator_user_251.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operator_users.replace_stores(
                "0000000601", body=wire.example("adm_operator_user_251.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/operator-users/0000000601/stores",
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
        body="adm_operator_user_251.request.json",
    )
    wire.returned(answer, Any, "adm_operator_user_251.response.json")
