"""OpenTelemetry: one span for a call, one in it for each request, named by what is always the same."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any

import httpx2
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import SpanKind, StatusCode

from generator.plugins.retries import Retries
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import ConnectionFailed, NotFound, SdkError
from generator.runtime.operation import Arguments, Operation

from .stage import SERVICE, operation

POLICY = Retries(first_delay=0.0, attempts=3)
ARGUMENTS = Arguments(parameters={"id": "1"})


class Kept(SpanExporter):
    """The spans in the order in which they ended."""

    def __init__(self) -> None:
        self.spans: list[ReadableSpan] = []
        self.current: list[trace.Span] = []
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self))

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Keep them."""
        self.spans += spans
        return SpanExportResult.SUCCESS

    def transport(self, *outcomes: int | Exception) -> httpx2.MockTransport:
        """A wire with these outcomes in a row, that notes under which span it is asked."""
        left = list(outcomes)

        def answer(_: httpx2.Request) -> httpx2.Response:
            self.current.append(trace.get_current_span())
            outcome = left.pop(0)
            if isinstance(outcome, Exception):
                raise outcome
            return httpx2.Response(outcome, json=1)

        return httpx2.MockTransport(answer)


def blocking(kept: Kept, operation: Operation, *outcomes: int | Exception) -> Any:
    """One call with a blocking client."""
    settings: Any = {"transport": kept.transport(*outcomes), "tracer_provider": kept.provider}
    with SyncClient(SERVICE, "https://stage.example:8443/base", {}, **settings) as client:
        return client.call(operation, ARGUMENTS)


def awaiting(kept: Kept, operation: Operation, *outcomes: int | Exception) -> Any:
    """One call with an asyncio client."""

    async def call() -> Any:
        settings: Any = {"transport": kept.transport(*outcomes), "tracer_provider": kept.provider}
        async with AsyncClient(SERVICE, "https://stage.example:8443/base", {}, **settings) as client:
            return await client.call(operation, ARGUMENTS)

    return asyncio.run(call())


BOTH = pytest.mark.parametrize("caller", [blocking, awaiting])
ALWAYS = {
    "http.request.method": "GET",
    "url.template": "/things/{id}",
    "server.address": "stage.example",
    "server.port": 8443,
    "openapi.operation_id": "OP1",
}


def attributes(span: ReadableSpan) -> dict[str, Any]:
    """What a span says."""
    return dict(span.attributes or {})


@BOTH
def test_a_call_has_a_span_and_each_request_one_in_it(caller: Callable[..., Any]) -> None:
    """With the attributes of the HTTP conventions; the request's own is current while it is under way."""
    kept = Kept()
    lost = httpx2.ConnectError("refused")
    assert caller(kept, operation(conventions=(POLICY,)), 503, lost, 200) == 1
    *attempts, call = kept.spans
    assert (call.name, call.kind, call.parent) == ("things.get", SpanKind.INTERNAL, None)
    assert attributes(call) == {**ALWAYS, "http.response.status_code": 200}
    assert [attributes(attempt) for attempt in attempts] == [
        {**ALWAYS, "http.response.status_code": 503, "error.type": "503"},
        {**ALWAYS, "error.type": "ConnectionFailed", "http.request.resend_count": 1},
        {**ALWAYS, "http.response.status_code": 200, "http.request.resend_count": 2},
    ]
    assert {attempt.name for attempt in attempts} == {"GET /things/{id}"}
    assert {attempt.kind for attempt in attempts} == {SpanKind.CLIENT}
    assert [attempt.parent for attempt in attempts] == [call.context] * 3
    assert [span.get_span_context() for span in kept.current] == [attempt.context for attempt in attempts]
    codes = [span.status.status_code for span in kept.spans]
    assert codes == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET, StatusCode.UNSET]


@BOTH
@pytest.mark.parametrize(
    ("outcome", "kind", "error"),
    [(404, "404", NotFound), (httpx2.ReadError("reset"), "ConnectionFailed", ConnectionFailed)],
)
def test_a_call_that_fails_says_how(
    caller: Callable[..., Any], outcome: int | Exception, kind: str, error: type[SdkError]
) -> None:
    """By status or by the type of the error, never by its text."""
    kept = Kept()
    with pytest.raises(error):
        caller(kept, operation(), outcome)
    assert [attributes(span)["error.type"] for span in kept.spans] == [kind, kind]
    assert {span.status.status_code for span in kept.spans} == {StatusCode.ERROR}
    assert [(span.status.description, list(span.events)) for span in kept.spans] == [(None, []), (None, [])]


def test_a_call_inside_a_span_belongs_to_it() -> None:
    """The application's own span is the parent, and is current again afterwards."""
    kept = Kept()
    with kept.provider.get_tracer("application").start_as_current_span("nightly import") as span:
        blocking(kept, operation(), 200)
        assert trace.get_current_span() is span
    assert [span.name for span in kept.spans] == ["GET /things/{id}", "things.get", "nightly import"]
    assert kept.spans[1].parent == span.get_span_context()


def test_a_task_that_is_cancelled_ends_its_spans() -> None:
    """And leaves no span behind as the current one."""
    kept = Kept()

    async def silent(_: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    async def call() -> None:
        transport = httpx2.MockTransport(silent)
        settings: Any = {"transport": transport, "tracer_provider": kept.provider}
        async with AsyncClient(SERVICE, "https://stage.example", {}, **settings) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.call(operation(), ARGUMENTS), 0.01)
        assert not trace.get_current_span().is_recording()

    asyncio.run(call())
    assert [span.name for span in kept.spans] == ["GET /things/{id}", "things.get"]


def test_who_does_not_trace_imports_nothing() -> None:
    """Not even where the extra is installed."""
    program = (
        "import sys, httpx2\n"
        "from generator.runtime.core import SyncClient\n"
        "from generator.runtime.service import Service\n"
        "transport = httpx2.MockTransport(lambda _: httpx2.Response(200))\n"
        "SyncClient(Service(env_prefix='X'), 'https://stage.example', {}, transport=transport).request('GET', '/')\n"
        "print([name for name in sys.modules if name.startswith('opentelemetry')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
