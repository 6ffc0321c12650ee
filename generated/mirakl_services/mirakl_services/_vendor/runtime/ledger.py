"""A sliding log for each limit, as plain data: decides all limits of a call at once, for memory and for files.

A log of the last calls, not a bucket: a full bucket plus its refill lets twice the limit through in one window.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .limits import Quota

# How soon to ask again for a place among concurrent calls: nobody knows when one of them ends.
POLL = 0.05
_FEW = 64


class Log:
    """The calls that count under one key: instant and ticket, oldest first, and until when all are held."""

    __slots__ = ("held", "seconds", "stamps")

    def __init__(self, seconds: float, stamps: Iterable[tuple[float, str]] = (), held: float = 0.0) -> None:
        self.seconds = seconds
        self.stamps = list(stamps)
        self.held = held

    def forget(self, now: float) -> None:
        """Drop what has left the window."""
        gone = 0
        while gone < len(self.stamps) and self.stamps[gone][0] + self.seconds <= now:
            gone += 1
        del self.stamps[:gone]

    def take(self, ticket: str) -> float | None:
        """Take a call out; its instant, or `None` when it no longer counts."""
        for index, (instant, known) in enumerate(self.stamps):
            if known == ticket:
                del self.stamps[index]
                return instant
        return None


class Ledger:
    """The logs of all keys. Instants are seconds on whatever clock the caller keeps to."""

    def __init__(self) -> None:
        self.logs: dict[str, Log] = {}
        self._many = _FEW

    def acquire(self, quotas: Sequence[Quota], ticket: str, now: float) -> float:
        """Seconds until it is worth asking again; 0 when the call may go, and then every quota counts it."""
        delay = 0.0
        for quota in quotas:
            delay = max(delay, self._delay(quota, now))
        if delay > 0:
            return delay
        for quota in quotas:
            if quota.calls:
                insort(self._log(quota.key, quota.seconds, now).stamps, (now, ticket))
        return 0.0

    def release(self, quotas: Sequence[Quota], ticket: str, late: float = 0.0) -> None:
        """End a call: it no longer holds a place, and rates count it `late` seconds after its grant."""
        for quota in quotas:
            log = self.logs.get(quota.key) if quota.calls else None
            instant = log.take(ticket) if log else None
            if log and instant is not None and not quota.concurrent:
                insort(log.stamps, (instant + late, ticket))

    def hold(self, keys: Sequence[str], seconds: float, now: float) -> None:
        """Let nothing go under these keys for so many seconds; a longer hold stays."""
        for key in keys:
            log = self._log(key, 0.0, now)
            log.held = max(log.held, now + seconds)

    def prune(self, now: float) -> None:
        """Drop every key under which nothing counts."""
        for key, log in list(self.logs.items()):
            log.forget(now)
            if not log.stamps and log.held <= now:
                del self.logs[key]

    def _delay(self, quota: Quota, now: float) -> float:
        log = self.logs.get(quota.key)
        if log is None:
            return 0.0
        log.seconds = quota.seconds
        log.forget(now)
        delay = log.held - now
        over = len(log.stamps) - quota.calls
        if quota.calls and over >= 0:
            free = log.stamps[over][0] + quota.seconds - now
            delay = max(delay, min(free, POLL) if quota.concurrent else free)
        return max(0.0, delay)

    def _log(self, key: str, seconds: float, now: float) -> Log:
        """The log of a key. When there are twice as many as the last pruning left, prune again."""
        if key not in self.logs and len(self.logs) >= self._many:
            self.prune(now)
            self._many = max(_FEW, 2 * len(self.logs))
        return self.logs.setdefault(key, Log(seconds))
