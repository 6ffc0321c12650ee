"""Greedy callers against a server that stamps arrivals: no window ever sees too many, and little is left unused.

`python -m tests.soak.limits` runs processes that share a real Redis server, threads, and asyncio tasks.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from generator.plugins.rate_limits import Rate, RateLimits
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import DeadlineExceeded, LimitReached
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments, Operation, Result
from generator.runtime.options import CallOptions
from generator.runtime.service import Service
from tests.redis_server import BINARY, redis_server

from .arrivals import arrivals
from .table import Row, show
from .windows import most_in_any, share_used

PROCESSES, THREADS, TASKS = 8, 16, 50
SERVICE = Service(env_prefix="SOAK")
ARGUMENTS = Arguments(parameters={})


@dataclass(frozen=True)
class Load:
    """Limits as pairs of calls and seconds, and for how many seconds callers go on."""

    limits: tuple[tuple[int, float], ...]
    seconds: float

    def operation(self) -> Operation:
        """An operation that has these limits."""
        rates = tuple(Rate(calls=calls, per=per) for calls, per in self.limits)
        return Operation(
            id="SOAK1",
            name="arrive",
            method="GET",
            path="/arrive",
            results=(Result(status="204", kind="none"),),
            conventions=(RateLimits(limits=rates),),
        )


ONE = Load(((20, 1.0),), 11.0)
BOTH = Load(((20, 1.0), (50, 5.0)), 16.5)


Begin = Callable[[], None]


def at_once() -> None:
    """Nobody has to be waited for."""


def greedy(client: SyncClient, load: Load, until: float) -> None:
    """Call as often as the limits allow."""
    operation = load.operation()
    while (left := until - time.monotonic()) > 0:
        try:
            client.call(operation, ARGUMENTS, CallOptions(deadline=left))
        except (LimitReached, DeadlineExceeded):
            return


async def agreedy(client: AsyncClient, load: Load, until: float) -> None:
    """Call as often as the limits allow."""
    operation = load.operation()
    while (left := until - time.monotonic()) > 0:
        try:
            await client.call(operation, ARGUMENTS, CallOptions(deadline=left))
        except (LimitReached, DeadlineExceeded):
            return


def in_threads(url: str, load: Load, threads: int, limits: str | MemoryLimits, begin: Begin = at_once) -> None:
    """Callers that share one client and one store."""
    with SyncClient(SERVICE, url, {}, limits=limits) as client, ThreadPoolExecutor(threads) as pool:
        begin()
        until = time.monotonic() + load.seconds
        for caller in [pool.submit(greedy, client, load, until) for _ in range(threads)]:
            caller.result()


async def in_tasks(url: str, load: Load, tasks: int, limits: str | MemoryLimits, begin: Begin = at_once) -> None:
    """The same with asyncio."""
    async with AsyncClient(SERVICE, url, {}, limits=limits) as client:
        begin()
        until = time.monotonic() + load.seconds
        await asyncio.gather(*(agreedy(client, load, until) for _ in range(tasks)))


def in_processes(url: str, load: Load, kinds: Sequence[str]) -> None:
    """Processes of two threads or tasks each that share nothing but Redis."""
    with redis_server() as redis:
        given = [url, redis.url, str(load.seconds), *(f"{calls}/{per}" for calls, per in load.limits)]
        commands = [[sys.executable, "-m", "tests.soak.limits", kind, *given] for kind in kinds]
        started = [
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for command in commands
        ]
        for process in started:
            assert process.stdout is not None
            process.stdout.readline()  # it is ready
        for process in started:
            assert process.stdin is not None
            process.stdin.close()  # go
        if failed := [process.args for process in started if _ended(process)]:
            raise RuntimeError(f"failed: {failed}")


def _ended(process: subprocess.Popen[str]) -> int:
    with process:
        return process.wait()


def worker(kind: str, url: str, redis: str, seconds: str, *limits: str) -> None:
    """What one of several processes does, when all of them are ready."""
    pairs = [limit.split("/") for limit in limits]
    load = Load(tuple((int(calls), float(per)) for calls, per in pairs), float(seconds))
    if kind == "threads":
        in_threads(url, load, 2, redis, begin=with_the_others)
    else:
        asyncio.run(in_tasks(url, load, 2, redis, begin=with_the_others))


def with_the_others() -> None:
    """Say that this process is ready, and wait until all are."""
    print("ready", flush=True)
    sys.stdin.read()


def judged(name: str, load: Load, stamps: Sequence[float]) -> list[Row]:
    """The laws of one run."""
    rows: list[Row] = []
    for calls, per in load.limits:
        most = most_in_any(per, stamps)
        rows.append(Row(name, f"at most {calls} in any {per:g} s", f"{most}", most <= calls))
    share = share_used(load.limits, stamps)
    rows.append(Row(name, "at least 90 % used", f"{share:.1%} of {len(stamps)} calls", share >= 0.9))
    return rows


def run() -> list[Row]:
    """Every run with its laws."""
    if BINARY is None:
        return [Row("limits", "redis-server is there", "not installed", False)]
    rows: list[Row] = []
    for load in (ONE, BOTH):
        shown = " and ".join(f"{calls}/{per:g} s" for calls, per in load.limits)
        with arrivals() as server:
            in_threads(server.url, load, THREADS, MemoryLimits())
            rows += judged(f"{THREADS} threads, memory, {shown}", load, server.stamps())
        with arrivals() as server:
            asyncio.run(in_tasks(server.url, load, TASKS, MemoryLimits()))
            rows += judged(f"{TASKS} tasks, memory, {shown}", load, server.stamps())
        for kinds in (("threads",), ("threads", "tasks")):
            with arrivals() as server:
                in_processes(server.url, load, kinds * (PROCESSES // len(kinds)))
                name = f"{PROCESSES} processes x 2 {' or '.join(kinds)}, Redis, {shown}"
                rows += judged(name, load, server.stamps())
    return rows


if __name__ == "__main__":
    if sys.argv[1:]:
        worker(*sys.argv[1:])
    else:
        sys.exit(0 if show(run()) else 1)
