"""Tokens that are refused, and requests for tokens that fail."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from base64 import b64encode
from typing import Any

import httpx2
import pytest

from generator.plugins.rate_limits import Rate, RateLimits
from generator.plugins.retries import Retries
from generator.runtime.bodies import RawBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    SdkError,
    TokenError,
    TokenRefused,
    TokenUnavailable,
    Unauthorized,
)
from generator.runtime.options import CallOptions

from .kit import KINDS, Clock, Recorder, answer, call, operation
from .test_bodies import OneWay
from .token_kit import SECRET, SETTINGS, TOKEN_URL, Provider, client, tokens

Kind = type[SyncClient] | type[AsyncClient]

UPLOAD = operation(method="POST", encoder=RawBody(content_type="text/csv"))


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


def test_a_lost_connection_is_named_as_the_cause() -> None:
    """Beside the word that nothing was sent."""
    provider = Provider(Clock())
    provider.failures = [httpx2.ConnectError("refused")] * 3
    with pytest.raises(TokenUnavailable, match="ConnectError") as raised:
        call(client(SyncClient, provider), operation())
    assert isinstance(raised.value.__cause__, ConnectionFailed)
