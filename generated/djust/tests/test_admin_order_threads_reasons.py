"""The documented calls of `client.admin.order_threads.reasons`."""

from __future__ import annotations

from typing import Any

import pytest

# isort: split
from djust._vendor.runtime.testing import Wire

from djust import AsyncDjust, Djust


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


@pytest.mark.operation(id="listOrderThreadReasons", mode="sync")
def test_list_order_thread_reasons(wire: Wire) -> None:
    """listOrderThreadReasons: `admin.order_threads.reasons.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_order_thread_reasons.response.json")
    with sync_client(wire) as client:
        answer = client.admin.order_threads.reasons.list()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/order-thread-reasons",
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
    wire.returned(answer, Any, "list_order_thread_reasons.response.json")


@pytest.mark.operation(id="listOrderThreadReasons", mode="async")
def test_list_order_thread_reasons_async(wire: Wire) -> None:
    """listOrderThreadReasons: `admin.order_threads.reasons.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_order_thread_reasons.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.order_threads.reasons.list()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/order-thread-reasons",
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
    wire.returned(answer, Any, "list_order_thread_reasons.response.json")


@pytest.mark.operation(id="createOrderThreadReason", mode="sync")
def test_create_order_thread_reason(wire: Wire) -> None:
    """createOrderThreadReason: `admin.order_threads.reasons.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "create_order_thread_reason.response.json")
    with sync_client(wire) as client:
        answer = client.admin.order_threads.reasons.create(body=wire.example("create_order_thread_reason.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/order-thread-reasons",
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
        body="create_order_thread_reason.request.json",
    )
    wire.returned(answer, Any, "create_order_thread_reason.response.json")


@pytest.mark.operation(id="createOrderThreadReason", mode="async")
def test_create_order_thread_reason_async(wire: Wire) -> None:
    """createOrderThreadReason: `admin.order_threads.reasons.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "create_order_thread_reason.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.order_threads.reasons.create(
                body=wire.example("create_order_thread_reason.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/order-thread-reasons",
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
        body="create_order_thread_reason.request.json",
    )
    wire.returned(answer, Any, "create_order_thread_reason.response.json")


@pytest.mark.operation(id="updateOrderThreadReason", mode="sync")
def test_update_order_thread_reason(wire: Wire) -> None:
    """updateOrderThreadReason: `admin.order_threads.reasons.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_order_thread_reason.response.json")
    with sync_client(wire) as client:
        answer = client.admin.order_threads.reasons.update(
            "0000000901", body=wire.example("update_order_thread_reason.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/order-thread-reasons/0000000901",
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
        body="update_order_thread_reason.request.json",
    )
    wire.returned(answer, Any, "update_order_thread_reason.response.json")


@pytest.mark.operation(id="updateOrderThreadReason", mode="async")
def test_update_order_thread_reason_async(wire: Wire) -> None:
    """updateOrderThreadReason: `admin.order_threads.reasons.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_order_thread_reason.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.order_threads.reasons.update(
                "0000000901", body=wire.example("update_order_thread_reason.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/order-thread-reasons/0000000901",
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
        body="update_order_thread_reason.request.json",
    )
    wire.returned(answer, Any, "update_order_thread_reason.response.json")


@pytest.mark.operation(id="deleteOrderThreadReason", mode="sync")
def test_delete_order_thread_reason(wire: Wire) -> None:
    """deleteOrderThreadReason: `admin.order_threads.reasons.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "delete_order_thread_reason.response.json")
    with sync_client(wire) as client:
        answer = client.admin.order_threads.reasons.delete("0000000901")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/order-thread-reasons/0000000901",
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
    wire.returned(answer, Any, "delete_order_thread_reason.response.json")


@pytest.mark.operation(id="deleteOrderThreadReason", mode="async")
def test_delete_order_thread_reason_async(wire: Wire) -> None:
    """deleteOrderThreadReason: `admin.order_threads.reasons.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "delete_order_thread_reason.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.order_threads.reasons.delete("0000000901")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/order-thread-reasons/0000000901",
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
    wire.returned(answer, Any, "delete_order_thread_reason.response.json")
