"""Bodies that say when their request left: a transport asks for the body once the headers are out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator

import httpx2

Leaving = Callable[[], None]


class Body(httpx2.ByteStream):
    """A body in memory, empty or not; it can be sent again. `leaving` is called when it is asked for."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._pieces = (data,) if data else ()
        self.leaving: Leaving | None = None

    def __iter__(self) -> Iterator[bytes]:
        if self.leaving is not None:
            self.leaving()
        return iter(self._pieces)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def departing(pieces: Generator[bytes], leaving: Leaving | None) -> Generator[bytes]:
    """A body that is read while it is sent."""
    if leaving is not None:
        leaving()
    yield from pieces


async def departing_async(pieces: AsyncGenerator[bytes], leaving: Leaving | None) -> AsyncGenerator[bytes]:
    """The same, for asyncio."""
    if leaving is not None:
        leaving()
    async for piece in pieces:
        yield piece
