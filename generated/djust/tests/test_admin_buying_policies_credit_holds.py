"""The documented calls of `client.admin.buying_policies.credit_holds`."""

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


@pytest.mark.operation(id="ADM-BUYING-POLICY-550", mode="sync")
def test_adm_buying_policy_550(wire: Wire) -> None:
    """ADM-BUYING-POLICY-550: `admin.buying_policies.credit_holds.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_550.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_holds.list(
            customer_account_ids=["0000001652"], sort=("createdAt", "desc"), page=0, size=20
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control/holds",
        query="customerAccountIds=0000001652&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.CreditHoldPage, "adm_buying_policy_550.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-550", mode="async")
def test_adm_buying_policy_550_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-550: `admin.buying_policies.credit_holds.list` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_550.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_holds.list(
                customer_account_ids=["0000001652"], sort=("createdAt", "desc"), page=0, size=20
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/buying-policies/credit-control/holds",
        query="customerAccountIds=0000001652&sort=createdAt:desc&page=0&size=20",
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
    wire.returned(answer, models.CreditHoldPage, "adm_buying_policy_550.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-150", mode="sync")
def test_adm_buying_policy_150(wire: Wire) -> None:
    """ADM-BUYING-POLICY-150: `admin.buying_policies.credit_holds.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_150.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_holds.create(
            body=wire.example("adm_buying_policy_150.request.json")
        )
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/buying-policies/credit-control/holds",
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
        body="adm_buying_policy_150.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_150.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-150", mode="async")
def test_adm_buying_policy_150_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-150: `admin.buying_policies.credit_holds.create` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_150.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_holds.create(
                body=wire.example("adm_buying_policy_150.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/buying-policies/credit-control/holds",
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
        body="adm_buying_policy_150.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_150.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-202", mode="sync")
def test_adm_buying_policy_202(wire: Wire) -> None:
    """ADM-BUYING-POLICY-202: `admin.buying_policies.credit_holds.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_202.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_holds.update(
            "0000000012", body=wire.example("adm_buying_policy_202.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/v1/buying-policies/credit-control/holds/0000000012",
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
        body="adm_buying_policy_202.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_202.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-202", mode="async")
def test_adm_buying_policy_202_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-202: `admin.buying_policies.credit_holds.update` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_202.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_holds.update(
                "0000000012", body=wire.example("adm_buying_policy_202.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/v1/buying-policies/credit-control/holds/0000000012",
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
        body="adm_buying_policy_202.request.json",
    )
    wire.returned(answer, Any, "adm_buying_policy_202.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-300", mode="sync")
def test_adm_buying_policy_300(wire: Wire) -> None:
    """ADM-BUYING-POLICY-300: `admin.buying_policies.credit_holds.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_300.response.json")
    with sync_client(wire) as client:
        answer = client.admin.buying_policies.credit_holds.delete("0000000012")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/buying-policies/credit-control/holds/0000000012",
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
    wire.returned(answer, Any, "adm_buying_policy_300.response.json")


@pytest.mark.operation(id="ADM-BUYING-POLICY-300", mode="async")
def test_adm_buying_policy_300_async(wire: Wire) -> None:
    """ADM-BUYING-POLICY-300: `admin.buying_policies.credit_holds.delete` makes the documented call and reads its
    answer.
    """
    wire.answers(200, "adm_buying_policy_300.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.admin.buying_policies.credit_holds.delete("0000000012")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/buying-policies/credit-control/holds/0000000012",
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
    wire.returned(answer, Any, "adm_buying_policy_300.response.json")
