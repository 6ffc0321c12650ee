"""A call at its limits: it waits or raises, heeds what the server asks, and gives back what it holds in every case."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from heapq import heappop, heappush
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.call import Call
from generator.runtime.errors import ConnectionFailed, LimitReached
from generator.runtime.flow import Flow, Request, Response, Wait, send, wait
from generator.runtime.limits import LimitStore, MemoryLimits, Quota
from generator.runtime.options import CallOptions
from generator.runtime.turnstile import limited, margin
from tests.soak.windows import most_in_any, share_used

from .kit import Clock, a_call
from .limit_kit import START, Blocking, quota

REQUEST = Request(method="GET", url="https://api.example/things")
OK = Response(status=200, headers={})


def call(clock: Clock, limits: LimitStore, options: CallOptions | None = None) -> Call:
    """A call that begins now."""
    return a_call(clock, options, limits=limits, id="T1").begun()


def once(clock: Clock, limits: LimitStore, quotas: list[Quota], options: CallOptions | None = None) -> Flow[Response]:
    """One call through the turnstile."""
    return limited(REQUEST, call(clock, limits, options), quotas, send)


def places_left(clock: Clock, limits: LimitStore, places: Quota) -> bool:
    """Whether another call would find a place; it takes none."""
    grant = Blocking(clock).run(limits.acquire([places], clock.world()))
    if not grant.delay:
        Blocking(clock).run(limits.release([places], grant.ticket, clock.world()))
    return not grant.delay


def test_a_call_waits_exactly_until_it_is_allowed() -> None:
    """The third of two calls in ten seconds goes when the first has left the window."""
    clock, limits, two = Clock(START), MemoryLimits(), quota(2, 10.0)
    way = Blocking(clock)
    for _ in range(3):
        way.run(once(clock, limits, [two]))
        clock.time += 1.0
    assert way.waited == [pytest.approx(8.0)]


@pytest.mark.parametrize("options", [CallOptions(on_limit="raise"), CallOptions(deadline=9.0)])
def test_a_call_that_may_not_wait_so_long_raises_at_once(options: CallOptions) -> None:
    """The error says for how long and until when, and no time has passed."""
    clock, limits, one = Clock(START), MemoryLimits(), quota(1, 10.0)
    way = Blocking(clock)
    way.run(once(clock, limits, [one]))
    with pytest.raises(LimitReached, match="T1: a limit forbids the call for 10 seconds") as caught:
        way.run(once(clock, limits, [one], options))
    assert caught.value.wait == 10.0
    assert caught.value.available_at == datetime.fromtimestamp(START + 10.0, UTC)
    assert way.waited == []


def test_a_deadline_that_is_far_enough_lets_a_call_wait() -> None:
    """A deadline behind the wait changes nothing."""
    clock, limits, one = Clock(START), MemoryLimits(), quota(1, 10.0)
    way = Blocking(clock)
    for _ in range(2):
        way.run(once(clock, limits, [one], CallOptions(deadline=10.5)))
    assert way.waited == [10.0]


def test_a_refused_call_leaves_its_other_limits_alone() -> None:
    """A call that raises is counted nowhere."""
    clock, limits, tight, loose = Clock(START), MemoryLimits(), quota(1, 10.0), quota(2, 10.0)
    way = Blocking(clock)
    way.run(once(clock, limits, [tight, loose]))
    with pytest.raises(LimitReached):
        way.run(once(clock, limits, [tight, loose], CallOptions(on_limit="raise")))
    way.run(once(clock, limits, [loose], CallOptions(on_limit="raise")))


@pytest.mark.parametrize(
    "headers",
    [
        {"retry-after": "30"},
        {"retry-after": "Tue, 14 Nov 2023 22:13:50 GMT"},
        # The server's clock is an hour ahead, and counts by itself.
        {"retry-after": "Tue, 14 Nov 2023 23:13:50 GMT", "date": "Tue, 14 Nov 2023 23:13:20 GMT"},
    ],
)
def test_all_sharers_wait_as_long_as_a_429_asks(headers: dict[str, str]) -> None:
    """`Retry-After`, in seconds or as a date, is a floor for everyone under the same quota."""
    clock, limits, many = Clock(START), MemoryLimits(), quota(100, 10.0)
    refused = Blocking(clock, answer=lambda request: Response(status=429, headers=headers))
    assert refused.run(once(clock, limits, [many])).status == 429
    way = Blocking(clock)
    way.run(once(clock, limits, [many]))
    assert way.waited == [pytest.approx(30.0)]


def test_a_429_without_a_time_holds_nobody() -> None:
    """What the server did not say is not made up."""
    clock, limits, many = Clock(START), MemoryLimits(), quota(100, 10.0)
    Blocking(clock, answer=lambda request: Response(status=429, headers={})).run(once(clock, limits, [many]))
    way = Blocking(clock)
    way.run(once(clock, limits, [many]))
    assert way.waited == []


@pytest.mark.parametrize("failure", [ConnectionFailed("reset"), asyncio.CancelledError(), KeyboardInterrupt()])
def test_a_call_that_fails_gives_its_place_back(failure: BaseException) -> None:
    """Whatever ends a call, its place is free."""
    clock, limits, places = Clock(START), MemoryLimits(), quota(1, 600.0, concurrent=True)

    def broken(request: Request) -> Response:
        raise failure

    with pytest.raises(type(failure)):
        Blocking(clock, answer=broken).run(once(clock, limits, [places]))
    assert places_left(clock, limits, places)


def test_a_call_that_is_dropped_half_way_gives_its_place_back() -> None:
    """A flow that nobody drives any more is not in flight."""
    clock, limits, places = Clock(START), MemoryLimits(), quota(1, 600.0, concurrent=True)
    flow = once(clock, limits, [places])
    next(flow)
    assert not places_left(clock, limits, places)
    flow.close()
    assert places_left(clock, limits, places)


def test_a_call_that_was_late_counts_from_when_it_left() -> None:
    """A new connection took a second; the window of the server began only then."""
    clock, limits, one = Clock(START), MemoryLimits(), quota(1, 10.0)

    def slow(request: Request) -> Response:
        clock.time += 1.0
        assert request.leaving is not None
        request.leaving()
        clock.time += 3.0
        return OK

    Blocking(clock, answer=slow).run(once(clock, limits, [one]))
    way = Blocking(clock)
    way.run(once(clock, limits, [one]))
    assert clock.time - (START + 1.0) >= 10.0 - margin(10.0) / 4
    assert clock.time - (START + 1.0) <= 10.0


Delays = Callable[[], tuple[float, float, float]]


def arriving(clock: Clock, limits: LimitStore, quotas: list[Quota], delays: Delays, stamps: list[float]) -> Flow[None]:
    """A caller that never stops; what its calls meet on the way is drawn for each."""

    def travel(request: Request) -> Flow[Response]:
        before, wire, behind = delays()
        yield from wait(before)
        assert request.leaving is not None
        request.leaving()
        yield from wait(wire)
        stamps.append(clock.time)
        yield from wait(behind)
        return OK

    while True:
        yield from limited(REQUEST, call(clock, limits), quotas, travel)


def played(clock: Clock, flows: list[Flow[None]], until: Callable[[], bool]) -> None:
    """Run flows side by side on one clock."""
    events = [(clock.time, number) for number in range(len(flows))]
    while not until():
        clock.time, number = heappop(events)
        step = next(flows[number])
        assert isinstance(step, Wait)
        heappush(events, (clock.time + step.seconds, number))


@settings(max_examples=40, deadline=None)
@given(
    calls=st.integers(1, 6),
    window=st.floats(1.0, 100.0),
    callers=st.integers(1, 8),
    chance=st.randoms(use_true_random=False),
)
def test_the_server_never_sees_more_than_allowed(calls: int, window: float, callers: int, chance: Random) -> None:
    """Slow connections before a call leaves, and a wire that varies by three quarters of the margin, break no window."""
    clock, limits, stamps = Clock(START), MemoryLimits(), list[float]()
    counted = [quota(calls, window + margin(window))]

    def delays() -> tuple[float, float, float]:
        return (
            chance.uniform(0.0, window * 0.3),
            chance.uniform(0.0, margin(window) * 0.74),
            chance.uniform(0.0, window * 0.3),
        )

    flows = [arriving(clock, limits, counted, delays, stamps) for _ in range(callers)]
    played(clock, flows, lambda: len(stamps) >= 40)
    assert most_in_any(window, sorted(stamps)) <= calls


@settings(max_examples=40, deadline=None)
@given(figures=st.lists(st.tuples(st.integers(1, 6), st.floats(1.0, 1e5)), min_size=1, max_size=3))
def test_nine_tenths_of_what_is_allowed_are_used(figures: list[tuple[int, float]]) -> None:
    """With the margin, and callers enough, at most a tenth is left."""
    clock, limits, stamps = Clock(START), MemoryLimits(), list[float]()
    quotas = [quota(calls, window + margin(window)) for calls, window in figures]
    trip = min(window for _, window in figures) / 100
    flows = [arriving(clock, limits, quotas, lambda: (0.0, 0.0, trip), stamps) for _ in range(8)]
    played(clock, flows, lambda: len(stamps) >= 40)
    assert share_used(figures, stamps) >= 0.9


def test_memory_forgets_keys_that_no_longer_matter() -> None:
    """A partition by a tracking id makes new keys for ever; memory does not grow with them."""
    clock, limits = Clock(START), MemoryLimits()
    way = Blocking(clock)
    for number in range(5_000):
        way.run(limits.acquire([Quota(f"key {number}", 1, 10.0)], clock.world()))
        way.run(limits.hold([f"held {number}"], 10.0, clock.world()))
        clock.time += 1.0
    assert limits.size <= 64
