"""What is left to do when a streamed answer ends: read to its end, closed early, broken off or abandoned."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx2

from .flow import Flow, Request, Wait


def at_end(live: Any, left: Callable[[], Flow[None]]) -> None:
    """Have the flow carried out, once, when the open answer `live` ends; it may do work, but not send or wait."""
    kind = _Ending if isinstance(live.stream, httpx2.SyncByteStream) else _AsyncEnding
    live.stream = kind(live.stream, left)


def finish(flow: Flow[None]) -> None:
    """Carry out a flow's work here and now."""
    for step in flow:
        if not isinstance(step, Request | Wait):
            step.blocking()


async def _finish(flow: Flow[None]) -> None:
    for step in flow:
        if not isinstance(step, Request | Wait):
            await step.awaiting()


class _Left:
    """The flow that is left to do, and the stream whose end it waits for."""

    def __init__(self, inner: Any, left: Callable[[], Flow[None]]) -> None:
        self._inner = inner
        self._left: list[Callable[[], Flow[None]]] = [left]

    def _taken(self) -> Flow[None]:
        if self._left:
            yield from self._left.pop()()

    def __del__(self) -> None:
        # Nobody closed it. In the last moments of a process, what the work needs may be gone.
        with suppress(Exception):
            finish(self._taken())


class _Ending(_Left, httpx2.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner

    def close(self) -> None:
        try:
            self._inner.close()
        finally:
            finish(self._taken())


class _AsyncEnding(_Left, httpx2.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            yield chunk

    async def aclose(self) -> None:
        try:
            await self._inner.aclose()
        finally:
            await _finish(self._taken())
