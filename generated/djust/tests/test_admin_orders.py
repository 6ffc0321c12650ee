"""The documented calls of `client.admin.orders`."""

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


@pytest.mark.operation(id="adminListLogisticOrders", mode="sync")
def test_admin_list_logistic_orders(wire: Wire) -> None:
    """adminListLogisticOrders: `admin.orders.list` makes the documented call and reads its answer."""
    wire.answers(200, "admin_list_logistic_orders.response.json")
    with sync_client(wire) as client:
        answer = client.admin.orders.list(customer_account_ids="0000001652", nb_preview_lines=5, size=20, page=0).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/logistic-orders",
        query="customerAccountIds=0000001652&nbPreviewLines=5&size=20&page=0",
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
    wire.returned(answer, models.OperatorOrderPage, "admin_list_logistic_orders.response.json")


@pytest.mark.operation(id="adminListLogisticOrders", mode="async")
def test_admin_list_logistic_orders_async(wire: Wire) -> None:
    """adminListLogisticOrders: `admin.orders.list` makes the documented call and reads its answer."""
    wire.answers(200, "admin_list_logistic_orders.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.orders.list(
                customer_account_ids="0000001652", nb_preview_lines=5, size=20, page=0
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/logistic-orders",
        query="customerAccountIds=0000001652&nbPreviewLines=5&size=20&page=0",
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
    wire.returned(answer, models.OperatorOrderPage, "admin_list_logistic_orders.response.json")


@pytest.mark.operation(id="ADM-ORDER-551", mode="sync")
def test_adm_order_551(wire: Wire) -> None:
    """ADM-ORDER-551: `admin.orders.search` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_551.response.json")
    with sync_client(wire) as client:
        answer = client.admin.orders.search(
            page=0,
            size=20,
            sort=[("createdAt", "desc")],
            nb_preview_lines=5,
            body=wire.example("adm_order_551.request.json"),
        ).page()
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/logistic-orders",
        query="page=0&size=20&sort=createdAt,desc&nbPreviewLines=5",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_order_551.request.json",
    )
    wire.returned(answer, models.OperatorOrderPage, "adm_order_551.response.json")


@pytest.mark.operation(id="ADM-ORDER-551", mode="async")
def test_adm_order_551_async(wire: Wire) -> None:
    """ADM-ORDER-551: `admin.orders.search` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.orders.search(
                page=0,
                size=20,
                sort=[("createdAt", "desc")],
                nb_preview_lines=5,
                body=wire.example("adm_order_551.request.json"),
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/logistic-orders",
        query="page=0&size=20&sort=createdAt,desc&nbPreviewLines=5",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="adm_order_551.request.json",
    )
    wire.returned(answer, models.OperatorOrderPage, "adm_order_551.response.json")


@pytest.mark.operation(id="ADM-ORDER-150", mode="sync")
def test_adm_order_150(wire: Wire) -> None:
    """ADM-ORDER-150: `admin.orders.unblock` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_150.response.json")
    with sync_client(wire) as client:
        answer = client.admin.orders.unblock(body=wire.example("adm_order_150.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/logistic-orders/unblock",
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
        body="adm_order_150.request.json",
    )
    wire.returned(answer, Any, "adm_order_150.response.json")


@pytest.mark.operation(id="ADM-ORDER-150", mode="async")
def test_adm_order_150_async(wire: Wire) -> None:
    """ADM-ORDER-150: `admin.orders.unblock` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_150.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.orders.unblock(body=wire.example("adm_order_150.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/logistic-orders/unblock",
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
        body="adm_order_150.request.json",
    )
    wire.returned(answer, Any, "adm_order_150.response.json")


@pytest.mark.operation(id="ADM-ORDER-550", mode="sync")
def test_adm_order_550(wire: Wire) -> None:
    """ADM-ORDER-550: `admin.orders.get_unblock_history` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_550.response.json")
    with sync_client(wire) as client:
        answer = client.admin.orders.get_unblock_history("LO-0000001652")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/logistic-orders/LO-0000001652/unblock-history",
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
    wire.returned(answer, Any, "adm_order_550.response.json")


@pytest.mark.operation(id="ADM-ORDER-550", mode="async")
def test_adm_order_550_async(wire: Wire) -> None:
    """ADM-ORDER-550: `admin.orders.get_unblock_history` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.orders.get_unblock_history("LO-0000001652")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/logistic-orders/LO-0000001652/unblock-history",
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
    wire.returned(answer, Any, "adm_order_550.response.json")


@pytest.mark.operation(id="ADM-ORDER-100", mode="sync")
def test_adm_order_100(wire: Wire) -> None:
    """ADM-ORDER-100: `admin.orders.refund` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_100.response.json")
    with sync_client(wire) as client:
        answer = client.admin.orders.refund("LO-0000001652", body=wire.example("adm_order_100.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/logistic-orders/LO-0000001652/refunds",
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
        body="adm_order_100.request.json",
    )
    wire.returned(answer, Any, "adm_order_100.response.json")


@pytest.mark.operation(id="ADM-ORDER-100", mode="async")
def test_adm_order_100_async(wire: Wire) -> None:
    """ADM-ORDER-100: `admin.orders.refund` makes the documented call and reads its answer."""
    wire.answers(200, "adm_order_100.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.orders.refund("LO-0000001652", body=wire.example("adm_order_100.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/logistic-orders/LO-0000001652/refunds",
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
        body="adm_order_100.request.json",
    )
    wire.returned(answer, Any, "adm_order_100.response.json")
