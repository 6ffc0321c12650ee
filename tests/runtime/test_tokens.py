"""Tokens that renew themselves: before they expire, once for all, and without a word about them anywhere."""

from __future__ import annotations

import asyncio
import io
import logging
import pickle
import threading
import traceback
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.plugins.rate_limits import Rate, RateLimits
from generator.plugins.retries import Retries
from generator.runtime.auth import Scheme
from generator.runtime.bodies import RawBody
from generator.runtime.client_credentials import ClientCredentials
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    DeadlineExceeded,
    SdkError,
    TokenError,
    TokenRefused,
    TokenUnavailable,
    Unauthorized,
)
from generator.runtime.options import CallOptions

from .kit import BASE, KINDS, Clock, Recorder, answer, call, operation
from .test_bodies import OneWay
from .token_kit import SCHEME, SECRET, SETTINGS, TOKEN_URL, Provider, client, service

Kind = type[SyncClient] | type[AsyncClient]

UPLOAD = operation(method="POST", encoder=RawBody(content_type="text/csv"))


def tokens(requests: list[httpx2.Request]) -> list[str]:
    """The tokens that requests brought, by their numbers."""
    return [request.headers["authorization"].rpartition("-")[2] for request in requests]


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


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_token_is_renewed_and_the_call_sent_again(kind: Kind) -> None:
    """Once; and it is nobody's business."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(kind, provider, clock=clock)
    call(mine, operation())
    provider.revoke()
    assert call(mine, UPLOAD, body="a;b") == {"served": 2}
    assert (tokens(provider.refused), tokens(provider.served)) == (["1"], ["1", "2"])
    assert provider.served[-1].content == b"a;b"


@pytest.mark.parametrize("kind", KINDS)
def test_a_body_that_is_gone_is_not_sent_again(kind: Kind) -> None:
    """The 401 reaches the caller, and the next call has a new token."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(kind, provider, clock=clock)
    call(mine, operation())
    provider.revoke()
    with pytest.raises(Unauthorized):
        call(mine, UPLOAD, body=OneWay(b"a;b"))
    assert len(provider.asked) == 1
    call(mine, UPLOAD, body=io.BytesIO(b"a;b"))
    assert len(provider.asked) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_server_that_refuses_every_token_ends_it(kind: Kind) -> None:
    """One renewal and one more try for each call, never a loop."""
    clock = Clock()
    provider = Provider(clock, life=-1.0, expires_in=600)
    mine = client(kind, provider, clock=clock)
    for times in (2, 4):
        with pytest.raises(Unauthorized) as raised:
            call(mine, operation(conventions=(Retries(),)))
        assert len(provider.refused) == times
        assert len(provider.asked) == times // 2 + 1
        assert "token-number" not in str(raised.value) + repr(raised.value.body)
        assert raised.value.response.renew is None


@pytest.mark.parametrize(("sendings", "served"), [(3, True), (9, False)])
def test_a_token_may_run_out_on_its_way(sendings: int, served: bool) -> None:
    """That is no refusal: the call is sent a few more times, each with the token of that time."""
    clock = Clock()
    provider = Provider(clock, life=2.0)
    slow = [3.0] * (sendings - 1)

    def handler(request: httpx2.Request) -> httpx2.Response:
        if str(request.url) != TOKEN_URL and slow:
            clock.time += slow.pop()
        return provider(request)

    mine = client(SyncClient, handler, clock=clock)
    if served:
        assert call(mine, operation()) == {"served": 1}
    else:
        with pytest.raises(Unauthorized):
            call(mine, operation())
    assert len(provider.refused) == (2 if served else 4)


def test_a_given_token_is_not_sent_twice() -> None:
    """Nothing can renew it."""
    recorder = Recorder(answer({}, status=401))
    with pytest.raises(Unauthorized):
        call(client(SyncClient, recorder, {"token": "mine"}), operation())
    assert len(recorder.requests) == 1


def test_what_another_server_refuses_says_nothing_about_the_token() -> None:
    """It was not given one."""
    clock = Clock()
    provider = Provider(clock)

    def handler(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "other.example":
            assert "authorization" not in request.headers
            return answer({}, status=401)
        return provider(request)

    mine = client(SyncClient, handler, clock=clock)
    with pytest.raises(Unauthorized):
        call(mine, operation(url_argument="url"), url="https://other.example/file")
    call(mine, operation())
    assert len(provider.asked) == 1


def test_the_second_sending_is_counted() -> None:
    """A limit holds for it as for any other."""
    clock = Clock()
    provider = Provider(clock)
    mine = client(SyncClient, provider, clock=clock)
    limited = operation(conventions=(RateLimits(limits=(Rate(calls=2, per=60.0),)),))
    call(mine, limited)
    provider.revoke()
    call(mine, limited)
    assert len(provider.served) + len(provider.refused) == 3
    assert sum(clock.slept) >= 60.0


@pytest.mark.parametrize("kind", KINDS)
def test_the_request_for_a_token_is_sent_again(kind: Kind) -> None:
    """It is a POST, but two tokens do no harm; the call itself need not be safe for that."""
    provider = Provider(Clock())
    provider.failures = [httpx2.ReadError("lost"), answer({}, status=503)]
    call(client(kind, provider), UPLOAD, body="a")
    assert (len(provider.asked), len(provider.served)) == (3, 1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("failure", "error", "text"),
    [
        (answer({"error": "invalid_client", "error_description": "no such"}, status=401), TokenRefused, "invalid_client: no such"),
        (answer({"error": "invalid_scope"}, status=400), TokenRefused, "invalid_scope"),
        (httpx2.Response(403, text="<html>"), TokenRefused, "status 403"),
        (answer({}, status=500), TokenUnavailable, "status 500"),
        (answer({}, status=302, location="https://evil.example/"), TokenUnavailable, "status 302"),
        (httpx2.Response(200, text="<html>"), TokenUnavailable, "not JSON"),
        (answer([1]), TokenUnavailable, "holds no token"),
        (answer({"access_token": "a\nb"}), TokenUnavailable, "holds no token"),
        (answer({"access_token": "abc", "token_type": "MAC"}), TokenUnavailable, "no bearer token"),
    ],
)  # fmt: skip
def test_failures_have_a_type_and_are_not_kept(kind: Kind, failure: Any, error: type[TokenError], text: str) -> None:
    """The call is not sent; the next one asks anew."""
    provider = Provider(Clock())
    provider.failures = [failure]
    mine = client(kind, provider)
    with pytest.raises(error, match=text) as raised:
        call(mine, operation())
    assert not provider.served
    if isinstance(raised.value, TokenRefused):
        assert raised.value.code == text.partition(":")[0].replace("status 403", "")
        assert pickle.loads(pickle.dumps(raised.value)).status == failure.status_code
    call(mine, operation())
    assert len(provider.served) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_the_deadline_holds_for_the_token_too(kind: Kind) -> None:
    """It is the whole call's; what it ends is no failure of the renewal."""
    clock = Clock()
    provider = Provider(clock)

    def handler(request: httpx2.Request) -> httpx2.Response:
        clock.time += 3.0
        return provider(request)

    mine = client(kind, handler, clock=clock)
    with pytest.raises(DeadlineExceeded):
        call(mine, operation(), CallOptions(deadline=2.0))
    assert not provider.served
    call(mine, operation(), CallOptions(deadline=9.0))


def test_no_word_about_secrets(caplog: pytest.LogCaptureFixture) -> None:
    """A server that repeats all it hears, in every answer: logs, errors and reprs show neither secret nor token."""
    caplog.set_level(logging.DEBUG)
    heard: list[str] = []

    def echo(request: httpx2.Request) -> httpx2.Response:
        heard.append(repr(request.headers.multi_items()) + request.content.decode())
        if "/oauth/" in str(request.url) and len(heard) % 3:
            return answer({"access_token": f"the-token-{len(heard)}", "expires_in": 600})
        status = 400 if "/oauth/" in str(request.url) else 401
        return answer({"error": heard[-1], "error_description": heard[-1]}, status=status, x_said=heard[-1])

    shown: list[str] = []
    for auth in ("basic", "body"):
        mine = client(SyncClient, echo, {**SETTINGS, "client_auth": auth})
        for _ in range(4):
            try:
                call(mine, operation())
            except SdkError as error:
                chain = [error, error.__cause__, error.__context__]
                shown += [*traceback.format_exception(error), repr(error), repr(vars(error))]
                shown += [
                    repr(vars(each)) + repr(getattr(getattr(each, "response", None), "content", ""))
                    for each in chain
                    if each
                ]
        shown += [repr(mine), repr(mine._state), repr(mine._state.gates())]
    text = "".join(shown) + caplog.text
    pair = b64encode(b"the+client:s3cret%2Fof%2Bthe%3Dclient").decode()
    assert "the-token-" in "".join(heard)
    assert [each for each in (SECRET, "s3cret%2F", pair, "the-token-") if each in text] == []
    assert "token POST /oauth/token" in caplog.text


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_is_asked_before_each_request(kind: Kind) -> None:
    """It keeps what it likes; after a 401 it is asked again, and the call sent again if it has another one."""
    given = iter(["one", "two", "three", "three", "four", "five", "five"])
    recorder = Recorder(answer({}), answer({}, status=401), answer({}), answer({}), answer({}, status=401))
    mine = client(kind, recorder, {"token": lambda: next(given)})
    call(mine, operation())
    call(mine, operation(method="POST"))
    assert [request.headers["authorization"] for request in recorder.requests] == [
        "Bearer one",
        "Bearer two",
        "Bearer three",
    ]
    call(mine, operation())
    with pytest.raises(Unauthorized):
        call(mine, operation())
    assert len(recorder.requests) == 5


def test_an_async_function_is_awaited() -> None:
    """By the asyncio client; the blocking one says that it cannot."""

    async def fetch() -> str:
        await asyncio.sleep(0)
        return "fetched"

    recorder = Recorder()
    call(client(AsyncClient, recorder, {"token": fetch}), operation())
    assert recorder.requests[0].headers["authorization"] == "Bearer fetched"
    with pytest.raises(ConfigurationError, match="token: an async function serves the asyncio client only"):
        call(client(SyncClient, recorder, {"token": fetch}), operation())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", ["", "a\nb", " a", None, 7, "é"])
def test_what_a_function_may_not_return(kind: Kind, value: Any) -> None:
    """Nothing is sent with it, and nothing shown of it."""
    recorder = Recorder()
    with pytest.raises(ConfigurationError, match="token: the function returned no text that a header can carry"):
        call(client(kind, recorder, {"token": lambda: value}), operation())
    assert not recorder.requests


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_fails_in_its_own_words(kind: Kind) -> None:
    """Its error is the caller's own."""

    def fail() -> str:
        raise LookupError("no vault")

    with pytest.raises(LookupError, match="no vault"):
        call(client(kind, Recorder(), {"token": fail}), operation())


def test_accounts_are_told_apart_without_their_tokens() -> None:
    """By the client's identifier, whatever its secret; those with functions by the name that they are given."""
    clients: list[tuple[dict[str, Any], str]] = [
        (SETTINGS, ""),
        ({**SETTINGS, "client_secret": "new"}, ""),
        ({**SETTINGS, "client_id": "other"}, ""),
        ({"token": lambda: "a"}, ""),
        ({"token": lambda: "b"}, ""),
        ({"token": lambda: "b"}, "me"),
    ]
    accounts = [client(SyncClient, Recorder(), given, account=name)._state.account for given, name in clients]
    assert accounts[0] == accounts[1] != accounts[2]
    assert accounts[3] == accounts[4] != accounts[5]


def test_clients_of_one_state_share_the_token() -> None:
    """As those do that are made from another one with other options."""
    provider = Provider(Clock())
    first, second = client(SyncClient, provider), client(SyncClient, provider)
    second._state = replace(first._state, headers={"x-shop": "2"})
    call(first, operation())
    call(second, operation())
    assert (len(provider.asked), len(provider.served)) == (1, 2)


def test_schemes_of_one_argument_share_the_token() -> None:
    """The first that says how to get it serves all."""
    other = Scheme(name="plain", kind="bearer", argument="token")
    provider = Provider(Clock())
    described = replace(service(), schemes=(other, SCHEME))
    mine = client(SyncClient, provider, service=described)
    call(mine, operation(security=(("plain",),)))
    call(mine, operation())
    assert (len(provider.asked), len(provider.served)) == (1, 2)


def test_who_waits_fails_with_who_renews() -> None:
    """Each with an error of its own; the next call tries anew."""
    started, failing = threading.Event(), threading.Event()

    def handler(request: httpx2.Request) -> httpx2.Response:
        if failing.is_set():
            return answer({"access_token": "good"})
        started.set()
        failing.wait(5)
        return answer({"error": "invalid_client"}, status=401)

    mine = client(SyncClient, handler)
    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(call, mine, operation())
        started.wait(5)
        others = [pool.submit(call, mine, operation()) for _ in range(7)]
        while sum(each.running() for each in others) < 7:
            pass
        failing.set()
    errors = [each.exception() for each in (first, *others)]
    refused = [error for error in errors if isinstance(error, TokenRefused)]
    assert refused
    assert errors.count(None) + len(refused) == 8
    assert len({id(error) for error in refused}) == len(refused)
    assert all(error.code == "invalid_client" for error in refused)


def test_who_gives_up_leaves_the_renewal_to_others() -> None:
    """A task that is cancelled while it fetches the token: one of those who wait fetches it, none fails."""

    async def scenario() -> tuple[list[Any], int]:
        clock, hold = Clock(), asyncio.Event()
        provider = Provider(clock)

        async def handler(request: httpx2.Request) -> httpx2.Response:
            if str(request.url) == TOKEN_URL and not hold.is_set():
                provider.asked.append(request)
                hold.set()
                await asyncio.Event().wait()
            return provider(request)

        mine = client(AsyncClient, handler, clock=clock)
        tasks = [asyncio.create_task(_called(mine)) for _ in range(5)]
        await hold.wait()
        tasks[0].cancel()
        return await asyncio.gather(*tasks, return_exceptions=True), len(provider.asked)

    results, asked = asyncio.run(scenario())
    assert isinstance(results[0], asyncio.CancelledError)
    assert all(isinstance(each, dict) for each in results[1:])
    assert asked == 2


def test_who_waits_waits_no_longer_than_it_may() -> None:
    """Its own deadline ends it; the renewal goes on for the others."""

    async def scenario() -> tuple[list[Any], int]:
        clock, hold = Clock(), asyncio.Event()
        provider = Provider(clock)

        async def handler(request: httpx2.Request) -> httpx2.Response:
            if str(request.url) == TOKEN_URL:
                await hold.wait()
            return provider(request)

        mine = client(AsyncClient, handler, clock=clock)
        first = asyncio.create_task(_called(mine))
        await asyncio.sleep(0)
        hurried = await asyncio.gather(_called(mine, deadline=1e-9), return_exceptions=True)
        hold.set()
        return [*hurried, await first], len(provider.asked)

    results, asked = asyncio.run(scenario())
    assert isinstance(results[0], DeadlineExceeded)
    assert results[1] == {"served": 1}
    assert asked == 1


def test_a_lost_connection_is_named_as_the_cause() -> None:
    """Beside the word that nothing was sent."""
    provider = Provider(Clock())
    provider.failures = [httpx2.ConnectError("refused")] * 3
    with pytest.raises(TokenUnavailable, match="ConnectError") as raised:
        call(client(SyncClient, provider), operation())
    assert isinstance(raised.value.__cause__, ConnectionFailed)


async def _called(client: Any, **options: Any) -> Any:
    return await _now(client, CallOptions(**options))


async def _now(client: Any, options: CallOptions) -> Any:
    from generator.runtime.operation import Arguments

    return await client.call(operation(), Arguments(parameters={}), options)
