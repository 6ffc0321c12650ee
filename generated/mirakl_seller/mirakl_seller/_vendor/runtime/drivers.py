"""The only I/O: one blocking driver and one for asyncio run the same flows over httpx2's transports."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import aclosing, closing
from typing import Any, TypeVar

import httpx2

from .addresses import shown
from .errors import SdkError
from .flow import Flow, Request, Response, Step, Wait
from .messages import incoming, outgoing, wire_errors
from .sending import chunks, chunks_async
from .transports import Transports, asynchronous, blocking

ResultT = TypeVar("ResultT")


class Driver:
    """Runs flows with blocking I/O."""

    def __init__(
        self, transport: httpx2.BaseTransport | None = None, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._transports = Transports(transport, blocking)
        self._sleep = sleep

    def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        with closing(flow):
            try:
                step = next(flow)
                while True:
                    step = _told(flow, self._done(step))
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
        try:
            return step.blocking()
        except SdkError as error:
            return error

    def _answer(self, request: Request) -> Response | SdkError:
        try:
            with wire_errors(_doing(request), request.timeout):
                return self._sent(request)
        except SdkError as error:
            return error

    def _sent(self, request: Request) -> Response:
        transport = self._transports.towards(request.url)
        with closing(chunks(request.content)) as body:
            response = transport.handle_request(outgoing(request, body))
        if request.stream and response.is_success:
            return incoming(response, live=response)
        try:
            return incoming(response, response.read())
        finally:
            response.close()


class AsyncDriver:
    """Runs flows with asyncio."""

    def __init__(
        self,
        transport: httpx2.AsyncBaseTransport | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._transports = Transports(transport, asynchronous)
        self._sleep = sleep

    async def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow's steps and return what it returns."""
        with closing(flow):
            try:
                step = next(flow)
                while True:
                    step = _told(flow, await self._done(step))
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
        try:
            return await step.awaiting()
        except SdkError as error:
            return error

    async def _answer(self, request: Request) -> Response | SdkError:
        try:
            with wire_errors(_doing(request), request.timeout):
                return await self._sent(request)
        except SdkError as error:
            return error

    async def _sent(self, request: Request) -> Response:
        transport = self._transports.towards(request.url)
        async with aclosing(chunks_async(request.content)) as body:
            response = await transport.handle_async_request(outgoing(request, body))
        if request.stream and response.is_success:
            return incoming(response, live=response)
        try:
            return incoming(response, await response.aread())
        finally:
            await response.aclose()


def _told(flow: Flow[ResultT], answer: Any) -> Step:
    """The flow's next step after it has been told what came of the last one, or the failure."""
    return flow.throw(answer) if isinstance(answer, SdkError) else flow.send(answer)


def _doing(request: Request) -> str:
    return f"{request.method} {shown(request.url)}"
