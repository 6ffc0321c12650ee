"""The calls that get a token: through the same gates as all others, but never with the token itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode, urlsplit

from .addresses import shown
from .attempt_log import AttemptLog
from .call import USER_AGENT, Call
from .content import Bytes
from .errors import (
    ConfigurationError,
    DeadlineExceeded,
    SdkError,
    StatusError,
    TokenError,
    TokenRefused,
    TokenUnavailable,
)
from .exchange import begin, exchange
from .flow import Flow, Request, Response
from .headers import fits_header
from .operation import Arguments, Operation
from .options import CallOptions
from .shapes import is_object
from .sockets import Resending
from .spans import Spans
from .value import Value

# A server that is busy or did not wait long enough has not judged the credentials.
_PASSING = frozenset({408, 425, 429})


class TokenCalls(Value):
    """What a renewal may do for one call: `operation` finds an operation of the description by its code.

    `conventions` hold for what the description does not know; of them, only those that send again are kept.
    """

    call: Call
    operation: Callable[[str], Operation]
    conventions: tuple[Any, ...] = ()

    @property
    def time(self) -> float:
        """The monotonic clock, in seconds."""
        return self.call.state.world.monotonic()

    @property
    def now(self) -> float:
        """Seconds since 1970."""
        return self.call.state.world.now()

    def form(self, url: str, fields: Mapping[str, str], headers: Mapping[str, str]) -> Flow[Response]:
        """Post a form to any URL: nothing of the client's own headers and credentials goes with it."""
        path = urlsplit(url).path
        operation = Operation(id="token", name="token", method="POST", path=path, conventions=self.conventions)
        gates = tuple(gate for gate in self.call.state.gates() if isinstance(gate, Spans | AttemptLog))
        call = self._nested(operation, Arguments(parameters={}), gates=gates)
        content = Bytes("application/x-www-form-urlencoded", urlencode(fields).encode("ascii"))
        request = Request(
            method="POST",
            url=url,
            headers={
                "user-agent": USER_AGENT,
                "accept": "application/json",
                "content-type": content.content_type,
                **headers,
            },
            content=content,
            timeout=self._timeout,
            deadline=self.call.deadline,
        )
        return (yield from _answered(exchange(call, request), shown(url)))

    def described(self, code: str, arguments: Arguments) -> Flow[Response]:
        """Make a call of the description."""
        call = self._nested(self.operation(code), arguments, gates=self.call.state.gates())
        return (yield from _answered(_exchanged(call), code))

    def learn(self, *secrets: str) -> None:
        """From now on no text of this client shows these."""
        for secret in secrets:
            self.call.state.redaction.learn(secret)

    def _nested(self, operation: Operation, arguments: Arguments, gates: tuple[Any, ...]) -> Call:
        """A call of its own that has the time of the one that needs the token."""
        kept = tuple(each.for_any() if isinstance(each, Resending) else each for each in operation.conventions)
        return Call(
            operation=replace(operation, conventions=kept),
            arguments=arguments,
            options=CallOptions(timeout=self._timeout),
            state=replace(self.call.state, gates=lambda: gates),
            deadline=self.call.deadline,
        )

    @property
    def _timeout(self) -> float:
        timeout = self.call.options.timeout
        return self.call.state.timeout if timeout is None else timeout


def checked_token(value: Any, giver: str) -> str:
    """The token that an answer holds. Raises `TokenUnavailable`, which does not show it, for what cannot be sent."""
    if isinstance(value, str) and value and fits_header(value):
        return value
    raise TokenUnavailable(f"{giver}: the answer holds no token that a header can carry")


def json_of(response: Response, giver: str) -> Any:
    """The answer's plain data. Raises `TokenUnavailable`, which does not show it, where it is not JSON."""
    try:
        return response.json()
    except ValueError:
        raise TokenUnavailable(f"{giver}: the answer to the call for a token is not JSON") from None


def _exchanged(call: Call) -> Flow[Response]:
    return (yield from exchange(call, begin(call)))


def _answered(flow: Flow[Response], giver: str) -> Flow[Response]:
    try:
        return (yield from flow)
    except (TokenError, DeadlineExceeded, ConfigurationError):
        raise
    except StatusError as error:
        if 400 <= error.status < 500 and error.status not in _PASSING:
            raise TokenRefused(*_refusal(error, giver)) from error
        raise TokenUnavailable(f"{giver}: no token came, but status {error.status}") from error
    except SdkError as error:
        raise TokenUnavailable(f"{giver}: no token came: {error}") from error


def _refusal(error: StatusError, giver: str) -> tuple[str, str, int]:
    """Message, code and status; the body has been redacted, and only its words on the error are repeated."""
    body: Mapping[str, Any] = error.body if is_object(error.body) else {}
    said = [text for name in ("error", "error_description") if isinstance(text := body.get(name), str)]
    code = said[0] if isinstance(body.get("error"), str) else ""
    reason = ": ".join(filter(None, (text[:200] for text in said))) or f"status {error.status}"
    return f"{giver}: no token for these credentials: {reason}", code, error.status
