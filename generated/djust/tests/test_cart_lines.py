"""The documented calls of `client.cart_lines`."""

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


@pytest.mark.operation(id="listCartLines", mode="sync")
def test_list_cart_lines(wire: Wire) -> None:
    """listCartLines: `cart_lines.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_cart_lines.response.json")
    with sync_client(wire) as client:
        answer = client.cart_lines.list("0000000555", currency="EUR", page=0, size=20, sort="createdAt,desc").page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/carts/0000000555/lines",
        query="currency=EUR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.CartLinePage, "list_cart_lines.response.json")


@pytest.mark.operation(id="listCartLines", mode="async")
def test_list_cart_lines_async(wire: Wire) -> None:
    """listCartLines: `cart_lines.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_cart_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.cart_lines.list(
                "0000000555", currency="EUR", page=0, size=20, sort="createdAt,desc"
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/carts/0000000555/lines",
        query="currency=EUR&page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.CartLinePage, "list_cart_lines.response.json")


@pytest.mark.operation(id="putCartLines", mode="sync")
def test_put_cart_lines(wire: Wire) -> None:
    """putCartLines: `cart_lines.put` makes the documented call and reads its answer."""
    wire.answers(200, "put_cart_lines.response.json")
    with sync_client(wire) as client:
        answer = client.cart_lines.put("0000000555", body=wire.example("put_cart_lines.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555/lines",
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
        body="put_cart_lines.request.json",
    )
    wire.returned(answer, Any, "put_cart_lines.response.json")


@pytest.mark.operation(id="putCartLines", mode="async")
def test_put_cart_lines_async(wire: Wire) -> None:
    """putCartLines: `cart_lines.put` makes the documented call and reads its answer."""
    wire.answers(200, "put_cart_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.cart_lines.put("0000000555", body=wire.example("put_cart_lines.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555/lines",
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
        body="put_cart_lines.request.json",
    )
    wire.returned(answer, Any, "put_cart_lines.response.json")


@pytest.mark.operation(id="deleteCartLines", mode="sync")
def test_delete_cart_lines(wire: Wire) -> None:
    """deleteCartLines: `cart_lines.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_cart_lines.response.json")
    with sync_client(wire) as client:
        answer = client.cart_lines.delete("0000000555", body=wire.example("delete_cart_lines.request.json"))
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v2/shop/carts/0000000555/lines",
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
        body="delete_cart_lines.request.json",
    )
    wire.returned(answer, Any, "delete_cart_lines.response.json")


@pytest.mark.operation(id="deleteCartLines", mode="async")
def test_delete_cart_lines_async(wire: Wire) -> None:
    """deleteCartLines: `cart_lines.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_cart_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.cart_lines.delete("0000000555", body=wire.example("delete_cart_lines.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v2/shop/carts/0000000555/lines",
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
        body="delete_cart_lines.request.json",
    )
    wire.returned(answer, Any, "delete_cart_lines.response.json")


@pytest.mark.operation(id="putCartLinesByVariant", mode="sync")
def test_put_cart_lines_by_variant(wire: Wire) -> None:
    """putCartLinesByVariant: `cart_lines.put_by_variant` makes the documented call and reads its answer."""
    wire.answers(200, "put_cart_lines_by_variant.response.json")
    with sync_client(wire) as client:
        answer = client.cart_lines.put_by_variant(
            "0000000555", body=wire.example("put_cart_lines_by_variant.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555/lines-by-variant",
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
        body="put_cart_lines_by_variant.request.json",
    )
    wire.returned(answer, Any, "put_cart_lines_by_variant.response.json")


@pytest.mark.operation(id="putCartLinesByVariant", mode="async")
def test_put_cart_lines_by_variant_async(wire: Wire) -> None:
    """putCartLinesByVariant: `cart_lines.put_by_variant` makes the documented call and reads its answer."""
    wire.answers(200, "put_cart_lines_by_variant.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.cart_lines.put_by_variant(
                "0000000555", body=wire.example("put_cart_lines_by_variant.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555/lines-by-variant",
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
        body="put_cart_lines_by_variant.request.json",
    )
    wire.returned(answer, Any, "put_cart_lines_by_variant.response.json")
