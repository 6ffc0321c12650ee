"""The documented calls of `client.admin.buying_policies.quotas`."""

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


@pytest.mark.operation(id="ADM-BUYING-POLICY-501", mode="sync")
def test_adm_buying_policy_501(wire: Wire) -> None:
    """ADM-BUYING-POLICY-501: `admin.buying_policies.quotas.get` makes the documented call and reads its answer."""
    wire.answers(200, "adm_buying_policy_501.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quotas.get()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/buying-policies/quotas",
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
    wire.returned(answer, Any, "adm_buying_policy_501.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-501", mode="async")
def test_adm_buying_policy_501_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-501: `admin.buying_policies.quotas.get` makes the documented call and reads its answer."""
    wire.answers(200, "adm_buying_policy_501.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quotas.get()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/buying-policies/quotas",
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
    wire.returned(answer, Any, "adm_buying_policy_501.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-204", mode="sync")
def test_adm_buying_policy_204(wire: Wire) -> None:
    """ADM-BUYING-POLICY-204: `admin.buying_policies.quotas.update_status` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_204.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quotas.update_status(
            body=wire.example("adm_buying_policy_204.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/buying-policies/quotas",
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
        body="adm_buying_policy_204.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_204.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-204", mode="async")
def test_adm_buying_policy_204_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-204: `admin.buying_policies.quotas.update_status` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_204.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quotas.update_status(
                body=wire.example("adm_buying_policy_204.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/buying-policies/quotas",
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
        body="adm_buying_policy_204.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_204.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-205", mode="sync")
def test_adm_buying_policy_205(wire: Wire) -> None:
    """ADM-BUYING-POLICY-205: `admin.buying_policies.quotas.update_min_value` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_205.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quotas.update_min_value(
            body=wire.example("adm_buying_policy_205.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/buying-policies/quotas/min-value",
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
        body="adm_buying_policy_205.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_205.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-205", mode="async")
def test_adm_buying_policy_205_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-205: `admin.buying_policies.quotas.update_min_value` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_205.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quotas.update_min_value(
                body=wire.example("adm_buying_policy_205.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/buying-policies/quotas/min-value",
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
        body="adm_buying_policy_205.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_205.response.json")
