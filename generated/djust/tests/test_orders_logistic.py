"""The documented calls of `client.orders.logistic`."""

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


@pytest.mark.operation(id="ORDER-550", mode="sync")
def test_order_550(wire: Wire) -> None:
    """ORDER-550: `orders.logistic.list` makes the documented call and reads its answer."""
    wire.answers(200, "order_550.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list(
            nb_preview_lines=5, page=0, size=20, sort="createdAt,desc", body=wire.example("order_550.request.json")
        ).page()
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders",
        query="nbPreviewLines=5&page=0&size=20&sort=createdAt%2Cdesc",
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
        body="order_550.request.json",
    )
    wire.returned(answer, models.LogisticOrderPage, "order_550.response.json")


@pytest.mark.operation(id="ORDER-550", mode="async")
def test_order_550_async(wire: Wire) -> None:
    """ORDER-550: `orders.logistic.list` makes the documented call and reads its answer."""
    wire.answers(200, "order_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list(
                nb_preview_lines=5, page=0, size=20, sort="createdAt,desc", body=wire.example("order_550.request.json")
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders",
        query="nbPreviewLines=5&page=0&size=20&sort=createdAt%2Cdesc",
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
        body="order_550.request.json",
    )
    wire.returned(answer, models.LogisticOrderPage, "order_550.response.json")


@pytest.mark.operation(id="ORDER-550-GET", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_order_550_get(wire: Wire) -> None:
    """ORDER-550-GET: `orders.logistic.list_by_query` makes the documented call and reads its answer."""
    wire.answers(200, "order_550_get.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_by_query(
            locale="fr-FR",
            customer_account_ids=["0000001652"],
            connected_user_only=True,
            nb_preview_lines=5,
            incident=False,
            page=0,
            size=20,
            sort=[("createdAt", "desc")],
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders",
        query="locale=fr-FR&customerAccountIds=0000001652&connectedUserOnly=true&nbPreviewLines=5&incident=false&page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.LogisticOrderPage, "order_550_get.response.json")


@pytest.mark.operation(id="ORDER-550-GET", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_order_550_get_async(wire: Wire) -> None:
    """ORDER-550-GET: `orders.logistic.list_by_query` makes the documented call and reads its answer."""
    wire.answers(200, "order_550_get.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_by_query(
                locale="fr-FR",
                customer_account_ids=["0000001652"],
                connected_user_only=True,
                nb_preview_lines=5,
                incident=False,
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
        "/v1/shop/logistic-orders",
        query="locale=fr-FR&customerAccountIds=0000001652&connectedUserOnly=true&nbPreviewLines=5&incident=false&page=0&size=20&sort=createdAt,desc",
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
    wire.returned(answer, models.LogisticOrderPage, "order_550_get.response.json")


@pytest.mark.operation(id="getLogisticOrder", mode="sync")
def test_get_logistic_order(wire: Wire) -> None:
    """getLogisticOrder: `orders.logistic.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_logistic_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.get("0000002087", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087",
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
    wire.returned(answer, models.LogisticOrder, "get_logistic_order.response.json")


@pytest.mark.operation(id="getLogisticOrder", mode="async")
def test_get_logistic_order_async(wire: Wire) -> None:
    """getLogisticOrder: `orders.logistic.get` makes the documented call and reads its answer."""
    wire.answers(200, "get_logistic_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.get("0000002087", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087",
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
    wire.returned(answer, models.LogisticOrder, "get_logistic_order.response.json")


@pytest.mark.operation(id="updateLogisticCustomFields", mode="sync")
def test_update_logistic_custom_fields(wire: Wire) -> None:
    """updateLogisticCustomFields: `orders.logistic.update_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_logistic_custom_fields.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_custom_fields(
            "0000002087", body=wire.example("update_logistic_custom_fields.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/shop/logistic-orders/0000002087",
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
        body="update_logistic_custom_fields.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "update_logistic_custom_fields.response.json")


@pytest.mark.operation(id="updateLogisticCustomFields", mode="async")
def test_update_logistic_custom_fields_async(wire: Wire) -> None:
    """updateLogisticCustomFields: `orders.logistic.update_custom_fields` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_logistic_custom_fields.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_custom_fields(
                "0000002087", body=wire.example("update_logistic_custom_fields.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/shop/logistic-orders/0000002087",
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
        body="update_logistic_custom_fields.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "update_logistic_custom_fields.response.json")


@pytest.mark.operation(id="approveLogisticOrder", mode="sync")
def test_approve_logistic_order(wire: Wire) -> None:
    """approveLogisticOrder: `orders.logistic.approve` makes the documented call and reads its answer."""
    wire.answers(200, "approve_logistic_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.approve("0000002087", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/approve",
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
    wire.returned(answer, models.LogisticOrder, "approve_logistic_order.response.json")


@pytest.mark.operation(id="approveLogisticOrder", mode="async")
def test_approve_logistic_order_async(wire: Wire) -> None:
    """approveLogisticOrder: `orders.logistic.approve` makes the documented call and reads its answer."""
    wire.answers(200, "approve_logistic_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.approve("0000002087", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/approve",
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
    wire.returned(answer, models.LogisticOrder, "approve_logistic_order.response.json")


@pytest.mark.operation(id="disapproveLogisticOrder", mode="sync")
def test_disapprove_logistic_order(wire: Wire) -> None:
    """disapproveLogisticOrder: `orders.logistic.disapprove` makes the documented call and reads its answer."""
    wire.answers(200, "disapprove_logistic_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.disapprove("0000002087", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/disapprove",
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
    wire.returned(answer, models.LogisticOrder, "disapprove_logistic_order.response.json")


@pytest.mark.operation(id="disapproveLogisticOrder", mode="async")
def test_disapprove_logistic_order_async(wire: Wire) -> None:
    """disapproveLogisticOrder: `orders.logistic.disapprove` makes the documented call and reads its answer."""
    wire.answers(200, "disapprove_logistic_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.disapprove("0000002087", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/disapprove",
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
    wire.returned(answer, models.LogisticOrder, "disapprove_logistic_order.response.json")


@pytest.mark.operation(id="listLogisticOrderApprovers", mode="sync")
def test_list_logistic_order_approvers(wire: Wire) -> None:
    """listLogisticOrderApprovers: `orders.logistic.list_approvers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_logistic_order_approvers.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_approvers("0000002087")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/approvers",
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
    wire.returned(answer, Any, "list_logistic_order_approvers.response.json")


@pytest.mark.operation(id="listLogisticOrderApprovers", mode="async")
def test_list_logistic_order_approvers_async(wire: Wire) -> None:
    """listLogisticOrderApprovers: `orders.logistic.list_approvers` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_logistic_order_approvers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_approvers("0000002087")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/approvers",
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
    wire.returned(answer, Any, "list_logistic_order_approvers.response.json")


@pytest.mark.operation(id="cancelLogisticOrder", mode="sync")
def test_cancel_logistic_order(wire: Wire) -> None:
    """cancelLogisticOrder: `orders.logistic.cancel` makes the documented call and reads its answer."""
    wire.answers(200, "cancel_logistic_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.cancel("0000002087", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/cancel",
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
    wire.returned(answer, Any, "cancel_logistic_order.response.json")


@pytest.mark.operation(id="cancelLogisticOrder", mode="async")
def test_cancel_logistic_order_async(wire: Wire) -> None:
    """cancelLogisticOrder: `orders.logistic.cancel` makes the documented call and reads its answer."""
    wire.answers(200, "cancel_logistic_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.cancel("0000002087", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/cancel",
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
    wire.returned(answer, Any, "cancel_logistic_order.response.json")


@pytest.mark.operation(id="confirmReception", mode="sync")
def test_confirm_reception(wire: Wire) -> None:
    """confirmReception: `orders.logistic.confirm_reception` makes the documented call and reads its answer."""
    wire.answers(200, "confirm_reception.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.confirm_reception("0000002087", locale="fr-FR")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/confirm-reception",
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
    wire.returned(answer, models.LogisticOrder, "confirm_reception.response.json")


@pytest.mark.operation(id="confirmReception", mode="async")
def test_confirm_reception_async(wire: Wire) -> None:
    """confirmReception: `orders.logistic.confirm_reception` makes the documented call and reads its answer."""
    wire.answers(200, "confirm_reception.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.confirm_reception("0000002087", locale="fr-FR")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/confirm-reception",
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
    wire.returned(answer, models.LogisticOrder, "confirm_reception.response.json")


@pytest.mark.operation(id="releaseLogisticOrder", mode="sync")
def test_release_logistic_order(wire: Wire) -> None:
    """releaseLogisticOrder: `orders.logistic.mark_created` makes the documented call and reads its answer."""
    wire.answers(200, "release_logistic_order.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.mark_created("0000002087")
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/created",
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
    wire.returned(answer, Any, "release_logistic_order.response.json")


@pytest.mark.operation(id="releaseLogisticOrder", mode="async")
def test_release_logistic_order_async(wire: Wire) -> None:
    """releaseLogisticOrder: `orders.logistic.mark_created` makes the documented call and reads its answer."""
    wire.answers(200, "release_logistic_order.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.mark_created("0000002087")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/created",
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
    wire.returned(answer, Any, "release_logistic_order.response.json")


@pytest.mark.operation(id="updateLogisticBilling", mode="sync")
def test_update_logistic_billing(wire: Wire) -> None:
    """updateLogisticBilling: `orders.logistic.update_billing_information` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_logistic_billing.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_billing_information(
            "0000002087", locale="fr-FR", body=wire.example("update_logistic_billing.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/billing-information",
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
        body="update_logistic_billing.request.json",
    )
    wire.returned(answer, Any, "update_logistic_billing.response.json")


@pytest.mark.operation(id="updateLogisticBilling", mode="async")
def test_update_logistic_billing_async(wire: Wire) -> None:
    """updateLogisticBilling: `orders.logistic.update_billing_information` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_logistic_billing.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_billing_information(
                "0000002087", locale="fr-FR", body=wire.example("update_logistic_billing.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/billing-information",
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
        body="update_logistic_billing.request.json",
    )
    wire.returned(answer, Any, "update_logistic_billing.response.json")


@pytest.mark.operation(id="updateLogisticShippingAddress", mode="sync")
def test_update_logistic_shipping_address(wire: Wire) -> None:
    """updateLogisticShippingAddress: `orders.logistic.update_shipping_address` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_logistic_shipping_address.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_shipping_address(
            "0000002087", body=wire.example("update_logistic_shipping_address.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-address",
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
        body="update_logistic_shipping_address.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping_address.response.json")


@pytest.mark.operation(id="updateLogisticShippingAddress", mode="async")
def test_update_logistic_shipping_address_async(wire: Wire) -> None:
    """updateLogisticShippingAddress: `orders.logistic.update_shipping_address` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_logistic_shipping_address.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_shipping_address(
                "0000002087", body=wire.example("update_logistic_shipping_address.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-address",
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
        body="update_logistic_shipping_address.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping_address.response.json")


@pytest.mark.operation(id="listLogisticShippingTypes", mode="sync")
def test_list_logistic_shipping_types(wire: Wire) -> None:
    """listLogisticShippingTypes: `orders.logistic.list_shipping_types` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_logistic_shipping_types.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_shipping_types("0000002087")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/shipping-information",
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
    wire.returned(answer, list[models.ShippingTypeOption], "list_logistic_shipping_types.response.json")


@pytest.mark.operation(id="listLogisticShippingTypes", mode="async")
def test_list_logistic_shipping_types_async(wire: Wire) -> None:
    """listLogisticShippingTypes: `orders.logistic.list_shipping_types` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "list_logistic_shipping_types.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_shipping_types("0000002087")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/shipping-information",
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
    wire.returned(answer, list[models.ShippingTypeOption], "list_logistic_shipping_types.response.json")


@pytest.mark.operation(id="updateLogisticShipping", mode="sync")
def test_update_logistic_shipping(wire: Wire) -> None:
    """updateLogisticShipping: `orders.logistic.update_shipping_information` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_logistic_shipping.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_shipping_information(
            "0000002087", locale="fr-FR", body=wire.example("update_logistic_shipping.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-information",
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
        body="update_logistic_shipping.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping.response.json")


@pytest.mark.operation(id="updateLogisticShipping", mode="async")
def test_update_logistic_shipping_async(wire: Wire) -> None:
    """updateLogisticShipping: `orders.logistic.update_shipping_information` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "update_logistic_shipping.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_shipping_information(
                "0000002087", locale="fr-FR", body=wire.example("update_logistic_shipping.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-information",
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
        body="update_logistic_shipping.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping.response.json")


@pytest.mark.operation(id="updateLogisticShippingType", mode="sync")
def test_update_logistic_shipping_type(wire: Wire) -> None:
    """updateLogisticShippingType: `orders.logistic.update_shipping_type` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_logistic_shipping_type.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_shipping_type(
            "0000002087", body=wire.example("update_logistic_shipping_type.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-type",
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
        body="update_logistic_shipping_type.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping_type.response.json")


@pytest.mark.operation(id="updateLogisticShippingType", mode="async")
def test_update_logistic_shipping_type_async(wire: Wire) -> None:
    """updateLogisticShippingType: `orders.logistic.update_shipping_type` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "update_logistic_shipping_type.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_shipping_type(
                "0000002087", body=wire.example("update_logistic_shipping_type.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/shipping-type",
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
        body="update_logistic_shipping_type.request.json",
    )
    wire.returned(answer, Any, "update_logistic_shipping_type.response.json")


@pytest.mark.operation(id="listLogisticOrderLines", mode="sync")
def test_list_logistic_order_lines(wire: Wire) -> None:
    """listLogisticOrderLines: `orders.logistic.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "list_logistic_order_lines.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_lines("0000002087", page=0, size=20, sort="createdAt,desc").page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/lines",
        query="page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.OrderLinePage, "list_logistic_order_lines.response.json")


@pytest.mark.operation(id="listLogisticOrderLines", mode="async")
def test_list_logistic_order_lines_async(wire: Wire) -> None:
    """listLogisticOrderLines: `orders.logistic.list_lines` makes the documented call and reads its answer."""
    wire.answers(200, "list_logistic_order_lines.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_lines(
                "0000002087", page=0, size=20, sort="createdAt,desc"
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/lines",
        query="page=0&size=20&sort=createdAt%2Cdesc",
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
    wire.returned(answer, models.OrderLinePage, "list_logistic_order_lines.response.json")


@pytest.mark.operation(id="ORDER-250", mode="sync")
def test_order_250(wire: Wire) -> None:
    """ORDER-250: `orders.logistic.update_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_250.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_lines("0000002087", body=wire.example("order_250.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/lines",
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
        body="order_250.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "order_250.response.json")


@pytest.mark.operation(id="ORDER-250", mode="async")
def test_order_250_async(wire: Wire) -> None:
    """ORDER-250: `orders.logistic.update_lines` makes the documented call and reads its answer."""
    wire.answers(200, "order_250.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_lines(
                "0000002087", body=wire.example("order_250.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/lines",
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
        body="order_250.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "order_250.response.json")


@pytest.mark.operation(id="updateLogisticLineCustomFields", mode="sync")
def test_update_logistic_line_custom_fields(wire: Wire) -> None:
    """updateLogisticLineCustomFields: `orders.logistic.update_line_custom_fields` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_logistic_line_custom_fields.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_line_custom_fields(
            "0000002087", "0000003120", body=wire.example("update_logistic_line_custom_fields.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/shop/logistic-orders/0000002087/lines/0000003120",
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
        body="update_logistic_line_custom_fields.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "update_logistic_line_custom_fields.response.json")


@pytest.mark.operation(id="updateLogisticLineCustomFields", mode="async")
def test_update_logistic_line_custom_fields_async(wire: Wire) -> None:
    """updateLogisticLineCustomFields: `orders.logistic.update_line_custom_fields` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "update_logistic_line_custom_fields.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_line_custom_fields(
                "0000002087", "0000003120", body=wire.example("update_logistic_line_custom_fields.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/shop/logistic-orders/0000002087/lines/0000003120",
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
        body="update_logistic_line_custom_fields.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "update_logistic_line_custom_fields.response.json")


@pytest.mark.operation(id="ORDER-218", mode="sync")
def test_order_218(wire: Wire) -> None:
    """ORDER-218: `orders.logistic.update_line_quantity` makes the documented call and reads its answer."""
    wire.answers(200, "order_218.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.update_line_quantity(
            "0000002087", "0000003120", body=wire.example("order_218.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/lines/0000003120",
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
        body="order_218.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "order_218.response.json")


@pytest.mark.operation(id="ORDER-218", mode="async")
def test_order_218_async(wire: Wire) -> None:
    """ORDER-218: `orders.logistic.update_line_quantity` makes the documented call and reads its answer."""
    wire.answers(200, "order_218.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.update_line_quantity(
                "0000002087", "0000003120", body=wire.example("order_218.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/shop/logistic-orders/0000002087/lines/0000003120",
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
        body="order_218.request.json",
    )
    wire.returned(answer, models.LogisticOrder, "order_218.response.json")


@pytest.mark.operation(id="listAccountingDocuments", mode="sync")
def test_list_accounting_documents(wire: Wire) -> None:
    """listAccountingDocuments: `orders.logistic.list_accounting_documents` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "list_accounting_documents.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_accounting_documents("0000002087")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/accounting-documents",
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
    wire.returned(answer, list[models.AccountingDocument], "list_accounting_documents.response.json")


@pytest.mark.operation(id="listAccountingDocuments", mode="async")
def test_list_accounting_documents_async(wire: Wire) -> None:
    """listAccountingDocuments: `orders.logistic.list_accounting_documents` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "list_accounting_documents.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_accounting_documents("0000002087")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/accounting-documents",
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
    wire.returned(answer, list[models.AccountingDocument], "list_accounting_documents.response.json")


@pytest.mark.operation(id="downloadAccountingDocument", mode="sync")
def test_download_accounting_document(wire: Wire) -> None:
    """downloadAccountingDocument: `orders.logistic.download_accounting_document` makes the documented call and
    reads its answer.
    """
    wire.answers(200, content=b"stub file\n", content_type="*/*")
    with sync_client(wire) as client:
        answer = client.orders.logistic.download_accounting_document("0000002087", "0000000640").read()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/accounting-documents/0000000640",
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
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="downloadAccountingDocument", mode="async")
def test_download_accounting_document_async(wire: Wire) -> None:
    """downloadAccountingDocument: `orders.logistic.download_accounting_document` makes the documented call and
    reads its answer.
    """
    wire.answers(200, content=b"stub file\n", content_type="*/*")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.download_accounting_document("0000002087", "0000000640")
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/accounting-documents/0000000640",
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
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="ORDER-552", mode="sync")
def test_order_552(wire: Wire) -> None:
    """ORDER-552: `orders.logistic.list_documents` makes the documented call and reads its answer."""
    wire.answers(200, "order_552.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.list_documents("0000002087")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/documents",
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
    wire.returned(answer, list[models.OrderDocument], "order_552.response.json")


@pytest.mark.operation(id="ORDER-552", mode="async")
def test_order_552_async(wire: Wire) -> None:
    """ORDER-552: `orders.logistic.list_documents` makes the documented call and reads its answer."""
    wire.answers(200, "order_552.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.list_documents("0000002087")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/documents",
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
    wire.returned(answer, list[models.OrderDocument], "order_552.response.json")


@pytest.mark.operation(id="ORDER-508", mode="sync")
def test_order_508(wire: Wire) -> None:
    """ORDER-508: `orders.logistic.download_document` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="*/*")
    with sync_client(wire) as client:
        answer = client.orders.logistic.download_document("0000002087", "0000000640").read()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/documents/0000000640",
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
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="ORDER-508", mode="async")
def test_order_508_async(wire: Wire) -> None:
    """ORDER-508: `orders.logistic.download_document` makes the documented call and reads its answer."""
    wire.answers(200, content=b"stub file\n", content_type="*/*")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.download_document("0000002087", "0000000640")
            kept = await answer.read()
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/logistic-orders/0000002087/documents/0000000640",
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
    wire.received(answer, b"stub file\n")


@pytest.mark.operation(id="declareOrderIncident", mode="sync")
def test_declare_order_incident(wire: Wire) -> None:
    """declareOrderIncident: `orders.logistic.declare_incident` makes the documented call and reads its answer."""
    wire.answers(200, "declare_order_incident.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.declare_incident(
            "0000002087", body=wire.example("declare_order_incident.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders/0000002087/incidents",
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
        body="declare_order_incident.request.json",
    )
    wire.returned(answer, Any, "declare_order_incident.response.json")


@pytest.mark.operation(id="declareOrderIncident", mode="async")
def test_declare_order_incident_async(wire: Wire) -> None:
    """declareOrderIncident: `orders.logistic.declare_incident` makes the documented call and reads its answer."""
    wire.answers(200, "declare_order_incident.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.declare_incident(
                "0000002087", body=wire.example("declare_order_incident.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders/0000002087/incidents",
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
        body="declare_order_incident.request.json",
    )
    wire.returned(answer, Any, "declare_order_incident.response.json")


@pytest.mark.operation(id="declareLineIncident", mode="sync")
def test_declare_line_incident(wire: Wire) -> None:
    """declareLineIncident: `orders.logistic.declare_line_incident` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "declare_line_incident.response.json")
    with sync_client(wire) as client:
        answer = client.orders.logistic.declare_line_incident(
            "0000002087", body=wire.example("declare_line_incident.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders/0000002087/lines/incidents",
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
        body="declare_line_incident.request.json",
    )
    wire.returned(answer, Any, "declare_line_incident.response.json")


@pytest.mark.operation(id="declareLineIncident", mode="async")
def test_declare_line_incident_async(wire: Wire) -> None:
    """declareLineIncident: `orders.logistic.declare_line_incident` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "declare_line_incident.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.logistic.declare_line_incident(
                "0000002087", body=wire.example("declare_line_incident.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/logistic-orders/0000002087/lines/incidents",
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
        body="declare_line_incident.request.json",
    )
    wire.returned(answer, Any, "declare_line_incident.response.json")
