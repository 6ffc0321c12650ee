"""The documented calls of `client.sso_authentication`."""

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


@pytest.mark.operation(id="listSsoProviders", mode="sync")
def test_list_sso_providers(wire: Wire) -> None:
    """listSsoProviders: `sso_authentication.list_providers` makes the documented call and reads its answer."""
    wire.answers(200, "list_sso_providers.response.json")
    with sync_client(wire) as client:
        answer = client.sso_authentication.list_providers()
        assert not client.drift
    wire.sent(
        "GET",
        "/auth/sso/providers",
        query="",
        headers={"accept": "application/json", "dj-client": "ACCOUNT", "dj-api-key": wire.secret("DJUST_API_KEY")},
        body=b"",
    )
    wire.returned(answer, list[models.SsoProvider], "list_sso_providers.response.json")


@pytest.mark.operation(id="listSsoProviders", mode="async")
def test_list_sso_providers_async(wire: Wire) -> None:
    """listSsoProviders: `sso_authentication.list_providers` makes the documented call and reads its answer."""
    wire.answers(200, "list_sso_providers.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.sso_authentication.list_providers()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/auth/sso/providers",
        query="",
        headers={"accept": "application/json", "dj-client": "ACCOUNT", "dj-api-key": wire.secret("DJUST_API_KEY")},
        body=b"",
    )
    wire.returned(answer, list[models.SsoProvider], "list_sso_providers.response.json")
