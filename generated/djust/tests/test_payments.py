"""The documented calls of `client.payments`."""

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


@pytest.mark.operation(id="PAY-501", mode="sync")
def test_pay_501(wire: Wire) -> None:
    """PAY-501: `payments.list_methods` makes the documented call and reads its answer."""
    wire.answers(200, "pay_501.response.json")
    with sync_client(wire) as client:
        answer = client.payments.list_methods(
            reference="174-107-9164387", country_code="FR", locale="fr-FR", reference_type="COMMERCIAL"
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/payments/payment-methods",
        query="reference=174-107-9164387&countryCode=FR&locale=fr-FR&referenceType=COMMERCIAL",
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
    wire.returned(answer, models.PaymentMethods, "pay_501.response.json")


@pytest.mark.operation(id="PAY-501", mode="async")
def test_pay_501_async(wire: Wire) -> None:
    """PAY-501: `payments.list_methods` makes the documented call and reads its answer."""
    wire.answers(200, "pay_501.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.payments.list_methods(
                reference="174-107-9164387", country_code="FR", locale="fr-FR", reference_type="COMMERCIAL"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/payments/payment-methods",
        query="reference=174-107-9164387&countryCode=FR&locale=fr-FR&referenceType=COMMERCIAL",
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
    wire.returned(answer, models.PaymentMethods, "pay_501.response.json")


@pytest.mark.operation(id="PAY-101", mode="sync")
def test_pay_101(wire: Wire) -> None:
    """PAY-101: `payments.initiate` makes the documented call and reads its answer."""
    wire.answers(200, "pay_101.response.json")
    with sync_client(wire) as client:
        answer = client.payments.initiate(body=wire.example("pay_101.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/payments",
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
        body="pay_101.request.json",
    )
    wire.returned(answer, models.InitiatedPayment, "pay_101.response.json")


@pytest.mark.operation(id="PAY-101", mode="async")
def test_pay_101_async(wire: Wire) -> None:
    """PAY-101: `payments.initiate` makes the documented call and reads its answer."""
    wire.answers(200, "pay_101.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.payments.initiate(body=wire.example("pay_101.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/payments",
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
        body="pay_101.request.json",
    )
    wire.returned(answer, models.InitiatedPayment, "pay_101.response.json")


@pytest.mark.operation(id="PAY-102", mode="sync")
def test_pay_102(wire: Wire) -> None:
    """PAY-102: `payments.submit_details` makes the documented call and reads its answer."""
    wire.answers(200, "pay_102.response.json")
    with sync_client(wire) as client:
        answer = client.payments.submit_details(body=wire.example("pay_102.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/v1/shop/payments/details",
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
        body="pay_102.request.json",
    )
    wire.returned(answer, models.PaymentResult, "pay_102.response.json")


@pytest.mark.operation(id="PAY-102", mode="async")
def test_pay_102_async(wire: Wire) -> None:
    """PAY-102: `payments.submit_details` makes the documented call and reads its answer."""
    wire.answers(200, "pay_102.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.payments.submit_details(body=wire.example("pay_102.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/v1/shop/payments/details",
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
        body="pay_102.request.json",
    )
    wire.returned(answer, models.PaymentResult, "pay_102.response.json")


@pytest.mark.operation(id="PAY-300", mode="sync")
def test_pay_300(wire: Wire) -> None:
    """PAY-300: `payments.delete_stored_method` makes the documented call and reads its answer."""
    wire.answers(200, "pay_300.response.json")
    with sync_client(wire) as client:
        answer = client.payments.delete_stored_method("stored-4711")
        assert not client.drift
    wire.sent(
        "DELETE",
        "/v1/shop/payments/stored-payment-methods/stored-4711",
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
    wire.returned(answer, Any, "pay_300.response.json")


@pytest.mark.operation(id="PAY-300", mode="async")
def test_pay_300_async(wire: Wire) -> None:
    """PAY-300: `payments.delete_stored_method` makes the documented call and reads its answer."""
    wire.answers(200, "pay_300.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.payments.delete_stored_method("stored-4711")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "DELETE",
        "/v1/shop/payments/stored-payment-methods/stored-4711",
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
    wire.returned(answer, Any, "pay_300.response.json")


@pytest.mark.operation(id="PAY-502", mode="sync")
def test_pay_502(wire: Wire) -> None:
    """PAY-502: `payments.precheck` makes the documented call and reads its answer."""
    wire.answers(200, "pay_502.response.json")
    with sync_client(wire) as client:
        answer = client.payments.precheck(reference="174-107-9164387", reference_type="COMMERCIAL")
        assert not client.drift
    wire.sent(
        "GET",
        "/v1/shop/payments/precheck",
        query="reference=174-107-9164387&referenceType=COMMERCIAL",
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
    wire.returned(answer, Any, "pay_502.response.json")


@pytest.mark.operation(id="PAY-502", mode="async")
def test_pay_502_async(wire: Wire) -> None:
    """PAY-502: `payments.precheck` makes the documented call and reads its answer."""
    wire.answers(200, "pay_502.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.payments.precheck(reference="174-107-9164387", reference_type="COMMERCIAL")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/v1/shop/payments/precheck",
        query="reference=174-107-9164387&referenceType=COMMERCIAL",
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
    wire.returned(answer, Any, "pay_502.response.json")
