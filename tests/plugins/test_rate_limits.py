"""`x-rate-limits`: calls wait until every limit that is about them has room."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from typing import Any

import pytest

from generator.plugins.rate_limits import Batch, Rate, RateLimits, Trigger, When
from generator.runtime.bodies import JsonBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall, TooManyRequests
from generator.runtime.limits import MemoryLimits, Quota
from generator.runtime.model import Model
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from tests.runtime.kit import KEY, KINDS, Clock, Recorder, answer, call, client, operation, query

Kind = type[SyncClient] | type[AsyncClient]


def limited(*limits: Any, **given: Any) -> Any:
    """An operation with these limits."""
    return operation(conventions=(RateLimits(limits=limits),), **given)


@pytest.mark.parametrize("kind", KINDS)
def test_calls_wait_for_their_turn(kind: Kind) -> None:
    """Past the limit a call waits exactly until the window has room again."""
    clock = Clock()
    mine = client(kind, Recorder(), clock=clock)
    for _ in range(5):
        call(mine, limited(Rate(calls=2, per=60.0)))
    assert clock.slept == pytest.approx([60.0, 60.0])


def test_several_limits_hold_together() -> None:
    """The slowest limit decides, call by call."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    start = clock.time
    for _ in range(8):
        call(mine, limited(Rate(calls=1, per=1.0), Rate(calls=3, per=10.0)))
    assert clock.time - start == pytest.approx(21.0, abs=0.01)


def test_accounts_share_across_clients() -> None:
    """Two clients of one account share its limit; another account and another operation have their own."""
    clock, limits = Clock(), MemoryLimits()
    rate = Rate(calls=1, per=60.0)
    for _ in range(2):
        call(client(SyncClient, Recorder(), clock=clock, limits=limits), limited(rate))
    assert len(clock.slept) == 1
    call(client(SyncClient, Recorder(), clock=clock, limits=limits, base_url="https://b.example"), limited(rate))
    call(client(SyncClient, Recorder(), clock=clock, limits=limits), limited(rate, id="OP2"))
    assert len(clock.slept) == 1


def test_parameters_partition() -> None:
    """Each value of a named parameter has its own limit; leaving it out is a value, too."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    by_shop = limited(
        Rate(calls=1, per=60.0, partition=("account", "$request.query.shop")), parameters=(query("shop"),)
    )
    call(mine, by_shop, shop=1)
    call(mine, by_shop, shop=2)
    call(mine, by_shop)
    assert clock.slept == []
    call(mine, by_shop, shop=2)
    assert len(clock.slept) == 1
    call(mine, by_shop)
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
    assert clock.slept == [pytest.approx(seconds)]


USAGES = (
    Rate(calls=1, per=60.0, when=When(test="usage", value="batch")),
    Rate(calls=1, per=900.0, when=When(test="usage", value="partner")),
    Trigger(event="at each display", when=When(test="usage", value="live")),
)


@pytest.mark.parametrize(("usage", "slept"), [("", [60.0]), ("batch", [60.0]), ("partner", [900.0]), ("live", [])])
def test_variants_by_usage(usage: str, slept: list[float]) -> None:
    """The caller names the use; the first that is listed is the default."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    for _ in range(2):
        call(mine, limited(*USAGES), CallOptions(usage=usage))
    assert clock.slept == pytest.approx(slept)


def test_variants_do_not_share_a_log() -> None:
    """Two variants with the same figures are two limits."""
    clock = Clock()
    mine = client(SyncClient, Recorder(), clock=clock)
    same = [Rate(calls=1, per=60.0, when=When(test="usage", value=usage)) for usage in ("a", "b")]
    for usage in ("a", "b"):
        call(mine, limited(*same), CallOptions(usage=usage))
    assert clock.slept == []


@pytest.mark.parametrize(
    ("operation", "options", "body", "complaint"),
    [
        (limited(*USAGES), CallOptions(usage="other"), None, "usage 'other' is none of batch, partner, live"),
        (
            limited(Batch(items="$request.body#/xs", max=2)),
            None,
            {"xs": [1, 2, 3]},
            "3 items, but one call takes 2; split",
        ),
    ],
)
def test_calls_that_break_a_rule_are_refused(operation: Any, options: Any, body: Any, complaint: str) -> None:
    """An unknown use and too many items never reach the server."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=complaint):
        call(client(SyncClient, recorder), operation, options, body=body)
    assert recorder.requests == []


def test_batches_up_to_the_limit_pass() -> None:
    """As many items as allowed, or none, are fine."""
    batch = limited(Batch(items="$request.body#/xs", max=2))
    bodies: list[Any] = [{"xs": [1, 2]}, {"xs": []}, {}, None]
    for body in bodies:
        call(client(SyncClient, Recorder()), batch, body=body)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("kind", KINDS)
def test_retry_after_holds_everybody(kind: Kind, status: int) -> None:
    """What the server asks of one caller is a floor for all who share the limit, in another client too."""
    clock, limits = Clock(), MemoryLimits()
    rate = Rate(calls=100, per=60.0)
    busy = client(kind, Recorder(answer({}, status=status, retry_after="40")), clock=clock, limits=limits)
    with pytest.raises(Exception, match=str(status)):
        call(busy, limited(rate))
    assert clock.slept == []
    call(client(kind, Recorder(), clock=clock, limits=limits), limited(rate))
    assert clock.slept == pytest.approx([40.0])


def test_a_429_without_a_wait_holds_nobody() -> None:
    """Without Retry-After there is nothing to hold others by."""
    clock, limits = Clock(), MemoryLimits()
    with pytest.raises(TooManyRequests):
        call(
            client(SyncClient, Recorder(answer({}, status=429)), clock=clock, limits=limits),
            limited(Rate(calls=9, per=60.0)),
        )
    call(client(SyncClient, Recorder(), clock=clock, limits=limits), limited(Rate(calls=9, per=60.0)))
    assert clock.slept == []


def test_threads_wait_in_turn() -> None:
    """Sixteen threads on one client send no more than the limit in any window, and all get through."""
    lock, moments, clock = threading.Lock(), list[float](), Clock()

    def note(request: Any) -> Any:
        with lock:
            moments.append(clock.time)
        return answer({})

    mine = client(SyncClient, note, clock=clock)
    threads = [threading.Thread(target=lambda: call(mine, limited(Rate(calls=4, per=60.0)))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(moments) == 16


def test_tasks_wait_in_turn() -> None:
    """So do asyncio tasks, down to the moment."""
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
    assert all(sum(start <= each < start + 59.999 for each in moments) <= 4 for start in moments)


def test_keys_hold_no_secret_and_no_address_of_memory() -> None:
    """The key of a log reads the same in every process, and tells the account without its credentials."""
    keys: list[str] = []

    class Spy(MemoryLimits):
        """Writes down the keys."""

        def acquire(self, quotas: Sequence[Quota], now: float) -> float:
            """Note what is asked for."""
            keys.extend(quota.key for quota in quotas)
            return super().acquire(quotas, now)

    rate = Rate(calls=1, per=60.0, partition=("account", "$request.query.shop", "$request.query.ids"))
    one = limited(rate, parameters=(query("shop"), query("ids")))
    call(client(SyncClient, Recorder(), limits=Spy()), one, ids=["a", 1])
    operation_id, figures, *_, account, shop, ids = keys[0].split("|")
    assert (operation_id, figures, shop, ids) == ("OP1", "1/60", "$request.query.shop=", '$request.query.ids=["a",1]')
    assert account
    assert KEY not in keys[0]
