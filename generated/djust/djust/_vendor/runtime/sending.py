"""The bytes of a body as they are sent: files are read piece by piece, for each sending from where they stood."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Generator, Iterator
from pathlib import Path
from typing import IO, TypeAlias

from .content import Bytes, Content, Parts, Source, Stream, StreamPart
from .errors import InvalidCall

Segment: TypeAlias = tuple[Source, int]

_CHUNK = 64 * 1024
# As HTML forms write names: other characters stay as they are, in UTF-8.
_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def in_memory(content: Content | None) -> bool:
    """Whether there is nothing to read while a request is sent."""
    return content is None or isinstance(content, Bytes)


def chunks(content: Content | None) -> Generator[bytes]:
    """The whole body from its beginning."""
    for source, start in _segments(content):
        yield from _read(source, start)


async def chunks_async(content: Content | None) -> AsyncGenerator[bytes]:
    """The whole body; the disk is read in a worker thread, so that no other task waits for it."""
    import asyncio

    rest = chunks(content)
    # No piece is empty, so an empty one stands for the end.
    while piece := await asyncio.to_thread(next, rest, b""):
        yield piece


def length(content: Content) -> int | None:
    """How many bytes will be sent; `None` where a source cannot tell. Raises `InvalidCall` for a file that is gone."""
    sizes = [_size(source, start) for source, start in _segments(content)]
    known = [size for size in sizes if size is not None]
    return sum(known) if len(known) == len(sizes) else None


def _segments(content: Content | None) -> Iterator[Segment]:
    if isinstance(content, Bytes):
        yield content.data, 0
    elif isinstance(content, Stream):
        yield content.source, content.start
    elif isinstance(content, Parts):
        for part in content.parts:
            yield _head(part, content.boundary), 0
            yield part.source, part.start
            yield b"\r\n", 0
        yield f"--{content.boundary}--\r\n".encode("ascii"), 0


def _head(part: StreamPart, boundary: str) -> bytes:
    disposition = f'form-data; name="{part.name.translate(_ESCAPES)}"'
    if part.filename is not None:
        disposition += f'; filename="{part.filename.translate(_ESCAPES)}"'
    lines = [f"--{boundary}", f"Content-Disposition: {disposition}"]
    if part.content_type:
        lines.append(f"Content-Type: {part.content_type}")
    return "\r\n".join([*lines, "", ""]).encode("utf-8")


def _size(source: Source, start: int) -> int | None:
    if isinstance(source, bytes):
        return len(source)
    try:
        if isinstance(source, Path):
            return source.stat().st_size
        return source.seek(0, os.SEEK_END) - start if source.seekable() else None
    except (OSError, ValueError) as problem:
        raise InvalidCall(f"a file to send cannot be read: {problem}") from None


def _read(source: Source, start: int) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield from (source[at : at + _CHUNK] for at in range(0, len(source), _CHUNK))
    elif isinstance(source, Path):
        with source.open("rb") as file:
            yield from _pieces(file)
    else:
        if source.seekable():
            source.seek(start)
        yield from _pieces(source)


def _pieces(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(_CHUNK):
        yield piece
