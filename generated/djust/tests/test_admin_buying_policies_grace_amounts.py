"""The documented calls of `client.admin.buying_policies.grace_amounts`."""

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


@pytest.mark.operation(id="ADM-BUYING-POLICY-551", mode="sync")
def test_adm_buying_policy_551(wire: Wire) -> None:
    """ADM-BUYING-POLICY-551: `admin.buying_policies.grace_amounts.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_551.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.grace_amounts.list(
            customer_account_ids=["0000001652"], sort=[("amount", "desc"), ("createdAt", "desc")], page=0, size=20
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control/grace-amounts",
        query="customerAccountIds=0000001652&sort=amount:desc&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.GraceAmountPage, "adm_buying_policy_551.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-551", mode="async")
def test_adm_buying_policy_551_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-551: `admin.buying_policies.grace_amounts.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_551.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.grace_amounts.list(
                customer_account_ids=["0000001652"], sort=[("amount", "desc"), ("createdAt", "desc")], page=0, size=20
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control/grace-amounts",
        query="customerAccountIds=0000001652&sort=amount:desc&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.GraceAmountPage, "adm_buying_policy_551.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-151", mode="sync")
def test_adm_buying_policy_151(wire: Wire) -> None:
    """ADM-BUYING-POLICY-151: `admin.buying_policies.grace_amounts.create` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_151.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.grace_amounts.create(
            body=wire.example("adm_buying_policy_151.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/buying-policies/credit-control/grace-amounts",
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
        body="adm_buying_policy_151.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_151.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-151", mode="async")
def test_adm_buying_policy_151_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-151: `admin.buying_policies.grace_amounts.create` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_151.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.grace_amounts.create(
                body=wire.example("adm_buying_policy_151.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/buying-policies/credit-control/grace-amounts",
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
        body="adm_buying_policy_151.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_151.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-203", mode="sync")
def test_adm_buying_policy_203(wire: Wire) -> None:
    """ADM-BUYING-POLICY-203: `admin.buying_policies.grace_amounts.update` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_203.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.grace_amounts.update(
            "0000000034", body=wire.example("adm_buying_policy_203.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/buying-policies/credit-control/grace-amounts/0000000034",
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
        body="adm_buying_policy_203.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_203.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-203", mode="async")
def test_adm_buying_policy_203_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-203: `admin.buying_policies.grace_amounts.update` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_203.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.grace_amounts.update(
                "0000000034", body=wire.example("adm_buying_policy_203.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/buying-policies/credit-control/grace-amounts/0000000034",
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
        body="adm_buying_policy_203.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_203.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-301", mode="sync")
def test_adm_buying_policy_301(wire: Wire) -> None:
    """ADM-BUYING-POLICY-301: `admin.buying_policies.grace_amounts.delete` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_301.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.grace_amounts.delete("0000000034")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/buying-policies/credit-control/grace-amounts/0000000034",
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
    wire.returned(answer, Any, "adm_buying_policy_301.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-301", mode="async")
def test_adm_buying_policy_301_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-301: `admin.buying_policies.grace_amounts.delete` makes the documented call and reads
    its answer.
    """
    wire.answers(200, "adm_buying_policy_301.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.grace_amounts.delete("0000000034")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/buying-policies/credit-control/grace-amounts/0000000034",
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
    wire.returned(answer, Any, "adm_buying_policy_301.response.json")
