"""The documented calls of `client.admin.operations`."""

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


@pytest.mark.operation(id="ADM-OPERATION-550", mode="sync")
def test_adm_operation_550(wire: Wire) -> None:
    """ADM-OPERATION-550: `admin.operations.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_550.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.list(
            page=0,
            size=20,
            sort=[("startDate", "asc"), ("name", "asc")],
            type="PUBLIC",
            status="ACTIVE",
            ids=["SPRING-2026", "SUMMER-2026"],
            name="Spring",
            start_date_from=datetime.fromisoformat("2026-03-01T00:00:00+00:00"),
            start_date_to=datetime.fromisoformat("2026-03-31T23:59:59+00:00"),
            end_date_from=datetime.fromisoformat("2026-04-01T00:00:00+00:00"),
            end_date_to=datetime.fromisoformat("2026-04-30T23:59:59+00:00"),
            owner_ids=["0000001652"],
            id_type="EXTERNAL_ID",
            locale="fr-FR",
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operations",
        query="page=0&size=20&sort=startDate%7Casc&sort=name%7Casc&type=PUBLIC&status=ACTIVE&ids=SPRING-2026&ids=SUMMER-2026&name=Spring&startDateFrom=2026-03-01T00%3A00%3A00Z&startDateTo=2026-03-31T23%3A59%3A59Z&endDateFrom=2026-04-01T00%3A00%3A00Z&endDateTo=2026-04-30T23%3A59%3A59Z&ownerIds=0000001652&idType=EXTERNAL_ID&locale=fr-FR",
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
    wire.returned(answer, models.SalesOperationPage, "adm_operation_550.response.json")


@pytest.mark.operation(id="ADM-OPERATION-550", mode="async")
def test_adm_operation_550_async(wire: Wire) -> None:
    """ADM-OPERATION-550: `admin.operations.list` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.list(
                page=0,
                size=20,
                sort=[("startDate", "asc"), ("name", "asc")],
                type="PUBLIC",
                status="ACTIVE",
                ids=["SPRING-2026", "SUMMER-2026"],
                name="Spring",
                start_date_from=datetime.fromisoformat("2026-03-01T00:00:00+00:00"),
                start_date_to=datetime.fromisoformat("2026-03-31T23:59:59+00:00"),
                end_date_from=datetime.fromisoformat("2026-04-01T00:00:00+00:00"),
                end_date_to=datetime.fromisoformat("2026-04-30T23:59:59+00:00"),
                owner_ids=["0000001652"],
                id_type="EXTERNAL_ID",
                locale="fr-FR",
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operations",
        query="page=0&size=20&sort=startDate%7Casc&sort=name%7Casc&type=PUBLIC&status=ACTIVE&ids=SPRING-2026&ids=SUMMER-2026&name=Spring&startDateFrom=2026-03-01T00%3A00%3A00Z&startDateTo=2026-03-31T23%3A59%3A59Z&endDateFrom=2026-04-01T00%3A00%3A00Z&endDateTo=2026-04-30T23%3A59%3A59Z&ownerIds=0000001652&idType=EXTERNAL_ID&locale=fr-FR",
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
    wire.returned(answer, models.SalesOperationPage, "adm_operation_550.response.json")


@pytest.mark.operation(id="ADM-OPERATION-100", mode="sync")
def test_adm_operation_100(wire: Wire) -> None:
    """ADM-OPERATION-100: `admin.operations.create` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_100.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.create(body=wire.example("adm_operation_100.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/operations",
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
        body="adm_operation_100.request.json",
    )
    wire.returned(answer, Any, "adm_operation_100.response.json")


@pytest.mark.operation(id="ADM-OPERATION-100", mode="async")
def test_adm_operation_100_async(wire: Wire) -> None:
    """ADM-OPERATION-100: `admin.operations.create` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_100.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.create(body=wire.example("adm_operation_100.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/operations",
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
        body="adm_operation_100.request.json",
    )
    wire.returned(answer, Any, "adm_operation_100.response.json")


@pytest.mark.operation(id="ADM-OPERATION-500", mode="sync")
def test_adm_operation_500(wire: Wire) -> None:
    """ADM-OPERATION-500: `admin.operations.get` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_500.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.get("SPRING-2026")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026",
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
    wire.returned(answer, Any, "adm_operation_500.response.json")


@pytest.mark.operation(id="ADM-OPERATION-500", mode="async")
def test_adm_operation_500_async(wire: Wire) -> None:
    """ADM-OPERATION-500: `admin.operations.get` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.get("SPRING-2026")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026",
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
    wire.returned(answer, Any, "adm_operation_500.response.json")


@pytest.mark.operation(id="ADM-OPERATION-200", mode="sync")
def test_adm_operation_200(wire: Wire) -> None:
    """ADM-OPERATION-200: `admin.operations.update` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_200.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.update("SPRING-2026", body=wire.example("adm_operation_200.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026",
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
        body="adm_operation_200.request.json",
    )
    wire.returned(answer, Any, "adm_operation_200.response.json")


@pytest.mark.operation(id="ADM-OPERATION-200", mode="async")
def test_adm_operation_200_async(wire: Wire) -> None:
    """ADM-OPERATION-200: `admin.operations.update` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_200.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.update(
                "SPRING-2026", body=wire.example("adm_operation_200.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026",
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
        body="adm_operation_200.request.json",
    )
    wire.returned(answer, Any, "adm_operation_200.response.json")


@pytest.mark.operation(id="ADM-OPERATION-201", mode="sync")
def test_adm_operation_201(wire: Wire) -> None:
    """ADM-OPERATION-201: `admin.operations.update_status` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.admin.operations.update_status("SPRING-2026", body=wire.example("adm_operation_201.request.json"))
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/operations/SPRING-2026",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_201.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-201", mode="async")
def test_adm_operation_201_async(wire: Wire) -> None:
    """ADM-OPERATION-201: `admin.operations.update_status` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.admin.operations.update_status(
                "SPRING-2026", body=wire.example("adm_operation_201.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/operations/SPRING-2026",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_201.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-300", mode="sync")
def test_adm_operation_300(wire: Wire) -> None:
    """ADM-OPERATION-300: `admin.operations.delete` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_300.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.delete("SPRING-2026")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026",
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
    wire.returned(answer, Any, "adm_operation_300.response.json")


@pytest.mark.operation(id="ADM-OPERATION-300", mode="async")
def test_adm_operation_300_async(wire: Wire) -> None:
    """ADM-OPERATION-300: `admin.operations.delete` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_300.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.delete("SPRING-2026")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026",
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
    wire.returned(answer, Any, "adm_operation_300.response.json")


@pytest.mark.operation(id="ADM-OPERATION-551", mode="sync")
def test_adm_operation_551(wire: Wire) -> None:
    """ADM-OPERATION-551: `admin.operations.list_variants` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_551.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.list_variants(
            "SPRING-2026",
            variant_ids=["CHAIR-RED", "CHAIR-BLUE"],
            variant_name="Chair",
            min_quantity=10,
            max_quantity=100,
            recommended_quantity=50,
            sort=[("variantName", "asc")],
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026/lines",
        query="variantIds=CHAIR-RED&variantIds=CHAIR-BLUE&variantName=Chair&minQuantity=10&maxQuantity=100&recommendedQuantity=50&sort=variantName%7Casc",
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
    wire.returned(answer, Any, "adm_operation_551.response.json")


@pytest.mark.operation(id="ADM-OPERATION-551", mode="async")
def test_adm_operation_551_async(wire: Wire) -> None:
    """ADM-OPERATION-551: `admin.operations.list_variants` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.list_variants(
                "SPRING-2026",
                variant_ids=["CHAIR-RED", "CHAIR-BLUE"],
                variant_name="Chair",
                min_quantity=10,
                max_quantity=100,
                recommended_quantity=50,
                sort=[("variantName", "asc")],
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026/lines",
        query="variantIds=CHAIR-RED&variantIds=CHAIR-BLUE&variantName=Chair&minQuantity=10&maxQuantity=100&recommendedQuantity=50&sort=variantName%7Casc",
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
    wire.returned(answer, Any, "adm_operation_551.response.json")


@pytest.mark.operation(id="ADM-OPERATION-250", mode="sync")
def test_adm_operation_250(wire: Wire) -> None:
    """ADM-OPERATION-250: `admin.operations.add_variants` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.admin.operations.add_variants("SPRING-2026", body=wire.example("adm_operation_250.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_250.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-250", mode="async")
def test_adm_operation_250_async(wire: Wire) -> None:
    """ADM-OPERATION-250: `admin.operations.add_variants` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.admin.operations.add_variants(
                "SPRING-2026", body=wire.example("adm_operation_250.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_250.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-350", mode="sync")
def test_adm_operation_350(wire: Wire) -> None:
    """ADM-OPERATION-350: `admin.operations.remove_variants` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.admin.operations.remove_variants("SPRING-2026", body=wire.example("adm_operation_350.request.json"))
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_350.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-350", mode="async")
def test_adm_operation_350_async(wire: Wire) -> None:
    """ADM-OPERATION-350: `admin.operations.remove_variants` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.admin.operations.remove_variants(
                "SPRING-2026", body=wire.example("adm_operation_350.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_350.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-552", mode="sync")
def test_adm_operation_552(wire: Wire) -> None:
    """ADM-OPERATION-552: `admin.operations.list_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_552.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.list_accounts(
            "SPRING-2026", page=0, size=20, sort=["accountId"], account_ids=["ACME-EU"], account_name="Acme"
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026/accounts",
        query="page=0&size=20&sort=accountId&accountIds=ACME-EU&accountName=Acme",
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
    wire.returned(answer, models.OperationAccountPage, "adm_operation_552.response.json")


@pytest.mark.operation(id="ADM-OPERATION-552", mode="async")
def test_adm_operation_552_async(wire: Wire) -> None:
    """ADM-OPERATION-552: `admin.operations.list_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_552.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.list_accounts(
                "SPRING-2026", page=0, size=20, sort=["accountId"], account_ids=["ACME-EU"], account_name="Acme"
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/operations/SPRING-2026/accounts",
        query="page=0&size=20&sort=accountId&accountIds=ACME-EU&accountName=Acme",
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
    wire.returned(answer, models.OperationAccountPage, "adm_operation_552.response.json")


@pytest.mark.operation(id="ADM-OPERATION-251", mode="sync")
def test_adm_operation_251(wire: Wire) -> None:
    """ADM-OPERATION-251: `admin.operations.add_accounts` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.admin.operations.add_accounts("SPRING-2026", body=wire.example("adm_operation_251.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026/accounts",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_251.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-251", mode="async")
def test_adm_operation_251_async(wire: Wire) -> None:
    """ADM-OPERATION-251: `admin.operations.add_accounts` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.admin.operations.add_accounts(
                "SPRING-2026", body=wire.example("adm_operation_251.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/v1/operations/SPRING-2026/accounts",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_operation_251.request.json",
    )


@pytest.mark.operation(id="ADM-OPERATION-351", mode="sync")
def test_adm_operation_351(wire: Wire) -> None:
    """ADM-OPERATION-351: `admin.operations.remove_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_351.response.json")
    with sync_client(wire) as client:
        answer = client.admin.operations.remove_accounts(
            "SPRING-2026", body=wire.example("adm_operation_351.request.json")
        )
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026/accounts",
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
        body="adm_operation_351.request.json",
    )
    wire.returned(answer, Any, "adm_operation_351.response.json")


@pytest.mark.operation(id="ADM-OPERATION-351", mode="async")
def test_adm_operation_351_async(wire: Wire) -> None:
    """ADM-OPERATION-351: `admin.operations.remove_accounts` makes the documented call and reads its answer."""
    wire.answers(200, "adm_operation_351.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.operations.remove_accounts(
                "SPRING-2026", body=wire.example("adm_operation_351.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/operations/SPRING-2026/accounts",
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
        body="adm_operation_351.request.json",
    )
    wire.returned(answer, Any, "adm_operation_351.response.json")
