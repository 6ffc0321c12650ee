"""`x-retry`: sends again what failed for a passing reason, where that is safe, never sooner than the server asks.

A call that the server refused with 429 was not carried out, so it is always repeated. After 502,
503, 504 or a lost connection nobody knows, so only idempotent calls are. A body that cannot be
read again is never repeated. A wait that would outlast the caller's deadline ends the call at once.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeGuard

from ..runtime.attempts import Attempt
from ..runtime.content import replayable
from ..runtime.errors import (
    ConnectionFailed,
    DeadlineExceeded,
    SdkError,
    UnexpectedAnswer,
)
from ..runtime.flow import Flow, Request, Response, wait
from ..runtime.retry_after import retry_after
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.sockets import Described, Sender

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
# More doublings than any bound on the delay; without it a long row of attempts would overflow.
_DOUBLINGS = 60

_log = logging.getLogger(__name__)


class Retries(Value):
    """`attempts` counts the first; `first_delay` and `longest_delay` are seconds and bound the random wait."""

    key: ClassVar[str] = "x-retry"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "attempts": {
                "type": "integer",
                "minimum": 1,
                "default": 3,
                "description": "How often a call is sent at most, the first time included.",
            },
            "statuses": {
                "type": "array",
                "items": {"type": "integer"},
                "default": [429, 502, 503, 504],
                "description": "Statuses that a call is sent again after.",
            },
            "first_delay": {
                "type": "number",
                "minimum": 0,
                "default": 0.5,
                "description": "Seconds that bound the random wait before the second attempt; each further one doubles it.",
            },
            "longest_delay": {
                "type": "number",
                "minimum": 0,
                "default": 30,
                "description": "Seconds that no random wait is longer than. What the server asks for comes on top.",
            },
            "idempotent": {
                "type": "boolean",
                "description": "Whether a second sending does no harm. By default of all but POST and PATCH.",
            },
        },
        "examples": [{"attempts": 4, "statuses": [429, 502, 503, 504]}],
    }
    depth: ClassVar[int] = 10

    attempts: int = 3
    statuses: tuple[int, ...] = (429, 502, 503, 504)
    first_delay: float = 0.5
    longest_delay: float = 30.0
    idempotent: bool | None = None

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The policy from its block; without one, the defaults above."""
        given: dict[str, Any] = dict(block or {})
        if "statuses" in given:
            given["statuses"] = tuple(given["statuses"])
        return cls(**given)

    def verify(self, described: Described) -> Iterator[str]:
        """A policy fits every operation."""
        return iter(())

    def for_any(self) -> Self:
        """The same policy for a call that may be sent twice without harm, whatever its method."""
        return replace(self, idempotent=True)

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send, and send again after a wait while that is safe and attempts are left."""
        made: list[Attempt] = []
        while True:
            outcome = yield from _outcome(request, send)
            if not made and self._succeeded(outcome):
                return outcome  # at once, which is no story
            delay = self._delay(outcome, request, call, len(made) + 1)
            made += _attempt(outcome, delay or 0.0)
            if delay is None:
                return _end(outcome, tuple(made))
            _log.info("%s: %s, attempt %d of %d", call.operation.id, made[-1], len(made), self.attempts)
            yield from wait(delay)

    def _succeeded(self, outcome: Response | SdkError) -> TypeGuard[Response]:
        return isinstance(outcome, Response) and outcome.status < 400 and outcome.status not in self.statuses

    def _delay(self, outcome: Response | SdkError, request: Request, call: Call, attempt: int) -> float | None:
        """Seconds until the next attempt; `None` where this one was the last."""
        if attempt >= self.attempts or not self._repeats(outcome, request):
            return None
        world = call.state.world
        asked = retry_after(outcome.headers, world.now()) if isinstance(outcome, Response) else None
        # Behind the server's own wait, so that not all who were told to wait come back at once.
        delay = (asked or 0.0) + self._backoff(attempt, world.random())
        return delay if delay < call.remaining else None

    def _repeats(self, outcome: Response | SdkError, request: Request) -> bool:
        if not replayable(request.content):
            return False
        if isinstance(outcome, Response):
            refused = outcome.status == 429
            return outcome.status in self.statuses and (refused or self._safe(request))
        passing = isinstance(outcome, ConnectionFailed) and not isinstance(outcome, DeadlineExceeded)
        return passing and self._safe(request)

    def _safe(self, request: Request) -> bool:
        return request.method in _IDEMPOTENT if self.idempotent is None else self.idempotent

    def _backoff(self, attempt: int, chance: float) -> float:
        """Full jitter: anything up to a bound that doubles with each attempt."""
        return chance * min(self.longest_delay, self.first_delay * 2.0 ** min(attempt - 1, _DOUBLINGS))


def _outcome(request: Request, send: Sender) -> Flow[Response | SdkError]:
    try:
        return (yield from send(request))
    except SdkError as error:
        return error


def _attempt(outcome: Response | SdkError, waited: float) -> Iterator[Attempt]:
    """What came of a sending; nothing where the call was refused before it was sent."""
    if isinstance(outcome, Response):
        yield Attempt(status=outcome.status, waited=waited)
    elif isinstance(outcome, ConnectionFailed | UnexpectedAnswer):
        yield Attempt(error=type(outcome).__name__, waited=waited)


def _end(outcome: Response | SdkError, made: tuple[Attempt, ...]) -> Response:
    """The answer, or the error again, with all that came before it."""
    if isinstance(outcome, SdkError):
        outcome.attempts = made
        raise outcome
    return replace(outcome, attempts=made)
