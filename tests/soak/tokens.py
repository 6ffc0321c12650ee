"""Callers without a pause against tokens that live for two seconds: nobody sees a 401, and none is fetched too early.

`python -m tests.soak tokens` runs the blocking client of DJUST in threads and its asyncio client in tasks, both at once,
each as a user of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from typing import Any

from djust import AsyncDjust, Djust, errors

from .table import Row
from .token_server import LIFE, SHARE, token_server

THREADS, TASKS, SECONDS = 16, 100, 30.0


class Callers:
    """What those who call saw: how often a call came to its end, and the name of each error."""

    def __init__(self, url: str, seconds: float) -> None:
        self._url = url
        self._until = time.monotonic() + seconds
        self.calls = 0
        self.errors: list[str] = []

    def in_threads(self, threads: int) -> None:
        """Threads that share one client."""
        client = Djust(
            base_url=self._url, username="threads", password="a password", api_key="key", dj_client="ACCOUNT"
        )
        with client, ThreadPoolExecutor(threads) as pool:
            for caller in [pool.submit(self._greedy, client.buying_lists.list_v1) for _ in range(threads)]:
                caller.result()

    async def in_tasks(self, tasks: int) -> None:
        """Tasks that share one client."""
        client = AsyncDjust(
            base_url=self._url, username="tasks", password="a password", api_key="key", dj_client="ACCOUNT"
        )
        async with client:
            await asyncio.gather(*(self._agreedy(client.buying_lists.list_v1) for _ in range(tasks)))

    def _greedy(self, call: Callable[[], Any]) -> None:
        while time.monotonic() < self._until:
            with self._noted():
                call()

    async def _agreedy(self, call: Callable[[], Any]) -> None:
        while time.monotonic() < self._until:
            with self._noted():
                await call()

    @contextlib.contextmanager
    def _noted(self) -> Any:
        try:
            yield
        except errors.SdkError as error:
            self.errors.append(type(error).__name__)
        self.calls += 1


def run(seconds: float = SECONDS) -> list[Row]:
    """The run with its laws."""
    with token_server() as server:
        callers = Callers(server.url, seconds)
        with ThreadPoolExecutor(1) as beside:
            threads = beside.submit(callers.in_threads, THREADS)
            asyncio.run(callers.in_tasks(TASKS))
            threads.result()
        counts = server.counts()
    name = f"{THREADS} threads and {TASKS} tasks, tokens of {LIFE:g} s, {seconds:g} s"
    fetched = counts["logins"] + counts["refreshes"]
    # Two users, each with a token at any time that is renewed a margin before its end.
    needed = 2 * (ceil(seconds / (LIFE * (1 - SHARE))) + 1)
    shown = f"{len(callers.errors)} errors in {callers.calls} calls, {counts['refused']} renewed on the way"
    renewed = f"{fetched} of {needed} ({counts['logins']} logins), {counts['too early']} too early"
    return [
        Row(name, "no 401 reaches a caller", shown, callers.calls > 0 and not callers.errors),
        Row(name, "not more renewals than needed", renewed, fetched <= needed and not counts["too early"]),
    ]
