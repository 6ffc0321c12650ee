"""What is left to do when a streamed answer ends: read to its end, closed early, broken off or abandoned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpx2

from .flow import Flow, Request, Wait

if TYPE_CHECKING:
    from .incoming import Incoming


def at_end(live: Incoming, left: Callable[[], Flow[None]]) -> None:
    """Have the flow carried out, once, when the open answer `live` ends; it may do work, but not send or wait."""
    live.stream = _Ending(live.stream, left)


def finish(flow: Flow[None]) -> None:
    """Carry out a flow's work here and now."""
    for step in flow:
        if not isinstance(step, Request | Wait):
            step.blocking()


async def _finish(flow: Flow[None]) -> None:
    for step in flow:
        if not isinstance(step, Request | Wait):
            await step.awaiting()


class _Ending(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A stream, and the flow that is left to do at its end. It is read and closed in whichever way the stream is."""

    def __init__(self, inner: Any, left: Callable[[], Flow[None]]) -> None:
        self._inner = inner
        self._left: list[Callable[[], Flow[None]]] = [left]

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._inner)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._inner)

    def close(self) -> None:
        try:
            self._inner.close()
        finally:
            finish(self._taken())

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            await _finish(self._taken())

    def __del__(self) -> None:
        # Nobody closed it. In the last moments of a process, what the work needs may be gone.
        with suppress(Exception):
            finish(self._taken())

    def _taken(self) -> Flow[None]:
        if self._left:
            yield from self._left.pop()()
