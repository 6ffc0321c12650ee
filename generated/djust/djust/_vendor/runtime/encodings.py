"""Compressed bodies: decoded piece by piece, and an error where the compressed data breaks off."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol

ADVERTISED = "gzip, deflate"

_PIECE = 1024 * 1024
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class BrokenBody(ValueError):
    """The compressed data is cut off or damaged."""


class Layer(Protocol):
    """One encoding around a body."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """What these bytes decode to, in pieces of bounded size."""
        ...

    def finish(self) -> None:
        """Raise `BrokenBody` where the data has not come to its end."""
        ...


class Decoding:
    """All encodings of one body, the last applied first."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = layers

    def feed(self, data: bytes) -> Iterable[bytes]:
        """What these bytes decode to. Raises `BrokenBody` for data that is none of its encoding."""
        return self._decoded(data, 0) if self._layers else (data,)

    def _decoded(self, data: bytes, depth: int) -> Iterator[bytes]:
        if depth == len(self._layers):
            yield data
            return
        for piece in self._layers[depth].feed(data):
            yield from self._decoded(piece, depth + 1)

    def finish(self) -> None:
        """Raise `BrokenBody` where the compressed data has not come to its end; a body without any is whole."""
        for layer in self._layers:
            layer.finish()


def decoding(header: str) -> Decoding:
    """The way to decode a body with this `Content-Encoding`. Raises `LookupError` for an encoding never asked for."""
    names = [name for part in header.lower().split(",") if (name := part.strip()) not in ("", "identity")]
    if len(names) > len(_LAYERS):
        raise LookupError(f"{len(names)} content encodings at once")
    return Decoding([_LAYERS[name]() for name in reversed(names)])


class _Gzip:
    """Members one after another, as the format allows; zeros behind a member are padding."""

    def __init__(self) -> None:
        self._member: Any = None
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._member is None:
                data = data.lstrip(b"\0") if self._begun else data
                if not data:
                    return
                self._member, self._begun = zlib.decompressobj(_GZIP), True
            yield from _inflated(self._member, data)
            data = self._member.unused_data
            if self._member.eof:
                self._member = None

    def finish(self) -> None:
        if self._member is not None:
            raise BrokenBody("the gzip data is cut off")


class _Deflate:
    """What HTTP calls deflate: with zlib's header as the standard says, or bare as some servers send it."""

    def __init__(self) -> None:
        self._head = b""
        self._stream: Any = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        if self._stream is None:
            self._head += data
            if len(self._head) < 2:
                return
            data = self._head
            self._stream = zlib.decompressobj(_ZLIB if _has_zlib_header(data) else _RAW)
        yield from _inflated(self._stream, data)
        if self._stream.unused_data:
            raise BrokenBody("the body goes on behind its compressed end")

    def finish(self) -> None:
        if self._head and (self._stream is None or not self._stream.eof):
            raise BrokenBody("the deflate data is cut off")


_LAYERS: dict[str, type[_Gzip | _Deflate]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}


def _inflated(stream: Any, data: bytes) -> Iterator[bytes]:
    try:
        # Asked once more after the last input byte: output may still be held back by the bound.
        while piece := stream.decompress(data, _PIECE):
            yield piece
            data = stream.unconsumed_tail
    except zlib.error as error:
        raise BrokenBody(f"the compressed data is damaged: {error}") from None


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 0x0F == 8 and (data[0] * 256 + data[1]) % 31 == 0
