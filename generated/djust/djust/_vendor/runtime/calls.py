"""What a client needs once it is called: one import for all of it, which a client that only stands ready spares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .attempt_log import AttemptLog
from .bodies import json_content
from .callers import NO_OPTIONS, AsyncCaller, Caller, made
from .credentials import Credentials
from .exchange import begin, exchange
from .operation import Arguments
from .pager import AsyncPages, Pages
from .redirects import Redirects
from .renewals import Renewals
from .spans import Spans
from .walk import PageWalk

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Response
    from .identity import Identity
    from .service import Service
    from .settings import FreeCall
    from .sockets import Gate
    from .spans import TracerProvider
    from .state import State

__all__ = [
    "AsyncCaller",
    "AsyncPages",
    "Caller",
    "PageWalk",
    "Pages",
    "client_gates",
    "free",
]


def client_gates(service: Service, who: Identity, tracer_provider: TracerProvider | None) -> tuple[Gate, ...]:
    """The gates around every call of a client, whatever the operation."""
    credentials = Credentials(schemes={scheme.name: scheme for scheme in service.schemes}, held=who.held)
    return (Spans(provider=tracer_provider), Renewals(), Redirects(), credentials, AttemptLog())


def free(service: Service, state: State, method: str, path: str, given: FreeCall) -> Flow[Response]:
    """A call of what the description does not know."""
    body = given["content"] if "content" in given else json_content(given.get("json"))
    options = given.get("options") or NO_OPTIONS
    if "query" in given:
        options = replace(options, query={**given["query"], **options.query})
    return _exchanged(made(service.undescribed(method, path), Arguments(parameters={}, body=body), options, state))


def _exchanged(call: Call) -> Flow[Response]:
    call = call.begun()
    return (yield from exchange(call, begin(call)))
