"""What a request carries: bytes in memory, or parts that are read from their source at each sending."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import IO, TypeAlias

from .value import Value

Source: TypeAlias = bytes | Path | IO[bytes]


class Bytes(Value, kw_only=False):
    """A body held in memory; it can be sent again as it is."""

    content_type: str
    data: bytes


class StreamPart(Value, kw_only=False):
    """One part of a multipart body. `start` is where a given open file stood when the call was made."""

    name: str
    filename: str | None
    source: Source
    content_type: str
    start: int = 0


class Parts(Value, kw_only=False):
    """A `multipart/form-data` body; files are read while they are sent."""

    boundary: str
    parts: Sequence[StreamPart]

    @property
    def content_type(self) -> str:
        """The header value, with the boundary that separates the parts."""
        return f"multipart/form-data; boundary={self.boundary}"


class Stream(Value, kw_only=False):
    """A body that is one file, read while it is sent."""

    content_type: str
    source: Source
    start: int = 0


Content: TypeAlias = Bytes | Parts | Stream


def replayable(content: Content | None) -> bool:
    """Whether the same bytes can be sent a second time: files given by path or open for seeking can."""
    if isinstance(content, Parts):
        return all(_replayable_source(part.source) for part in content.parts)
    return not isinstance(content, Stream) or _replayable_source(content.source)


def _replayable_source(source: Source) -> bool:
    return isinstance(source, bytes | Path) or source.seekable()
