"""The documented calls of `client.orders.commercial`."""

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


@pytest.mark.operation(id="ORDER-560", mode="sync")
def test_order_560(wire: Wire) -> None:
    """ORDER-560: `orders.commercial.list` makes the documented call and reads its answer."""
    wire.answers(200, "order_560.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.list(
            locale="fr-FR",
            connected_user_only=True,
            customer_account_ids=["0000001652"],
            is_validated=True,
            nb_preview_lines=5,
            source_types=["QUOTE"],
            source_ids=["0000000308"],
            cf=[("COST_CENTER", "4711")],
            page=0,
            size=20,
            sort=[("createdAt", "desc"), ("reference", "asc")],
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v2/shop/commercial-orders",
        query="locale=fr-FR&connectedUserOnly=true&customerAccountIds=0000001652&isValidated=true&nbPreviewLines=5&sourceTypes=QUOTE&sourceIds=0000000308&cf=COST_CENTER%7C4711&page=0&size=20&sort=createdAt:desc,reference:asc",
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
    wire.returned(answer, models.CommercialOrderPage, "order_560.response.json")


@pytest.mark.operation(id="ORDER-560", mode="async")
def test_order_560_async(wire: Wire) -> None:
    """ORDER-560: `orders.commercial.list` makes the documented call and reads its answer."""
    wire.answers(200, "order_560.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.list(
                locale="fr-FR",
                connected_user_only=True,
                customer_account_ids=["0000001652"],
                is_validated=True,
                nb_preview_lines=5,
                source_types=["QUOTE"],
                source_ids=["0000000308"],
                cf=[("COST_CENTER", "4711")],
                page=0,
                size=20,
                sort=[("createdAt", "desc"), ("reference", "asc")],
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v2/shop/commercial-orders",
        query="locale=fr-FR&connectedUserOnly=true&customerAccountIds=0000001652&isValidated=true&nbPreviewLines=5&sourceTypes=QUOTE&sourceIds=0000000308&cf=COST_CENTER%7C4711&page=0&size=20&sort=createdAt:desc,reference:asc",
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
    wire.returned(answer, models.CommercialOrderPage, "order_560.response.json")


@pytest.mark.operation(id="ORDER-108", mode="sync")
def test_order_108(wire: Wire) -> None:
    """ORDER-108: `orders.commercial.create` makes the documented call and reads its answer."""
    wire.answers(201, "order_108.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.create(body=wire.example("order_108.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v2/shop/commercial-orders",
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
        body="order_108.request.json",
    )
    wire.returned(answer, models.CommercialOrderReference, "order_108.response.json")


@pytest.mark.operation(id="ORDER-108", mode="async")
def test_order_108_async(wire: Wire) -> None:
    """ORDER-108: `orders.commercial.create` makes the documented call and reads its answer."""
    wire.answers(201, "order_108.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.create(body=wire.example("order_108.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v2/shop/commercial-orders",
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
        body="order_108.request.json",
    )
    wire.returned(answer, models.CommercialOrderReference, "order_108.response.json")


@pytest.mark.operation(id="ORDER-222", mode="sync")
def test_order_222(wire: Wire) -> None:
    """ORDER-222: `orders.commercial.update_custom_fields` makes the documented call and reads its answer."""
    wire.answers(200, "order_222.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_custom_fields(
            "174-107-9164387", body=wire.example("order_222.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387",
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
        body="order_222.request.json",
    )
    wire.returned(answer, Any, "order_222.response.json")


@pytest.mark.operation(id="ORDER-222", mode="async")
def test_order_222_async(wire: Wire) -> None:
    """ORDER-222: `orders.commercial.update_custom_fields` makes the documented call and reads its answer."""
    wire.answers(200, "order_222.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_custom_fields(
                "174-107-9164387", body=wire.example("order_222.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387",
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
        body="order_222.request.json",
    )
    wire.returned(answer, Any, "order_222.response.json")


@pytest.mark.operation(id="ORDER-300", mode="sync")
def test_order_300(wire: Wire) -> None:
    """ORDER-300: `orders.commercial.delete` makes the documented call and reads its answer."""
    wire.answers(200, "order_300.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.delete("174-107-9164387")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v2/shop/commercial-orders/174-107-9164387",
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
    wire.returned(answer, Any, "order_300.response.json")


@pytest.mark.operation(id="ORDER-300", mode="async")
def test_order_300_async(wire: Wire) -> None:
    """ORDER-300: `orders.commercial.delete` makes the documented call and reads its answer."""
    wire.answers(200, "order_300.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.delete("174-107-9164387")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v2/shop/commercial-orders/174-107-9164387",
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
    wire.returned(answer, Any, "order_300.response.json")


@pytest.mark.operation(id="ORDER-150", mode="sync")
def test_order_150(wire: Wire) -> None:
    """ORDER-150: `orders.commercial.update_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_150.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_lines("174-107-9164387", body=wire.example("order_150.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/lines",
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
        body="order_150.request.json",
    )
    wire.returned(answer, list[models.Warning_], "order_150.response.json")


@pytest.mark.operation(id="ORDER-150", mode="async")
def test_order_150_async(wire: Wire) -> None:
    """ORDER-150: `orders.commercial.update_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_150.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_lines(
                "174-107-9164387", body=wire.example("order_150.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/lines",
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
        body="order_150.request.json",
    )
    wire.returned(answer, list[models.Warning_], "order_150.response.json")


@pytest.mark.operation(id="ORDER-350", mode="sync")
def test_order_350(wire: Wire) -> None:
    """ORDER-350: `orders.commercial.delete_lines` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.commercial.delete_lines("174-107-9164387", body=wire.example("order_350.request.json"))
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v2/shop/commercial-orders/174-107-9164387/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_350.request.json",
    )


@pytest.mark.operation(id="ORDER-350", mode="async")
def test_order_350_async(wire: Wire) -> None:
    """ORDER-350: `orders.commercial.delete_lines` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.commercial.delete_lines("174-107-9164387", body=wire.example("order_350.request.json"))
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "DELETE",
        "/v2/shop/commercial-orders/174-107-9164387/lines",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_350.request.json",
    )


@pytest.mark.operation(id="ORDER-213", mode="sync")
def test_order_213(wire: Wire) -> None:
    """ORDER-213: `orders.commercial.update_billing_address` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.commercial.update_billing_address("174-107-9164387", body=wire.example("order_213.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/billing-information",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_213.request.json",
    )


@pytest.mark.operation(id="ORDER-213", mode="async")
def test_order_213_async(wire: Wire) -> None:
    """ORDER-213: `orders.commercial.update_billing_address` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.commercial.update_billing_address(
                "174-107-9164387", body=wire.example("order_213.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/billing-information",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_213.request.json",
    )


@pytest.mark.operation(id="ORDER-215", mode="sync")
def test_order_215(wire: Wire) -> None:
    """ORDER-215: `orders.commercial.update_shipping_information` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.commercial.update_shipping_information(
            "174-107-9164387", body=wire.example("order_215.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/shipping-information",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_215.request.json",
    )


@pytest.mark.operation(id="ORDER-215", mode="async")
def test_order_215_async(wire: Wire) -> None:
    """ORDER-215: `orders.commercial.update_shipping_information` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.commercial.update_shipping_information(
                "174-107-9164387", body=wire.example("order_215.request.json")
            )
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/shipping-information",
        query="",
        headers={
            "accept": "*/*",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "customer-account-id": "0000001652",
            "authorization": "Bearer " + wire.secret("DJUST_TOKEN"),
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="order_215.request.json",
    )


@pytest.mark.operation(id="ORDER-212", mode="sync")
def test_order_212(wire: Wire) -> None:
    """ORDER-212: `orders.commercial.mark_created` makes the documented call and reads its answer."""
    wire.answers(200, "order_212.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.mark_created("174-107-9164387", body=wire.example("order_212.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/created",
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
        body="order_212.request.json",
    )
    wire.returned(answer, Any, "order_212.response.json")


@pytest.mark.operation(id="ORDER-212", mode="async")
def test_order_212_async(wire: Wire) -> None:
    """ORDER-212: `orders.commercial.mark_created` makes the documented call and reads its answer."""
    wire.answers(200, "order_212.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.mark_created(
                "174-107-9164387", body=wire.example("order_212.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v2/shop/commercial-orders/174-107-9164387/created",
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
        body="order_212.request.json",
    )
    wire.returned(answer, Any, "order_212.response.json")


@pytest.mark.operation(id="ORDER-100", mode="sync")
def test_order_100(wire: Wire) -> None:
    """ORDER-100: `orders.commercial.create_v1` makes the documented call and reads its answer."""
    wire.answers(200, "order_100.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.create_v1(body=wire.example("order_100.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders",
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
        body="order_100.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "order_100.response.json")


@pytest.mark.operation(id="ORDER-100", mode="async")
def test_order_100_async(wire: Wire) -> None:
    """ORDER-100: `orders.commercial.create_v1` makes the documented call and reads its answer."""
    wire.answers(200, "order_100.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.create_v1(body=wire.example("order_100.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders",
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
        body="order_100.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "order_100.response.json")


@pytest.mark.operation(id="ORDER-560-V1", mode="sync")
def test_order_560_v1(wire: Wire) -> None:
    """ORDER-560-V1: `orders.commercial.list_v1` makes the documented call and reads its answer."""
    wire.answers(200, "order_560_v1.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.list_v1(
            source_types=["CART"], source_ids=["0000000308"], sort="createdAt,desc"
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders",
        query="sourceTypes=CART&sourceIds=0000000308&sort=createdAt%2Cdesc",
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
    wire.returned(answer, Any, "order_560_v1.response.json")


@pytest.mark.operation(id="ORDER-560-V1", mode="async")
def test_order_560_v1_async(wire: Wire) -> None:
    """ORDER-560-V1: `orders.commercial.list_v1` makes the documented call and reads its answer."""
    wire.answers(200, "order_560_v1.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.list_v1(
                source_types=["CART"], source_ids=["0000000308"], sort="createdAt,desc"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders",
        query="sourceTypes=CART&sourceIds=0000000308&sort=createdAt%2Cdesc",
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
    wire.returned(answer, Any, "order_560_v1.response.json")


@pytest.mark.operation(id="ORDER-500", mode="sync")
def test_order_500(wire: Wire) -> None:
    """ORDER-500: `orders.commercial.get` makes the documented call and reads its answer."""
    wire.answers(200, "order_500.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.get(
            "174-107-9164387", locale="fr-FR", id_type="REFERENCE", nb_preview_lines=5
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387",
        query="locale=fr-FR&idType=REFERENCE&nbPreviewLines=5",
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
    wire.returned(answer, models.CommercialOrder, "order_500.response.json")


@pytest.mark.operation(id="ORDER-500", mode="async")
def test_order_500_async(wire: Wire) -> None:
    """ORDER-500: `orders.commercial.get` makes the documented call and reads its answer."""
    wire.answers(200, "order_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.get(
                "174-107-9164387", locale="fr-FR", id_type="REFERENCE", nb_preview_lines=5
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387",
        query="locale=fr-FR&idType=REFERENCE&nbPreviewLines=5",
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
    wire.returned(answer, models.CommercialOrder, "order_500.response.json")


@pytest.mark.operation(id="ORDER-561", mode="sync")
def test_order_561(wire: Wire) -> None:
    """ORDER-561: `orders.commercial.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_561.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.list_lines(
            "174-107-9164387",
            supplier_ids=["SUP-42"],
            product_variant_ids=["VAR-2201"],
            offer_price_ids=["PRICE-907"],
            id_type="EXTERNAL_ID",
            locale="fr-FR",
            page=0,
            size=20,
            sort=[("createdAt", "desc")],
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387/lines",
        query="supplierIds=SUP-42&productVariantIds=VAR-2201&offerPriceIds=PRICE-907&idType=EXTERNAL_ID&locale=fr-FR&page=0&size=20&sort=createdAt:desc",
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
    wire.returned(answer, models.OrderLinePage, "order_561.response.json")


@pytest.mark.operation(id="ORDER-561", mode="async")
def test_order_561_async(wire: Wire) -> None:
    """ORDER-561: `orders.commercial.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_561.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.list_lines(
                "174-107-9164387",
                supplier_ids=["SUP-42"],
                product_variant_ids=["VAR-2201"],
                offer_price_ids=["PRICE-907"],
                id_type="EXTERNAL_ID",
                locale="fr-FR",
                page=0,
                size=20,
                sort=[("createdAt", "desc")],
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387/lines",
        query="supplierIds=SUP-42&productVariantIds=VAR-2201&offerPriceIds=PRICE-907&idType=EXTERNAL_ID&locale=fr-FR&page=0&size=20&sort=createdAt:desc",
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
    wire.returned(answer, models.OrderLinePage, "order_561.response.json")


@pytest.mark.operation(id="updateCommercialBillingAddress", mode="sync")
def test_update_commercial_billing_address(wire: Wire) -> None:
    """updateCommercialBillingAddress: `orders.commercial.update_billing_address_v1` makes the documented call
    and reads its answer.
    """
    wire.answers(200, "update_commercial_billing_address.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_billing_address_v1(
            "174-107-9164387", locale="fr-FR", body=wire.example("update_commercial_billing_address.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/billing-information",
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
        body="update_commercial_billing_address.request.json",
    )
    wire.returned(answer, Any, "update_commercial_billing_address.response.json")


@pytest.mark.operation(id="updateCommercialBillingAddress", mode="async")
def test_update_commercial_billing_address_async(wire: Wire) -> None:
    """updateCommercialBillingAddress: `orders.commercial.update_billing_address_v1` makes the documented call
    and reads its answer.
    """
    wire.answers(200, "update_commercial_billing_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_billing_address_v1(
                "174-107-9164387", locale="fr-FR", body=wire.example("update_commercial_billing_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/billing-information",
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
        body="update_commercial_billing_address.request.json",
    )
    wire.returned(answer, Any, "update_commercial_billing_address.response.json")


@pytest.mark.operation(id="updateCommercialShippingAddress", mode="sync")
def test_update_commercial_shipping_address(wire: Wire) -> None:
    """updateCommercialShippingAddress: `orders.commercial.update_shipping_address` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_commercial_shipping_address.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_shipping_address(
            "174-107-9164387", locale="fr-FR", body=wire.example("update_commercial_shipping_address.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-address",
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
        body="update_commercial_shipping_address.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "update_commercial_shipping_address.response.json")


@pytest.mark.operation(id="updateCommercialShippingAddress", mode="async")
def test_update_commercial_shipping_address_async(wire: Wire) -> None:
    """updateCommercialShippingAddress: `orders.commercial.update_shipping_address` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_commercial_shipping_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_shipping_address(
                "174-107-9164387", locale="fr-FR", body=wire.example("update_commercial_shipping_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-address",
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
        body="update_commercial_shipping_address.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "update_commercial_shipping_address.response.json")


@pytest.mark.operation(id="updateCommercialShipping", mode="sync")
def test_update_commercial_shipping(wire: Wire) -> None:
    """updateCommercialShipping: `orders.commercial.update_shipping_information_v1` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_commercial_shipping.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_shipping_information_v1(
            "174-107-9164387", body=wire.example("update_commercial_shipping.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-information",
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
        body="update_commercial_shipping.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "update_commercial_shipping.response.json")


@pytest.mark.operation(id="updateCommercialShipping", mode="async")
def test_update_commercial_shipping_async(wire: Wire) -> None:
    """updateCommercialShipping: `orders.commercial.update_shipping_information_v1` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_commercial_shipping.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_shipping_information_v1(
                "174-107-9164387", body=wire.example("update_commercial_shipping.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-information",
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
        body="update_commercial_shipping.request.json",
    )
    wire.returned(answer, models.CommercialOrder, "update_commercial_shipping.response.json")


@pytest.mark.operation(id="updateCommercialShippingType", mode="sync")
def test_update_commercial_shipping_type(wire: Wire) -> None:
    """updateCommercialShippingType: `orders.commercial.update_shipping_type` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_commercial_shipping_type.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.update_shipping_type(
            "174-107-9164387", body=wire.example("update_commercial_shipping_type.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-type",
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
        body="update_commercial_shipping_type.request.json",
    )
    wire.returned(answer, Any, "update_commercial_shipping_type.response.json")


@pytest.mark.operation(id="updateCommercialShippingType", mode="async")
def test_update_commercial_shipping_type_async(wire: Wire) -> None:
    """updateCommercialShippingType: `orders.commercial.update_shipping_type` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_commercial_shipping_type.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.update_shipping_type(
                "174-107-9164387", body=wire.example("update_commercial_shipping_type.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/shipping-type",
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
        body="update_commercial_shipping_type.request.json",
    )
    wire.returned(answer, Any, "update_commercial_shipping_type.response.json")


@pytest.mark.operation(id="placeCommercialOrder", mode="sync")
def test_place_commercial_order(wire: Wire) -> None:
    """placeCommercialOrder: `orders.commercial.mark_created_v1` makes the documented call and reads its answer."""
    wire.answers(200, "place_commercial_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.mark_created_v1(
            "174-107-9164387", body=wire.example("place_commercial_order.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/created",
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
        body="place_commercial_order.request.json",
    )
    wire.returned(answer, Any, "place_commercial_order.response.json")


@pytest.mark.operation(id="placeCommercialOrder", mode="async")
def test_place_commercial_order_async(wire: Wire) -> None:
    """placeCommercialOrder: `orders.commercial.mark_created_v1` makes the documented call and reads its answer."""
    wire.answers(200, "place_commercial_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.mark_created_v1(
                "174-107-9164387", body=wire.example("place_commercial_order.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/created",
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
        body="place_commercial_order.request.json",
    )
    wire.returned(answer, Any, "place_commercial_order.response.json")


@pytest.mark.operation(id="holdCommercialOrder", mode="sync")
def test_hold_commercial_order(wire: Wire) -> None:
    """holdCommercialOrder: `orders.commercial.hold` makes the documented call and reads its answer."""
    wire.answers(200, "hold_commercial_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.hold("174-107-9164387")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/hold",
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
    wire.returned(answer, Any, "hold_commercial_order.response.json")


@pytest.mark.operation(id="holdCommercialOrder", mode="async")
def test_hold_commercial_order_async(wire: Wire) -> None:
    """holdCommercialOrder: `orders.commercial.hold` makes the documented call and reads its answer."""
    wire.answers(200, "hold_commercial_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.hold("174-107-9164387")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/174-107-9164387/hold",
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
    wire.returned(answer, Any, "hold_commercial_order.response.json")


@pytest.mark.operation(id="getPaymentPageUrl", mode="sync")
def test_get_payment_page_url(wire: Wire) -> None:
    """getPaymentPageUrl: `orders.commercial.get_payment_page_url` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "get_payment_page_url.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.get_payment_page_url(
            "174-107-9164387", payment_option="CREDIT_CARD", payment_provider="MANGOPAY"
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387/payment-page",
        query="paymentOption=CREDIT_CARD&paymentProvider=MANGOPAY",
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
    wire.returned(answer, str, "get_payment_page_url.response.json")


@pytest.mark.operation(id="getPaymentPageUrl", mode="async")
def test_get_payment_page_url_async(wire: Wire) -> None:
    """getPaymentPageUrl: `orders.commercial.get_payment_page_url` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "get_payment_page_url.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.get_payment_page_url(
                "174-107-9164387", payment_option="CREDIT_CARD", payment_provider="MANGOPAY"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/commercial-orders/174-107-9164387/payment-page",
        query="paymentOption=CREDIT_CARD&paymentProvider=MANGOPAY",
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
    wire.returned(answer, str, "get_payment_page_url.response.json")


@pytest.mark.operation(id="createPreauthorization", mode="sync")
def test_create_preauthorization(wire: Wire) -> None:
    """createPreauthorization: `orders.commercial.preauthorize` makes the documented call and reads its answer."""
    wire.answers(200, "create_preauthorization.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.preauthorize("174-107-9164387", payment_provider="MANGOPAY")
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders/174-107-9164387/preauthorization",
        query="paymentProvider=MANGOPAY",
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
    wire.returned(answer, Any, "create_preauthorization.response.json")


@pytest.mark.operation(id="createPreauthorization", mode="async")
def test_create_preauthorization_async(wire: Wire) -> None:
    """createPreauthorization: `orders.commercial.preauthorize` makes the documented call and reads its answer."""
    wire.answers(200, "create_preauthorization.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.preauthorize("174-107-9164387", payment_provider="MANGOPAY")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders/174-107-9164387/preauthorization",
        query="paymentProvider=MANGOPAY",
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
    wire.returned(answer, Any, "create_preauthorization.response.json")


@pytest.mark.operation(id="ORDER-104", mode="sync")
def test_order_104(wire: Wire) -> None:
    """ORDER-104: `orders.commercial.register_card` makes the documented call and reads its answer."""
    wire.answers(200, "order_104.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.register_card("174-107-9164387", payment_provider="MANGOPAY", currency="EUR")
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders/174-107-9164387/card-registration",
        query="paymentProvider=MANGOPAY&currency=EUR",
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
    wire.returned(answer, Any, "order_104.response.json")


@pytest.mark.operation(id="ORDER-104", mode="async")
def test_order_104_async(wire: Wire) -> None:
    """ORDER-104: `orders.commercial.register_card` makes the documented call and reads its answer."""
    wire.answers(200, "order_104.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.register_card(
                "174-107-9164387", payment_provider="MANGOPAY", currency="EUR"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/commercial-orders/174-107-9164387/card-registration",
        query="paymentProvider=MANGOPAY&currency=EUR",
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
    wire.returned(answer, Any, "order_104.response.json")


@pytest.mark.operation(id="ORDER-223", mode="sync")
def test_order_223(wire: Wire) -> None:
    """ORDER-223: `orders.commercial.synchronize` makes the documented call and reads its answer."""
    wire.answers(200, "order_223.response.json")
    with sync_client(wire) as client:
        answer = client.orders.commercial.synchronize("CO-0000001652")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/CO-0000001652/sync",
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
    wire.returned(answer, list[models.SynchronizationWarning], "order_223.response.json")


@pytest.mark.operation(id="ORDER-223", mode="async")
def test_order_223_async(wire: Wire) -> None:
    """ORDER-223: `orders.commercial.synchronize` makes the documented call and reads its answer."""
    wire.answers(200, "order_223.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.commercial.synchronize("CO-0000001652")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/commercial-orders/CO-0000001652/sync",
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
    wire.returned(answer, list[models.SynchronizationWarning], "order_223.response.json")
