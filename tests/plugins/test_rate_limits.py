"""`x-rate-limits` in real clients of both kinds: calls wait until every limit that is about them has room."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from generator.plugins.rate_limits import Batch, Concurrency, Rate, RateLimits, Trigger, When
from generator.runtime.bodies import JsonBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall, StatusError
from generator.runtime.limits import MemoryLimits
from generator.runtime.model import Model
from generator.runtime.operation import Arguments
from generator.runtime.turnstile import margin
from tests.runtime.kit import KEY, KINDS, Clock, Recorder, answer, call, client, operation
from tests.soak.windows import most_in_any

Kind = type[SyncClient] | type[AsyncClient]


def limited(*limits: Any, **given: Any) -> Any:
    """An operation with these limits."""
    return operation(conventions=(RateLimits(limits=limits),), **given)


def window(seconds: float) -> float:
    """How long a call counts: the provider's window, and the margin."""
    return seconds + margin(seconds)


@pytest.mark.parametrize("kind", KINDS)
def test_calls_wait_for_their_turn(kind: Kind) -> None:
    """Past the limit a call waits exactly until the window has room again."""
    clock = Clock()
    mine = client(kind, Recorder(), clock=clock)
    for _ in range(5):
        call(mine, limited(Rate(calls=2, per=60.0)))
    assert clock.slept == pytest.approx([window(60.0)] * 2)


def test_several_limits_hold_together() -> None:
    """The slowest limit decides, call by call."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    start = clock.time
    for _ in range(8):
        call(mine, limited(Rate(calls=1, per=1.0), Rate(calls=3, per=10.0)))
    assert clock.time - start == pytest.approx(2 * window(10.0) + window(1.0))


def test_accounts_share_across_clients() -> None:
    """Two clients of one account share its limit; another server and another operation have their own."""
    clock, limits = Clock(), MemoryLimits()
    rate = Rate(calls=1, per=60.0)
    for _ in range(2):
        call(client(SyncClient, Recorder(), clock=clock, limits=limits), limited(rate))
    assert len(clock.slept) == 1
    call(client(SyncClient, Recorder(), clock=clock, limits=limits, base_url="https://b.example"), limited(rate))
    call(client(SyncClient, Recorder(), clock=clock, limits=limits), limited(rate, id="OP2"))
    assert len(clock.slept) == 1


class Export(Model):
    """A body whose date makes the difference."""

    since: str | None = None


FULL = When(test="absent", value="$request.body#/since")
SINCE = When(test="present", value="$request.body#/since")


@pytest.mark.parametrize(
    ("body", "seconds"),
    [
        ({}, 86400.0),
        ({"since": None}, 86400.0),
        (Export(), 86400.0),
        (Export(since=None), 86400.0),
        ({"since": "2024"}, 300.0),
        (Export(since="2024"), 300.0),
    ],
)
def test_variants_by_what_the_call_carries(body: Any, seconds: float) -> None:
    """A full and a differential export have limits of their own; a null is as good as nothing."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    limits = (Rate(calls=1, per=300.0, when=SINCE), Rate(calls=1, per=86400.0, when=FULL))
    export = limited(*limits, method="POST", encoder=JsonBody(type=lambda: Export))
    for _ in range(2):
        call(mine, export, body=body)
    assert clock.slept == [pytest.approx(window(seconds))]


BATCH = limited(Batch(items="$request.body#/xs", max=2))


def test_a_batch_over_the_limit_is_refused() -> None:
    """Too many items never reach the server."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match="3 items, but one call takes 2; split"):
        call(client(SyncClient, recorder), BATCH, body={"xs": [1, 2, 3]})
    assert recorder.requests == []


@pytest.mark.parametrize("body", [{"xs": [1, 2]}, {"xs": []}, {}, None])
def test_batches_up_to_the_limit_pass(body: Any) -> None:
    """As many items as allowed, or none, are fine."""
    recorder = Recorder()
    call(client(SyncClient, recorder), BATCH, body=body)
    assert len(recorder.requests) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("kind", KINDS)
def test_retry_after_holds_everybody(kind: Kind, status: int) -> None:
    """What the server asks of one caller is a floor for all who share the limit, in another client too."""
    clock, limits = Clock(), MemoryLimits()
    rate = Rate(calls=100, per=60.0)
    busy = client(kind, Recorder(answer({}, status=status, retry_after="40")), clock=clock, limits=limits)
    with pytest.raises(StatusError, match=str(status)):
        call(busy, limited(rate))
    assert clock.slept == []
    call(client(kind, Recorder(), clock=clock, limits=limits), limited(rate))
    assert clock.slept == pytest.approx([40.0])


def test_threads_wait_until_all_get_through() -> None:
    """Sixteen threads on one client wait for each other, and none for ever."""
    recorder, clock = Recorder(), Clock()
    mine = client(SyncClient, recorder, clock=clock)
    threads = [threading.Thread(target=lambda: call(mine, limited(Rate(calls=4, per=60.0)))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(recorder.requests) == 16
    assert clock.slept


def test_tasks_wait_in_turn() -> None:
    """Asyncio tasks on one client send no more than the limit in any window, and all get through."""
    clock, moments = Clock(), list[float]()

    def note(request: Any) -> Any:
        moments.append(clock.time)
        return answer({})

    async def main() -> None:
        mine = client(AsyncClient, note, clock=clock)
        one = limited(Rate(calls=4, per=60.0))
        await asyncio.gather(*(mine.call(one, Arguments(parameters={})) for _ in range(16)))

    asyncio.run(main())
    assert len(moments) == 16
    assert most_in_any(60.0, moments) <= 4


def test_a_key_tells_the_account_without_its_credentials() -> None:
    """What a shared store is told holds no secret of the client."""
    keys: list[str] = []

    class Spying(MemoryLimits):
        """Writes down the keys."""

        def acquire(self, quotas: Any, world: Any) -> Any:
            """Note what is asked for."""
            keys.extend(quota.key for quota in quotas)
            return super().acquire(quotas, world)

    call(client(SyncClient, Recorder(), limits=Spying()), limited(Rate(calls=1, per=60.0)))
    (key,) = keys
    *_, account = key.split("|")
    assert account
    assert KEY not in key


def test_limits_are_told_in_words() -> None:
    """How often, how many, and for which calls; a period in its largest unit."""
    limits = RateLimits(
        limits=(
            Rate(calls=1, per=300.0, when=When(test="usage", value="asynchronous")),
            Rate(calls=20, per=1.0),
            Rate(calls=2, per=86_400.0, per_walk=True, when=When(test="present", value="$request.body#/start_date")),
            Rate(calls=3, per=90.0, when=When(test="in", value="$request.query.full", values=("true",))),
            Concurrency(max=1),
            Batch(items="$request.body#/orders", max=100),
            Trigger(event="at each new order"),
        )
    )
    assert list(limits.in_words()) == [
        "1 call in 5 minutes (use: asynchronous)",
        "20 calls in 1 second",
        "2 calls in 1 day, a listing counting once (with start_date)",
        "3 calls in 90 seconds (full is true)",
        "1 call at a time",
        "100 orders in a call",
        "at each new order",
    ]
