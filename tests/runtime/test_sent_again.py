"""A body that is sent a second time is the same, byte for byte."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import httpx2
import pytest

from generator.plugins.retries import Retries
from generator.runtime.bodies import RawBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall, ServerError
from generator.runtime.multipart import MultipartBody, Part
from generator.runtime.operation import Arguments, Operation

from .stage import SERVICE, operation

POLICY = Retries(first_delay=0.0, attempts=3)
FORM = MultipartBody(parts=(Part(name="file", kind="file"), Part(name="note", kind="text")))
RAW = RawBody(content_type="text/plain")


class Faulty:
    """A wire that reads the body to its end, twice in vain."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.lengths: list[str | None] = []

    def blocking(self, request: httpx2.Request) -> httpx2.Response:
        """Answers a blocking client."""
        request.read()
        return self._answer(request)

    async def awaiting(self, request: httpx2.Request) -> httpx2.Response:
        """Answers an asyncio client."""
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        self.bodies.append(request.content)
        self.lengths.append(request.headers.get("content-length"))
        return httpx2.Response(200 if len(self.bodies) == 3 else 503, json=1)


def blocking(wire: Faulty, operation: Operation, body: Any) -> Any:
    """One call with a blocking client."""
    with SyncClient(SERVICE, "https://stage.example", {}, transport=httpx2.MockTransport(wire.blocking)) as client:
        return client.call(operation, Arguments(parameters={"id": "1"}, body=body))


def awaiting(wire: Faulty, operation: Operation, body: Any) -> Any:
    """One call with an asyncio client."""

    async def call() -> Any:
        transport = httpx2.MockTransport(wire.awaiting)
        async with AsyncClient(SERVICE, "https://stage.example", {}, transport=transport) as client:
            return await client.call(operation, Arguments(parameters={"id": "1"}, body=body))

    return asyncio.run(call())


def by_path(folder: Path) -> Path:
    """A file that is opened at each sending."""
    path = folder / "orders.csv"
    path.write_bytes(b"first,second")
    return path


def open_in_the_middle(folder: Path) -> IO[bytes]:
    """An open file of which the caller has read a part."""
    file = by_path(folder).open("rb")
    file.seek(6)
    return file


def in_memory(_: Path) -> IO[bytes]:
    """The same without a file."""
    file = io.BytesIO(b"first,second")
    file.seek(6)
    return file


SOURCES = pytest.mark.parametrize(
    ("source", "expected"), [(by_path, b"first,second"), (open_in_the_middle, b"second"), (in_memory, b"second")]
)


@pytest.mark.parametrize("caller", [blocking, awaiting])
@pytest.mark.parametrize("encoder", [FORM, RAW])
@SOURCES
def test_a_file_is_sent_from_where_it_stood(
    caller: Callable[..., Any], encoder: Any, source: Callable[[Path], Any], expected: bytes, tmp_path: Path
) -> None:
    """Three times, with the length that it has from there."""
    wire, file = Faulty(), source(tmp_path)
    body = {"file": file, "note": "é"} if encoder is FORM else file
    try:
        again = operation(method="PUT", encoder=encoder, conventions=(POLICY,))
        assert caller(wire, again, body) == 1
    finally:
        if not isinstance(file, Path):
            file.close()
    assert wire.bodies == [wire.bodies[0]] * 3
    assert set(wire.lengths) <= {str(len(wire.bodies[0])), None if encoder is RAW else "known"}
    assert expected in wire.bodies[0]
    assert (b"first" in wire.bodies[0]) == (b"first" in expected)


@pytest.mark.parametrize("encoder", [FORM, RAW])
def test_a_pipe_is_sent_once_and_whole(encoder: Any) -> None:
    """Its size is unknown, whatever the system says, and it cannot be read again."""
    reading, writing = os.pipe()
    os.write(writing, b"from a pipe")
    os.close(writing)
    wire = Faulty()
    again = operation(method="PUT", encoder=encoder, conventions=(POLICY,))
    with os.fdopen(reading, "rb") as pipe, pytest.raises(ServerError):
        blocking(wire, again, {"file": pipe} if encoder is FORM else pipe)
    assert len(wire.bodies) == 1
    assert (b"from a pipe" in wire.bodies[0], wire.lengths) == (True, [None])


def test_a_file_opened_as_text_is_refused(tmp_path: Path) -> None:
    """Its bytes depend on an encoding that nobody chose."""
    with by_path(tmp_path).open(encoding="utf-8") as file, pytest.raises(InvalidCall, match="rb"):
        blocking(Faulty(), operation(method="PUT", encoder=FORM), {"file": file})
