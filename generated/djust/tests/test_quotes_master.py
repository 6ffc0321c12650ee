"""The documented calls of `client.quotes.master`."""

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


@pytest.mark.operation(id="listMasterQuotes", mode="sync")
def test_list_master_quotes(wire: Wire) -> None:
    """listMasterQuotes: `quotes.master.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_master_quotes.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.master.list(
            from_customer_account=True, page=0, size=20, sort=[("createdAt", "desc")]
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/master-quotes",
        query="fromCustomerAccount=true&page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.MasterQuotePage, "list_master_quotes.response.json")


@pytest.mark.operation(id="listMasterQuotes", mode="async")
def test_list_master_quotes_async(wire: Wire) -> None:
    """listMasterQuotes: `quotes.master.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_master_quotes.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.master.list(
                from_customer_account=True, page=0, size=20, sort=[("createdAt", "desc")]
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/master-quotes",
        query="fromCustomerAccount=true&page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.MasterQuotePage, "list_master_quotes.response.json")


@pytest.mark.operation(id="createMasterQuote", mode="sync")
def test_create_master_quote(wire: Wire) -> None:
    """createMasterQuote: `quotes.master.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_master_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.master.create(body=wire.example("create_master_quote.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/master-quotes",
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
        body="create_master_quote.request.json",
    )
    wire.returned(answer, models.MasterQuote, "create_master_quote.response.json")


@pytest.mark.operation(id="createMasterQuote", mode="async")
def test_create_master_quote_async(wire: Wire) -> None:
    """createMasterQuote: `quotes.master.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_master_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.master.create(body=wire.example("create_master_quote.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/master-quotes",
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
        body="create_master_quote.request.json",
    )
    wire.returned(answer, models.MasterQuote, "create_master_quote.response.json")


@pytest.mark.operation(id="getMasterQuote", mode="sync")
def test_get_master_quote(wire: Wire) -> None:
    """getMasterQuote: `quotes.master.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_master_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.master.get("0000000300")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/master-quotes/0000000300",
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
    wire.returned(answer, models.MasterQuote, "get_master_quote.response.json")


@pytest.mark.operation(id="getMasterQuote", mode="async")
def test_get_master_quote_async(wire: Wire) -> None:
    """getMasterQuote: `quotes.master.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_master_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.master.get("0000000300")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/master-quotes/0000000300",
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
    wire.returned(answer, models.MasterQuote, "get_master_quote.response.json")


@pytest.mark.operation(id="updateMasterQuote", mode="sync")
def test_update_master_quote(wire: Wire) -> None:
    """updateMasterQuote: `quotes.master.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_master_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.master.update("0000000300", body=wire.example("update_master_quote.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/master-quotes/0000000300",
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
        body="update_master_quote.request.json",
    )
    wire.returned(answer, models.MasterQuote, "update_master_quote.response.json")


@pytest.mark.operation(id="updateMasterQuote", mode="async")
def test_update_master_quote_async(wire: Wire) -> None:
    """updateMasterQuote: `quotes.master.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_master_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.master.update(
                "0000000300", body=wire.example("update_master_quote.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/master-quotes/0000000300",
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
        body="update_master_quote.request.json",
    )
    wire.returned(answer, models.MasterQuote, "update_master_quote.response.json")


@pytest.mark.operation(id="deleteMasterQuote", mode="sync")
def test_delete_master_quote(wire: Wire) -> None:
    """deleteMasterQuote: `quotes.master.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_master_quote.response.json")
    with sync_client(wire) as client:
        answer = client.quotes.master.delete("0000000300")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/master-quotes/0000000300",
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
    wire.returned(answer, Any, "delete_master_quote.response.json")


@pytest.mark.operation(id="deleteMasterQuote", mode="async")
def test_delete_master_quote_async(wire: Wire) -> None:
    """deleteMasterQuote: `quotes.master.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_master_quote.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.quotes.master.delete("0000000300")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/master-quotes/0000000300",
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
    wire.returned(answer, Any, "delete_master_quote.response.json")
