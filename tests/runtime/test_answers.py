"""Answers that are no plain success: errors by status, and bodies that are not what was promised."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.model import Model
from generator.runtime.operation import Result

from .kit import JSON, KINDS, Clock, Recorder, answer, call, client, operation

Kind = type[SyncClient] | type[AsyncClient]


class Problem(Model):
    """How the API says what is wrong."""

    message: str
    status: int


ERRORS = operation(
    results=(
        JSON,
        Result(status="4XX", kind="json", type=lambda: Problem),
        Result(status="default", kind="text"),
    )
)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((400, errors.BadRequest), (401, errors.Unauthorized), (403, errors.Forbidden), (404, errors.NotFound)),
        *((405, errors.MethodNotAllowed), (406, errors.NotAcceptable), (409, errors.Conflict), (410, errors.Gone)),
        *((415, errors.UnsupportedMediaType), (422, errors.Unprocessable), (429, errors.TooManyRequests)),
        *((418, errors.StatusError), (304, errors.StatusError), (500, errors.ServerError), (599, errors.ServerError)),
    ],
)
@pytest.mark.parametrize("client_kind", KINDS)
def test_each_status_has_its_error(client_kind: Kind, status: int, kind: type[errors.StatusError]) -> None:
    """The class tells the status; the error holds operation, status, headers and body."""
    mine = client(client_kind, Recorder(answer({"message": "no", "status": status}, status=status, x_id="7")))
    with pytest.raises(errors.StatusError, match=f"OP1: status {status}.*no") as raised:
        call(mine, ERRORS)
    assert type(raised.value) is kind
    assert (raised.value.operation, raised.value.status, raised.value.headers["x-id"]) == ("OP1", status, "7")
    assert raised.value.response.json() == {"message": "no", "status": status}


def test_error_bodies_are_typed_where_described() -> None:
    """A described error body is a model, with unknown fields and wrong values kept; another is plain JSON or text."""
    bodies: list[tuple[httpx2.Response, Any]] = [
        (answer({"message": "m", "status": 400}, status=400), Problem(message="m", status=400)),
        (answer({"message": None, "more": 1}, status=404), {"message": None, "more": 1}),
        (answer([1], status=500), [1]),
        (httpx2.Response(502, html="<h1>Bad</h1>"), "<h1>Bad</h1>"),
        (httpx2.Response(400, content=b""), ""),
        (httpx2.Response(400, content=b"\xff"), "\ufffd"),
    ]
    for response, body in bodies:
        with pytest.raises(errors.StatusError) as raised:
            call(client(SyncClient, Recorder(response)), ERRORS)
        found = raised.value.body
        assert (found.to_json() if isinstance(found, Model) and isinstance(body, dict) else found) == (
            b'{"message":null,"more":1}' if isinstance(body, dict) else body
        )


def test_long_error_pages_are_cut_in_the_message() -> None:
    """The message shows the start of what the server says; the body is whole."""
    with pytest.raises(errors.ServerError) as raised:
        call(client(SyncClient, Recorder(httpx2.Response(500, text="x" * 10_000))), operation())
    assert len(str(raised.value)) < 600
    assert len(raised.value.body) == 10_000


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry_after": "7"}, 7.0),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "Wed, 31 Jan 2024 09:30:10 GMT"}, 10.0),
        ({"retry_after": "soon"}, None),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_too_many_requests_says_when(kind: Kind, headers: dict[str, str], seconds: float | None) -> None:
    """A 429 carries the seconds to wait, from a number or from a date."""
    mine = client(kind, Recorder(answer({}, status=429, **headers)), clock=Clock(1706693400.0))
    with pytest.raises(errors.TooManyRequests) as raised:
        call(mine, operation())
    assert raised.value.retry_after == seconds


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("response", [{"html": "<h1>Login</h1>"}, {"text": "OK"}, {"content": b'{"a":'}])
def test_a_success_that_is_not_json(kind: Kind, response: dict[str, Any]) -> None:
    """A login page with status 200 is an error of its own that holds the answer."""
    with pytest.raises(errors.UnexpectedAnswer, match=r"OP1: status 200 came with .* not JSON") as raised:
        call(client(kind, Recorder(httpx2.Response(200, **response))), operation())
    assert raised.value.response.status == 200
    assert raised.value.response.content


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_success_is_noted(kind: Kind) -> None:
    """Nothing where a value was promised is None and drift: the call itself was done."""
    mine = client(kind, Recorder(httpx2.Response(200)))
    promised = Result(status="200", kind="json", type=lambda: Problem)
    assert call(mine, operation(results=(promised,))) is None
    assert [sight.kind for sight in mine.drift.seen] == ["missing"]


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_that_nobody_describes_may_be_empty(kind: Kind) -> None:
    """Where any JSON is well, nothing is well, too."""
    mine = client(kind, Recorder(httpx2.Response(200)))
    assert call(mine, operation()) is None
    assert not mine.drift.seen


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("content_type", "content", "value"),
    [
        ("text/plain", b"0000001652", "0000001652"),
        ("text/plain;charset=UTF-8", b"1652", "1652"),
        ("application/json", b'"0000001652"', "0000001652"),
        ("application/problem+json; charset=utf-8", b'"1652"', "1652"),
    ],
)
def test_a_text_of_any_media_type(kind: Kind, content_type: str, content: bytes, value: str) -> None:
    """A text that may come as anything is JSON where the answer says so, or else its own characters."""
    anything = Result(status="200", kind="json", content_type="*/*", type=lambda: str)
    response = httpx2.Response(200, content=content, headers={"content-type": content_type})
    mine = client(kind, Recorder(response))
    assert call(mine, operation(results=(anything,))) == value
    assert not mine.drift.seen


@pytest.mark.parametrize("kind", KINDS)
def test_default_is_about_failures_where_successes_are_described(kind: Kind) -> None:
    """An undescribed success is read as the described one, never as the failure that `default` stands for."""
    described = (
        Result(status="201", kind="json", type=lambda: dict[str, int]),
        Result(status="default", kind="json", type=lambda: Problem),
    )
    mine = client(kind, Recorder(answer({"id": 7}, status=200)))
    assert call(mine, operation(results=described)) == {"id": 7}
    failing = client(kind, Recorder(answer({"message": "m", "status": 400}, status=400)))
    with pytest.raises(errors.BadRequest) as raised:
        call(failing, operation(results=described))
    assert raised.value.body == Problem(message="m", status=400)


@pytest.mark.parametrize(
    ("result", "value"),
    [
        (Result(status="200", kind="text"), "é"),
        (Result(status="2XX", kind="none"), None),
        (Result(status="default", kind="text"), "é"),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_other_results(kind: Kind, result: Result, value: Any) -> None:
    """Text is decoded as UTF-8, and what is described as nothing is nothing."""
    assert (
        call(client(kind, Recorder(httpx2.Response(200, content="é".encode()))), operation(results=(result,))) == value
    )
