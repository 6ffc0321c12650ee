"""The documented calls of `client.authentication`."""

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


@pytest.mark.operation(id="AUTH-101", mode="sync")
def test_auth_101(wire: Wire) -> None:
    """AUTH-101: `authentication.create_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_101.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.create_token(body=wire.example("auth_101.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/auth/token",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="auth_101.request.json",
    )
    wire.returned(answer, models.TokenResponse, "auth_101.response.json")


@pytest.mark.operation(id="AUTH-101", mode="async")
def test_auth_101_async(wire: Wire) -> None:
    """AUTH-101: `authentication.create_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_101.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.create_token(body=wire.example("auth_101.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/auth/token",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="auth_101.request.json",
    )
    wire.returned(answer, models.TokenResponse, "auth_101.response.json")


@pytest.mark.operation(id="AUTH-102", mode="sync")
def test_auth_102(wire: Wire) -> None:
    """AUTH-102: `authentication.refresh_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_102.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.refresh_token(body=wire.example("auth_102.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/auth/refresh-token",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="auth_102.request.json",
    )
    wire.returned(answer, models.RefreshedToken, "auth_102.response.json")


@pytest.mark.operation(id="AUTH-102", mode="async")
def test_auth_102_async(wire: Wire) -> None:
    """AUTH-102: `authentication.refresh_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_102.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.refresh_token(body=wire.example("auth_102.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/auth/refresh-token",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="auth_102.request.json",
    )
    wire.returned(answer, models.RefreshedToken, "auth_102.response.json")


@pytest.mark.operation(id="TOK-200", mode="sync")
def test_tok_200(wire: Wire) -> None:
    """TOK-200: `authentication.check_token` makes the documented call and reads its answer."""
    wire.answers(200, "tok_200.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.check_token(token="eyJhbGciOiJIUzI1NiJ9")
        assert not client.drift
    wire.sent(
        "GET",
        "/auth/is-token-valid",
        query="token=eyJhbGciOiJIUzI1NiJ9",
        headers={
            "accept": "*/*",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, bool, "tok_200.response.json")


@pytest.mark.operation(id="TOK-200", mode="async")
def test_tok_200_async(wire: Wire) -> None:
    """TOK-200: `authentication.check_token` makes the documented call and reads its answer."""
    wire.answers(200, "tok_200.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.check_token(token="eyJhbGciOiJIUzI1NiJ9")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/auth/is-token-valid",
        query="token=eyJhbGciOiJIUzI1NiJ9",
        headers={
            "accept": "*/*",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body=b"",
    )
    wire.returned(answer, bool, "tok_200.response.json")


@pytest.mark.operation(id="AUTH-103", mode="sync")
def test_auth_103(wire: Wire) -> None:
    """AUTH-103: `authentication.revoke_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_103.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.revoke_token()
        assert not client.drift
    wire.sent(
        "POST",
        "/auth/revoke-token",
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
    wire.returned(answer, Any, "auth_103.response.json")


@pytest.mark.operation(id="AUTH-103", mode="async")
def test_auth_103_async(wire: Wire) -> None:
    """AUTH-103: `authentication.revoke_token` makes the documented call and reads its answer."""
    wire.answers(200, "auth_103.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.revoke_token()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/auth/revoke-token",
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
    wire.returned(answer, Any, "auth_103.response.json")


@pytest.mark.operation(id="PWD-101", mode="sync")
def test_pwd_101(wire: Wire) -> None:
    """PWD-101: `authentication.send_reset_password_email` makes the documented call and reads its answer."""
    wire.answers(200, "pwd_101.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.send_reset_password_email(body=wire.example("pwd_101.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/auth/send-reset-password-email",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="pwd_101.request.json",
    )
    wire.returned(answer, Any, "pwd_101.response.json")


@pytest.mark.operation(id="PWD-101", mode="async")
def test_pwd_101_async(wire: Wire) -> None:
    """PWD-101: `authentication.send_reset_password_email` makes the documented call and reads its answer."""
    wire.answers(200, "pwd_101.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.send_reset_password_email(body=wire.example("pwd_101.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/auth/send-reset-password-email",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="pwd_101.request.json",
    )
    wire.returned(answer, Any, "pwd_101.response.json")


@pytest.mark.operation(id="resetPassword", mode="sync")
def test_reset_password(wire: Wire) -> None:
    """resetPassword: `authentication.reset_password` makes the documented call and reads its answer."""
    wire.answers(200, "reset_password.response.json")
    with sync_client(wire) as client:
        answer = client.authentication.reset_password(body=wire.example("reset_password.request.json"))
        assert not client.drift
    wire.sent(
        "POST",
        "/auth/reset-password",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="reset_password.request.json",
    )
    wire.returned(answer, Any, "reset_password.response.json")


@pytest.mark.operation(id="resetPassword", mode="async")
def test_reset_password_async(wire: Wire) -> None:
    """resetPassword: `authentication.reset_password` makes the documented call and reads its answer."""
    wire.answers(200, "reset_password.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.authentication.reset_password(body=wire.example("reset_password.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/auth/reset-password",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "dj-client": "ACCOUNT",
            "dj-store": "STORE-EU",
            "dj-store-view": "STORE-EU-FR",
            "dj-api-key": wire.secret("DJUST_API_KEY"),
        },
        body="reset_password.request.json",
    )
    wire.returned(answer, Any, "reset_password.response.json")
