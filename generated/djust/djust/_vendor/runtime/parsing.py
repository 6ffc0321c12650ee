"""Files that are read value by value while their bytes arrive, in constant memory."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeAlias

from .decode import Found

_PIECE = 64 * 1024

ByteSource: TypeAlias = Path | str | Iterable[bytes]
AsyncByteSource: TypeAlias = AsyncIterable[bytes]
Typed: TypeAlias = Callable[[list[Any]], tuple[list[Any], Found]]


class Parser(Protocol):
    """Takes bytes as they arrive and gives the values that are whole; used for one file, once."""

    def feed(self, piece: bytes) -> list[Any]:
        """The values that these bytes complete. Raises `UnreadableFile`."""
        ...

    def end(self) -> list[Any]:
        """The last values. Raises `ConnectionFailed` when the file breaks off, `UnreadableFile`."""
        ...


class Reading(NamedTuple):
    """How one file is read: its parser, used once, and what makes the parser's values typed."""

    parser: Parser
    typed: Typed


def parsed(source: ByteSource, parser: Parser) -> Iterator[Any]:
    """The values of a file, by its path (a `str` is one), or of its bytes as they arrive, such as a `Download`."""
    return chain.from_iterable(batches(source, parser))


async def parsed_async(source: AsyncByteSource, parser: Parser) -> AsyncIterator[Any]:
    """The same of bytes that arrive asynchronously, such as an `AsyncDownload`."""
    async for values in batches_async(source, parser):
        for value in values:
            yield value


def batches(source: ByteSource, parser: Parser) -> Iterator[list[Any]]:
    """The values of a file, those together that its next bytes complete."""
    for piece in _pieces(source):
        yield parser.feed(piece)
    yield parser.end()


async def batches_async(source: AsyncByteSource, parser: Parser) -> AsyncIterator[list[Any]]:
    """The same of bytes that arrive asynchronously."""
    async for piece in source:
        for each in sliced(piece):
            yield parser.feed(each)
    yield parser.end()


def sliced(piece: bytes) -> Iterator[bytes]:
    """Pieces of bounded size, so that the values of each are few."""
    return (piece[at : at + _PIECE] for at in range(0, len(piece), _PIECE))


def _pieces(source: ByteSource) -> Iterator[bytes]:
    if isinstance(source, Path | str):
        with Path(source).open("rb") as file:
            while piece := file.read(_PIECE):
                yield piece
    else:
        for piece in source:
            yield from sliced(piece)
