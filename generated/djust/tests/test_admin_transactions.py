"""The documented calls of `client.admin.transactions`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
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


@pytest.mark.operation(id="ADM-TRANSACTION-550", mode="sync")
def test_adm_transaction_550(wire: Wire) -> None:
    """ADM-TRANSACTION-550: `admin.transactions.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_550.response.json")
    with sync_client(wire) as client:
        answer = client.admin.transactions.list(
            search="string",
            customer_account_ids=["0000001652"],
            payment_methods=["string"],
            amount_min=Decimal("100"),
            amount_max=Decimal("999.99"),
            status=["string"],
            updated_at_from=datetime.fromisoformat("2026-03-01T00:00:00+00:00"),
            updated_at_to=datetime.fromisoformat("2026-03-31T23:59:59+00:00"),
            sort=("amount", "desc"),
            page=0,
            size=20,
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/transactions",
        query="search=string&customerAccountIds=0000001652&paymentMethods=string&amountMin=100&amountMax=999.99&status=string&updatedAtFrom=2026-03-01T00%3A00%3A00Z&updatedAtTo=2026-03-31T23%3A59%3A59Z&sort=amount:desc&page=0&size=20",
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
    wire.returned(answer, models.TransactionPage, "adm_transaction_550.response.json")


@pytest.mark.operation(id="ADM-TRANSACTION-550", mode="async")
def test_adm_transaction_550_async(wire: Wire) -> None:
    """ADM-TRANSACTION-550: `admin.transactions.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.transactions.list(
                search="string",
                customer_account_ids=["0000001652"],
                payment_methods=["string"],
                amount_min=Decimal("100"),
                amount_max=Decimal("999.99"),
                status=["string"],
                updated_at_from=datetime.fromisoformat("2026-03-01T00:00:00+00:00"),
                updated_at_to=datetime.fromisoformat("2026-03-31T23:59:59+00:00"),
                sort=("amount", "desc"),
                page=0,
                size=20,
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/transactions",
        query="search=string&customerAccountIds=0000001652&paymentMethods=string&amountMin=100&amountMax=999.99&status=string&updatedAtFrom=2026-03-01T00%3A00%3A00Z&updatedAtTo=2026-03-31T23%3A59%3A59Z&sort=amount:desc&page=0&size=20",
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
    wire.returned(answer, models.TransactionPage, "adm_transaction_550.response.json")


@pytest.mark.operation(id="ADM-TRANSACTION-551", mode="sync")
def test_adm_transaction_551(wire: Wire) -> None:
    """ADM-TRANSACTION-551: `admin.transactions.list_events` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_551.response.json")
    with sync_client(wire) as client:
        answer = client.admin.transactions.list_events(
            status=["string"],
            amount_min=Decimal("100"),
            amount_max=Decimal("999.99"),
            transaction_id="string",
            logistic_order_reference="LO-0000001652",
            search="string",
            sort=("createdAt", "desc"),
            page=0,
            size=20,
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/transactions/events",
        query="status=string&amountMin=100&amountMax=999.99&transactionId=string&logisticOrderReference=LO-0000001652&search=string&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.TransactionEventPage, "adm_transaction_551.response.json")


@pytest.mark.operation(id="ADM-TRANSACTION-551", mode="async")
def test_adm_transaction_551_async(wire: Wire) -> None:
    """ADM-TRANSACTION-551: `admin.transactions.list_events` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.transactions.list_events(
                status=["string"],
                amount_min=Decimal("100"),
                amount_max=Decimal("999.99"),
                transaction_id="string",
                logistic_order_reference="LO-0000001652",
                search="string",
                sort=("createdAt", "desc"),
                page=0,
                size=20,
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/transactions/events",
        query="status=string&amountMin=100&amountMax=999.99&transactionId=string&logisticOrderReference=LO-0000001652&search=string&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.TransactionEventPage, "adm_transaction_551.response.json")


@pytest.mark.operation(id="ADM-TRANSACTION-570", mode="sync")
def test_adm_transaction_570(wire: Wire) -> None:
    """ADM-TRANSACTION-570: `admin.transactions.get_event` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_570.response.json")
    with sync_client(wire) as client:
        answer = client.admin.transactions.get_event("0000000701", "0000000801")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/transactions/0000000701/events/0000000801",
        query="",
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
    wire.returned(answer, Any, "adm_transaction_570.response.json")


@pytest.mark.operation(id="ADM-TRANSACTION-570", mode="async")
def test_adm_transaction_570_async(wire: Wire) -> None:
    """ADM-TRANSACTION-570: `admin.transactions.get_event` makes the documented call and reads its answer."""
    wire.answers(200, "adm_transaction_570.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.transactions.get_event("0000000701", "0000000801")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/transactions/0000000701/events/0000000801",
        query="",
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
    wire.returned(answer, Any, "adm_transaction_570.response.json")
