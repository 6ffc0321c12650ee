"""The time that one request has left, and blocking I/O that keeps to it.

The HTTP library's timeouts bound each single read, so that a slow drip outlives them all. So every read and
write of a connection is made to wait no longer than is left to the request that the thread is busy with. A
request with a deadline binds a new connection by the library's `trace` hook, before it is used; any other
request, which no hook slows down, when its answer comes (`bind`). In asyncio a task is simply cancelled.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from math import inf
from typing import Any, TypeAlias

Trace: TypeAlias = Callable[[str, dict[str, Any]], None]

# Sockets take no longer timeout than this, and 0 would mean not to wait for a connection at all.
_LONGEST, _LEAST = 1e6, 0.001
_NOTHING = nullcontext()
_CONNECTED = ("connect_tcp.complete", "connect_unix_socket.complete", "start_tls.complete")


class TimeLeft:
    """Seconds until a deadline on the given clock; endless without one."""

    def __init__(self, deadline: float | None, clock: Callable[[], float]) -> None:
        self._deadline = inf if deadline is None else deadline
        self._clock = clock

    @property
    def seconds(self) -> float:
        """What is left now; below 0 once the deadline has passed."""
        return inf if self._deadline == inf else self._deadline - self._clock()

    @property
    def passed(self) -> bool:
        """Whether nothing is left, a socket's own rounding included."""
        return self.seconds <= _LEAST

    @property
    def trace(self) -> Trace | None:
        """The hook for the HTTP library; none without a deadline."""
        return None if self._deadline == inf else _trace

    def held(self) -> AbstractContextManager[None]:
        """A block in which the thread's blocking reads and writes end at the deadline."""
        return _NOTHING if self._deadline == inf and _thread.left is None else _Held(self)

    def cancelling(self) -> AbstractAsyncContextManager[Any]:
        """A block that is cancelled at the deadline, with `TimeoutError`."""
        seconds = self.seconds
        if seconds == inf:
            return nullcontext()
        import asyncio

        return asyncio.timeout(max(0.0, seconds))


class _Thread(threading.local):
    left: TimeLeft | None = None


_thread = _Thread()


class _Held:
    """What `held` gives where a deadline is to be kept; a plain class, because it is entered for every chunk."""

    __slots__ = ("_before", "_left")

    def __init__(self, left: TimeLeft) -> None:
        self._left = left

    def __enter__(self) -> None:
        self._before, _thread.left = _thread.left, self._left

    def __exit__(self, *_: object) -> None:
        _thread.left = self._before


def shortened(timeout: float | None) -> float | None:
    """A timeout in seconds, cut to what is left to the request that this thread is busy with."""
    left = inf if _thread.left is None else max(_LEAST, _thread.left.seconds)
    if left > _LONGEST:
        return timeout
    return left if timeout is None else min(timeout, left)


def bind(stream: Any) -> None:
    """Make a connection keep to the time that is left, from now on; transports of other makes may show none."""
    read, write = getattr(stream, "read", None), getattr(stream, "write", None)
    if read and write and not isinstance(read, _Bounded):
        stream.read, stream.write = _Bounded(read), _Bounded(write)


class _Bounded:
    """A read or a write of a connection, its timeout shortened."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Callable[[Any, float | None], Any]) -> None:
        self._inner = inner

    def __call__(self, given: Any, timeout: float | None = None) -> Any:
        return self._inner(given, shortened(timeout))


def _trace(event: str, info: dict[str, Any]) -> None:
    """Told of each phase of a request: what starts gets a timeout, new connections are bound."""
    if event.endswith(".started") and "timeout" in info:
        info["timeout"] = shortened(info["timeout"])
    elif event.endswith(_CONNECTED):
        bind(info["return_value"])
