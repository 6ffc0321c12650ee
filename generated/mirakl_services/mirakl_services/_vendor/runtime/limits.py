"""What a store of call limits is asked, and the one that keeps them in the memory of a process."""

from __future__ import annotations

import os
from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .ledger import Ledger

if TYPE_CHECKING:
    from .flow import Flow
    from .state import World


class Quota(NamedTuple):
    """At most `calls` in any `seconds` for everything that shares `key`.

    `concurrent`: at most `calls` at a time instead; one that is not given back within `seconds` counts no
    more. With 0 calls nothing is counted, and only holds are obeyed.
    """

    key: str
    calls: int
    seconds: float
    concurrent: bool = False


class Grant(NamedTuple):
    """The answer to a call: with `delay` 0 it may go and is counted under `ticket`; else ask again in so many seconds."""

    delay: float
    ticket: str


class LimitStore(Protocol):
    """Counts calls for all who share it. Its methods are flows, so that one text serves blocking code and asyncio.

    Raises `LimitStoreDown` from `acquire` when it cannot be asked; the others never cost an answer that has come.
    """

    def acquire(self, quotas: Sequence[Quota], world: World) -> Flow[Grant]:
        """Decide one call: count it in every quota, or, when one of them or a hold forbids it, in none."""
        ...

    def release(self, quotas: Sequence[Quota], ticket: str, world: World, late: float = 0.0) -> Flow[None]:
        """The call is over: give back what it held, and count it `late` seconds after its grant."""
        ...

    def hold(self, keys: Sequence[str], seconds: float, world: World) -> Flow[None]:
        """Let nothing that shares these keys go for so many seconds: the server said so."""
        ...


class MemoryLimits:
    """The limits of one process, safe for threads and tasks; it forgets keys that no longer matter."""

    def __init__(self) -> None:
        self._ledger = Ledger()
        self._lock = Lock()

    @property
    def size(self) -> int:
        """How many keys are remembered."""
        return len(self._ledger.logs)

    def acquire(self, quotas: Sequence[Quota], world: World) -> Flow[Grant]:
        """Decide one call: count it in every quota, or in none."""
        yield from ()  # a flow like the others, though memory needs no I/O
        ticket = new_ticket()
        with self._lock:
            return Grant(self._ledger.acquire(quotas, ticket, world.monotonic()), ticket)

    def release(self, quotas: Sequence[Quota], ticket: str, world: World, late: float = 0.0) -> Flow[None]:
        """Give back what the call held, and count it `late` seconds after its grant."""
        yield from ()
        with self._lock:
            self._ledger.release(quotas, ticket, late)

    def hold(self, keys: Sequence[str], seconds: float, world: World) -> Flow[None]:
        """Let nothing that shares these keys go for so many seconds."""
        yield from ()
        with self._lock:
            self._ledger.hold(keys, seconds, world.monotonic())


def new_ticket() -> str:
    """A name for one call that no other process, thread or fork will choose."""
    return os.urandom(8).hex()


SHARED = MemoryLimits()
