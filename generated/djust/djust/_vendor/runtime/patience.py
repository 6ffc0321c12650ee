"""How often a job's step may fail in a row for a passing reason, and how long to wait before it is done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import ConnectionFailed, LimitReached, SdkError, StatusError
from .flow import Flow, wait
from .retry_after import retry_after

if TYPE_CHECKING:
    from .state import World

_PASSING = frozenset({408, 429, 500, 502, 503, 504})
_TRIES = 6
_FIRST, _LONGEST = 0.5, 30.0


def passing(failure: SdkError) -> bool:
    """Whether the same step may well succeed later: the connection or the server failed, or a limit was hit."""
    return isinstance(failure, ConnectionFailed) or (isinstance(failure, StatusError) and failure.status in _PASSING)


def asked(failure: SdkError | None, world: World) -> float:
    """Seconds that the server, or a published limit, asks to wait; 0 when neither says so."""
    if isinstance(failure, LimitReached):
        return failure.wait
    found = retry_after(failure.headers, world.now()) if isinstance(failure, StatusError) else None
    return found or 0.0


class Patience:
    """Counts failures in a row; what got something done begins anew."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._failures = 0

    def renew(self) -> None:
        """Something got done."""
        self._failures = 0

    def after(self, failure: SdkError) -> Flow[None]:
        """Wait before the next try. Raises the failure when it is not a passing one, or one too many."""
        self._failures += 1
        if not passing(failure) or self._failures >= _TRIES:
            raise failure
        backoff = self._world.random() * min(_LONGEST, _FIRST * 2.0**self._failures)
        yield from wait(max(asked(failure, self._world), backoff))
