"""The documented calls of `client.operations`."""

from __future__ import annotations

from datetime import datetime
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


@pytest.mark.operation(id="OPERATION-550", mode="sync")
def test_operation_550(wire: Wire) -> None:
    """OPERATION-550: `operations.list` makes the documented call and reads its answer."""
    wire.answers(200, "operation_550.response.json")
    with sync_client(wire) as client:
        answer = client.operations.list(
            ids=["SPRING-2026"],
            name="Spring",
            start_date_from=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
            start_date_to=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
            end_date_from=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
            end_date_to=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
            locale="fr-FR",
            page=0,
            size=20,
            sort=[("startDate", "asc"), ("name", "asc")],
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/operations",
        query="ids=SPRING-2026&name=Spring&startDateFrom=2026-03-31T22%3A00%3A00Z&startDateTo=2026-03-31T22%3A00%3A00Z&endDateFrom=2026-03-31T22%3A00%3A00Z&endDateTo=2026-03-31T22%3A00%3A00Z&locale=fr-FR&page=0&size=20&sort=startDate:asc&sort=name:asc",
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
    wire.returned(answer, models.OperationPage, "operation_550.response.json")


@pytest.mark.operation(id="OPERATION-550", mode="async")
def test_operation_550_async(wire: Wire) -> None:
    """OPERATION-550: `operations.list` makes the documented call and reads its answer."""
    wire.answers(200, "operation_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.operations.list(
                ids=["SPRING-2026"],
                name="Spring",
                start_date_from=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
                start_date_to=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
                end_date_from=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
                end_date_to=datetime.fromisoformat("2026-03-31T22:00:00+00:00"),
                locale="fr-FR",
                page=0,
                size=20,
                sort=[("startDate", "asc"), ("name", "asc")],
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/operations",
        query="ids=SPRING-2026&name=Spring&startDateFrom=2026-03-31T22%3A00%3A00Z&startDateTo=2026-03-31T22%3A00%3A00Z&endDateFrom=2026-03-31T22%3A00%3A00Z&endDateTo=2026-03-31T22%3A00%3A00Z&locale=fr-FR&page=0&size=20&sort=startDate:asc&sort=name:asc",
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
    wire.returned(answer, models.OperationPage, "operation_550.response.json")


@pytest.mark.operation(id="OPERATION-500", mode="sync")
def test_operation_500(wire: Wire) -> None:
    """OPERATION-500: `operations.get` makes the documented call and reads its answer."""
    wire.answers(200, "operation_500.response.json")
    with sync_client(wire) as client:
        answer = client.operations.get("SPRING-2026", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/operations/SPRING-2026",
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
    wire.returned(answer, Any, "operation_500.response.json")


@pytest.mark.operation(id="OPERATION-500", mode="async")
def test_operation_500_async(wire: Wire) -> None:
    """OPERATION-500: `operations.get` makes the documented call and reads its answer."""
    wire.answers(200, "operation_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.operations.get("SPRING-2026", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/operations/SPRING-2026",
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
    wire.returned(answer, Any, "operation_500.response.json")


@pytest.mark.operation(id="OPERATION-551", mode="sync")
def test_operation_551(wire: Wire) -> None:
    """OPERATION-551: `operations.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "operation_551.response.json")
    with sync_client(wire) as client:
        answer = client.operations.list_lines(
            "SPRING-2026",
            variant_ids=["0000002201"],
            variant_name="Cable",
            locale="fr-FR",
            page=0,
            size=20,
            sort=[("createdAt", "desc")],
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/operations/SPRING-2026/lines",
        query="variantIds=0000002201&variantName=Cable&locale=fr-FR&page=0&size=20&sort=createdAt:desc",
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
    wire.returned(answer, Any, "operation_551.response.json")


@pytest.mark.operation(id="OPERATION-551", mode="async")
def test_operation_551_async(wire: Wire) -> None:
    """OPERATION-551: `operations.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "operation_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.operations.list_lines(
                "SPRING-2026",
                variant_ids=["0000002201"],
                variant_name="Cable",
                locale="fr-FR",
                page=0,
                size=20,
                sort=[("createdAt", "desc")],
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/operations/SPRING-2026/lines",
        query="variantIds=0000002201&variantName=Cable&locale=fr-FR&page=0&size=20&sort=createdAt:desc",
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
    wire.returned(answer, Any, "operation_551.response.json")
