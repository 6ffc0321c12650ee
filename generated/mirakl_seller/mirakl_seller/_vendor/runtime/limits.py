"""Call limits kept in memory: a sliding log for each limit, all limits of a call decided at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

# A rest of a wait that is lost in a clock's rounding would be waited for again and again.
_SHORTEST = 0.001


@dataclass(frozen=True, slots=True)
class Quota:
    """At most `calls` in any `seconds` for everything that shares `key`."""

    key: str
    calls: int
    seconds: float


class MemoryLimits:
    """The limits of one process, safe for threads and tasks.

    A log of the last calls, not a bucket: a full bucket plus its refill lets twice the limit through
    in one window.
    """

    def __init__(self) -> None:
        self._log: dict[str, deque[float]] = {}
        self._held: dict[str, float] = {}
        self._lock = Lock()

    def acquire(self, quotas: Sequence[Quota], now: float) -> float:
        """Seconds to wait before asking again; 0 when the call may go, and then it is counted in every quota."""
        with self._lock:
            delay = max((self._delay(quota, now) for quota in quotas), default=0.0)
            if delay > 0:
                return max(delay, _SHORTEST)
            for quota in quotas:
                self._log[quota.key].append(now)
            return 0.0

    def hold(self, keys: Sequence[str], until: float) -> None:
        """Let nothing that shares these keys go before `until`: the server said so."""
        with self._lock:
            for key in keys:
                self._held[key] = max(until, self._held.get(key, until))

    def _delay(self, quota: Quota, now: float) -> float:
        log = self._log.setdefault(quota.key, deque())
        while log and log[0] <= now - quota.seconds:
            log.popleft()
        free_at = log[-quota.calls] + quota.seconds if len(log) >= quota.calls else now
        return max(free_at, self._held.get(quota.key, now)) - now


SHARED = MemoryLimits()
