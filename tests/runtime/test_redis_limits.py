"""Limits in a real Redis: they survive what happens to a server, leave nothing behind, and show no secret."""

from __future__ import annotations

import asyncio
import gc
import logging
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from generator.runtime import extras
from generator.runtime.errors import ConfigurationError, LimitStoreDown
from generator.runtime.limits import Grant, Quota
from generator.runtime.redis_connections import redis_url
from generator.runtime.redis_limits import RedisLimits
from generator.runtime.state import World
from tests.redis_server import BINARY, RedisServer, redis_server

from .kit import Clock
from .limit_kit import START, Awaiting, Blocking, quota

WORLD = World()


@pytest.fixture
def own() -> Iterator[RedisServer]:
    """A server that a test may stop."""
    if BINARY is None:
        pytest.skip("redis-server is not installed")
    with redis_server() as server:
        yield server


def ask(limits: RedisLimits, *quotas: Quota, world: World = WORLD) -> Grant:
    """One call, in blocking code."""
    return Blocking(Clock(START)).run(limits.acquire(quotas, world))


def raw(server: RedisServer) -> Any:
    """A client of the server, to look at what stands there."""
    return extras.extra("redis", "redis").Redis.from_url(server.url)


def test_the_servers_clock_decides(redis: RedisServer) -> None:
    """The caller's own clocks are not asked: they differ from machine to machine."""
    limits, one = RedisLimits(redis.url), quota(1, 60.0)
    astray = World(monotonic=lambda: -5.0, now=lambda: 0.0)
    assert ask(limits, one, world=astray).delay == 0
    assert 50 < ask(limits, one).delay <= 60


def test_flushed_scripts_are_loaded_again(redis: RedisServer) -> None:
    """`SCRIPT FLUSH` is nobody's business."""
    limits, one = RedisLimits(redis.url), quota(1, 60.0)
    assert ask(limits, one).delay == 0
    with raw(redis) as server:
        server.script_flush()
    assert ask(limits, one).delay > 0
    with raw(redis) as server:
        server.script_flush()
    with asyncio.Runner() as runner:
        assert Awaiting(Clock(START), runner).run(limits.acquire([one], WORLD)).delay > 0


def test_a_server_that_was_started_again_is_used_again(own: RedisServer) -> None:
    """Neither a dead connection nor a script that is gone costs a call."""
    limits, one = RedisLimits(own.url), quota(1, 60.0)
    with asyncio.Runner() as runner:
        way = Awaiting(Clock(START), runner)
        for _ in range(2):
            assert way.run(limits.acquire([one], WORLD)).delay == 0
            assert ask(limits, one).delay > 0
            own.stop()
            own.start()


def test_every_key_expires_by_itself(own: RedisServer) -> None:
    """After the longest window nothing is left on the server; each key says so from the start."""
    limits = RedisLimits(own.url)
    rate, places = quota(3, 60.0), quota(3, 90.0, concurrent=True)
    grant = ask(limits, rate, places)
    way = Blocking(Clock(START))
    way.run(limits.release([rate], grant.ticket, WORLD, late=0.1))
    way.run(limits.hold([rate.key], 70.0, WORLD))
    prefix = "specwright:limits:"
    longest = {f"{prefix}{rate.key}": 60, f"{prefix}{places.key}": 90, f"{prefix}{rate.key}:held": 70}
    with raw(own) as server:
        left = {key.decode(): server.pttl(key) / 1000 for key in server.scan_iter()}
    assert left.keys() == longest.keys()
    assert all(longest[key] - 30 < left[key] <= longest[key] for key in left)


def test_an_answer_that_was_lost_costs_no_second_call(redis: RedisServer) -> None:
    """A script that is sent again with its ticket is granted again and counted once."""
    limits, one = RedisLimits(redis.url), quota(1, 60.0)
    (step,) = list_steps(limits, one)
    assert [step.blocking(), step.blocking()] == [0, 0]
    assert ask(limits, one).delay > 0


def list_steps(limits: RedisLimits, *quotas: Quota) -> list[Any]:
    """The first thing that a flow wants done."""
    return [next(limits.acquire(quotas, WORLD))]


def test_a_server_that_is_down_stops_calls(own: RedisServer) -> None:
    """By default nothing goes uncounted; what is to be noted after a call never costs its answer."""
    limits, one = RedisLimits(own.url.replace("redis://", "redis://user:s3cret@")), quota(1, 60.0)
    own.stop()
    with asyncio.Runner() as runner:
        for way in (Blocking(Clock(START)), Awaiting(Clock(START), runner)):
            with pytest.raises(LimitStoreDown, match=f"127.0.0.1:{own.port}") as caught:
                way.run(limits.acquire([one], WORLD))
            assert "s3cret" not in f"{caught.value!r} {limits!r}"
            way.run(limits.hold([one.key], 1.0, WORLD))


def test_a_client_may_go_on_alone_while_the_server_is_down(own: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    """`redis_down="local"` keeps limits in memory, says so once, leaves the server alone a while, and comes back."""
    caplog.set_level(logging.WARNING)
    limits, one, clock = RedisLimits(own.url, down="local"), quota(1, 60.0), Clock(START)
    own.stop()
    first = ask(limits, one, world=clock.world())
    assert first.delay == 0
    assert 0 < ask(limits, one, world=clock.world()).delay <= 60
    clock.time += 11
    assert ask(limits, one, world=clock.world()).delay > 0
    assert [record.message for record in caplog.records if "memory of this process alone" in record.message] != []
    assert len(caplog.records) == 1
    own.start()
    clock.time += 11
    assert ask(limits, one, world=clock.world()).delay == 0
    assert caplog.records[-1].message.endswith("is back")
    assert ask(limits, one, world=clock.world()).delay > 0


def test_event_loops_come_and_go(redis: RedisServer) -> None:
    """One store serves several loops, and each closes without a warning, whether the store is closed or forgotten."""
    limits, many = RedisLimits(redis.url), quota(100, 60.0)
    for close in (False, True, False):
        with asyncio.Runner() as runner:
            Awaiting(Clock(START), runner).run(limits.acquire([many], WORLD))
            if close:
                runner.run(limits.aclose())
                Awaiting(Clock(START), runner).run(limits.acquire([many], WORLD))
    with raw(redis) as server:
        assert server.zcard(f"specwright:limits:{many.key}") == 4
    limits.close()
    assert ask(limits, many).delay == 0
    with asyncio.Runner() as runner:
        Awaiting(Clock(START), runner).run(limits.acquire([many], WORLD))
        del limits
        gc.collect()
        runner.run(asyncio.sleep(0))
    gc.collect()


def test_a_call_that_is_cancelled_while_it_asks_takes_no_place(redis: RedisServer) -> None:
    """The server may have granted a place that nobody will use: it is given back."""
    limits, place = RedisLimits(redis.url), Quota(uuid4().hex, 1, 600.0, concurrent=True)
    way = Blocking(Clock(START))
    flow = limits.acquire([place], WORLD)
    step: Any = next(flow)
    step.blocking()
    with pytest.raises(asyncio.CancelledError):
        way.run(cancelled(flow))
    assert ask(limits, place).delay == 0


def cancelled(flow: Any) -> Any:
    """A flow that goes on with a cancellation."""
    answer = flow.throw(asyncio.CancelledError())
    while True:
        try:
            answer = flow.send((yield answer))
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("valkey://host:1/2", "redis://host:1/2"),
        ("valkeys://host", "rediss://host"),
        ("redis://host", "redis://host"),
        ("rediss://host", "rediss://host"),
        ("unix:///run/redis.sock", "unix:///run/redis.sock"),
    ],
)
def test_valkey_is_redis_by_another_name(given: str, known: str) -> None:
    """Its URLs are understood."""
    assert redis_url(given) == known


def test_other_urls_are_refused() -> None:
    """Without repeating what may hold a password."""
    with pytest.raises(ConfigurationError, match="'http' is none of redis") as caught:
        RedisLimits("http://user:s3cret@host")
    assert "s3cret" not in str(caught.value)


def test_a_missing_library_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever gives a Redis URL without redis-py is told what to install."""

    def missing(name: str) -> Any:
        raise ModuleNotFoundError(name)

    monkeypatch.setattr(extras, "import_module", missing)
    with pytest.raises(ConfigurationError, match=r"extra \[redis\]: pip install redis"):
        RedisLimits("redis://host")
