"""`x-retry`: sends again what failed for a passing reason, where that is safe, never sooner than the server asks.

A call that the server refused with 429 was not carried out, so it is always repeated. After 502,
503, 504 or a lost connection nobody knows, so only idempotent calls are. A body that cannot be
read again is never repeated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from ..runtime.call import Call
from ..runtime.content import replayable
from ..runtime.errors import ConnectionFailed
from ..runtime.flow import Flow, Request, Response, wait
from ..runtime.retry_after import retry_after
from ..runtime.sockets import Described, Sender

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


@dataclass(frozen=True, kw_only=True)
class Retries:
    """`attempts` counts the first; `first_delay` and `longest_delay` are seconds and bound the random wait."""

    key: ClassVar[str] = "x-retry"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "attempts": {"type": "integer", "minimum": 1},
            "statuses": {"type": "array", "items": {"type": "integer"}},
            "first_delay": {"type": "number", "minimum": 0},
            "longest_delay": {"type": "number", "minimum": 0},
            "idempotent": {"type": "boolean"},
        },
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

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send, and send again after a wait while that is safe and attempts are left."""
        for attempt in range(1, self.attempts):
            try:
                response = yield from send(request)
            except ConnectionFailed:
                if not self._repeatable(request):
                    raise
                asked = None
            else:
                if not self._repeats(request, response.status):
                    return response
                asked = retry_after(response.headers, call.state.world.now())
            # Behind the server's own wait, so that not all who were told to wait come back at once.
            yield from wait((asked or 0.0) + self._backoff(attempt, call.state.world.random()))
        return (yield from send(request))

    def _repeats(self, request: Request, status: int) -> bool:
        if status not in self.statuses:
            return False
        return replayable(request.content) if status == 429 else self._repeatable(request)

    def _repeatable(self, request: Request) -> bool:
        safe = request.method in _IDEMPOTENT if self.idempotent is None else self.idempotent
        return safe and replayable(request.content)

    def _backoff(self, attempt: int, chance: float) -> float:
        """Full jitter: anything up to a bound that doubles with each attempt."""
        return chance * min(self.longest_delay, self.first_delay * 2.0 ** min(attempt - 1, 60))
