"""The documented calls of `client.admin.buying_policies.quota_rules`."""

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


@pytest.mark.operation(id="ADM-BUYING-POLICY-553", mode="sync")
def test_adm_buying_policy_553(wire: Wire) -> None:
    """ADM-BUYING-POLICY-553: `admin.buying_policies.quota_rules.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_553.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quota_rules.list()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/buying-policies/quotas/rules",
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
    wire.returned(answer, Any, "adm_buying_policy_553.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-553", mode="async")
def test_adm_buying_policy_553_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-553: `admin.buying_policies.quota_rules.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_553.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quota_rules.list()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/buying-policies/quotas/rules",
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
    wire.returned(answer, Any, "adm_buying_policy_553.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-152", mode="sync")
def test_adm_buying_policy_152(wire: Wire) -> None:
    """ADM-BUYING-POLICY-152: `admin.buying_policies.quota_rules.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_152.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quota_rules.create(
            body=wire.example("adm_buying_policy_152.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/buying-policies/quotas/rules",
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
        body="adm_buying_policy_152.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_152.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-152", mode="async")
def test_adm_buying_policy_152_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-152: `admin.buying_policies.quota_rules.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_152.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quota_rules.create(
                body=wire.example("adm_buying_policy_152.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/buying-policies/quotas/rules",
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
        body="adm_buying_policy_152.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_152.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-206", mode="sync")
def test_adm_buying_policy_206(wire: Wire) -> None:
    """ADM-BUYING-POLICY-206: `admin.buying_policies.quota_rules.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_206.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quota_rules.update(
            "0000000056", body=wire.example("adm_buying_policy_206.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/buying-policies/quotas/rules/0000000056",
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
        body="adm_buying_policy_206.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_206.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-206", mode="async")
def test_adm_buying_policy_206_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-206: `admin.buying_policies.quota_rules.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_206.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quota_rules.update(
                "0000000056", body=wire.example("adm_buying_policy_206.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/buying-policies/quotas/rules/0000000056",
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
        body="adm_buying_policy_206.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_206.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-302", mode="sync")
def test_adm_buying_policy_302(wire: Wire) -> None:
    """ADM-BUYING-POLICY-302: `admin.buying_policies.quota_rules.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_302.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.quota_rules.delete("0000000056")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/buying-policies/quotas/rules/0000000056",
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
    wire.returned(answer, Any, "adm_buying_policy_302.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-302", mode="async")
def test_adm_buying_policy_302_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-302: `admin.buying_policies.quota_rules.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_302.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.quota_rules.delete("0000000056")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/buying-policies/quotas/rules/0000000056",
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
    wire.returned(answer, Any, "adm_buying_policy_302.response.json")
