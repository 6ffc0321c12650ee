"""An answer as it arrives: its body decoded, whole to its compressed end, and within the deadline."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from typing import TYPE_CHECKING, cast

import httpx2

from .encodings import Decoding, decoding
from .errors import DeadlineExceeded, InvalidCall, UnexpectedAnswer
from .flow import Request, Response
from .wire_errors import WireErrors, place_of

if TYPE_CHECKING:
    from .time_left import TimeLeft


class Incoming:
    """One answer with its body, which is read once; the connection is given back at its end and after every error.

    Raises `ConnectionFailed` for a body that is cut off, `DeadlineExceeded`, and `UnexpectedAnswer` for a
    success in an encoding that was not asked for.
    """

    def __init__(self, response: httpx2.Response, request: Request, left: TimeLeft) -> None:
        self._response = response
        self._request = request
        self._left = left
        self._spent = False
        self.status = response.status_code
        self.headers = _joined(response.headers)

    @property
    def is_success(self) -> bool:
        """Whether the status says that the call did what it should."""
        return 200 <= self.status < 300

    @property
    def stream(self) -> httpx2.SyncByteStream | httpx2.AsyncByteStream:
        """Where the bytes come from, as the wire brings them; another may be put around it before it is read."""
        return self._response.stream

    @stream.setter
    def stream(self, stream: httpx2.SyncByteStream | httpx2.AsyncByteStream) -> None:
        """Put another in its place."""
        self._response.stream = stream

    def read(self) -> bytes:
        """The whole body."""
        pieces: list[bytes] = []
        try:
            with WireErrors(self._request, self._left), self._left.held():
                body = self._decoding()
                for chunk in cast("httpx2.SyncByteStream", self.stream):
                    pieces += body.feed(self._in_time(chunk))
                body.finish()
        finally:
            self.close()
        return b"".join(pieces)

    async def aread(self) -> bytes:
        """The whole body."""
        pieces: list[bytes] = []
        chunks = aiter(cast("httpx2.AsyncByteStream", self.stream))
        try:
            with WireErrors(self._request, self._left):
                body = self._decoding()
                async with self._left.cancelling():
                    async for chunk in chunks:
                        pieces += body.feed(self._in_time(chunk))
                body.finish()
        finally:
            await self._aend(chunks)
        return b"".join(pieces)

    def iter_bytes(self) -> Iterator[bytes]:
        """The body in pieces, each as it arrives."""
        try:
            with WireErrors(self._request, self._left):
                body, chunks = self._decoding(), iter(cast("httpx2.SyncByteStream", self.stream))
                while (chunk := self._next(chunks)) is not None:
                    yield from body.feed(self._in_time(chunk))
                body.finish()
        finally:
            self.close()

    async def aiter_bytes(self) -> AsyncIterator[bytes]:
        """The body in pieces, each as it arrives."""
        chunks = aiter(cast("httpx2.AsyncByteStream", self.stream))
        try:
            with WireErrors(self._request, self._left):
                body = self._decoding()
                while (chunk := await self._anext(chunks)) is not None:
                    for piece in body.feed(self._in_time(chunk)):
                        yield piece
                body.finish()
        finally:
            await self._aend(chunks)

    def close(self) -> None:
        """Stop receiving."""
        self._spent = True
        self._response.close()

    async def aclose(self) -> None:
        """Stop receiving."""
        self._spent = True
        await self._response.aclose()

    def _next(self, chunks: Iterator[bytes]) -> bytes | None:
        with self._left.held():
            return next(chunks, None)

    async def _anext(self, chunks: AsyncIterator[bytes]) -> bytes | None:
        async with self._left.cancelling():
            chunk: bytes | None = await anext(chunks, None)
        return chunk

    async def _aend(self, chunks: AsyncIterator[bytes]) -> None:
        if isinstance(chunks, AsyncGenerator):
            await chunks.aclose()
        await self.aclose()

    def _in_time(self, chunk: bytes) -> bytes:
        if self._left.seconds < 0:
            raise DeadlineExceeded(f"{place_of(self._request)}: the answer was still arriving at the deadline")
        return chunk

    def _decoding(self) -> Decoding:
        if self._spent:
            raise InvalidCall(f"{place_of(self._request)}: the answer was read or closed before; make the call again")
        self._spent = True
        encodings = self.headers.get("content-encoding", "")
        try:
            return decoding(encodings)
        except LookupError:
            if not self.is_success:
                return Decoding([])  # the status says what went wrong, the body only adds to it
            answer = Response(status=self.status, headers=self.headers)
            text = f"{place_of(self._request)}: the answer is encoded as {encodings!r}, which was not asked for"
            raise UnexpectedAnswer(text, answer) from None


def _joined(headers: httpx2.Headers) -> dict[str, str]:
    """Headers by their names in lower case; lines of one name are joined by commas."""
    encoding, found = headers.encoding, dict[str, str]()
    for name, value in headers.raw:
        key, text = name.lower().decode(encoding), value.decode(encoding)
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found
