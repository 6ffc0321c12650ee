"""Tokens: fetched, kept for as long as they live, and fetched from where the description says."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest

from generator.runtime.client_credentials import ClientCredentials
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import (
    ConfigurationError,
)
from generator.runtime.options import CallOptions

from .kit import BASE, KINDS, Clock, Recorder, answer, call, operation
from .token_kit import SCHEME, SECRET, SETTINGS, TOKEN_URL, Provider, client, service, tokens

Kind = type[SyncClient] | type[AsyncClient]


@pytest.mark.parametrize("kind", KINDS)
def test_one_token_serves_until_shortly_before_its_end(kind: Kind) -> None:
    """It is fetched at the first call, kept, and fetched anew half a minute before it expires."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(kind, provider, clock=clock)
    for later in (0.0, 569.0, 1.1, 1.0):
        clock.time += later
        call(mine, operation())
    assert tokens(provider.served) == ["1", "1", "2", "2"]
    assert not provider.refused


@pytest.mark.parametrize(("life", "kept"), [(2.0, 1.6), (100.0, 80.0), (150.0, 120.0), (3600.0, 3570.0)])
def test_the_margin_fits_the_life(life: float, kept: float) -> None:
    """A fifth of a short life, half a minute of a long one."""
    clock = Clock()
    provider = Provider(clock, life)
    mine = client(SyncClient, provider, clock=clock)
    call(mine, operation())
    clock.time += kept - 0.01
    call(mine, operation())
    clock.time += 0.02
    call(mine, operation())
    assert tokens(provider.served) == ["1", "1", "2"]


@pytest.mark.parametrize("told", [None, 0, -1, "soon", "٣", True])
def test_a_token_without_a_life_serves_until_it_is_refused(told: Any) -> None:
    """The answer need not say how long; nothing sensible is nothing."""
    clock = Clock()
    provider = Provider(clock, expires_in=told)
    mine = client(SyncClient, provider, clock=clock)
    call(mine, operation())
    clock.time += 599
    call(mine, operation())
    assert len(provider.asked) == 1
    clock.time += 2
    assert call(mine, operation()) == {"served": 3}
    assert (tokens(provider.refused), tokens(provider.served)) == (["1"], ["1", "1", "2"])


def test_the_life_may_be_a_text() -> None:
    """Some servers write digits in quotes."""
    clock = Clock()
    provider = Provider(clock, expires_in="600")
    mine = client(SyncClient, provider, clock=clock)
    call(mine, operation())
    clock.time += 580
    call(mine, operation())
    assert tokens(provider.served) == ["1", "2"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_client_shows_who_it_is_in_the_header(kind: Kind) -> None:
    """RFC 6749: a form, HTTP Basic of the form-encoded parts, and nothing that belongs to the API."""
    provider = Provider(Clock())
    mine = client(kind, provider, headers={"X-Api-Key": "of the api", "x-trace": "t"})
    call(mine, operation(), CallOptions(headers={"x-mine": "m"}))
    (asked,) = provider.asked
    assert (asked.method, str(asked.url)) == ("POST", TOKEN_URL)
    assert asked.content == b"grant_type=client_credentials"
    pair = b64encode(b"the+client:s3cret%2Fof%2Bthe%3Dclient").decode()
    assert asked.headers["authorization"] == f"Basic {pair}"
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.headers["accept"] == "application/json"
    assert not {"x-api-key", "x-trace", "x-mine", "cookie"} & set(asked.headers)


def test_or_in_the_body() -> None:
    """Where the server wants it so; a scope is sent where one is given."""
    provider = Provider(Clock())
    given = {**SETTINGS, "client_auth": "body", "scope": "read write"}
    call(client(SyncClient, provider, given), operation())
    assert "authorization" not in provider.asked[0].headers
    assert provider.form == {
        "grant_type": "client_credentials",
        "scope": "read write",
        "client_id": "the client",
        "client_secret": SECRET,
    }


@pytest.mark.parametrize(
    ("described", "given", "url"),
    [
        ("/oauth/token", "", f"{BASE}/oauth/token"),
        ("token", "", f"{BASE}/token"),
        ("", "https://mine.example/t?x=1#f", "https://mine.example/t?x=1"),
        (TOKEN_URL, "http://127.0.0.1:8/t", "http://127.0.0.1:8/t"),
    ],
)
def test_where_tokens_are(described: str, given: str, url: str) -> None:
    """The described address, from the API's own where it is relative; the caller's goes before it."""
    scheme = replace(SCHEME, renewal=ClientCredentials(token_url=described))
    recorder = Recorder(answer({"access_token": "a-token"}), answer({}))
    settings = {**SETTINGS, "token_url": given}
    call(client(SyncClient, recorder, settings, service=service(scheme)), operation())
    assert str(recorder.requests[0].url) == url


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"client_id": "a"}, "client_secret is missing: pass client_secret=… or set .* KIT_CLIENT_SECRET"),
        ({**SETTINGS, "token_url": "http://login.example/"}, "token_url: login.example must be reached by https"),
        ({**SETTINGS, "token_url": "https://me:pa55@login.example/"}, "token_url: leave user and password out"),
        ({**SETTINGS, "client_auth": "post"}, "client_auth is none of basic, body"),
        ({**SETTINGS, "token": "t"}, "give the client token=… or client_id=…, not both"),
        ({}, r"pass token=… \(environment variable KIT_TOKEN\) or client_id=… and client_secret=… \(KIT_CLIENT_ID, "),
    ],
)
def test_settings_that_are_refused(given: dict[str, str], complaint: str) -> None:
    """When the client is made, and without the secrets."""
    with pytest.raises(ConfigurationError, match=complaint) as raised:
        client(SyncClient, Recorder(), given)
    assert SECRET not in str(raised.value)
    assert "pa55" not in str(raised.value)


def test_an_address_that_nobody_knows_is_asked_for() -> None:
    """A placeholder in the description leads nowhere."""
    unknown = service(replace(SCHEME, renewal=ClientCredentials()))
    with pytest.raises(ConfigurationError, match="token_url is missing"):
        client(SyncClient, Recorder(), service=unknown)


def test_the_environment_fills_in(monkeypatch: pytest.MonkeyPatch) -> None:
    """Arguments go before it, of either kind; in it a token goes before what gets one."""
    for name, value in {"CLIENT_ID": "env", "CLIENT_SECRET": "env-secret", "SCOPE": "all"}.items():
        monkeypatch.setenv(f"KIT_{name}", value)
    provider = Provider(Clock())
    call(client(SyncClient, provider, {}), operation())
    assert provider.form["scope"] == "all"
    monkeypatch.setenv("KIT_TOKEN", "env-token")
    call(client(SyncClient, provider, SETTINGS), operation())
    assert len(provider.asked) == 2
    recorder = Recorder()
    call(client(SyncClient, recorder, {}), operation())
    call(client(SyncClient, recorder, {"token": "mine"}), operation())
    assert tokens(recorder.requests) == ["token", "Bearer mine"]
