"""`x-token-flow`: a token that one operation gives for a login, and another renews.

`login` names the operation that takes the client's settings: each becomes an argument of the client and an environment
variable, and its expression says where it stands in the request. `answer` says where the token stands in what comes
back (`access`), and where, if anywhere, the one for the next renewal (`refresh`), the seconds that the token lives
(`expires_in`) or the moment of its end (`expires_at`: seconds since 1970, or a date-time). `refresh` names the
operation that takes the refresh token, at `token`, with an `answer` of its own where it differs. `lifetimes` are the
seconds that the provider states, for `access` where the answer does not tell, and for `refresh`.

A refresh token that has run out, or that is refused, leads back to the login. A setting whose name holds `password`,
`secret`, `token` or `key` is a secret. Neither operation may itself need the scheme: `security: []`, or a key alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.errors import TokenRefused
from ..runtime.expressions import ABSENT, parse, select, tokens
from ..runtime.secrecy import is_secret
from ..runtime.tokens import Setting, Token, seconds_of, seconds_until, usable_until
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.flow import Flow, Response
    from ..runtime.operation import Arguments
    from ..runtime.sockets import Described
    from ..runtime.token_calls import TokenCalls

_HOLDER = {"type": "string", "pattern": r"^\$response\.(body#/.+|header\.[^#]+)$"}
_PLACE = {"type": "string", "pattern": r"^\$request\.(body#/.+|(query|header|path)\.[^#]+)$"}
_SECONDS = {"type": "number", "exclusiveMinimum": 0}
_CODE = {"type": "string", "minLength": 1}
_NAMES = {"pattern": "^[a-z][a-z0-9_]*$"}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "additionalProperties": False, "properties": properties}


def _said(schema: dict[str, Any], description: str) -> dict[str, Any]:
    return {**schema, "description": description}


_ANSWER = _object(
    ["access"],
    access=_said(_HOLDER, "Where the token stands."),
    refresh=_said(_HOLDER, "Where the token for the next renewal stands."),
    expires_in=_said(_HOLDER, "Where the seconds stand that the token lives."),
    expires_at=_said(_HOLDER, "Where the moment of its end stands: seconds since 1970, or a date-time."),
)
_SETTINGS = {"type": "object", "minProperties": 1, "propertyNames": _NAMES, "additionalProperties": _PLACE}
_LOGIN = _object(
    ["operation", "settings"],
    operation=_said(_CODE, "The operation that gives a token for a login."),
    settings=_said(_SETTINGS, "The client's settings for it, each with its place in the request."),
)
_REFRESH = _object(
    ["operation", "token"],
    operation=_said(_CODE, "The operation that gives the next token."),
    token=_said(_PLACE, "Where in its request the refresh token goes."),
    answer=_said(_ANSWER, "What its answer holds, where it is not what the login's does."),
)
_LIFETIMES = _object(
    [],
    access=_said(_SECONDS, "Seconds that a token lives whose answer does not tell."),
    refresh=_said(_SECONDS, "Seconds that a refresh token lives."),
)
_EXAMPLE = {
    "login": {
        "operation": "AUTH-101",
        "settings": {"username": "$request.body#/username", "password": "$request.body#/password"},
    },
    "answer": {
        "access": "$response.body#/token/accessToken",
        "refresh": "$response.body#/token/refreshToken",
        "expires_at": "$response.body#/token/expireAt",
    },
    "refresh": {"operation": "AUTH-102", "token": "$request.body#/refreshToken"},
    "lifetimes": {"access": 600, "refresh": 7200},
}


class Answer(Value):
    """Where an answer holds the token and what belongs to it; empty for what it does not hold."""

    access: str
    refresh: str = ""
    expires_in: str = ""
    expires_at: str = ""

    @property
    def holders(self) -> Mapping[str, str]:
        """Each expression under its name in the block."""
        found = {
            "access": self.access,
            "refresh": self.refresh,
            "expires_in": self.expires_in,
            "expires_at": self.expires_at,
        }
        return {name: expression for name, expression in found.items() if expression}


class Exchange(Value):
    """An operation that gives a token: what goes in where, by the names of the values, and what comes back."""

    operation: str
    takes: tuple[tuple[str, str], ...]
    answer: Answer

    def arguments(self, values: Mapping[str, str]) -> Arguments:
        """The values, each in its place."""
        # Modules of calls, which a client that only stands ready does without.
        from ..runtime.operation import Arguments

        parameters: dict[str, str] = {}
        body: dict[str, Any] = {}
        for name, expression in self.takes:
            place = parse(expression)
            if place.place == "body":
                _put(body, tokens(place.pointer), values[name])
            else:
                parameters[place.name] = values[name]
        return Arguments(parameters=parameters, body=body or None)


class TokenFlow(Value):
    """`access_life` and `refresh_life` are the seconds that the provider states."""

    key: ClassVar[str] = "x-token-flow"
    schema: ClassVar[Mapping[str, Any]] = {
        **_object(
            ["login", "answer"],
            login=_said(_LOGIN, "How a token is had to begin with."),
            answer=_said(_ANSWER, "What the answer holds."),
            refresh=_said(_REFRESH, "How the next one is had, if not by the login."),
            lifetimes=_said(_LIFETIMES, "What the provider states."),
        ),
        "examples": [_EXAMPLE],
    }

    login: Exchange
    refresh: Exchange | None = None
    access_life: float | None = None
    refresh_life: float | None = None

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        answer, lives, login, refresh = Answer(**block["answer"]), block.get("lifetimes", {}), block["login"], None
        if again := block.get("refresh"):
            own = Answer(**again["answer"]) if "answer" in again else answer
            refresh = Exchange(operation=again["operation"], takes=(("token", again["token"]),), answer=own)
        return cls(
            login=Exchange(operation=login["operation"], takes=tuple(login["settings"].items()), answer=answer),
            refresh=refresh,
            access_life=float(lives["access"]) if "access" in lives else None,
            refresh_life=float(lives["refresh"]) if "refresh" in lives else None,
        )

    def verify(self, described: Described) -> Iterator[str]:
        """The operations exist, take what goes in, and answer with what the expressions lead to."""
        for role, exchange in self._exchanges():
            operation = described.operation(exchange.operation)
            if operation is None:
                yield f"{role}: there is no operation {exchange.operation}"
            else:
                yield from _contradictions(role, exchange, operation)
        if self.refresh and not self.login.answer.refresh:
            yield "refresh: the answer to the login holds no refresh token; say where it stands, or leave this out"

    def operations(self) -> tuple[str, ...]:
        """The codes of the login and of the refresh."""
        return tuple(exchange.operation for _, exchange in self._exchanges())

    def settings(self) -> tuple[Setting, ...]:
        """What the login takes."""
        return tuple(Setting(name=name, secret=is_secret(name)) for name, _ in self.login.takes)

    def checked(self, given: Mapping[str, str], base_url: str) -> Mapping[str, str]:
        """The settings as they are: the body and the headers take any text."""
        return given

    def renew(self, held: Token | None, given: Mapping[str, str], calls: TokenCalls) -> Flow[Token]:
        """Refresh while that may work, else log in."""
        if self.refresh and held and held.refresh and calls.time < held.refresh_until:
            try:
                return (yield from self._by(self.refresh, {"token": held.refresh}, calls, held))
            except TokenRefused:
                pass  # it was revoked, or ran out earlier than stated
        return (yield from self._by(self.login, given, calls, None))

    def _exchanges(self) -> Iterator[tuple[str, Exchange]]:
        yield "login", self.login
        if self.refresh:
            yield "refresh", self.refresh

    def _by(self, exchange: Exchange, values: Mapping[str, str], calls: TokenCalls, held: Token | None) -> Flow[Token]:
        """The token that one of the operations gives; without a new refresh token, the one that is held goes on."""
        from ..runtime.token_calls import checked_token

        asked_at = calls.time
        response = yield from calls.described(exchange.operation, exchange.arguments(values))
        found = _found(exchange, response)
        refresh = found.get("refresh")
        # A life is counted from when the answer was asked for, for it may have begun then; a moment is what it is.
        remaining = seconds_until(found.get("expires_at"), response, calls.now)
        life = seconds_of(found.get("expires_in")) or self.access_life
        token = Token(
            value=checked_token(found.get("access"), exchange.operation),
            renewed_at=usable_until(calls.time, remaining) if remaining else usable_until(asked_at, life),
            refresh=held.refresh if held else "",
            refresh_until=held.refresh_until if held else inf,
        )
        if not (isinstance(refresh, str) and refresh):
            return token
        return replace(token, refresh=refresh, refresh_until=usable_until(asked_at, self.refresh_life))


def _found(exchange: Exchange, response: Response) -> dict[str, Any]:
    """What the answer holds under each name."""
    from ..runtime.token_calls import json_of

    holders = {name: parse(expression) for name, expression in exchange.answer.holders.items()}
    in_body = any(holder.place == "body" for holder in holders.values())
    body = json_of(response, exchange.operation) if in_body else None
    found = {
        name: select(body, holder.pointer) if holder.place == "body" else response.headers.get(holder.name.lower())
        for name, holder in holders.items()
    }
    return {name: value for name, value in found.items() if value is not ABSENT and value is not None}


def _put(body: dict[str, Any], steps: list[str], value: str) -> None:
    for step in steps[:-1]:
        body = body.setdefault(step, {})
    body[steps[-1]] = value


def _contradictions(role: str, exchange: Exchange, operation: Described) -> Iterator[str]:
    for name, expression in exchange.takes:
        kind = operation.kind_of(expression)
        if kind is None:
            yield f"{role}: {expression} leads to nothing in the request of {exchange.operation}; correct {name}"
        elif kind not in ("string", "any"):
            yield f"{role}: {expression} takes no text in {exchange.operation}, but {name} is one"
    for name, expression in exchange.answer.holders.items():
        if operation.kind_of(expression) is None:
            yield f"{role}: {expression} leads to nothing in the answer of {exchange.operation}; correct {name}"
