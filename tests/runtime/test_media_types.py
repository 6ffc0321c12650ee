"""Media types that a caller may choose: the headers that ask, and what the answer is read as."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from generator.runtime.bodies import FormBody, JsonBody, MediaBody, RawBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.download import AsyncDownload, Download
from generator.runtime.errors import InvalidCall
from generator.runtime.multipart import MultipartBody, Part
from generator.runtime.operation import Arguments, Result

from .kit import KINDS, Recorder, client, finished, operation

Kind = type[SyncClient] | type[AsyncClient]

EXPORT = operation(
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="200", kind="text", content_type="text/csv"),
        Result(status="200", kind="binary", content_type="application/pdf"),
        Result(status="202", kind="json", content_type="application/problem+json", type=lambda: Any),
        Result(status="4XX", kind="json", content_type="application/json", type=lambda: Any),
    )
)


def answered(kind: str, content: bytes) -> Recorder:
    """A server that answers with this."""
    return Recorder(httpx2.Response(200, content=content, headers={"content-type": kind}))


def called(kind: Kind, recorder: Recorder, **given: Any) -> Any:
    """What the call brings."""
    return finished(client(kind, recorder).call(EXPORT, Arguments(parameters={}, **given)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("accept", "sent"),
    [
        ("", "application/json, application/problem+json"),
        ("application/json", "application/json, application/problem+json"),
        ("text/csv", "text/csv, application/problem+json"),
        ("application/pdf", "application/pdf, application/problem+json"),
    ],
)
def test_the_header_asks_for_the_choice(kind: Kind, accept: str, sent: str) -> None:
    """One type of each status; statuses without that type ask for their own."""
    recorder = answered("text/csv", b"a;b")
    called(kind, recorder, accept=accept)
    assert recorder.requests[0].headers["accept"] == sent


def test_the_answer_is_read_as_what_it_is() -> None:
    """By its own media type where that is described, else by the one asked for."""
    assert called(SyncClient, answered("text/csv; charset=utf-8", b"a;b"), accept="text/csv") == "a;b"
    assert called(SyncClient, answered("text/csv", b"a;b")) == "a;b"
    assert called(SyncClient, answered("Application/JSON", b"[1]"), accept="text/csv") == [1]
    assert called(SyncClient, answered("text/plain", b"a;b"), accept="text/csv") == "a;b"
    assert called(SyncClient, answered("text/plain", b"[1]")) == [1]


@pytest.mark.parametrize(("kind", "download"), [(SyncClient, Download), (AsyncClient, AsyncDownload)])
def test_a_file_is_streamed(kind: Kind, download: type[Any]) -> None:
    """Only where a file is asked for."""
    found = called(kind, answered("application/pdf", b"%PDF"), accept="application/pdf")
    assert isinstance(found, download)
    assert finished(found.read()) == b"%PDF"


def test_a_type_that_is_not_described_is_refused() -> None:
    """Before anything is sent."""
    recorder = answered("text/csv", b"")
    with pytest.raises(InvalidCall, match="OP1: accept 'text/xml' is no media type that it answers with"):
        called(SyncClient, recorder, accept="text/xml")
    assert recorder.requests == []


BODY = MediaBody(
    encoders=(
        ("application/json", JsonBody(type=lambda: dict[str, Any])),
        ("text/csv", RawBody(content_type="text/csv")),
        ("application/x-www-form-urlencoded", FormBody()),
        ("multipart/form-data", MultipartBody(parts=(Part(name="a", kind="text"),))),
    )
)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("chosen", "body", "header", "sent"),
    [
        ("", {"a": 1}, "application/json", b'{"a":1}'),
        ("text/csv", "a;b", "text/csv", b"a;b"),
        ("application/x-www-form-urlencoded", {"a": "1 2"}, "application/x-www-form-urlencoded", b"a=1%202"),
        (
            "multipart/form-data",
            {"a": "1"},
            "multipart/form-data; boundary=kit-boundary",
            b'--kit-boundary\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--kit-boundary--\r\n',
        ),
    ],
)
def test_a_body_is_written_as_chosen(kind: Kind, chosen: str, body: Any, header: str, sent: bytes) -> None:
    """Each media type in its own way."""
    recorder = Recorder()
    put = operation(method="PUT", encoder=BODY)
    finished(client(kind, recorder).call(put, Arguments(parameters={}, body=body, content_type=chosen)))
    assert recorder.requests[0].headers["content-type"] == header
    assert recorder.requests[0].content == sent


def test_a_body_of_another_type_is_refused() -> None:
    """The error lists those that there are."""
    put = operation(method="PUT", encoder=BODY)
    with pytest.raises(InvalidCall, match="OP1: content_type 'text/xml' is none of application/json, text/csv"):
        client(SyncClient, Recorder()).call(put, Arguments(parameters={}, body="", content_type="text/xml"))
