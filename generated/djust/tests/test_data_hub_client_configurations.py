"""The documented calls of `client.data_hub.client_configurations`."""

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


@pytest.mark.operation(id="createClientConfiguration", mode="sync")
def test_create_client_configuration(wire: Wire) -> None:
    """createClientConfiguration: `data_hub.client_configurations.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "create_client_configuration.response.json")
    with sync_client(wire) as client:
        answer = client.data_hub.client_configurations.create(
            body=wire.example("create_client_configuration.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/mapper/client",
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
        body="create_client_configuration.request.json",
    )
    wire.returned(answer, models.ClientConfiguration, "create_client_configuration.response.json")


@pytest.mark.operation(id="createClientConfiguration", mode="async")
def test_create_client_configuration_async(wire: Wire) -> None:
    """createClientConfiguration: `data_hub.client_configurations.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "create_client_configuration.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.data_hub.client_configurations.create(
                body=wire.example("create_client_configuration.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/mapper/client",
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
        body="create_client_configuration.request.json",
    )
    wire.returned(answer, models.ClientConfiguration, "create_client_configuration.response.json")
