"""The laws of call limits, for every store, in blocking code and in asyncio, by a clock that tests move."""

from __future__ import annotations

import asyncio
from bisect import insort
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.ledger import POLL
from generator.runtime.limits import LimitStore, Quota
from tests.soak.windows import most_in_any, share_used

from .kit import Clock
from .limit_kit import START, Awaiting, Blocking, quota, stores

# Instants are eighths of a second, so that sums are exact in every store.
EIGHTHS = st.integers(0, 80).map(lambda eighths: eighths / 8)
WINDOWS = st.integers(1, 160).map(lambda eighths: eighths / 8)
FIGURES = st.lists(st.tuples(st.integers(1, 6), WINDOWS), min_size=1, max_size=3)
LAW = settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
# Redis counts microseconds.
TICK = 2e-6


@dataclass
class Bench:
    """A way to get fresh stores of one kind, all on one clock, and to run their flows."""

    store: Callable[[], LimitStore]
    way: Blocking

    def fresh(self) -> tuple[LimitStore, Blocking]:
        """A store that knows of no call."""
        self.way.clock.time = START
        return self.store(), self.way


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Callable[[], LimitStore]:
    """Each store."""
    url = request.getfixturevalue("redis").url if request.param == "redis" else ""
    return stores(request.param, clock, tmp_path, url)


@pytest.fixture
def clock() -> Clock:
    """The clock of a test."""
    return Clock(START)


@pytest.fixture(params=["blocking", "awaiting"])
def bench(request: pytest.FixtureRequest, store: Callable[[], LimitStore], clock: Clock) -> Iterator[Bench]:
    """Each store, in both kinds of code."""
    with asyncio.Runner() as runner:
        yield Bench(store, Blocking(clock) if request.param == "blocking" else Awaiting(clock, runner))


def greedy(limits: LimitStore, way: Blocking, quotas: list[Quota], thinking: list[float], grants: int) -> list[float]:
    """When callers were granted who ask again as soon as they are told to, and think a while after each grant."""
    granted: list[float] = []
    waiting = [(way.clock.time, number) for number in range(len(thinking))]
    while len(granted) < grants:
        way.clock.time, number = heappop(waiting)
        delay = way.run(limits.acquire(quotas, way.clock.world())).delay
        if delay <= 0:
            granted.append(way.clock.time)
        heappush(waiting, (way.clock.time + (delay or thinking[number]), number))
    return granted


@LAW
@given(figures=FIGURES, thinking=st.lists(EIGHTHS, min_size=1, max_size=5))
def test_no_window_sees_more_than_its_calls(
    bench: Bench, figures: list[tuple[int, float]], thinking: list[float]
) -> None:
    """Whoever calls, and whenever: never more than q grants in any window w, whatever the number of limits."""
    limits, way = bench.fresh()
    quotas = [quota(calls, seconds) for calls, seconds in figures]
    granted = greedy(limits, way, quotas, thinking, 30)
    for calls, seconds in figures:
        assert most_in_any(seconds - TICK, granted) <= calls


@LAW
@given(figures=FIGURES, callers=st.integers(1, 5))
def test_greedy_callers_use_what_is_allowed(bench: Bench, figures: list[tuple[int, float]], callers: int) -> None:
    """Several limits at once leave nothing unused but what they forbid together."""
    limits, way = bench.fresh()
    quotas = [quota(calls, seconds) for calls, seconds in figures]
    granted = greedy(limits, way, quotas, [0.0] * callers, 30)
    assert share_used(figures, granted) > 0.999


class Model:
    """What a store should say, by looking at everything that ever happened."""

    def __init__(self) -> None:
        self.calls: dict[str, list[tuple[float, str]]] = {}
        self.held: dict[str, float] = {}

    def delay(self, quotas: list[Quota], now: float) -> float:
        """How long to wait."""
        return max(0.0, *(self._delay(each, now) for each in quotas))

    def count(self, quotas: list[Quota], ticket: str, now: float) -> None:
        """A grant."""
        for each in quotas:
            if each.calls:
                insort(self.calls.setdefault(each.key, []), (now, ticket))

    def release(self, quotas: list[Quota], ticket: str, late: float) -> None:
        """The end of a call."""
        for each in quotas:
            known = self.calls.get(each.key, []) if each.calls else []
            for instant in [instant for instant, name in known if name == ticket]:
                known.remove((instant, ticket))
                if not each.concurrent:
                    insort(known, (instant + late, ticket))

    def hold(self, keys: list[str], until: float) -> None:
        """The server's wish."""
        for key in keys:
            self.held[key] = max(until, self.held.get(key, 0.0))

    def _delay(self, each: Quota, now: float) -> float:
        delay = self.held.get(each.key, 0.0) - now
        alive = [instant for instant, _ in self.calls.get(each.key, []) if instant + each.seconds > now]
        if each.calls and len(alive) >= each.calls:
            free = alive[len(alive) - each.calls] + each.seconds - now
            delay = max(delay, min(free, POLL) if each.concurrent else free)
        return delay


SOME = st.sets(st.integers(0, 3), min_size=1).map(sorted)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("call"), SOME, EIGHTHS),
        st.tuples(st.just("end"), st.integers(0, 5), EIGHTHS),
        st.tuples(st.just("hold"), SOME, EIGHTHS),
        st.tuples(st.just("pass"), st.none(), EIGHTHS),
    ),
    max_size=25,
)


@LAW
@given(figures=st.tuples(*(st.tuples(st.integers(1, 3), WINDOWS),) * 3), steps=STEPS)
def test_a_store_says_what_its_history_demands(
    bench: Bench, figures: tuple[tuple[int, float], ...], steps: list[tuple[str, Any, float]]
) -> None:
    """All limits of a call are decided at once, and a refused call is counted nowhere; holds, ends and leases count."""
    limits, way = bench.fresh()
    model, world, open_calls = Model(), way.clock.world(), list[tuple[list[Quota], str, float]]()
    quotas = [quota(*figure, concurrent=index == 2) for index, figure in enumerate(figures)]
    quotas.append(Quota(quotas[0].key, 0, quotas[0].seconds))
    for step, which, figure in steps:
        now = way.clock.time
        chosen: list[Quota] = [quotas[index] for index in which] if step in ("call", "hold") else []
        if step == "call":
            grant = way.run(limits.acquire(chosen, world))
            assert grant.delay == pytest.approx(model.delay(chosen, now), abs=TICK)
            if not grant.delay:
                model.count(chosen, grant.ticket, now)
                open_calls.append((chosen, grant.ticket, now))
        elif step == "end" and which < len(open_calls):
            ended, ticket, since = open_calls.pop(which)
            late = min(figure, now - since)
            # A rate's call that has left its window is forgotten, however late it was.
            if all(each.concurrent or since + each.seconds > now for each in ended):
                model.release(ended, ticket, late)
                way.run(limits.release(ended, ticket, world, late))
        elif step == "hold":
            model.hold([each.key for each in chosen], now + figure)
            way.run(limits.hold([each.key for each in chosen], figure, world))
        else:
            way.clock.time += figure


@LAW
@given(most=st.integers(1, 4), durations=st.lists(st.integers(1, 8).map(lambda eighths: eighths / 8), max_size=6))
def test_no_more_calls_at_a_time_than_allowed(bench: Bench, most: int, durations: list[float]) -> None:
    """Callers that come at once go one after the other as places are given back, and all of them go."""
    limits, way = bench.fresh()
    places, world = quota(most, 1000.0, concurrent=True), way.clock.world()
    running: list[tuple[float, str]] = []
    waiting = list(durations)
    while waiting:
        grant = way.run(limits.acquire([places], world))
        if not grant.delay:
            heappush(running, (way.clock.time + waiting.pop(), grant.ticket))
        assert len(running) <= most
        assert not grant.delay or len(running) == most
        if grant.delay:
            way.clock.time += grant.delay
        while running and running[0][0] <= way.clock.time:
            way.run(limits.release([places], heappop(running)[1], world))


def test_a_place_whose_holder_died_is_free_when_its_lease_ends(bench: Bench) -> None:
    """A killed process gives nothing back, and does not block others for ever."""
    limits, way = bench.fresh()
    places = quota(1, 30.0, concurrent=True)
    assert not way.run(limits.acquire([places], way.clock.world())).delay
    way.clock.time += 29.99
    assert 0 < way.run(limits.acquire([places], way.clock.world())).delay < 0.011
    way.clock.time += 0.01
    assert not way.run(limits.acquire([places], way.clock.world())).delay


def test_a_hold_lasts_for_all_sharers_and_never_gets_shorter(bench: Bench) -> None:
    """What the server asked for is a floor; a later, shorter wish takes nothing away, other keys are free."""
    limits, way = bench.fresh()
    held, free, world = quota(5, 1.0), quota(5, 1.0), way.clock.world()
    way.run(limits.hold([held.key], 20.0, world))
    way.run(limits.hold([held.key], 5.0, world))
    assert way.run(limits.acquire([free, held], world)).delay == pytest.approx(20.0, abs=TICK)
    assert not way.run(limits.acquire([free], world)).delay
    way.clock.time += 20.0
    assert not way.run(limits.acquire([free, held], world)).delay


@pytest.mark.parametrize("kind", ["memory", "file"])
def test_waits_are_never_lost_in_rounding(kind: str, clock: Clock, tmp_path: Path) -> None:
    """However large the clock's number, a wait always moves it."""
    limits, way = stores(kind, clock, tmp_path, "")(), Blocking(clock)
    clock.time = 2.0**40 + 0.3
    granted = greedy(limits, way, [quota(1, 0.1)], [0.0, 0.03], 200)
    assert all(later - earlier >= 0.0999 for earlier, later in pairwise(granted))


def test_sixteen_threads_get_exactly_what_is_allowed(store: Callable[[], LimitStore], clock: Clock) -> None:
    """Threads that ask at the same instant are granted q calls together, in one window after the other."""
    limits, tight, loose = store(), quota(7, 1.0), quota(1000, 60.0)

    def ask(_: int) -> bool:
        return not Blocking(clock).run(limits.acquire([tight, loose], clock.world())).delay

    with ThreadPoolExecutor(16) as pool:
        for _ in range(3):
            assert sum(pool.map(ask, range(64))) == 7
            clock.time += 1.0


def test_fifty_tasks_get_exactly_what_is_allowed(store: Callable[[], LimitStore], clock: Clock) -> None:
    """The same for tasks of one event loop that ask at once."""
    limits, tight = store(), quota(7, 1.0)

    async def ask() -> bool:
        flow = limits.acquire([tight], clock.world())
        try:
            step: Any = next(flow)
            while True:
                step = flow.send(await step.awaiting())
        except StopIteration as end:
            return not end.value.delay

    async def everyone() -> None:
        for _ in range(3):
            assert sum(await asyncio.gather(*(ask() for _ in range(50)))) == 7
            clock.time += 1.0

    asyncio.run(everyone())
