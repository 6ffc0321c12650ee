"""The documented calls of `client.admin.buying_policies.credit_control`."""

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


@pytest.mark.operation(id="ADM-BUYING-POLICY-500", mode="sync")
def test_adm_buying_policy_500(wire: Wire) -> None:
    """ADM-BUYING-POLICY-500: `admin.buying_policies.credit_control.get` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_500.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_control.get()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control",
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
    wire.returned(answer, Any, "adm_buying_policy_500.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-500", mode="async")
def test_adm_buying_policy_500_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-500: `admin.buying_policies.credit_control.get` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_500.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_control.get()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control",
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
    wire.returned(answer, Any, "adm_buying_policy_500.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-200", mode="sync")
def test_adm_buying_policy_200(wire: Wire) -> None:
    """ADM-BUYING-POLICY-200: `admin.buying_policies.credit_control.update_status` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "adm_buying_policy_200.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_control.update_status(
            body=wire.example("adm_buying_policy_200.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/buying-policies/credit-control",
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
        body="adm_buying_policy_200.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_200.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-200", mode="async")
def test_adm_buying_policy_200_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-200: `admin.buying_policies.credit_control.update_status` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "adm_buying_policy_200.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_control.update_status(
                body=wire.example("adm_buying_policy_200.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/buying-policies/credit-control",
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
        body="adm_buying_policy_200.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_200.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-201", mode="sync")
def test_adm_buying_policy_201(wire: Wire) -> None:
    """ADM-BUYING-POLICY-201: `admin.buying_policies.credit_control.update_limit` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "adm_buying_policy_201.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_control.update_limit(
            body=wire.example("adm_buying_policy_201.request.json")
        )
        assert not client.drift
    wire.sent(
        "PATCH",
        "/v1/buying-policies/credit-control/credit-limit",
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
        body="adm_buying_policy_201.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_201.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-201", mode="async")
def test_adm_buying_policy_201_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-201: `admin.buying_policies.credit_control.update_limit` makes the documented call and
    reads its answer.
    """
    wire.answers(200, "adm_buying_policy_201.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_control.update_limit(
                body=wire.example("adm_buying_policy_201.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PATCH",
        "/v1/buying-policies/credit-control/credit-limit",
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
        body="adm_buying_policy_201.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_201.response.json")
