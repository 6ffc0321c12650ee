"""What real sockets do to a call: slow bytes, silence, cut bodies, resets."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from generator.plugins.retries import Retries
from generator.runtime.bodies import RawBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.download import Download
from generator.runtime.errors import (
    CallTimeout,
    ConnectionFailed,
    DeadlineExceeded,
    InvalidCall,
    SdkError,
    UnexpectedAnswer,
)
from generator.runtime.operation import Arguments, Operation
from generator.runtime.options import CallOptions

from .stage import SERVICE, Kind, operation, request_head, serving

DEADLINE = 0.25
# How late an error may come on a busy machine; the servers here keep silent for longer than that.
SLACK = 0.4
LONG = 3.0

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
ARGUMENTS = Arguments(parameters={"id": "1"})

Caller = Callable[..., Any]


def blocking(
    url: str, operation: Operation, options: CallOptions | None = None, body: Any = None, **settings: Any
) -> Any:
    """One call with a blocking client; a file is read to its end."""
    with SyncClient(SERVICE, url, {}, **settings) as client:
        value = client.call(operation, replace(ARGUMENTS, body=body), options)
        return value.read() if operation.results[0].kind == "binary" else value


def awaiting(
    url: str, operation: Operation, options: CallOptions | None = None, body: Any = None, **settings: Any
) -> Any:
    """One call with an asyncio client; a file is read to its end."""

    async def call() -> Any:
        async with AsyncClient(SERVICE, url, {}, **settings) as client:
            value = await client.call(operation, replace(ARGUMENTS, body=body), options)
            return await value.read() if operation.results[0].kind == "binary" else value

    return asyncio.run(call())


BOTH = pytest.mark.parametrize("caller", [blocking, awaiting])


def drip(connection: socket.socket, text: bytes, pause: float = 0.02) -> None:
    """Send byte by byte."""
    for at in range(len(text)):
        connection.sendall(text[at : at + 1])
        time.sleep(pause)


def slow_body(connection: socket.socket, _: int) -> None:
    """A drip that no read timeout notices."""
    request_head(connection)
    connection.sendall(HEAD + b"content-length: 150\r\n\r\n")
    drip(connection, b" " * 150)


def slow_head(connection: socket.socket, _: int) -> None:
    """Headers that never end."""
    request_head(connection)
    drip(connection, HEAD + b"x-filler: " + b"." * 150)


def silence(connection: socket.socket, _: int) -> None:
    """A server that accepts and says nothing."""
    request_head(connection)
    connection.settimeout(LONG)
    connection.recv(1)


def late_silence(connection: socket.socket, _: int) -> None:
    """Half a body shortly before the deadline, then nothing: the last read has little time left."""
    request_head(connection)
    connection.sendall(HEAD + b"content-length: 10\r\n\r\n")
    time.sleep(DEADLINE * 0.8)
    connection.sendall(b"12345")
    connection.settimeout(LONG)
    connection.recv(1)


def deaf(connection: socket.socket, _: int) -> None:
    """A server that does not take the body it is sent."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    time.sleep(LONG / 2)


@BOTH
@pytest.mark.parametrize("kind", ["json", "binary"])
@pytest.mark.parametrize("script", [slow_body, slow_head, silence, late_silence])
def test_the_whole_call_ends_at_its_deadline(caller: Caller, kind: Kind, script: Any) -> None:
    """However the time is spent, and also while a file is read."""
    with serving(script) as url:
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            caller(url, operation(kind=kind), CallOptions(deadline=DEADLINE))
        assert DEADLINE - 0.05 <= time.monotonic() - started <= DEADLINE + SLACK


@BOTH
def test_a_body_that_is_not_taken_ends_too(caller: Caller) -> None:
    """The deadline counts while an upload is sent."""
    upload = operation(method="POST", encoder=RawBody(content_type="text/plain"))
    with serving(deaf) as url:
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            caller(url, upload, CallOptions(deadline=DEADLINE), bytes(20_000_000))
        assert time.monotonic() - started <= DEADLINE + SLACK


@BOTH
def test_the_clients_deadline_is_the_default(caller: Caller) -> None:
    """Calls set their own instead."""
    with serving(silence) as url:
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            caller(url, operation(), deadline=DEADLINE)
        with pytest.raises(DeadlineExceeded):
            caller(url, operation(), CallOptions(deadline=DEADLINE), deadline=60.0)
        assert time.monotonic() - started <= 2 * (DEADLINE + SLACK)


@BOTH
def test_a_timeout_of_one_read_is_no_deadline(caller: Caller) -> None:
    """The caller can tell them apart."""
    with serving(silence) as url, pytest.raises(CallTimeout) as caught:
        caller(url, operation(), CallOptions(timeout=0.1, deadline=60.0))
    assert not isinstance(caught.value, DeadlineExceeded)


def test_a_connection_that_is_used_again_keeps_no_deadline() -> None:
    """What bound one request does not bind the next on the same connection."""

    def twice(connection: socket.socket, _: int) -> None:
        for pause in (0.0, 0.3):
            request_head(connection)
            time.sleep(pause)
            connection.sendall(HEAD + b"content-length: 1\r\n\r\n1")

    with serving(twice) as url, SyncClient(SERVICE, url, {}) as client:
        assert client.call(operation(), ARGUMENTS, CallOptions(deadline=0.2)) == 1
        assert client.call(operation(), ARGUMENTS) == 1


@pytest.mark.parametrize("beginning", [HEAD + b"x-filler: ", HEAD + b"content-length: 150\r\n\r\n"])
def test_a_connection_that_was_made_without_a_deadline_keeps_to_the_next_ones(beginning: bytes) -> None:
    """However slowly the second answer drips on it, in its headers or in its body."""

    def quick_then_slow(connection: socket.socket, _: int) -> None:
        request_head(connection)
        connection.sendall(HEAD + b"content-length: 1\r\n\r\n1")
        request_head(connection)
        drip(connection, beginning + b"." * 150)

    with serving(quick_then_slow) as url, SyncClient(SERVICE, url, {}) as client:
        assert client.call(operation(), ARGUMENTS) == 1
        started = time.monotonic()
        with pytest.raises(DeadlineExceeded):
            client.call(operation(), ARGUMENTS, CallOptions(deadline=DEADLINE))
        assert DEADLINE - 0.05 <= time.monotonic() - started <= DEADLINE + SLACK


def answer_with(body: bytes, headers: bytes = b"content-encoding: gzip\r\n", status: bytes = b"200 OK") -> Any:
    """A script that gives one answer for each connection."""

    def script(connection: socket.socket, _: int) -> None:
        request_head(connection)
        head = b"HTTP/1.1 " + status + b"\r\ncontent-type: application/json\r\nconnection: close\r\n" + headers
        connection.sendall(head + b"content-length: %d\r\n\r\n" % len(body) + body)

    return script


@BOTH
@pytest.mark.parametrize("kind", ["json", "binary"])
def test_a_compressed_body_that_is_cut_is_no_answer(caller: Caller, kind: Kind) -> None:
    """Even where its length is announced as it is."""
    whole = gzip.compress(b'{"orders": []}' * 500)
    with serving(answer_with(whole[:-9])) as url, pytest.raises(ConnectionFailed, match="cut off"):
        caller(url, operation(kind=kind))


@BOTH
def test_a_compressed_body_that_is_whole_is_read(caller: Caller) -> None:
    """As data, and as a file."""
    with serving(answer_with(gzip.compress(b'{"total": 1.10}'))) as url:
        assert str(caller(url, operation())["total"]) == "1.10"
        assert caller(url, operation(kind="binary")) == b'{"total": 1.10}'


def test_a_file_is_read_once() -> None:
    """What was read or closed says so, instead of being empty."""
    with serving(answer_with(gzip.compress(b"1"))) as url, SyncClient(SERVICE, url, {}) as client:
        for use in (Download.read, Download.close):
            file = client.call(operation(kind="binary"), ARGUMENTS)
            use(file)
            with pytest.raises(InvalidCall, match="read or closed before"):
                file.read()


@BOTH
def test_a_cut_body_is_asked_for_again(caller: Caller) -> None:
    """Where the call is safe."""
    whole = gzip.compress(b'"whole"')

    def script(connection: socket.socket, count: int) -> None:
        answer_with(whole if count else whole[:-3])(connection, count)

    again = operation(conventions=(Retries(first_delay=0.0),))
    with serving(script) as url:
        assert caller(url, again) == "whole"


@BOTH
def test_an_encoding_nobody_asked_for_is_an_unexpected_answer(caller: Caller) -> None:
    """Its bytes are not taken for the body; an error keeps its status."""
    strange = b"content-encoding: br\r\n"
    with serving(answer_with(b"\x8b", strange)) as url, pytest.raises(UnexpectedAnswer, match="encoded as 'br'"):
        caller(url, operation())
    with serving(answer_with(b"\x8b", strange, b"404 Not Found")) as url, pytest.raises(SdkError, match="status 404"):
        caller(url, operation())


def reset(connection: socket.socket, _: int) -> None:
    """Half an answer, then the connection is torn down."""
    request_head(connection)
    connection.sendall(HEAD + b"content-length: 100\r\n\r\nhalf")
    time.sleep(0.05)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(connection: socket.socket, _: int) -> None:
    """No answer at all."""
    request_head(connection)


@BOTH
@pytest.mark.parametrize("kind", ["json", "binary"])
@pytest.mark.parametrize("script", [reset, hang_up])
def test_a_lost_connection_says_how_often_it_was_tried(caller: Caller, kind: Kind, script: Any) -> None:
    """As one error of ours, also while a file is read."""
    again = operation(kind=kind, conventions=(Retries(first_delay=0.0, attempts=2),))
    with serving(script) as url, pytest.raises(ConnectionFailed) as caught:
        caller(url, again)
    if kind == "json" or script is hang_up:
        assert [attempt.error for attempt in caught.value.attempts] == ["ConnectionFailed"] * 2
        assert "2 attempts: ConnectionFailed" in str(caught.value)
