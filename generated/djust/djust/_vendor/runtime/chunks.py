"""The bytes of an open answer as flows, piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from .download import AsyncDownload, Download
from .flow import Flow, Response, work


class Chunks:
    """Pieces of an open answer, each read when it is asked for, in whichever form the driver works."""

    def __init__(self, response: Response) -> None:
        self._response = response
        self._blocking: Iterator[bytes] | None = None
        self._awaiting: AsyncIterator[bytes] | None = None

    def next(self) -> Flow[bytes]:
        """The next piece; empty at the end. Raises `ConnectionFailed` when the answer is cut off."""
        return work(self._next, self._next_async)

    def close(self) -> Flow[None]:
        """Give the connection back, read to the end or not."""
        return work(self._close, self._close_async)

    def _next(self) -> bytes:
        if self._blocking is None:
            self._blocking = iter(Download(self._response))
        return next(filter(None, self._blocking), b"")

    async def _next_async(self) -> bytes:
        if self._awaiting is None:
            self._awaiting = aiter(AsyncDownload(self._response))
        async for piece in self._awaiting:
            if piece:
                return piece
        return b""

    def _close(self) -> None:
        self._response.live.close()

    async def _close_async(self) -> None:
        close: Any = getattr(self._awaiting, "aclose", None)
        if close is not None:
            await close()
        await self._response.live.aclose()
