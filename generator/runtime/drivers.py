"""The only I/O: one blocking driver and one for asyncio run the same flows over httpx2."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from pathlib import Path
from typing import IO, Any, TypeVar

import httpx2

from .content import Bytes, Content, Parts, Source, Stream
from .departure import traced
from .errors import CallTimeout, ConnectionFailed
from .flow import Flow, Request, Response, Step, Wait

ResultT = TypeVar("ResultT")
_CHUNK = 64 * 1024


@lru_cache(maxsize=1)
def shared_ssl_context() -> ssl.SSLContext:
    """One context for all clients of a process: making it costs more than a call."""
    return httpx2.create_ssl_context()


class Driver:
    """Runs flows with blocking I/O."""

    def __init__(self, transport: httpx2.BaseTransport | None, sleep: Callable[[float], None] = time.sleep) -> None:
        self._client = httpx2.Client(transport=transport, verify=shared_ssl_context() if transport is None else True)
        self._sleep = sleep

    def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = self._done(step)
                except BaseException as error:
                    step = flow.throw(error)  # whatever it is, the flow may have something to put in order
                else:
                    step = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()

    def _done(self, step: Step) -> Any:
        if isinstance(step, Request):
            return self._answer(step)
        if isinstance(step, Wait):
            return self._sleep(step.seconds)
        return step.blocking()

    def _answer(self, request: Request) -> Response:
        with _wire_errors(request), ExitStack() as files:
            response = self._client.send(_outgoing(request, files), stream=True)
            if request.stream and response.is_success:
                return _incoming(response, b"", live=response)
            try:
                return _incoming(response, response.read())
            finally:
                response.close()


class AsyncDriver:
    """Runs flows with asyncio."""

    def __init__(
        self, transport: httpx2.AsyncBaseTransport | None, sleep: Callable[[float], Any] = asyncio.sleep
    ) -> None:
        verify = shared_ssl_context() if transport is None else True
        self._client = httpx2.AsyncClient(transport=transport, verify=verify)
        self._sleep = sleep

    async def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = await self._done(step)
                except BaseException as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()

    async def _done(self, step: Step) -> Any:
        if isinstance(step, Request):
            return await self._answer(step)
        if isinstance(step, Wait):
            return await self._sleep(step.seconds)
        return await step.awaiting()

    async def _answer(self, request: Request) -> Response:
        with _wire_errors(request), ExitStack() as files:
            outgoing = _outgoing(request, files, asynchronous=True)
            response = await self._client.send(outgoing, stream=True)
            if request.stream and response.is_success:
                return _incoming(response, b"", live=response)
            try:
                return _incoming(response, await response.aread())
            finally:
                await response.aclose()


@contextmanager
def _wire_errors(request: Request) -> Generator[None]:
    """Turns the transport's errors into ours; none of their texts holds a header or a body."""
    place = f"{request.method} {request.url.partition('?')[0]}"
    try:
        yield
    except httpx2.TimeoutException as error:
        raise CallTimeout(f"{place}: no answer within {request.timeout} seconds") from error
    except (httpx2.TransportError, httpx2.DecodingError) as error:
        raise ConnectionFailed(f"{place}: {type(error).__name__}: {error}") from error


def _outgoing(request: Request, files: ExitStack, *, asynchronous: bool = False) -> httpx2.Request:
    body = _body(request.content, files, asynchronous) if request.content is not None else {}
    extensions: dict[str, Any] = {"timeout": httpx2.Timeout(request.timeout).as_dict()}
    if request.leaving is not None:
        extensions["trace"] = traced(request.leaving, asynchronous=asynchronous)
    return httpx2.Request(request.method, request.url, headers=_headers(request), extensions=extensions, **body)


def _headers(request: Request) -> dict[str, str]:
    headers = {"accept-encoding": "gzip, deflate", "connection": "keep-alive", **request.headers}
    if request.content is None and request.method in ("POST", "PUT", "PATCH"):
        headers["content-length"] = "0"
    return headers


def _body(content: Content, files: ExitStack, asynchronous: bool) -> dict[str, Any]:
    if isinstance(content, Bytes):
        return {"content": content.data}
    if isinstance(content, Parts):
        sources = [(part, _opened(part.source, part.start, files)) for part in content.parts]
        return {"files": [(part.name, (part.filename, source, part.content_type)) for part, source in sources]}
    return {"content": _chunks(content, files, asynchronous)}


def _chunks(content: Stream, files: ExitStack, asynchronous: bool) -> Any:
    source = _opened(content.source, content.start, files)
    if isinstance(source, bytes):
        return source
    return _read_in_thread(source) if asynchronous else iter(lambda: source.read(_CHUNK), b"")


async def _read_in_thread(source: IO[bytes]) -> AsyncIterator[bytes]:
    while chunk := await asyncio.to_thread(source.read, _CHUNK):
        yield chunk


def _opened(source: Source, start: int, files: ExitStack) -> bytes | IO[bytes]:
    if isinstance(source, bytes):
        return source
    if isinstance(source, Path):
        return files.enter_context(source.open("rb"))
    if source.seekable():
        source.seek(start)
    return source


def _incoming(response: httpx2.Response, content: bytes, live: httpx2.Response | None = None) -> Response:
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Response(status=response.status_code, headers=headers, content=content, url=str(response.url), live=live)
