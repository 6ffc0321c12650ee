"""Call limits shared by processes and machines through Redis or Valkey, on the server's clock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from math import ceil
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from .errors import LimitStoreDown
from .flow import Flow, work
from .ledger import POLL
from .limits import Grant, MemoryLimits, Quota, new_ticket
from .redis_connections import Connections
from .redis_scripts import ACQUIRE, HOLD, RELEASE

if TYPE_CHECKING:
    from .state import World

_log = logging.getLogger(__name__)
_PREFIX = "specwright:limits:"
# How long a server that failed is left alone with `down="local"`, so that not every call waits for it.
_REST = 10.0


class RedisLimits:
    """Limits kept on a server, for everyone who gives the same URL.

    `down`: what happens while the server cannot be asked: `"raise"` stops calls with `LimitStoreDown`,
    `"local"` goes on with the memory of this process, and says so once in the log.
    """

    def __init__(self, url: str, down: Literal["raise", "local"] = "raise") -> None:
        self._connections = Connections(url)
        self._down = down
        self._local = MemoryLimits()
        self._rests_until: float | None = None
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"RedisLimits({self._connections.place!r}, down={self._down!r})"

    def acquire(self, quotas: Sequence[Quota], world: World) -> Flow[Grant]:
        """Decide one call: count it in every quota, or in none."""
        if self._rests(world):
            return (yield from self._local.acquire(quotas, world))
        ticket = new_ticket()
        try:
            delay = yield from self._script(ACQUIRE, _both(quotas), [ticket, _micro(POLL), *_figures(quotas)])
        except LimitStoreDown as error:
            self._fall_back(error, world)
            return (yield from self._local.acquire(quotas, world))
        except asyncio.CancelledError:
            # Whether it was counted is not known; a place among concurrent calls must not stay taken.
            yield from self.release(quotas, ticket, world)
            raise
        self._recover()
        return Grant(delay / 1e6, ticket)

    def release(self, quotas: Sequence[Quota], ticket: str, world: World, late: float = 0.0) -> Flow[None]:
        """Give back what the call held, and count it `late` seconds after its grant."""
        yield from self._local.release(quotas, ticket, world, late)
        counting = [quota for quota in quotas if quota.calls and (quota.concurrent or late)]
        windows = [0 if quota.concurrent else _micro(quota.seconds) for quota in counting]
        if counting:
            keys = [_PREFIX + quota.key for quota in counting]
            yield from self._told(RELEASE, keys, [ticket, _micro(late), *windows], world)

    def hold(self, keys: Sequence[str], seconds: float, world: World) -> Flow[None]:
        """Let nothing that shares these keys go for so many seconds."""
        yield from self._local.hold(keys, seconds, world)
        yield from self._told(HOLD, [f"{_PREFIX}{key}:held" for key in keys], [_micro(seconds)], world)

    def close(self) -> None:
        """Give back the connections of blocking code."""
        self._connections.close()

    async def aclose(self) -> None:
        """Give back the connections of the running event loop; when the loop ends, that happens by itself."""
        await self._connections.aclose()

    def _script(self, script: str, keys: list[str], values: Sequence[int | str]) -> Flow[Any]:
        run, arun = self._connections.run, self._connections.arun
        return work(partial(run, script, keys, values), partial(arun, script, keys, values))

    def _told(self, script: str, keys: list[str], values: Sequence[int | str], world: World) -> Flow[None]:
        """Tell the server what has happened; its failure must not cost the answer that the call brought."""
        if self._rests(world):
            return
        try:
            yield from self._script(script, keys, values)
        except LimitStoreDown as error:
            _log.warning("%s; what was to be noted there is lost", error)

    def _rests(self, world: World) -> bool:
        until = self._rests_until
        return until is not None and world.monotonic() < until

    def _fall_back(self, error: LimitStoreDown, world: World) -> None:
        if self._down == "raise":
            raise error
        with self._lock:
            first, self._rests_until = self._rests_until is None, world.monotonic() + _REST
        if first:
            _log.warning("%s; until it is back, limits are kept in the memory of this process alone", error)

    def _recover(self) -> None:
        with self._lock:
            back, self._rests_until = self._rests_until is not None, None
        if back:
            _log.warning("the store of call limits at %s is back", self._connections.place)


def _both(quotas: Sequence[Quota]) -> list[str]:
    """The keys of each quota: its log and its hold."""
    return [_PREFIX + quota.key + ending for quota in quotas for ending in ("", ":held")]


def _figures(quotas: Sequence[Quota]) -> list[int]:
    return [each for quota in quotas for each in (quota.calls, _micro(quota.seconds), int(quota.concurrent))]


def _micro(seconds: float) -> int:
    return ceil(seconds * 1e6)
