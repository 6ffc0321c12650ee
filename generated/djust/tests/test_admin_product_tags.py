"""The documented calls of `client.admin.product_tags`."""

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


@pytest.mark.operation(id="createProductTag", mode="sync")
def test_create_product_tag(wire: Wire) -> None:
    """createProductTag: `admin.product_tags.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_product_tag.response.json")
    with sync_client(wire) as client:
        answer = client.admin.product_tags.create(body=wire.example("create_product_tag.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/product-tags",
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
        body="create_product_tag.request.json",
    )
    wire.returned(answer, Any, "create_product_tag.response.json")


@pytest.mark.operation(id="createProductTag", mode="async")
def test_create_product_tag_async(wire: Wire) -> None:
    """createProductTag: `admin.product_tags.create` makes the documented call and reads its answer."""
    wire.answers(200, "create_product_tag.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.product_tags.create(body=wire.example("create_product_tag.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/product-tags",
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
        body="create_product_tag.request.json",
    )
    wire.returned(answer, Any, "create_product_tag.response.json")


@pytest.mark.operation(id="deleteProductTag", mode="sync")
def test_delete_product_tag(wire: Wire) -> None:
    """deleteProductTag: `admin.product_tags.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_product_tag.response.json")
    with sync_client(wire) as client:
        answer = client.admin.product_tags.delete("0000000011")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/product-tags/0000000011",
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
    wire.returned(answer, Any, "delete_product_tag.response.json")


@pytest.mark.operation(id="deleteProductTag", mode="async")
def test_delete_product_tag_async(wire: Wire) -> None:
    """deleteProductTag: `admin.product_tags.delete` makes the documented call and reads its answer."""
    wire.answers(200, "delete_product_tag.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.product_tags.delete("0000000011")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/product-tags/0000000011",
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
    wire.returned(answer, Any, "delete_product_tag.response.json")


@pytest.mark.operation(id="updateProductTag", mode="sync")
def test_update_product_tag(wire: Wire) -> None:
    """updateProductTag: `admin.product_tags.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_product_tag.response.json")
    with sync_client(wire) as client:
        answer = client.admin.product_tags.update("0000000011", body=wire.example("update_product_tag.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/product-tags/0000000011",
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
        body="update_product_tag.request.json",
    )
    wire.returned(answer, Any, "update_product_tag.response.json")


@pytest.mark.operation(id="updateProductTag", mode="async")
def test_update_product_tag_async(wire: Wire) -> None:
    """updateProductTag: `admin.product_tags.update` makes the documented call and reads its answer."""
    wire.answers(200, "update_product_tag.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.product_tags.update(
                "0000000011", body=wire.example("update_product_tag.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/product-tags/0000000011",
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
        body="update_product_tag.request.json",
    )
    wire.returned(answer, Any, "update_product_tag.response.json")
