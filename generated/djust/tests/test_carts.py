"""The documented calls of `client.carts`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust, Upload, models


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


@pytest.mark.operation(id="CART-550", mode="sync")
def test_cart_550(wire: Wire) -> None:
    """CART-550: `carts.list` makes the documented call and reads its answer."""
    wire.answers(200, "cart_550.response.json")
    with sync_client(wire) as client:
        answer = client.carts.list(currency="EUR", status=["ON_GOING"], type=["CART"], page=0, size=20).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/carts",
        query="currency=EUR&status=ON_GOING&type=CART&page=0&size=20",
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
    wire.returned(answer, models.CartPage, "cart_550.response.json")


@pytest.mark.operation(id="CART-550", mode="async")
def test_cart_550_async(wire: Wire) -> None:
    """CART-550: `carts.list` makes the documented call and reads its answer."""
    wire.answers(200, "cart_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.list(currency="EUR", status=["ON_GOING"], type=["CART"], page=0, size=20).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/carts",
        query="currency=EUR&status=ON_GOING&type=CART&page=0&size=20",
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
    wire.returned(answer, models.CartPage, "cart_550.response.json")


@pytest.mark.operation(id="CART-100", mode="sync")
def test_cart_100(wire: Wire) -> None:
    """CART-100: `carts.create` makes the documented call and reads its answer."""
    wire.answers(200, "cart_100.response.json")
    with sync_client(wire) as client:
        answer = client.carts.create(body=wire.example("cart_100.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v2/shop/carts",
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
        body="cart_100.request.json",
    )
    wire.returned(answer, models.CartSummary, "cart_100.response.json")


@pytest.mark.operation(id="CART-100", mode="async")
def test_cart_100_async(wire: Wire) -> None:
    """CART-100: `carts.create` makes the documented call and reads its answer."""
    wire.answers(200, "cart_100.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.create(body=wire.example("cart_100.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v2/shop/carts",
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
        body="cart_100.request.json",
    )
    wire.returned(answer, models.CartSummary, "cart_100.response.json")


@pytest.mark.operation(id="CART-351", mode="sync")
def test_cart_351(wire: Wire) -> None:
    """CART-351: `carts.delete_all` makes the documented call and reads its answer."""
    wire.answers(200, "cart_351.response.json")
    with sync_client(wire) as client:
        answer = client.carts.delete_all()
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v2/shop/carts",
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
    wire.returned(answer, Any, "cart_351.response.json")


@pytest.mark.operation(id="CART-351", mode="async")
def test_cart_351_async(wire: Wire) -> None:
    """CART-351: `carts.delete_all` makes the documented call and reads its answer."""
    wire.answers(200, "cart_351.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.delete_all()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v2/shop/carts",
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
    wire.returned(answer, Any, "cart_351.response.json")


@pytest.mark.operation(id="CART-500", mode="sync")
def test_cart_500(wire: Wire) -> None:
    """CART-500: `carts.get` makes the documented call and reads its answer."""
    wire.answers(200, "cart_500.response.json")
    with sync_client(wire) as client:
        answer = client.carts.get("0000000555", currency="EUR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/carts/0000000555",
        query="currency=EUR",
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
    wire.returned(answer, models.Cart, "cart_500.response.json")


@pytest.mark.operation(id="CART-500", mode="async")
def test_cart_500_async(wire: Wire) -> None:
    """CART-500: `carts.get` makes the documented call and reads its answer."""
    wire.answers(200, "cart_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.get("0000000555", currency="EUR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/carts/0000000555",
        query="currency=EUR",
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
    wire.returned(answer, models.Cart, "cart_500.response.json")


@pytest.mark.operation(id="CART-200", mode="sync")
def test_cart_200(wire: Wire) -> None:
    """CART-200: `carts.update` makes the documented call and reads its answer."""
    wire.answers(200, "cart_200.response.json")
    with sync_client(wire) as client:
        answer = client.carts.update("0000000555", body=wire.example("cart_200.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555",
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
        body="cart_200.request.json",
    )
    wire.returned(answer, Any, "cart_200.response.json")


@pytest.mark.operation(id="CART-200", mode="async")
def test_cart_200_async(wire: Wire) -> None:
    """CART-200: `carts.update` makes the documented call and reads its answer."""
    wire.answers(200, "cart_200.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.update("0000000555", body=wire.example("cart_200.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/carts/0000000555",
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
        body="cart_200.request.json",
    )
    wire.returned(answer, Any, "cart_200.response.json")


@pytest.mark.operation(id="CART-300", mode="sync")
def test_cart_300(wire: Wire) -> None:
    """CART-300: `carts.delete` makes the documented call and reads its answer."""
    wire.answers(200, "cart_300.response.json")
    with sync_client(wire) as client:
        answer = client.carts.delete("0000000555")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v2/shop/carts/0000000555",
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
    wire.returned(answer, Any, "cart_300.response.json")


@pytest.mark.operation(id="CART-300", mode="async")
def test_cart_300_async(wire: Wire) -> None:
    """CART-300: `carts.delete` makes the documented call and reads its answer."""
    wire.answers(200, "cart_300.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.delete("0000000555")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v2/shop/carts/0000000555",
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
    wire.returned(answer, Any, "cart_300.response.json")


@pytest.mark.operation(id="initializeCartOrders", mode="sync")
def test_initialize_cart_orders(wire: Wire) -> None:
    """initializeCartOrders: `carts.initialize_orders` makes the documented call and reads its answer."""
    wire.answers(200, "initialize_cart_orders.response.json")
    with sync_client(wire) as client:
        answer = client.carts.initialize_orders("0000000555")
        assert not client.drift
    wire.sent(
        "POST",
        "/v2/shop/carts/0000000555/initialize-orders",
        query="",
        headers={
            "accept": "*/*",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, str, "initialize_cart_orders.response.json")


@pytest.mark.operation(id="initializeCartOrders", mode="async")
def test_initialize_cart_orders_async(wire: Wire) -> None:
    """initializeCartOrders: `carts.initialize_orders` makes the documented call and reads its answer."""
    wire.answers(200, "initialize_cart_orders.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.initialize_orders("0000000555")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v2/shop/carts/0000000555/initialize-orders",
        query="",
        headers={
            "accept": "*/*",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, str, "initialize_cart_orders.response.json")


@pytest.mark.operation(id="getUserCart", mode="sync")
def test_get_user_cart(wire: Wire) -> None:
    """getUserCart: `carts.get_v1` makes the documented call and reads its answer."""
    wire.answers(200, "get_user_cart.response.json")
    with sync_client(wire) as client:
        answer = client.carts.get_v1(locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/carts",
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
    wire.returned(answer, models.UserCart, "get_user_cart.response.json")


@pytest.mark.operation(id="getUserCart", mode="async")
def test_get_user_cart_async(wire: Wire) -> None:
    """getUserCart: `carts.get_v1` makes the documented call and reads its answer."""
    wire.answers(200, "get_user_cart.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.get_v1(locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/carts",
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
    wire.returned(answer, models.UserCart, "get_user_cart.response.json")


@pytest.mark.operation(id="createUserCart", mode="sync")
def test_create_user_cart(wire: Wire) -> None:
    """createUserCart: `carts.create_v1` makes the documented call and reads its answer."""
    wire.answers(200, "create_user_cart.response.json")
    with sync_client(wire) as client:
        answer = client.carts.create_v1(locale="fr-FR")
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/carts",
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
    wire.returned(answer, models.UserCart, "create_user_cart.response.json")


@pytest.mark.operation(id="createUserCart", mode="async")
def test_create_user_cart_async(wire: Wire) -> None:
    """createUserCart: `carts.create_v1` makes the documented call and reads its answer."""
    wire.answers(200, "create_user_cart.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.create_v1(locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/carts",
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
    wire.returned(answer, models.UserCart, "create_user_cart.response.json")


@pytest.mark.operation(id="deleteUserCart", mode="sync")
def test_delete_user_cart(wire: Wire) -> None:
    """deleteUserCart: `carts.delete_v1` makes the documented call and reads its answer."""
    wire.answers(200, "delete_user_cart.response.json")
    with sync_client(wire) as client:
        answer = client.carts.delete_v1()
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/carts",
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
    wire.returned(answer, Any, "delete_user_cart.response.json")


@pytest.mark.operation(id="deleteUserCart", mode="async")
def test_delete_user_cart_async(wire: Wire) -> None:
    """deleteUserCart: `carts.delete_v1` makes the documented call and reads its answer."""
    wire.answers(200, "delete_user_cart.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.delete_v1()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/carts",
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
    wire.returned(answer, Any, "delete_user_cart.response.json")


@pytest.mark.operation(id="setUserCartBillingAddress", mode="sync")
def test_set_user_cart_billing_address(wire: Wire) -> None:
    """setUserCartBillingAddress: `carts.set_billing_address` makes the documented call and reads its answer."""
    wire.answers(200, "set_user_cart_billing_address.response.json")
    with sync_client(wire) as client:
        answer = client.carts.set_billing_address(
            "0000000555", locale="fr-FR", body=wire.example("set_user_cart_billing_address.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/carts/0000000555",
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
        body="set_user_cart_billing_address.request.json",
    )
    wire.returned(answer, models.UserCart, "set_user_cart_billing_address.response.json")


@pytest.mark.operation(id="setUserCartBillingAddress", mode="async")
def test_set_user_cart_billing_address_async(wire: Wire) -> None:
    """setUserCartBillingAddress: `carts.set_billing_address` makes the documented call and reads its answer."""
    wire.answers(200, "set_user_cart_billing_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.set_billing_address(
                "0000000555", locale="fr-FR", body=wire.example("set_user_cart_billing_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/carts/0000000555",
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
        body="set_user_cart_billing_address.request.json",
    )
    wire.returned(answer, models.UserCart, "set_user_cart_billing_address.response.json")


@pytest.mark.operation(id="putUserCartLines", mode="sync")
def test_put_user_cart_lines(wire: Wire) -> None:
    """putUserCartLines: `carts.put_lines_v1` makes the documented call and reads its answer."""
    wire.answers(200, "put_user_cart_lines.response.json")
    with sync_client(wire) as client:
        answer = client.carts.put_lines_v1(
            "0000000555", locale="fr-FR", body=wire.example("put_user_cart_lines.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/carts/0000000555/lines",
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
        body="put_user_cart_lines.request.json",
    )
    wire.returned(answer, models.UserCart, "put_user_cart_lines.response.json")


@pytest.mark.operation(id="putUserCartLines", mode="async")
def test_put_user_cart_lines_async(wire: Wire) -> None:
    """putUserCartLines: `carts.put_lines_v1` makes the documented call and reads its answer."""
    wire.answers(200, "put_user_cart_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.put_lines_v1(
                "0000000555", locale="fr-FR", body=wire.example("put_user_cart_lines.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/carts/0000000555/lines",
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
        body="put_user_cart_lines.request.json",
    )
    wire.returned(answer, models.UserCart, "put_user_cart_lines.response.json")


@pytest.mark.operation(id="deleteUserCartLines", mode="sync")
def test_delete_user_cart_lines(wire: Wire) -> None:
    """deleteUserCartLines: `carts.delete_lines_v1` makes the documented call and reads its answer."""
    wire.answers(200, "delete_user_cart_lines.response.json")
    with sync_client(wire) as client:
        answer = client.carts.delete_lines_v1("0000000555", offer_price_ids=["0000000907"], locale="fr-FR")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/carts/0000000555/lines",
        query="offerPriceIds=0000000907&locale=fr-FR",
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
    wire.returned(answer, Any, "delete_user_cart_lines.response.json")


@pytest.mark.operation(id="deleteUserCartLines", mode="async")
def test_delete_user_cart_lines_async(wire: Wire) -> None:
    """deleteUserCartLines: `carts.delete_lines_v1` makes the documented call and reads its answer."""
    wire.answers(200, "delete_user_cart_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.delete_lines_v1("0000000555", offer_price_ids=["0000000907"], locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/carts/0000000555/lines",
        query="offerPriceIds=0000000907&locale=fr-FR",
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
    wire.returned(answer, Any, "delete_user_cart_lines.response.json")


@pytest.mark.operation(id="CART-101", mode="sync")
def test_cart_101(wire: Wire) -> None:
    """CART-101: `carts.import_file` makes the documented call and reads its answer."""
    wire.answers(200, "cart_101.response.json")
    with sync_client(wire) as client:
        answer = client.carts.import_file(file=Upload(b"stub file\n", "cart.csv")).started
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/carts/import",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="cart.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.CartImport, "cart_101.response.json")


@pytest.mark.operation(id="CART-101", mode="async")
def test_cart_101_async(wire: Wire) -> None:
    """CART-101: `carts.import_file` makes the documented call and reads its answer."""
    wire.answers(200, "cart_101.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.import_file(file=Upload(b"stub file\n", "cart.csv"))
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/carts/import",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="cart.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.CartImport, "cart_101.response.json")


@pytest.mark.operation(id="CART-551", mode="sync")
def test_cart_551(wire: Wire) -> None:
    """CART-551: `carts.import_status` makes the documented call and reads its answer."""
    wire.answers(200, "cart_551.response.json")
    with sync_client(wire) as client:
        answer = client.carts.import_status()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/carts/import",
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
    wire.returned(answer, models.CartImport, "cart_551.response.json")


@pytest.mark.operation(id="CART-551", mode="async")
def test_cart_551_async(wire: Wire) -> None:
    """CART-551: `carts.import_status` makes the documented call and reads its answer."""
    wire.answers(200, "cart_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.import_status()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/carts/import",
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
    wire.returned(answer, models.CartImport, "cart_551.response.json")


@pytest.mark.operation(id="CART-506", mode="sync")
def test_cart_506(wire: Wire) -> None:
    """CART-506: `carts.import_report` makes the documented call and reads its answer."""
    wire.answers(200, "cart_506.response.json")
    with sync_client(wire) as client:
        answer = client.carts.import_report()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/carts/import/error-report",
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
    wire.returned(answer, list[str], "cart_506.response.json")


@pytest.mark.operation(id="CART-506", mode="async")
def test_cart_506_async(wire: Wire) -> None:
    """CART-506: `carts.import_report` makes the documented call and reads its answer."""
    wire.answers(200, "cart_506.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.carts.import_report()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/carts/import/error-report",
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
    wire.returned(answer, list[str], "cart_506.response.json")
