"""Call limits kept in a file, for short-lived processes on one machine, such as cron jobs."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import LimitStoreDown
from .file_lock import locked
from .flow import Flow, work
from .ledger import Ledger, Log
from .limits import Grant, Quota, new_ticket

if TYPE_CHECKING:
    from .state import World

_log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")
Change = Callable[[Ledger, float], ResultT]


class FileLimits:
    """Limits kept at `path`, by the wall clock, because no other outlives a process.

    The file is replaced as a whole under a lock, so that a process that is killed leaves it as it was; the lock
    is a second file beside it. Raises `LimitStoreDown` when the file cannot be used.
    """

    def __init__(self, path: Path | str) -> None:
        self._path = Path(path)

    def __repr__(self) -> str:
        return f"FileLimits({str(self._path)!r})"

    def acquire(self, quotas: Sequence[Quota], world: World) -> Flow[Grant]:
        """Decide one call: count it in every quota, or in none."""
        ticket = new_ticket()
        delay = yield from self._changed(lambda ledger, now: ledger.acquire(quotas, ticket, now), world)
        return Grant(delay, ticket)

    def release(self, quotas: Sequence[Quota], ticket: str, world: World, late: float = 0.0) -> Flow[None]:
        """Give back what the call held, and count it `late` seconds after its grant."""
        return self._noted(lambda ledger, now: ledger.release(quotas, ticket, late), world)

    def hold(self, keys: Sequence[str], seconds: float, world: World) -> Flow[None]:
        """Let nothing that shares these keys go for so many seconds."""
        return self._noted(lambda ledger, now: ledger.hold(keys, seconds, now), world)

    def _changed(self, change: Change[ResultT], world: World) -> Flow[ResultT]:
        blocking = partial(self._change, change, world.now)
        return work(blocking, partial(asyncio.to_thread, blocking))

    def _noted(self, change: Change[None], world: World) -> Flow[None]:
        """Note what has happened; a failure must not cost the answer that the call brought."""
        try:
            yield from self._changed(change, world)
        except LimitStoreDown as error:
            _log.warning("%s; what was to be noted there is lost", error)

    def _change(self, change: Change[ResultT], clock: Callable[[], float]) -> ResultT:
        try:
            with locked(self._beside(".lock")):
                now = clock()
                before = self._path.read_bytes() if self._path.exists() else b""
                ledger = _read(before, now)
                result = change(ledger, now)
                self._write(before, _written(ledger, now))
                return result
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            text = f"{self._path} cannot keep call limits: {type(error).__name__}: {error}; mend it or delete it"
            raise LimitStoreDown(text) from error

    def _write(self, before: bytes, after: bytes) -> None:
        if after != before:
            fresh = self._beside(".new")
            fresh.write_bytes(after)
            fresh.replace(self._path)

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(self._path.name + ending)


def _read(text: bytes, now: float) -> Ledger:
    """The ledger of a file. What lies in the future was written by a clock that has been put back since."""
    ledger = Ledger()
    found: dict[str, Any] = json.loads(text) if text.strip() else {}
    for key, entry in found.items():
        stamps = sorted((min(instant, now), ticket) for instant, ticket in entry["calls"])
        since, seconds = entry["held"]
        ledger.logs[key] = Log(entry["seconds"], stamps, min(since, now) + seconds)
    return ledger


def _written(ledger: Ledger, now: float) -> bytes:
    ledger.prune(now)
    entries = {
        key: {"seconds": log.seconds, "calls": log.stamps, "held": [now, log.held - now] if log.held > now else [0, 0]}
        for key, log in ledger.logs.items()
    }
    return json.dumps(entries, separators=(",", ":")).encode("ascii")
