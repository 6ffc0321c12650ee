"""Credentials go to the configured server and nowhere else, and no log, repr or error shows them."""

from __future__ import annotations

import asyncio
import logging
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from generator.plugins.pagination_offset import OffsetPagination
from generator.runtime.auth import Scheme
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConfigurationError, InvalidCall, SdkError, TooManyRequests, UnexpectedAnswer
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.service import Service

from .kit import BASE, HEADER, KEY, KINDS, Recorder, answer, call, client, items, operation, pages
from .server import Answer, cut, http, loopback

Kind = type[SyncClient] | type[AsyncClient]

BEARER = Scheme(name="key", kind="bearer", argument="token")
BASIC = Scheme(name="key", kind="basic", argument="login")
IN_QUERY = Scheme(name="key", kind="apiKey", argument="api_key", place="query", wire_name="api key")
IN_COOKIE = Scheme(name="key", kind="apiKey", argument="api_key", place="cookie", wire_name="session")
CUSTOM = Scheme(name="key", kind="apiKey", argument="api_key", wire_name="X-Shop-Pass")
SCHEMES = [HEADER, BEARER, BASIC, IN_QUERY, IN_COOKIE, CUSTOM]

ELSEWHERE = [
    "https://other.example/x",
    "https://api.example:8443/x",
    "https://sub.api.example/x",
    "https://api.example./x",
]


def shows_key(request: httpx2.Request) -> bool:
    """Whether the key stands anywhere in a request, in any of the ways it may be written."""
    text = str(request.url) + repr(request.headers.multi_items())
    return any(form in text for form in (KEY, "azN5LXRoYXQtbm9ib2R5LW1heS1zZWU"))


@pytest.mark.parametrize(
    ("scheme", "place", "value"),
    [
        (HEADER, "authorization", KEY),
        (BEARER, "authorization", f"Bearer {KEY}"),
        (BASIC, "authorization", "Basic azN5LXRoYXQtbm9ib2R5LW1heS1zZWU="),
        (IN_COOKIE, "cookie", f"session={KEY}"),
        (CUSTOM, "x-shop-pass", KEY),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_the_configured_server_gets_the_credentials(kind: Kind, scheme: Scheme, place: str, value: str) -> None:
    """Each scheme puts the secret where the description says."""
    recorder = Recorder()
    call(client(kind, recorder, scheme=scheme), operation())
    assert recorder.requests[0].headers[place] == value


def test_keys_in_the_query_replace_what_a_link_repeats() -> None:
    """A key in the query is encoded, and stands there once although the server put it into its link."""
    recorder = Recorder()
    mine = client(SyncClient, recorder, scheme=IN_QUERY)
    call(mine, operation(), CallOptions(query={"api key": "old", "a": 1}))
    assert recorder.target == f"/items?a=1&api%20key={KEY}"


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: f"{scheme.kind}-{scheme.place}")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("target", ELSEWHERE)
def test_redirects_elsewhere_get_none(kind: Kind, scheme: Scheme, target: str) -> None:
    """A redirect to another scheme, host or port is followed without any secret, and back with it."""
    own = {"X-Session-Token": KEY, "Cookie": f"mine={KEY}", "X-Trace": "t"}
    recorder = Recorder(answer(status=302, location=target), answer(status=307, location=f"{BASE}/back"), answer({}))
    call(client(kind, recorder, scheme=scheme, headers=own), operation())
    there, away, back = recorder.requests
    assert (shows_key(there), shows_key(away), shows_key(back)) == (True, False, True)
    assert away.headers["x-trace"] == "t"
    assert str(away.url) == target


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("target", ["http://api.example/x", "http://other.example/", "https://user:pw@api.example/"])
def test_redirects_out_of_https_are_not_followed(kind: Kind, target: str) -> None:
    """A redirect that would send the request readable, or as somebody else, is an unexpected answer."""
    recorder = Recorder(answer(status=302, location=target))
    with pytest.raises(UnexpectedAnswer, match="not called"):
        call(client(kind, recorder), operation())
    assert len(recorder.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_redirects_end(kind: Kind) -> None:
    """A loop of redirects is an error after a few; as many as are allowed are fine."""
    recorder = Recorder(answer(status=301, location="/again"))
    with pytest.raises(UnexpectedAnswer, match="more than 5 redirects"):
        call(client(kind, recorder), operation())
    assert len(recorder.requests) == 6
    enough = Recorder(*[answer(status=301, location="/again")] * 5, answer({"done": True}))
    assert call(client(kind, enough), operation()) == {"done": True}


@pytest.mark.parametrize("kind", KINDS)
def test_writes_are_not_redirected(kind: Kind) -> None:
    """A POST is never sent a second time somewhere else."""
    recorder = Recorder(answer(status=307, location="https://other.example/"))
    with pytest.raises(SdkError, match="status 307"):
        call(client(kind, recorder), operation(method="POST"))
    assert len(recorder.requests) == 1


LISTING = operation(
    conventions=(OffsetPagination(position="offset", size="max", items="/items", link=True),),
)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: f"{scheme.kind}-{scheme.place}")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("target", ELSEWHERE)
def test_links_elsewhere_get_none(kind: Kind, scheme: Scheme, target: str) -> None:
    """A next page on another origin is asked for without any secret, and without the caller's own query."""
    recorder = Recorder(answer({"items": [1]}, link=f'<{target}>; rel="next"'), answer({"items": [2]}))
    options = CallOptions(headers={"X-Secret": KEY, "x-trace": "t"}, query={"q": "mine"})
    mine = client(kind, recorder, scheme=scheme)
    assert items(pages(mine, LISTING, options)) == [1, 2]
    here, away = recorder.requests
    assert (shows_key(here), shows_key(away)) == (True, False)
    assert str(away.url) == target
    assert away.headers["x-trace"] == "t"


DYNAMIC = operation(url_argument="url", path="/dynamic")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("target", [*ELSEWHERE, "https://files.example/a/?sig=%2Fx%2C&b=", "https://files.example/a/"])
def test_urls_of_the_api_elsewhere_get_none(kind: Kind, target: str) -> None:
    """A URL that the API gave is called as it is, with the credentials only on its own origin."""
    recorder = Recorder()
    call(client(kind, recorder), DYNAMIC, url=target)
    assert not shows_key(recorder.requests[0])
    assert str(recorder.requests[0].url) == target
    call(client(kind, recorder), DYNAMIC, url=f"{BASE}/file/?x#frag")
    assert shows_key(recorder.requests[1])
    assert recorder.target == "/file/?x"


@pytest.mark.parametrize(
    "url", ["", "/file", "http://files.example/x", "https://u:pa55@files.example/x", "ftp://files.example"]
)
def test_urls_that_are_not_called(url: str) -> None:
    """A relative URL, one that is not HTTPS, and one with a password are refused by the argument's name."""
    with pytest.raises(InvalidCall, match=r"^url: ") as raised:
        call(client(SyncClient, Recorder()), DYNAMIC, url=url)
    assert "pa55" not in str(raised.value)


def test_another_port_of_this_machine_is_elsewhere() -> None:
    """On a real wire, a redirect and a link to another loopback port carry no credentials."""
    with loopback(http()) as away:
        link = f'Link: <{away.url}/next>; rel="next"'
        moved = http(b"", "302 Found", f"Location: {away.url}/moved")
        with loopback(moved, http(b'{"items": [1]}', "200 OK", link)) as home:
            mine = SyncClient(Service(env_prefix="X", schemes=(HEADER,), secured=True), home.url, {"api_key": KEY})
            with mine:
                assert call(mine, operation()) == {}
                assert items(pages(mine, LISTING)) == [1]
        assert all(KEY.encode() in request for request in home.requests)
        assert len(away.requests) == 2
        assert not any(KEY.encode() in request or b"uthorization" in request for request in away.requests)


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Every record of every logger while a test runs, down to the last detail."""
    lines: list[str] = []

    class Ear(logging.Handler):
        """Writes down what is said, and with what arguments."""

        def emit(self, record: logging.LogRecord) -> None:
            """Note one record."""
            lines.append(f"{record.name} {record.getMessage()} {record.args!r} {record.__dict__!r}")

    ear, root = Ear(), logging.getLogger()
    before = root.level
    root.addHandler(ear)
    root.setLevel(logging.DEBUG)
    yield lines
    root.removeHandler(ear)
    root.setLevel(before)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: f"{scheme.kind}-{scheme.place}")
@pytest.mark.parametrize("asynchronous", [False, True])
def test_no_log_shows_a_key(scheme: Scheme, asynchronous: bool, heard: list[str]) -> None:
    """With every logger at DEBUG, on a real wire, through success, error, redirect and a lost connection."""
    answers: list[Answer] = [
        http(),
        http(b"no", "500 Oops"),
        http(b"", "302 Found", "Location: /again"),
        http(),
        cut(http(b"x", length=9)),
    ]
    with loopback(*answers) as server:
        service = Service(env_prefix="X", schemes=(scheme,), secured=True)
        if asynchronous:
            asyncio.run(
                _some_calls_async(AsyncClient(service, server.url, {scheme.argument: KEY}, limits=MemoryLimits()))
            )
        else:
            with SyncClient(service, server.url, {scheme.argument: KEY}) as mine:
                for _ in range(4):
                    _outcome(mine)
    text = "\n".join(heard)
    assert "OP1" in text
    assert KEY not in text
    assert "azN5LXRoYXQtbm9ib2R5LW1heS1zZWU" not in text


def _outcome(mine: SyncClient) -> None:
    error: Exception | None = None
    try:
        mine.call(operation(), Arguments(parameters={}))
    except SdkError as raised:
        error = raised
    assert KEY not in "".join(traceback.format_exception(error)) + repr(error)


async def _some_calls_async(mine: AsyncClient) -> None:
    async with mine:
        outcomes = [mine.call(operation(), Arguments(parameters={})) for _ in range(4)]
        for error in [(await asyncio.gather(each, return_exceptions=True))[0] for each in outcomes]:
            if isinstance(error, SdkError):
                assert KEY not in "".join(traceback.format_exception(error)) + repr(error)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: f"{scheme.kind}-{scheme.place}")
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_is_shown_holds_a_key(kind: Kind, scheme: Scheme) -> None:
    """Neither the client, its parts, a call, an error, its response nor what a debugger prints of the locals."""
    mine = client(kind, Recorder(answer({"error": 1}, status=400)), scheme=scheme, headers={"x-token": KEY})
    with pytest.raises(SdkError) as raised:
        call(mine, operation(), CallOptions(headers={"x-token": KEY}))
    shown: list[Any] = [mine, vars(mine), raised.value, vars(raised.value)]
    trace = raised.value.__traceback__
    while trace is not None:
        if "/generator/runtime/" in trace.tb_frame.f_code.co_filename:
            shown += trace.tb_frame.f_locals.values()
        trace = trace.tb_next
    assert KEY not in repr(shown)
    assert "azN5LXRoYXQtbm9ib2R5LW1heS1zZWU" not in repr(shown)


def test_pickled_errors_are_whole() -> None:
    """An error crosses to another process with its status, body and headers."""
    mine = client(SyncClient, Recorder(answer({"error": 1}, status=429, retry_after="7")))
    with pytest.raises(TooManyRequests) as raised:
        call(mine, operation())
    twin = pickle.loads(pickle.dumps(raised.value))
    assert type(twin) is type(raised.value)
    assert str(twin) == str(raised.value)
    assert (twin.status, twin.body, twin.retry_after, twin.operation) == (429, {"error": 1}, 7.0, "OP1")


@pytest.mark.parametrize("secret", ["key\n", " key", "ke\ny", "kéy", "key\0"])
@pytest.mark.parametrize("scheme", [HEADER, BEARER, IN_COOKIE])
def test_keys_that_no_header_can_hold(secret: str, scheme: Scheme) -> None:
    """A key with the line break of the file it was read from is refused at once, and not shown."""
    with pytest.raises(ConfigurationError, match="line break") as raised:
        SyncClient(Service(env_prefix="X", schemes=(scheme,)), BASE, {scheme.argument: secret})
    assert secret not in str(raised.value)


def test_the_first_alternative_that_can_be_served_is_used() -> None:
    """Of several ways to prove who calls, the first with all its secrets; without any, the client is told."""
    schemes = (HEADER, Scheme(name="other", kind="apiKey", argument="other_key", wire_name="X-Other"))
    recorder = Recorder()
    either = operation(security=(("key", "other"), ("other",)))
    mine = SyncClient(
        Service(env_prefix="X", schemes=schemes), BASE, {"other_key": KEY}, transport=httpx2.MockTransport(recorder)
    )
    call(mine, either)
    assert recorder.requests[0].headers["x-other"] == KEY
    assert "authorization" not in recorder.requests[0].headers
    with pytest.raises(ConfigurationError, match="OP1 needs credentials: give the client api_key=…"):
        call(mine, operation())
    call(mine, operation(security=((),)))
    assert not shows_key(recorder.requests[1])


def test_accounts_differ_without_showing_their_keys() -> None:
    """Clients of one account share its limits, in every process; the name they share tells no key."""
    accounts = [
        client(SyncClient, Recorder(), base_url=url)._state.account for url in (BASE, BASE + "/", "https://b.example")
    ]
    assert accounts[0] == accounts[1] != accounts[2]
    assert KEY not in "".join(accounts)
