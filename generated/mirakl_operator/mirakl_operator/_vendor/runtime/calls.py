"""What a client needs once it is called: one import for all of it, which a client that only stands ready spares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from .addresses import shown
from .attempt_log import AttemptLog
from .bodies import AnyBody
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
    from .flow import Flow, Response
    from .identity import Identity
    from .service import Service
    from .settings import FreeCall
    from .sockets import Gate
    from .spans import TracerProvider
    from .state import State

__all__ = [
    "AsyncDriver",
    "AsyncPages",
    "Driver",
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
    body = AnyBody(given["content"]) if "content" in given else AnyBody.json(given.get("json"))
    operation = Operation(
        id=f"{method.upper()} {shown(path)}",
        name="request",
        method=method.upper(),
        # As given where it can be part of a URL, so that what is encoded already stays so.
        path="/" + quote(path.lstrip("/"), safe="/?:@!$&'()*+,;=%~#[]"),
        parameters=state.settings.headers,
        encoder=body,
        security=service.security,
        conventions=service.conventions(),
    )
    options = given.get("options") or _NO_OPTIONS
    options = replace(options, query={**given.get("query", {}), **options.query})
    return _exchanged(made(operation, Arguments(parameters={}), options, state))


def _exchanged(call: Call) -> Flow[Response]:
    call = call.begun()
    return (yield from exchange(call, begin(call)))
