"""What a client takes to prove who is calling: its arguments, its environment variables, and their place in the README."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..ir import Api, SecurityScheme, walk
from ..runtime.client_credentials import ClientCredentials
from ..runtime.sockets import Renewal
from ..runtime.tokens import Setting
from .literals import literal


@dataclass(frozen=True)
class Argument:
    """One argument of both clients; `hint` and `hint_async` are its annotations."""

    name: str
    hint: str
    hint_async: str


def arguments(api: Api) -> list[Argument]:
    """The arguments of the clients besides their address: the secret of each scheme, and what gets tokens instead."""
    found: dict[str, Argument] = {}
    for scheme in api.security:
        given = ("GivenToken", "AsyncGivenToken") if scheme.kind == "bearer" else ("str", "str")
        found.setdefault(scheme.argument, Argument(scheme.argument, *given))
        for setting in scheme.renewal.settings() if scheme.renewal else ():
            found.setdefault(setting.name, Argument(setting.name, *[_hint(setting)] * 2))
    return list(found.values())


def scheme_source(scheme: SecurityScheme) -> str:
    """A scheme as the client's module prints it."""
    fields = {
        "name": scheme.name,
        "kind": scheme.kind,
        "argument": scheme.argument,
        "place": scheme.place,
        "wire_name": scheme.wire_name,
    }
    renewal = {"renewal": scheme.renewal} if scheme.renewal else {}
    return f"Scheme({', '.join(f'{name}={literal(value)}' for name, value in {**fields, **renewal}.items())})"


def token_operations(api: Api) -> list[tuple[str, str, str]]:
    """Code, module and constant of each operation that gets tokens."""
    wanted = [code for renewal in api.renewals for code in renewal.operations()]
    return [
        (operation.id, group.module, operation.code.upper())
        for group in walk(api.groups)
        for operation in group.operations
        if operation.id in wanted
    ]


def variables(api: Api) -> list[str]:
    """The environment variables of all arguments."""
    return [variable(api, argument.name) for argument in arguments(api)]


def variable(api: Api, argument: str) -> str:
    """The environment variable that may hold an argument."""
    return f"{api.env_prefix}_{argument.upper()}"


def explained(api: Api) -> list[str]:
    """The README's lines on tokens; none for an API without them."""
    bearers = {scheme.argument: scheme for scheme in reversed(api.security) if scheme.kind == "bearer"}
    renewals = {scheme.argument: scheme.renewal for scheme in reversed(api.security) if scheme.renewal}
    return [line for argument in bearers for line in _explained(argument, renewals.get(argument))]


def _explained(argument: str, renewal: Renewal | None) -> Iterator[str]:
    yield f'`{argument}="…"`: a token as it is, for as long as it lives.'
    yield (
        f"`{argument}=function`: a function that returns one; it is asked before each request and keeps what it likes "
        "(for asyncio it may be `async`; one that is not must not block). With it, name the caller with `account=…`, "
        "or all such clients of one server share its limits."
    )
    if renewal:
        needed = ", ".join(f'{each.name}="…"' for each in renewal.settings() if each.required)
        yield f"`{needed}`: {_how(renewal)}"


def _how(renewal: Renewal) -> str:
    renewed = (
        "It is renewed before it expires and after a 401, once for all threads and tasks; a call that was refused so "
        "is sent again where its body can be, but not in a loop. `errors.TokenError` means that no token could be had, and nothing "
        "was sent."
    )
    if isinstance(renewal, ClientCredentials):
        where = "at the described address or at" if renewal.token_url else "at"
        return (
            f"OAuth 2.0 client credentials. The client fetches the token itself, {where} `token_url=…`, for `scope=…` "
            f'if given; `client_auth="body"` sends the secret in the body instead of by HTTP Basic. {renewed}'
        )
    return f"the client fetches the token itself, by {' and '.join(renewal.operations())}. {renewed}"


def _hint(setting: Setting) -> str:
    return f"Literal[{', '.join(map(literal, setting.values))}]" if setting.values else "str"
