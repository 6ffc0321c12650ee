"""The documented calls of `client.quotes.supplier`."""

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


@pytest.mark.operation(id="createSupplierQuotes", mode="sync")
def test_create_supplier_quotes(wire: Wire) -> None:
    """createSupplierQuotes: `quotes.supplier.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_supplier_quotes.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.create(body=wire.example("create_supplier_quotes.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/supplier-quotes",
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
        body="create_supplier_quotes.request.json",
    )
    wire.returned(answer, list[models.SupplierQuote], "create_supplier_quotes.response.json")


@pytest.mark.operation(id="createSupplierQuotes", mode="async")
def test_create_supplier_quotes_async(wire: Wire) -> None:
    """createSupplierQuotes: `quotes.supplier.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_supplier_quotes.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.create(body=wire.example("create_supplier_quotes.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/supplier-quotes",
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
        body="create_supplier_quotes.request.json",
    )
    wire.returned(answer, list[models.SupplierQuote], "create_supplier_quotes.response.json")


@pytest.mark.operation(id="getSupplierQuote", mode="sync")
def test_get_supplier_quote(wire: Wire) -> None:
    """getSupplierQuote: `quotes.supplier.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_supplier_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.get("0000000308")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/supplier-quotes/0000000308",
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
    wire.returned(answer, models.SupplierQuote, "get_supplier_quote.response.json")


@pytest.mark.operation(id="getSupplierQuote", mode="async")
def test_get_supplier_quote_async(wire: Wire) -> None:
    """getSupplierQuote: `quotes.supplier.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_supplier_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.get("0000000308")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/supplier-quotes/0000000308",
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
    wire.returned(answer, models.SupplierQuote, "get_supplier_quote.response.json")


@pytest.mark.operation(id="acceptSupplierQuote", mode="sync")
def test_accept_supplier_quote(wire: Wire) -> None:
    """acceptSupplierQuote: `quotes.supplier.accept` makes the documented call and reads its answer."""
    wire.answers(200, "accept_supplier_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.accept("0000000308")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/supplier-quotes/0000000308/accept",
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
    wire.returned(answer, Any, "accept_supplier_quote.response.json")


@pytest.mark.operation(id="acceptSupplierQuote", mode="async")
def test_accept_supplier_quote_async(wire: Wire) -> None:
    """acceptSupplierQuote: `quotes.supplier.accept` makes the documented call and reads its answer."""
    wire.answers(200, "accept_supplier_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.accept("0000000308")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/supplier-quotes/0000000308/accept",
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
    wire.returned(answer, Any, "accept_supplier_quote.response.json")


@pytest.mark.operation(id="declineSupplierQuote", mode="sync")
def test_decline_supplier_quote(wire: Wire) -> None:
    """declineSupplierQuote: `quotes.supplier.decline` makes the documented call and reads its answer."""
    wire.answers(200, "decline_supplier_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.decline("0000000308")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/supplier-quotes/0000000308/decline",
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
    wire.returned(answer, Any, "decline_supplier_quote.response.json")


@pytest.mark.operation(id="declineSupplierQuote", mode="async")
def test_decline_supplier_quote_async(wire: Wire) -> None:
    """declineSupplierQuote: `quotes.supplier.decline` makes the documented call and reads its answer."""
    wire.answers(200, "decline_supplier_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.decline("0000000308")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/supplier-quotes/0000000308/decline",
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
    wire.returned(answer, Any, "decline_supplier_quote.response.json")


@pytest.mark.operation(id="updateQuoteCustomFields", mode="sync")
def test_update_quote_custom_fields(wire: Wire) -> None:
    """updateQuoteCustomFields: `quotes.supplier.update_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_quote_custom_fields.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.update_custom_fields(
            "0000000308", body=wire.example("update_quote_custom_fields.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/shop/supplier-quotes/0000000308/custom-fields",
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
        body="update_quote_custom_fields.request.json",
    )
    wire.returned(answer, Any, "update_quote_custom_fields.response.json")


@pytest.mark.operation(id="updateQuoteCustomFields", mode="async")
def test_update_quote_custom_fields_async(wire: Wire) -> None:
    """updateQuoteCustomFields: `quotes.supplier.update_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_quote_custom_fields.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.update_custom_fields(
                "0000000308", body=wire.example("update_quote_custom_fields.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/shop/supplier-quotes/0000000308/custom-fields",
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
        body="update_quote_custom_fields.request.json",
    )
    wire.returned(answer, Any, "update_quote_custom_fields.response.json")


@pytest.mark.operation(id="postQuoteMessage", mode="sync")
def test_post_quote_message(wire: Wire) -> None:
    """postQuoteMessage: `quotes.supplier.post_message` makes the documented call and reads its answer."""
    wire.answers(200, "post_quote_message.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.post_message("0000000308", body=wire.example("post_quote_message.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/supplier-quotes/0000000308/message",
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
        body="post_quote_message.request.json",
    )
    wire.returned(answer, models.SupplierQuote, "post_quote_message.response.json")


@pytest.mark.operation(id="postQuoteMessage", mode="async")
def test_post_quote_message_async(wire: Wire) -> None:
    """postQuoteMessage: `quotes.supplier.post_message` makes the documented call and reads its answer."""
    wire.answers(200, "post_quote_message.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.post_message(
                "0000000308", body=wire.example("post_quote_message.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/supplier-quotes/0000000308/message",
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
        body="post_quote_message.request.json",
    )
    wire.returned(answer, models.SupplierQuote, "post_quote_message.response.json")


@pytest.mark.operation(id="initializeQuoteOrders", mode="sync")
def test_initialize_quote_orders(wire: Wire) -> None:
    """initializeQuoteOrders: `quotes.supplier.initialize_orders` makes the documented call and reads its answer."""
    wire.answers(200, "initialize_quote_orders.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.supplier.initialize_orders("0000000308")
        assert not client.drift
    wire.sent(
        "POST",
        "/v2/shop/supplier-quotes/0000000308/initialize-orders",
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
    wire.returned(answer, Any, "initialize_quote_orders.response.json")


@pytest.mark.operation(id="initializeQuoteOrders", mode="async")
def test_initialize_quote_orders_async(wire: Wire) -> None:
    """initializeQuoteOrders: `quotes.supplier.initialize_orders` makes the documented call and reads its answer."""
    wire.answers(200, "initialize_quote_orders.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.supplier.initialize_orders("0000000308")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v2/shop/supplier-quotes/0000000308/initialize-orders",
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
    wire.returned(answer, Any, "initialize_quote_orders.response.json")
