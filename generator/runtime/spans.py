"""OpenTelemetry: a span for each call, and in it one for each request that goes out; nothing without the extra."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import field, replace
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Protocol
from urllib.parse import urlsplit

from .flow import Flow, Request, Response, Step, carried
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .sockets import Sender

_API = "opentelemetry.trace"


class TracerProvider(Protocol):
    """What OpenTelemetry calls a tracer provider."""

    def get_tracer(self, instrumenting_module_name: str, /) -> Any:
        """The tracer for this package."""
        ...


class Spans(Value):
    """The outermost gate: sees every request, answer and wait of a call. No URL, header or body becomes an attribute.

    Without a `provider` of its own, the application's is used, if it has set one.
    """

    depth: ClassVar[int] = 0
    provider: TracerProvider | None = field(default=None, repr=False)

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request under a span, where someone traces."""
        # Whoever set a global provider has imported the module; nobody pays for what is not used.
        api: Any = sys.modules.get(_API)
        if api is None:
            return send(request)
        tracer: Any = (self.provider or api.get_tracer_provider()).get_tracer(__name__)
        return _traced(_Tracing(api, tracer, call), request, send(request))


class _Tracing:
    """Makes and ends the spans of one call."""

    def __init__(self, api: Any, tracer: Any, call: Call) -> None:
        self._api = api
        self._tracer = tracer
        self._call = call

    @contextmanager
    def call(self, request: Request) -> Generator[Any]:
        """The span of the whole call."""
        kind = self._api.SpanKind.INTERNAL
        with self._span(self._call.operation.name, kind, request, self._api.get_current_span(), 0) as span:
            yield span

    @contextmanager
    def attempt(self, request: Request, parent: Any, resend: int) -> Generator[Any]:
        """The span of one request; it is the current one while the request is on its way."""
        name = f"{request.method} {_template(self._call)}"
        kind = self._api.SpanKind.CLIENT
        with (
            self._span(name, kind, request, parent, resend) as span,
            self._api.use_span(span, record_exception=False, set_status_on_exception=False),
        ):
            yield span

    def answered(self, span: Any, status: int) -> None:
        """Note the status that came back."""
        span.set_attribute("http.response.status_code", status)
        if status >= 400:
            self._failed(span, str(status))

    @contextmanager
    def _span(self, name: str, kind: Any, request: Request, parent: Any, resend: int) -> Generator[Any]:
        context = self._api.set_span_in_context(parent)
        span = self._tracer.start_span(name, context, kind, _attributes(self._call, request, resend))
        try:
            yield span
        except BaseException as error:
            self._failed(span, type(error).__qualname__)
            raise
        finally:
            span.end()

    def _failed(self, span: Any, kind: str) -> None:
        span.set_attribute("error.type", kind)
        span.set_status(self._api.Status(self._api.StatusCode.ERROR))


def _traced(tracing: _Tracing, request: Request, flow: Flow[Response]) -> Flow[Response]:
    with tracing.call(request) as span:
        response = yield from _attempts(tracing, span, flow)
        tracing.answered(span, response.status)
        return response


def _attempts(tracing: _Tracing, parent: Any, flow: Flow[Response]) -> Flow[Response]:
    """The flow's steps as they are, each request among them under a span of its own."""
    sent = count()

    def carry(step: Step) -> Flow[Any]:
        # A request for a token has spans of its own, for it is another call.
        if isinstance(step, Request) and not step.traced:
            return (yield from _attempt(tracing, parent, step, next(sent)))
        return (yield step)

    return (yield from carried(flow, carry))


def _attempt(tracing: _Tracing, parent: Any, request: Request, resend: int) -> Flow[Response]:
    with tracing.attempt(request, parent, resend) as span:
        response: Response = yield replace(request, traced=True)
        tracing.answered(span, response.status)
        return response


def _attributes(call: Call, request: Request, resend: int) -> dict[str, Any]:
    server = urlsplit(request.url)
    attributes: dict[str, Any] = {
        "http.request.method": request.method,
        "url.template": _template(call),
        "server.address": server.hostname or "",
        "server.port": server.port or {"http": 80}.get(server.scheme, 443),
        "openapi.operation_id": call.operation.id,
    }
    return {**attributes, "http.request.resend_count": resend} if resend else attributes


def _template(call: Call) -> str:
    return call.operation.path.partition("?")[0]
