"""What a client needs once it is called: one import for all of it, which a client that only stands ready spares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict

from .attempt_log import AttemptLog
from .bodies import json_content
from .call import Call
from .credentials import Credentials
from .drivers import AsyncDriver, Driver
from .errors import InvalidCall
from .exchange import begin, exchange, perform
from .operation import Arguments, Operation
from .options import CallOptions
from .pager import AsyncPages, Pages
from .received import received, received_async
from .redirects import Redirects
from .renewals import Renewals
from .spans import Spans
from .walk import PageWalk

if TYPE_CHECKING:
    from .content import Content
    from .flow import Flow, Response
    from .identity import Identity
    from .service import Service
    from .sockets import Gate
    from .spans import TracerProvider
    from .state import State

__all__ = [
    "AsyncDriver",
    "AsyncPages",
    "Driver",
    "FreeCall",
    "PageWalk",
    "Pages",
    "client_gates",
    "free",
    "made",
    "perform",
    "received",
    "received_async",
]

_NO_OPTIONS = CallOptions()


class FreeCall(TypedDict, total=False):
    """What `client.request` takes besides method and path: `json` or `content` as the body, and options."""

    query: Mapping[str, Any]
    json: Any
    content: Content
    options: CallOptions


def client_gates(service: Service, who: Identity, tracer_provider: TracerProvider | None) -> tuple[Gate, ...]:
    """The gates around every call of a client, whatever the operation."""
    credentials = Credentials(schemes={scheme.name: scheme for scheme in service.schemes}, held=who.held)
    return (Spans(provider=tracer_provider), Renewals(), Redirects(), credentials, AttemptLog())


def made(operation: Operation, arguments: Arguments | None, options: CallOptions | None, state: State) -> Call:
    """A call with these arguments. Raises `InvalidCall` for options that the client does not have."""
    chosen = options or _NO_OPTIONS
    for complaint in state.settings.complaints(chosen.settings) if chosen.settings else ():
        raise InvalidCall(f"{operation.id}: {complaint}")
    given = Arguments(parameters={}) if arguments is None else arguments
    return Call(operation=operation, arguments=given, options=chosen, state=state)


def free(service: Service, state: State, method: str, path: str, given: FreeCall) -> Flow[Response]:
    """A call of what the description does not know."""
    body = given["content"] if "content" in given else json_content(given.get("json"))
    options = given.get("options") or _NO_OPTIONS
    if "query" in given:
        options = replace(options, query={**given["query"], **options.query})
    return _exchanged(made(service.undescribed(method, path), Arguments(parameters={}, body=body), options, state))


def _exchanged(call: Call) -> Flow[Response]:
    call = call.begun()
    return (yield from exchange(call, begin(call)))
