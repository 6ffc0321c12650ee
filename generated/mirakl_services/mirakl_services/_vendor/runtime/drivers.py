"""The only I/O: one blocking driver and one for asyncio run the same flows over httpx2's transports."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing, closing
from typing import Any, TypeVar

import httpx2

from .departure import departing, departing_async
from .flow import ANY_ERROR, Flow, Request, Response, Step, Wait
from .incoming import Incoming
from .messages import outgoing
from .pauses import sleep_async
from .sending import chunks, chunks_async, in_memory
from .time_left import TimeLeft, bind
from .transports import Transports, asynchronous, blocking
from .wire_errors import WireErrors

ResultT = TypeVar("ResultT")


class Driver:
    """Runs flows with blocking I/O."""

    def __init__(
        self,
        transport: httpx2.BaseTransport | None = None,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transports = Transports(transport, blocking)
        self._sleep = sleep
        self._clock = clock

    def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        with closing(flow):
            try:
                step = next(flow)
                while True:
                    try:
                        answer = self._done(step)
                    except ANY_ERROR as error:
                        step = flow.throw(error)  # whatever it is, the flow may have something to put in order
                    else:
                        step = flow.send(answer)
            except StopIteration as end:
                result: ResultT = end.value
                return result

    def close(self) -> None:
        """Close the connections; calls after this are refused."""
        for transport in self._transports.end():
            transport.close()

    def _done(self, step: Step) -> Any:
        if isinstance(step, Request):
            return self._answer(step)
        if isinstance(step, Wait):
            return self._sleep(step.seconds)
        return step.blocking()

    def _answer(self, request: Request) -> Response:
        left = TimeLeft(request.deadline, self._clock)
        with WireErrors(request, left):
            return self._sent(request, left)

    def _sent(self, request: Request, left: TimeLeft) -> Response:
        with left.held():
            response = self._handed(request, left)
        bind(response.extensions.get("network_stream"))
        body = Incoming(response, request, left)
        if request.stream and body.is_success:
            return Response(status=body.status, headers=body.headers, live=body)
        return Response(status=body.status, headers=body.headers, content=body.read())

    def _handed(self, request: Request, left: TimeLeft) -> httpx2.Response:
        transport, url = self._transports.towards(request.url), self._transports.url(request.url)
        if in_memory(request.content):
            return transport.handle_request(outgoing(request, url, trace=left.trace))
        with closing(chunks(request.content)) as pieces:
            content = departing(pieces, request.leaving)
            return transport.handle_request(outgoing(request, url, content, left.trace))


class AsyncDriver:
    """Runs flows with asyncio."""

    def __init__(
        self,
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = sleep_async,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transports = Transports(transport, asynchronous)
        self._sleep = sleep
        self._clock = clock

    async def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        with closing(flow):
            try:
                step = next(flow)
                while True:
                    try:
                        answer = await self._done(step)
                    except ANY_ERROR as error:
                        step = flow.throw(error)
                    else:
                        step = flow.send(answer)
            except StopIteration as end:
                result: ResultT = end.value
                return result

    async def close(self) -> None:
        """Close the connections; calls after this are refused."""
        for transport in self._transports.end():
            await transport.aclose()

    async def _done(self, step: Step) -> Any:
        if isinstance(step, Request):
            return await self._answer(step)
        if isinstance(step, Wait):
            return await self._sleep(step.seconds)
        return await step.awaiting()

    async def _answer(self, request: Request) -> Response:
        left = TimeLeft(request.deadline, self._clock)
        with WireErrors(request, left):
            return await self._sent(request, left)

    async def _sent(self, request: Request, left: TimeLeft) -> Response:
        async with left.cancelling():
            response = await self._handed(request)
        body = Incoming(response, request, left)
        if request.stream and body.is_success:
            return Response(status=body.status, headers=body.headers, live=body)
        return Response(status=body.status, headers=body.headers, content=await body.aread())

    async def _handed(self, request: Request) -> httpx2.Response:
        transport, url = self._transports.towards(request.url), self._transports.url(request.url)
        if in_memory(request.content):
            return await transport.handle_async_request(outgoing(request, url))
        async with aclosing(chunks_async(request.content)) as pieces:
            content = departing_async(pieces, request.leaving)
            return await transport.handle_async_request(outgoing(request, url, content))
