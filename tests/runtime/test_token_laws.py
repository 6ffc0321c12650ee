"""The laws of shared tokens, over many schedules: never more renewals than needed, never an expired token on its way."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from math import floor
from typing import Any

import httpx2
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments
from generator.runtime.state import World

from .kit import BASE, Clock, answer, call, operation
from .token_kit import SETTINGS, TOKEN_URL, Provider, VirtualLoop, client, service

CALL = operation()


class Timed:
    """A provider to which each request takes a while, on the loop's own clock; the requests for tokens do too."""

    def __init__(self, loop: VirtualLoop, life: float, delays: list[float]) -> None:
        self.loop = loop
        self.life = life
        self.delays = delays
        self.ends: dict[str, float] = {}
        self.calls = 0
        self.asked_at: list[float] = []
        self.asking = self.most = 0
        self.expired = 0

    async def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer after a while, which is never longer than the margin."""
        self.calls += 1
        delay = self.delays[self.calls % len(self.delays)]
        if str(request.url) == TOKEN_URL:
            return await self.token(delay)
        token = request.headers["authorization"].removeprefix("Bearer ")
        self.expired += self.loop.time() >= self.ends[token]
        await asyncio.sleep(delay)
        alive = self.loop.time() < self.ends[token]
        return answer({}, status=200 if alive else 401)

    async def token(self, delay: float) -> httpx2.Response:
        """A token that lives from when it is made, before the answer travels."""
        self.asked_at.append(self.loop.time())
        self.asking += 1
        self.most = max(self.most, self.asking)
        value = f"token-{len(self.asked_at)}"
        self.ends[value] = self.loop.time() + self.life
        await asyncio.sleep(delay)
        self.asking -= 1
        return answer({"access_token": value, "expires_in": self.life})


@settings(max_examples=60, deadline=None)
@given(
    tasks=st.integers(1, 20),
    life=st.sampled_from([2.0, 10.0, 600.0]),
    pauses=st.lists(st.floats(0, 1), min_size=1, max_size=12),
    delays=st.lists(st.floats(0, 0.19), min_size=1, max_size=7),
)
def test_tasks_share_one_renewal(tasks: int, life: float, pauses: list[float], delays: list[float]) -> None:
    """However they meet: one request for a token at a time, one for each usable span, and no token sent that has expired."""
    loop = VirtualLoop()
    provider = Timed(loop, life, [delay * life for delay in delays])
    world = World(monotonic=loop.time, now=loop.time, sleep_async=asyncio.sleep, random=lambda: 0.5)
    transport = httpx2.MockTransport(provider)

    async def caller(number: int, mine: AsyncClient) -> None:
        for turn in range(6):
            await asyncio.sleep(pauses[(number + turn) % len(pauses)] * life)
            await mine.call(CALL, Arguments(parameters={}))

    async def scenario() -> float:
        started = loop.time()
        async with AsyncClient(
            service(), BASE, SETTINGS, transport=transport, world=world, limits=MemoryLimits()
        ) as mine:
            await asyncio.gather(*(caller(number, mine) for number in range(tasks)))
        return loop.time() - started

    taken = loop.finish(scenario())
    usable = life - min(30.0, life * 0.2)
    assert provider.expired == 0
    assert provider.most == 1
    assert len(provider.asked_at) <= 1 + floor(taken / usable + 1e-6)
    assert all(later - earlier >= usable - 1e-6 for earlier, later in pairwise(provider.asked_at))


@settings(max_examples=25, deadline=None)
@given(threads=st.integers(2, 16), steps=st.lists(st.sampled_from([0.0, 0.7, 1.61, 3.0]), min_size=1, max_size=5))
def test_threads_share_one_renewal(threads: int, steps: list[float]) -> None:
    """Each time that the token is too old, one of all threads fetches another one."""
    clock = Clock()
    provider = Provider(clock, life=2.0)
    lock = threading.Lock()

    def handler(request: httpx2.Request) -> httpx2.Response:
        with lock:
            return provider(request)

    mine = client(SyncClient, handler, clock=clock)
    needed, renewed = 0, float("-inf")
    with ThreadPoolExecutor(threads) as pool:
        for step in [0.0, *steps]:
            clock.time += step
            if clock.time - renewed >= 1.6:
                needed, renewed = needed + 1, clock.time
            together = threading.Barrier(threads)
            work = [pool.submit(_together, together, mine) for _ in range(threads)]
            assert all(each.result() for each in work)
    assert len(provider.asked) == needed
    assert not provider.refused


@settings(max_examples=25, deadline=None)
@given(threads=st.integers(2, 16))
def test_a_token_that_is_revoked_under_threads_is_renewed_once(threads: int) -> None:
    """All are refused at once; one fetches another token, and all are sent again with it."""
    clock = Clock()
    provider = Provider(clock)
    together, lock = threading.Barrier(threads), threading.Lock()

    def handler(request: httpx2.Request) -> httpx2.Response:
        with lock:
            response = provider(request)
        if response.status_code == 401:
            together.wait(5)
        return response

    mine = client(SyncClient, handler, clock=clock)
    call(mine, CALL)
    provider.revoke()
    with ThreadPoolExecutor(threads) as pool:
        work = [pool.submit(call, mine, CALL) for _ in range(threads)]
        assert all(each.result() for each in work)
    assert len(provider.asked) == 2
    assert len(provider.refused) == threads


def _together(others: threading.Barrier, mine: Any) -> Any:
    others.wait(5)
    return call(mine, CALL)
