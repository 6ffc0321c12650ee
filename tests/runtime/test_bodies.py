"""Bodies other than multipart: JSON checked before it is sent, forms, text, and files that are streamed."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, Annotated, Any, Literal, TypeAlias, cast
from urllib.parse import parse_qsl

import pytest
from pydantic import Field

from generator.runtime.bodies import FormBody, JsonBody, RawBody
from generator.runtime.content import replayable
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.model import Model, Open
from generator.runtime.times import DateTime

from .kit import KINDS, Recorder, a_call, call, client, operation

Kind = type[SyncClient] | type[AsyncClient]
Reason: TypeAlias = Annotated[Literal["LOST", "LATE"] | str, Open()]


class Refund(Model):
    """A refund of a line."""

    line_id: str = Field(validation_alias="lineId", serialization_alias="lineId")
    amount: Decimal | None = None
    reason: Reason | None = None
    at: DateTime | None = None


class Refunds(Model):
    """A body of refunds."""

    refunds: Annotated[list[Refund], Field(min_length=1)]


class Stranger(Model):
    """A model of some other operation."""

    refunds: list[Any]


def sent(kind: Kind, encoder: Any, body: Any, **given: Any) -> bytes:
    """The bytes that a POST with this body puts on the wire."""
    recorder = Recorder()
    call(client(kind, recorder), operation(method="POST", encoder=encoder, **given), body=body)
    (request,) = recorder.requests
    assert "transfer-encoding" in request.headers or request.headers["content-length"] == str(len(request.content))
    return request.content


JSON = JsonBody(type=lambda: Refunds)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (Refunds(refunds=[Refund(line_id="1", amount=Decimal("1.10"))]), '{"refunds":[{"lineId":"1","amount":1.10}]}'),
        ({"refunds": [{"lineId": "1", "amount": Decimal("1.10")}]}, '{"refunds":[{"lineId":"1","amount":1.10}]}'),
        ({"refunds": [{"line_id": "1", "amount": None}]}, '{"refunds":[{"lineId":"1","amount":null}]}'),
        ({"refunds": [Refund(line_id="1")], "new": {"x": [1]}}, '{"refunds":[{"lineId":"1"}],"new":{"x":[1]}}'),
        ({"refunds": [{"lineId": "é", "extra": 1.5}]}, '{"refunds":[{"lineId":"é","extra":1.5}]}'),
        (
            {"refunds": [{"lineId": "1", "at": "2024-01-31T11:30:00+02:00"}]},
            '{"refunds":[{"lineId":"1","at":"2024-01-31T11:30:00+02:00"}]}',
        ),
    ],
)
def test_json_bodies_are_models_or_plain_data(kind: Kind, body: Any, expected: str) -> None:
    """Both send what was set, under wire names, with exact numbers and the fields that no model knows."""
    assert sent(kind, JSON, body) == expected.encode()


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (None, "the body is required"),
        ({}, "body/refunds: Field required"),
        ({"refunds": []}, "body/refunds: .*at least 1 item"),
        ({"refunds": [{"lineId": "1"}, {"amount": 1}]}, "body/refunds/1/lineId: Field required"),
        ({"refunds": [{"lineId": "1", "amount": "much"}]}, "body/refunds/0/amount: .*decimal"),
        ({"refunds": [{"lineId": "1", "amount": Decimal("NaN")}]}, "body/refunds/0/amount: .*finite"),
        ({"refunds": [{"lineId": "1", "at": datetime(2024, 1, 1)}]}, "body/refunds/0/at: .*time zone"),
        ({"refunds": [{"lineId": "1", "extra": float("nan")}]}, "cannot be sent"),
        ({"refunds": [{"lineId": "1", "extra": datetime(2024, 1, 1)}]}, "cannot be sent: .*no time zone"),
        ([1], "body: "),
        (Stranger(refunds=[]), "body: "),
    ],
)
def test_json_bodies_that_do_not_fit(body: Any, complaint: str) -> None:
    """Each wrong field is named, and nothing is sent."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=complaint):
        call(client(SyncClient, recorder), operation(method="POST", encoder=JSON), body=body)
    assert recorder.requests == []


@pytest.mark.parametrize(
    "encoder",
    [
        JsonBody(type=lambda: Refunds, required=False),
        FormBody(required=False),
        RawBody(content_type="text/plain", required=False),
    ],
)
def test_optional_bodies_may_be_left_out(encoder: Any) -> None:
    """Without a body there is no content type, and the length says zero."""
    recorder = Recorder()
    call(client(SyncClient, recorder), operation(method="POST", encoder=encoder))
    assert "content-type" not in recorder.requests[0].headers
    assert recorder.requests[0].headers["content-length"] == "0"


@pytest.mark.parametrize("encoder", [FormBody(), RawBody(content_type="text/plain")])
def test_required_bodies_may_not(encoder: Any) -> None:
    """A body that the description requires is asked for before anything is sent."""
    with pytest.raises(InvalidCall, match="OP1: the body is required"):
        encoder.encode(None, a_call())


@pytest.mark.parametrize("kind", KINDS)
def test_forms(kind: Kind) -> None:
    """Fields by wire name, percent-encoded; what is None is left out, lists repeat."""
    body = {"a b": "x&y=é+", "none": None, "flag": True, "ids": [1, 2], "n": Decimal("1.10")}
    content = sent(kind, FormBody(), body).decode("ascii")
    pairs = [("a b", "x&y=é+"), ("flag", "true"), ("ids", "1"), ("ids", "2"), ("n", "1.10")]
    assert parse_qsl(content) == pairs
    with pytest.raises(InvalidCall, match="at: "):
        sent(kind, FormBody(), {"at": datetime(2024, 1, 1)})


class OneWay(io.RawIOBase):
    """A stream that cannot go back, such as a pipe."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        """It can be read, once."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes."""
        return self._inner.readinto(buffer)


BIG = bytes(range(256)) * 1000


@pytest.mark.parametrize("kind", KINDS)
def test_raw_bodies_are_sent_as_they_are(kind: Kind, tmp_path: Path) -> None:
    """Text, bytes, a path, an open file from where it stands, and a stream that cannot go back."""
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    raw = RawBody(content_type="application/octet-stream")
    assert sent(kind, raw, "é") == "é".encode()
    assert sent(kind, raw, b"") == b""
    assert sent(kind, raw, BIG) == BIG
    assert sent(kind, raw, path) == BIG
    assert sent(kind, raw, OneWay(BIG)) == BIG
    with path.open("rb") as file:
        file.seek(1000)
        assert sent(kind, raw, file) == BIG[1000:]
        assert not file.closed


@pytest.mark.parametrize("body", [Path("no-such-file"), Path("/"), io.StringIO("text"), 7])
def test_files_that_cannot_be_sent(body: Any) -> None:
    """A path that leads to no file and a file opened as text are refused before anything is sent."""
    with pytest.raises(InvalidCall, match=r"is no (binary )?file; pass"):
        RawBody(content_type="text/csv").encode(body, a_call())


def test_closed_files_are_refused() -> None:
    """A file that was closed too early is named as such."""
    file = io.BytesIO(b"x")
    file.close()
    with pytest.raises(InvalidCall, match="closed"):
        RawBody(content_type="text/csv").encode(file, a_call())


def test_files_that_vanish_are_refused(tmp_path: Path) -> None:
    """A file that is deleted between the call and its sending is an invalid call, too."""
    path = tmp_path / "x"
    path.write_bytes(b"x")
    content = RawBody(content_type="text/csv").encode(path, a_call())
    path.unlink()
    from generator.runtime.bodies import AnyBody

    mine = client(SyncClient, Recorder())
    with pytest.raises(InvalidCall, match="cannot be read"):
        call(mine, operation(method="POST", encoder=AnyBody()), body=content)


def test_what_can_be_sent_again() -> None:
    """Bytes, paths and files that can go back can; a stream cannot."""
    raw, one_way = RawBody(content_type="text/csv"), cast("IO[bytes]", OneWay(b"x"))
    assert replayable(None)
    assert replayable(raw.encode(b"x", a_call()))
    assert replayable(raw.encode(Path(__file__), a_call()))
    assert replayable(raw.encode(io.BytesIO(), a_call()))
    assert not replayable(raw.encode(one_way, a_call()))


@pytest.mark.parametrize("kind", KINDS)
def test_free_calls(kind: Kind) -> None:
    """`client.request` sends JSON exactly, keeps to the configured server, and shows no query in its errors."""
    recorder = Recorder()
    mine = client(kind, recorder)
    from .kit import finished

    answer = finished(mine.request("post", "api/x?a=%2C", json={"n": Decimal("1.10")}, query={"b": [1, 2]}))
    assert (answer.status, answer.json()) == (200, {})
    (request,) = recorder.requests
    assert (request.method, str(request.url)) == ("POST", "https://api.example/api/x?a=%2C&b=1&b=2")
    assert request.content == b'{"n":1.10}'
    for path in ("https://evil.example/", "//evil.example/", "@evil.example/", "/\\evil.example", "a b\nc?é=%C3"):
        finished(mine.request("GET", path))
        assert recorder.requests[-1].url.host == "api.example"
    assert recorder.target == "/a%20b%0Ac?%C3%A9=%C3"


def test_chunks_are_of_one_kind() -> None:
    """The asyncio body is the blocking one read in a thread: the same chunks, in the same order."""
    import asyncio

    from generator.runtime.content import Stream
    from generator.runtime.sending import chunks, chunks_async

    async def collected(source: AsyncIterator[bytes]) -> list[bytes]:
        return [chunk async for chunk in source]

    blocking: Iterator[bytes] = chunks(Stream("x/y", BIG))
    assert list(blocking) == asyncio.run(collected(chunks_async(Stream("x/y", BIG))))
