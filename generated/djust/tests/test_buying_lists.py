"""The documented calls of `client.buying_lists`."""

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


@pytest.mark.operation(id="BUYLIST-500", mode="sync")
def test_buylist_500(wire: Wire) -> None:
    """BUYLIST-500: `buying_lists.list_v1` makes the documented call and reads its answer."""
    wire.answers(200, "buylist_500.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.list_v1(locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/buying-lists",
        query="locale=fr-FR",
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
    wire.returned(answer, list[models.BuyingList], "buylist_500.response.json")


@pytest.mark.operation(id="BUYLIST-500", mode="async")
def test_buylist_500_async(wire: Wire) -> None:
    """BUYLIST-500: `buying_lists.list_v1` makes the documented call and reads its answer."""
    wire.answers(200, "buylist_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.list_v1(locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/buying-lists",
        query="locale=fr-FR",
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
    wire.returned(answer, list[models.BuyingList], "buylist_500.response.json")


@pytest.mark.operation(id="createBuyingList", mode="sync")
def test_create_buying_list(wire: Wire) -> None:
    """createBuyingList: `buying_lists.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_buying_list.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.create(locale="fr-FR", body=wire.example("create_buying_list.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/buying-lists",
        query="locale=fr-FR",
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
        body="create_buying_list.request.json",
    )
    wire.returned(answer, models.BuyingList, "create_buying_list.response.json")


@pytest.mark.operation(id="createBuyingList", mode="async")
def test_create_buying_list_async(wire: Wire) -> None:
    """createBuyingList: `buying_lists.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_buying_list.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.create(
                locale="fr-FR", body=wire.example("create_buying_list.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/buying-lists",
        query="locale=fr-FR",
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
        body="create_buying_list.request.json",
    )
    wire.returned(answer, models.BuyingList, "create_buying_list.response.json")


@pytest.mark.operation(id="deleteBuyingList", mode="sync")
def test_delete_buying_list(wire: Wire) -> None:
    """deleteBuyingList: `buying_lists.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_buying_list.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.delete("0000000411")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/buying-lists/0000000411",
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
    wire.returned(answer, Any, "delete_buying_list.response.json")


@pytest.mark.operation(id="deleteBuyingList", mode="async")
def test_delete_buying_list_async(wire: Wire) -> None:
    """deleteBuyingList: `buying_lists.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_buying_list.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.delete("0000000411")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/buying-lists/0000000411",
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
    wire.returned(answer, Any, "delete_buying_list.response.json")


@pytest.mark.operation(id="updateBuyingList", mode="sync")
def test_update_buying_list(wire: Wire) -> None:
    """updateBuyingList: `buying_lists.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_buying_list.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.update(
            "0000000411", locale="fr-FR", body=wire.example("update_buying_list.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/buying-lists/0000000411",
        query="locale=fr-FR",
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
        body="update_buying_list.request.json",
    )
    wire.returned(answer, models.BuyingList, "update_buying_list.response.json")


@pytest.mark.operation(id="updateBuyingList", mode="async")
def test_update_buying_list_async(wire: Wire) -> None:
    """updateBuyingList: `buying_lists.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_buying_list.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.update(
                "0000000411", locale="fr-FR", body=wire.example("update_buying_list.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/buying-lists/0000000411",
        query="locale=fr-FR",
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
        body="update_buying_list.request.json",
    )
    wire.returned(answer, models.BuyingList, "update_buying_list.response.json")


@pytest.mark.operation(id="changeBuyingListOwner", mode="sync")
def test_change_buying_list_owner(wire: Wire) -> None:
    """changeBuyingListOwner: `buying_lists.change_owner` makes the documented call and reads its answer."""
    wire.answers(200, "change_buying_list_owner.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.change_owner(
            "0000000411", body=wire.example("change_buying_list_owner.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/buying-lists/0000000411/change-owner",
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
        body="change_buying_list_owner.request.json",
    )
    wire.returned(answer, Any, "change_buying_list_owner.response.json")


@pytest.mark.operation(id="changeBuyingListOwner", mode="async")
def test_change_buying_list_owner_async(wire: Wire) -> None:
    """changeBuyingListOwner: `buying_lists.change_owner` makes the documented call and reads its answer."""
    wire.answers(200, "change_buying_list_owner.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.change_owner(
                "0000000411", body=wire.example("change_buying_list_owner.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/buying-lists/0000000411/change-owner",
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
        body="change_buying_list_owner.request.json",
    )
    wire.returned(answer, Any, "change_buying_list_owner.response.json")


@pytest.mark.operation(id="deleteBuyingListItems", mode="sync")
def test_delete_buying_list_items(wire: Wire) -> None:
    """deleteBuyingListItems: `buying_lists.delete_items` makes the documented call and reads its answer."""
    wire.answers(200, "delete_buying_list_items.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.delete_items("0000000411", item_ids=["0000000411"])
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/buying-lists/0000000411/items",
        query="itemIds=0000000411",
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
    wire.returned(answer, Any, "delete_buying_list_items.response.json")


@pytest.mark.operation(id="deleteBuyingListItems", mode="async")
def test_delete_buying_list_items_async(wire: Wire) -> None:
    """deleteBuyingListItems: `buying_lists.delete_items` makes the documented call and reads its answer."""
    wire.answers(200, "delete_buying_list_items.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.delete_items("0000000411", item_ids=["0000000411"])
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/buying-lists/0000000411/items",
        query="itemIds=0000000411",
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
    wire.returned(answer, Any, "delete_buying_list_items.response.json")


@pytest.mark.operation(id="putBuyingListItems", mode="sync")
def test_put_buying_list_items(wire: Wire) -> None:
    """putBuyingListItems: `buying_lists.put_items` makes the documented call and reads its answer."""
    wire.answers(200, "put_buying_list_items.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.put_items(
            "0000000411", locale="fr-FR", body=wire.example("put_buying_list_items.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/buying-lists/0000000411/items",
        query="locale=fr-FR",
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
        body="put_buying_list_items.request.json",
    )
    wire.returned(answer, models.BuyingList, "put_buying_list_items.response.json")


@pytest.mark.operation(id="putBuyingListItems", mode="async")
def test_put_buying_list_items_async(wire: Wire) -> None:
    """putBuyingListItems: `buying_lists.put_items` makes the documented call and reads its answer."""
    wire.answers(200, "put_buying_list_items.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.put_items(
                "0000000411", locale="fr-FR", body=wire.example("put_buying_list_items.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/buying-lists/0000000411/items",
        query="locale=fr-FR",
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
        body="put_buying_list_items.request.json",
    )
    wire.returned(answer, models.BuyingList, "put_buying_list_items.response.json")


@pytest.mark.operation(id="BUYLIST-501", mode="sync")
def test_buylist_501(wire: Wire) -> None:
    """BUYLIST-501: `buying_lists.list` makes the documented call and reads its answer."""
    wire.answers(200, "buylist_501.response.json")
    with sync_client(wire) as client:
        answer = client.buying_lists.list(locale="fr-FR", page=0, size=20, sort="createdAt,desc")
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/buying-lists",
        query="locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, Any, "buylist_501.response.json")


@pytest.mark.operation(id="BUYLIST-501", mode="async")
def test_buylist_501_async(wire: Wire) -> None:
    """BUYLIST-501: `buying_lists.list` makes the documented call and reads its answer."""
    wire.answers(200, "buylist_501.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.buying_lists.list(locale="fr-FR", page=0, size=20, sort="createdAt,desc")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/buying-lists",
        query="locale=fr-FR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, Any, "buylist_501.response.json")
