"""What the tests of call limits share: both ways to run a flow on a clock, and every store on that clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from generator.runtime.file_limits import FileLimits
from generator.runtime.flow import Flow, Request, Response, Wait
from generator.runtime.limits import LimitStore, MemoryLimits, Quota
from generator.runtime.redis_limits import RedisLimits

from .kit import Clock

ResultT = TypeVar("ResultT")
START = 1_700_000_000.0
Answer = Callable[[Request], Response]


class Blocking:
    """Runs flows as blocking code does."""

    def __init__(self, clock: Clock, answer: Answer = lambda request: Response(status=200, headers={})) -> None:
        self.clock = clock
        self.waited: list[float] = []
        self._answer = answer

    def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry out a flow; errors of its steps are thrown into it."""
        try:
            step = next(flow)
            while True:
                try:
                    answer = self._done(step)
                except BaseException as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result

    def _done(self, step: Any) -> Any:
        if isinstance(step, Request):
            return self._answer(step)
        if isinstance(step, Wait):
            self.waited.append(step.seconds)
            self.clock.sleep(step.seconds)
            return None
        return self.work(step)

    def work(self, step: Any) -> Any:
        """Do other I/O."""
        return step.blocking()


class Awaiting(Blocking):
    """Runs flows as asyncio code does, on one event loop."""

    def __init__(self, clock: Clock, runner: asyncio.Runner, **given: Any) -> None:
        super().__init__(clock, **given)
        self._runner = runner

    def work(self, step: Any) -> Any:
        """Do other I/O."""
        return self._runner.run(_awaited(step))


async def _awaited(step: Any) -> Any:
    return await step.awaiting()


class RedisOnClock(RedisLimits):
    """The scripts as they are, but with a test's time in place of the server's, and keys that stay."""

    def __init__(self, url: str, clock: Clock) -> None:
        super().__init__(url)
        self._clock = clock

    def _script(self, script: str, keys: list[str], values: Sequence[int | str]) -> Flow[Any]:
        timed = script.replace("redis.call('TIME')", "{0, ARGV[#ARGV]}").replace("/ 1000)", "* 1000)")
        return super()._script(timed, keys, [*values, round(self._clock.time * 1e6)])


def stores(kind: str, clock: Clock, folder: Path, redis_url: str) -> Callable[[], LimitStore]:
    """Makes stores of this kind on this clock; Redis is one, because keys differ."""
    if kind == "memory":
        return MemoryLimits
    if kind == "file":
        return lambda: FileLimits(folder / uuid4().hex)
    redis = RedisOnClock(redis_url, clock)
    return lambda: redis


def quota(calls: int, seconds: float, *, concurrent: bool = False) -> Quota:
    """A quota under a key of its own."""
    return Quota(uuid4().hex, calls, seconds, concurrent)
