"""One piece of work that many wait for together, threads and tasks of any event loop alike."""

from __future__ import annotations

from concurrent.futures import Future
from contextlib import suppress
from math import inf
from typing import TYPE_CHECKING, Generic, TypeVar

from .errors import DeadlineExceeded
from .flow import Flow, work

if TYPE_CHECKING:
    from .call import Call

ResultT = TypeVar("ResultT")


class Flight(Generic[ResultT]):
    """Work under way; whoever does it must `land` it, whatever comes of it."""

    def __init__(self) -> None:
        self._outcome: Future[ResultT] = Future()

    def land(self, result: ResultT) -> None:
        """It is over: everyone who waits goes on."""
        self._outcome.set_result(result)

    def landed(self, call: Call) -> Flow[ResultT]:
        """Wait for the result, no longer than the call has time. Raises `DeadlineExceeded`."""
        try:
            return (yield from work(lambda: self._wait(call), lambda: self._wait_async(call)))
        except TimeoutError:
            text = f"{call.operation.id}: the deadline passed while another call was getting the token"
            raise DeadlineExceeded(text) from None

    def _wait(self, call: Call) -> ResultT:
        return self._outcome.result(_seconds(call))

    async def _wait_async(self, call: Call) -> ResultT:
        import asyncio

        loop = asyncio.get_running_loop()
        landed = asyncio.Event()

        def wake(_: Future[ResultT]) -> None:
            # The loop of one who no longer waits may be closed.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(landed.set)

        self._outcome.add_done_callback(wake)
        async with asyncio.timeout(_seconds(call)):
            await landed.wait()
        return self._outcome.result()


def _seconds(call: Call) -> float | None:
    left = call.remaining
    return None if left == inf else max(0.0, left)
