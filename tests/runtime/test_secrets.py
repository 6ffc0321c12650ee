"""No secret comes to light: not in logs, reprs, errors, spans or drift, however loud the session."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import socket
import sys
import traceback
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any
from urllib.parse import quote

import httpx2
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter, SpanExportResult

from generator.plugins.retries import Retries
from generator.runtime.auth import Scheme
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConfigurationError, SdkError
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.redaction import Redaction
from generator.runtime.service import Service
from generator.runtime.shapes import is_list, is_object

from .stage import Kind, operation, request_head, serving

KEY = "k3y/with+odd=chars"
SCHEMES = [
    Scheme(name="it", kind="apiKey", argument="api_key", place="query", wire_name="api_key"),
    Scheme(name="it", kind="apiKey", argument="api_key", place="header", wire_name="Authorization"),
    Scheme(name="it", kind="apiKey", argument="api_key", place="cookie", wire_name="session"),
    Scheme(name="it", kind="bearer", argument="token"),
    Scheme(name="it", kind="basic", argument="login"),
]
SEEN = [KEY, quote(KEY, safe=""), quote(KEY), b64encode(f"user:{KEY}".encode()).decode()]


class Spoken(SpanExporter):
    """Everything that a tracer was told."""

    def __init__(self) -> None:
        self.text = ""

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Keep it as text."""
        self.text += "".join(span.to_json() for span in spans)
        return SpanExportResult.SUCCESS


class Everything(logging.Handler):
    """What any handler of the application may see of a record: its line, and what it was made from."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.text = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it as text."""
        self.text += f"{record.getMessage()} {record.msg!r} {record.args!r} {record.exc_text}\n"


@pytest.fixture
def log() -> Iterator[Everything]:
    """All loggers at their loudest."""
    handler, root = Everything(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


def echo(connection: socket.socket, count: int) -> None:
    """A server that gives back all it was told, as errors, links, redirects and drift."""
    head = request_head(connection)
    target = head.split(b" ", 2)[1]
    statuses = [b"200 OK", b"302 Found", b"503 Busy", b"400 Bad Request", b"200 OK"]
    body = json.dumps({"said": head.decode("latin-1"), "key": KEY}).encode()
    if count % 6 == 5:
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" + body[:20])
        return
    kind, body = (b"text/html", b"<html>" + body) if count % 6 == 4 else (b"application/json", body)
    connection.sendall(
        b"HTTP/1.1 " + statuses[count % 6] + b"\r\nconnection: close\r\ncontent-type: " + kind
        + b"\r\nlink: <" + target + b'>; rel="next"\r\nlocation: ' + target + b"\r\n"
        + b"content-length: %d\r\n\r\n" % len(body) + body
    )  # fmt: skip


def reprs(thing: Any, seen: set[int], depth: int = 0) -> Iterator[str]:
    """The reprs of a runtime object and of those it leads to."""
    if id(thing) in seen or depth > 8:
        return
    seen.add(id(thing))
    if is_object(thing) or is_list(thing):
        for item in thing.values() if is_object(thing) else thing:
            yield from reprs(item, seen, depth + 1)
    elif type(thing).__module__.startswith("generator."):
        yield repr(thing)
        names = [each.name for each in fields(thing)] if is_dataclass(thing) else list(getattr(thing, "__dict__", {}))
        for name in names:
            yield from reprs(getattr(thing, name), seen, depth + 1)


def shown(error: BaseException) -> str:
    """An error as a program may print it."""
    return "".join([*traceback.format_exception(error), str(error), repr(error), *reprs(error, set())])


def service(scheme: Scheme) -> Service:
    """An API with one way to prove who is calling."""
    return Service(env_prefix="STAGE", schemes=(scheme,), secured=True, security=(("it",),))


def secret_of(scheme: Scheme) -> str:
    """What a caller passes."""
    return f"user:{KEY}" if scheme.kind == "basic" else KEY


def session(client: SyncClient) -> Iterator[str]:
    """Calls that go well and badly, and what a program may print about them."""
    policy = Retries(attempts=2, first_delay=0.0)
    kinds: list[Kind] = ["json", "json", "json", "binary", "text", "json", "none", "json"]
    for kind in kinds:
        try:
            value = client.call(
                operation(kind=kind, conventions=(policy,), security=(("it",),)), Arguments(parameters={"id": "1"})
            )
            if kind == "binary":
                yield repr(value)
                value.read()
        except SdkError as error:
            yield shown(error)
    try:
        client.request("GET", "/free", options=CallOptions(headers={"x-key": KEY}, deadline=0.0))
    except SdkError as error:
        yield shown(error)
    yield "".join(reprs(client, set()))
    yield json.dumps(client.drift.report())


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: f"{scheme.kind} {scheme.place}")
def test_a_loud_session_never_shows_the_key(scheme: Scheme, log: Everything) -> None:
    """Each way of carrying it, against a server that echoes all it hears."""
    spoken, provider = Spoken(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spoken))
    with (
        serving(echo) as url,
        SyncClient(service(scheme), url, {scheme.argument: secret_of(scheme)}, tracer_provider=provider) as client,
    ):
        printed = "".join(session(client))
    everything = log.text + printed + spoken.text
    assert [form for form in SEEN if form in everything] == []
    assert "OP1 GET /things/{id}: 503" in log.text
    assert all(part in spoken.text for part in ("/things/{id}", "OP1", '"error.type": "503"'))
    assert all(
        part in printed for part in ("Traceback", "UnexpectedAnswer", "BadRequest", "ConnectionFailed", "Deadline")
    )


def test_asyncio_is_as_discreet(log: Everything) -> None:
    """The transport's lines are the same."""

    async def calls(url: str) -> str:
        async with AsyncClient(service(SCHEMES[0]), url, {"api_key": KEY}) as client:
            try:
                return str(await client.call(operation(security=(("it",),)), Arguments(parameters={"id": "1"})))
            except SdkError as error:
                return shown(error)

    with serving(lambda connection, _: echo(connection, 3)) as url:
        printed = asyncio.run(calls(url))
    assert [form for form in SEEN if form in log.text + printed] == []
    assert "[redacted]" in log.text
    assert "[redacted]" in printed


def test_the_transports_loggers_are_left_as_they_were(log: Everything) -> None:
    """They are only filtered while a client puts a key into URLs, closed or forgotten."""
    gc.collect()
    logger = logging.getLogger("httpx2")
    before = list(logger.filters)
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=1))
    header = SyncClient(service(SCHEMES[1]), "https://stage.example", {"api_key": KEY}, transport=transport)
    assert logger.filters == before
    first = SyncClient(service(SCHEMES[0]), "https://stage.example", {"api_key": KEY}, transport=transport)
    second = SyncClient(service(SCHEMES[0]), "https://stage.example", {"api_key": "another key"}, transport=transport)
    first.close()
    first.close()
    assert len(logger.filters) == len(before) + 1
    second.call(operation(security=(("it",),)), Arguments(parameters={"id": "1"}))
    logger.info("HTTP Request: GET %s", httpx2.URL("https://stage.example/?api_key=another%20key"))
    assert "[redacted]" in log.text
    assert "another" not in log.text
    del second
    assert logger.filters == before
    header.close()


def test_lines_that_hold_no_secret_keep_their_form() -> None:
    """Whoever reads a record's arguments finds them."""
    redaction = Redaction.of([KEY])
    assert redaction.text("GET /things 200") == "GET /things 200"
    assert redaction.text(f"a {KEY} b {quote(KEY, safe='')}") == "a [redacted] b [redacted]"
    assert KEY not in repr(redaction)


def test_a_word_that_is_hardly_a_secret_is_left_alone() -> None:
    """Or every message would be unreadable."""
    assert Redaction.of(["an"]).text("an answer") == "an answer"


def test_the_spans_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a setting that cannot be used."""
    provider = TracerProvider()
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    with pytest.raises(ConfigurationError, match=r"\[otel\]"):
        SyncClient(Service(env_prefix="STAGE"), "https://stage.example", {}, tracer_provider=provider)
