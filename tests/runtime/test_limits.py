"""Call limits in memory: never more than allowed in any window, and nothing that is allowed is wasted."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.limits import MemoryLimits, Quota

from .kit import Clock

quotas = st.lists(
    st.tuples(st.integers(1, 5), st.floats(0.5, 20.0)).map(lambda each: Quota(f"{each}", each[0], each[1])),
    min_size=1,
    max_size=3,
    unique_by=lambda quota: quota.key,
)
pauses = st.lists(st.floats(0.0, 10.0), max_size=40)


def sent(limits: MemoryLimits, quotas: Sequence[Quota], clock: Clock) -> float:
    """The moment at which a call that waits as it is told may go."""
    for _ in range(1000):
        delay = limits.acquire(quotas, clock.time)
        if delay == 0:
            return clock.time
        assert delay > 0
        clock.sleep(delay)
    raise AssertionError("waited without end")


def most_in_a_window(moments: Sequence[float], seconds: float) -> int:
    """The most moments in any window of this length; a millionth of a second counts as rounding."""
    return max(sum(start <= each < start + seconds - 1e-6 for each in moments) for start in moments)


@given(quotas, pauses)
def test_no_window_holds_too_many(quotas: list[Quota], pauses: list[float]) -> None:
    """Whenever calls come, no window of any of several limits ever holds more than its limit."""
    limits, clock, moments = MemoryLimits(), Clock(), list[float]()
    for pause in [0.0, *pauses]:
        clock.time += pause
        moments.append(sent(limits, quotas, clock))
    assert all(most_in_a_window(moments, quota.seconds) <= quota.calls for quota in quotas)


@given(quotas, st.integers(1, 40))
def test_a_greedy_caller_gets_all_it_may(quotas: list[Quota], count: int) -> None:
    """Each call goes at the first moment at which every limit has room, to within a few milliseconds."""
    limits, clock, moments = MemoryLimits(), Clock(), list[float]()
    for _ in range(count):
        before = clock.time
        moments.append(sent(limits, quotas, clock))
        free = [moments[-1 - quota.calls] + quota.seconds for quota in quotas if len(moments) > quota.calls]
        assert moments[-1] <= max([before, *free]) + 0.01


def test_a_refused_call_counts_nowhere() -> None:
    """When one limit says wait, the others are not charged."""
    limits, narrow, wide = MemoryLimits(), Quota("narrow", 1, 10.0), Quota("wide", 2, 10.0)
    assert limits.acquire([narrow, wide], 0.0) == 0
    assert limits.acquire([narrow, wide], 1.0) == 9.0
    assert limits.acquire([wide], 1.0) == 0
    assert limits.acquire([wide], 1.0) == 9.0


def test_keys_are_apart_and_no_limits_no_wait() -> None:
    """Limits of other keys have room of their own, and a call without any may always go."""
    limits = MemoryLimits()
    assert limits.acquire([Quota("a", 1, 10.0)], 0.0) == 0
    assert limits.acquire([Quota("b", 1, 10.0)], 0.0) == 0
    assert limits.acquire([], 0.0) == 0


def test_what_the_server_asks_holds_everybody() -> None:
    """Until the moment the server named nothing that shares the key may go; an earlier one does not shorten it."""
    limits, quota = MemoryLimits(), Quota("a", 100, 1.0)
    limits.hold(["a"], 30.0)
    limits.hold(["a"], 20.0)
    assert limits.acquire([quota], 10.0) == 20.0
    assert limits.acquire([quota], 29.5) == 0.5
    assert limits.acquire([quota], 30.0) == 0


def test_waits_are_never_lost_in_rounding() -> None:
    """However large the clock's number, a wait always moves it."""
    limits, quota, clock = MemoryLimits(), Quota("a", 1, 0.1), Clock(2.0**40 + 0.3)
    moments = [sent(limits, [quota], clock) for _ in range(200)]
    assert all(later - earlier >= 0.0999 for earlier, later in pairwise(moments))


def test_threads_share_one_log() -> None:
    """Sixteen threads that ask at once are granted exactly what is allowed."""
    limits, quota = MemoryLimits(), Quota("a", 25, 60.0)
    granted: list[int] = []
    barrier = threading.Barrier(16)

    def ask() -> None:
        barrier.wait()
        granted.extend(1 for _ in range(50) if limits.acquire([quota], 1000.0) == 0)

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(granted) == 25


def test_tasks_share_one_log() -> None:
    """Asyncio tasks that wait as they are told keep the law together, and all get through."""
    limits, quota, clock, moments = MemoryLimits(), Quota("a", 3, 5.0), Clock(), list[float]()

    async def task() -> None:
        while limits.acquire([quota], clock.time) > 0:
            await clock.sleep_async(0.25)
        moments.append(clock.time)

    async def main() -> None:
        await asyncio.gather(*(task() for _ in range(20)))

    asyncio.run(main())
    assert len(moments) == 20
    assert most_in_a_window(moments, 5.0) <= 3
