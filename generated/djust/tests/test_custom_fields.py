"""The documented calls of `client.custom_fields`."""

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


@pytest.mark.operation(id="listCustomFields", mode="sync")
def test_list_custom_fields(wire: Wire) -> None:
    """listCustomFields: `custom_fields.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_custom_fields.response.json")
    with sync_client(wire) as client:
        answer = client.custom_fields.list(sealed_target="ACCOUNT", status="ACTIVE", type="TEXT", size=20)
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/custom-fields",
        query="sealedTarget=ACCOUNT&status=ACTIVE&type=TEXT&size=20",
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
    wire.returned(answer, Any, "list_custom_fields.response.json")


@pytest.mark.operation(id="listCustomFields", mode="async")
def test_list_custom_fields_async(wire: Wire) -> None:
    """listCustomFields: `custom_fields.list` makes the documented call and reads its answer."""
    wire.answers(200, "list_custom_fields.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.custom_fields.list(sealed_target="ACCOUNT", status="ACTIVE", type="TEXT", size=20)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/custom-fields",
        query="sealedTarget=ACCOUNT&status=ACTIVE&type=TEXT&size=20",
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
    wire.returned(answer, Any, "list_custom_fields.response.json")


@pytest.mark.operation(id="getCustomFieldMedia", mode="sync")
def test_get_custom_field_media(wire: Wire) -> None:
    """getCustomFieldMedia: `custom_fields.get_media` makes the documented call and reads its answer."""
    wire.answers(200, "get_custom_field_media.response.json")
    with sync_client(wire) as client:
        answer = client.custom_fields.get_media("COST_CENTER")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/custom-fields/COST_CENTER/media",
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
    wire.returned(answer, Any, "get_custom_field_media.response.json")


@pytest.mark.operation(id="getCustomFieldMedia", mode="async")
def test_get_custom_field_media_async(wire: Wire) -> None:
    """getCustomFieldMedia: `custom_fields.get_media` makes the documented call and reads its answer."""
    wire.answers(200, "get_custom_field_media.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.custom_fields.get_media("COST_CENTER")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/custom-fields/COST_CENTER/media",
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
    wire.returned(answer, Any, "get_custom_field_media.response.json")


@pytest.mark.operation(id="declareCustomFieldMedia", mode="sync")
def test_declare_custom_field_media(wire: Wire) -> None:
    """declareCustomFieldMedia: `custom_fields.declare_media` makes the documented call and reads its answer."""
    wire.answers(200, "declare_custom_field_media.response.json")
    with sync_client(wire) as client:
        answer = client.custom_fields.declare_media(
            "COST_CENTER",
            file_name="logo.png",
            file_size=20480,
            custom_field_id_type="EXTERNAL_ID",
            sealed_target="ACCOUNT",
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/custom-fields/COST_CENTER/media",
        query="fileName=logo.png&fileSize=20480&customFieldIdType=EXTERNAL_ID&sealedTarget=ACCOUNT",
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
    wire.returned(answer, Any, "declare_custom_field_media.response.json")


@pytest.mark.operation(id="declareCustomFieldMedia", mode="async")
def test_declare_custom_field_media_async(wire: Wire) -> None:
    """declareCustomFieldMedia: `custom_fields.declare_media` makes the documented call and reads its answer."""
    wire.answers(200, "declare_custom_field_media.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.custom_fields.declare_media(
                "COST_CENTER",
                file_name="logo.png",
                file_size=20480,
                custom_field_id_type="EXTERNAL_ID",
                sealed_target="ACCOUNT",
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/custom-fields/COST_CENTER/media",
        query="fileName=logo.png&fileSize=20480&customFieldIdType=EXTERNAL_ID&sealedTarget=ACCOUNT",
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
    wire.returned(answer, Any, "declare_custom_field_media.response.json")
