"""Waiting for a job: patience, deadlines, limits and looks that fail."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.rate_limits import Rate, RateLimits
from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.job_run import JobParts

from .kit import KINDS, Clock, answer, client, finished, operation
from .provider import (
    ID,
    NAME,
    Provider,
    Status,
    listed,
    start,
)

Kind = type[SyncClient] | type[AsyncClient]

LOST = httpx2.ReadError("lost")

kinds = pytest.mark.parametrize("kind", KINDS)


@kinds
def test_waiting_backs_off(kind: Kind) -> None:
    """The first look comes after the first delay, the next ones ever later up to the longest."""
    clock, provider = Clock(), Provider(*["PENDING"] * 7, "COMPLETED")
    mine = start(client(kind, provider, clock=clock))
    assert mine.started == {"job_id": NAME}
    assert finished(mine.wait()) == Status.model_validate({"status": "COMPLETED", "urls": [], "has_errors": False})
    assert clock.slept == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    finished(mine.wait())
    assert len(provider.looks) == 8


@kinds
def test_a_status_is_one_look(kind: Kind) -> None:
    """`status` asks each time, whatever comes of it."""
    clock, provider = Clock(), Provider("PENDING", "FAILED")
    mine = start(client(kind, provider, clock=clock))
    assert [finished(mine.status()).status for _ in range(2)] == ["PENDING", "FAILED"]
    assert clock.slept == []


@kinds
@pytest.mark.parametrize("end", ["FAILED", "CANCELED"])
def test_failures_are_errors(kind: Kind, end: str) -> None:
    """A job that ends without success raises, with its typed status and the handle, wherever one waits for it."""
    mine = start(client(kind, Provider("PENDING", end)))
    for wait in (mine.wait, lambda: mine.download("unused"), lambda: listed(mine.items())):
        with pytest.raises(errors.JobFailed, match="OP1") as raised:
            finished(wait())
        assert raised.value.status.status == end
        assert raised.value.handle == mine.handle


@kinds
@pytest.mark.parametrize("state", [None, "ON_HOLD"])
def test_unknown_states_are_waited_through(kind: Kind, state: str | None) -> None:
    """A state that the description does not know is no end."""
    assert finished(start(client(kind, Provider(state, "COMPLETED"))).wait()).status == "COMPLETED"


@kinds
@given(seconds=st.floats(0, 900))
def test_deadlines_of_jobs(kind: Kind, seconds: float) -> None:
    """A job is given up when its time is over, after one last look, and its handle goes on."""
    clock, provider = Clock(0.0), Provider("PENDING")
    mine = start(client(kind, provider, clock=clock))
    with pytest.raises(errors.JobTimeout) as raised:
        finished(mine.wait(deadline=seconds))
    assert clock.time == pytest.approx(seconds)
    assert raised.value.status.status == "PENDING"
    assert raised.value.handle == mine.handle
    provider.statuses = ["COMPLETED"]
    assert finished(mine.wait(deadline=0)).status == "COMPLETED"


def test_a_jobs_own_deadline() -> None:
    """Without one of the caller's, the description's deadline holds."""
    clock = Clock(0.0)
    with pytest.raises(errors.JobTimeout, match="600 seconds"):
        start(client(SyncClient, Provider("PENDING"), clock=clock)).wait()
    assert clock.time == 600.0


@kinds
@pytest.mark.parametrize("fault", [answer({}, status=503), answer({}, status=429), LOST, httpx2.ReadTimeout("late")])
def test_looks_that_fail_for_a_passing_reason(kind: Kind, fault: Any) -> None:
    """A look that saw nothing does not end the waiting; when the time is over, it is the error's cause."""
    assert finished(start(client(kind, Provider(fault, fault, "COMPLETED"))).wait()).status == "COMPLETED"
    with pytest.raises(errors.JobTimeout) as raised:
        finished(start(client(kind, Provider(fault))).wait(deadline=60))
    assert isinstance(raised.value.__cause__, errors.SdkError)
    assert raised.value.status is None


@kinds
def test_looks_that_fail_for_good(kind: Kind) -> None:
    """A job that the provider does not know is not waited for."""
    with pytest.raises(errors.NotFound):
        finished(start(client(kind, Provider(answer({}, status=404)))).wait())


@kinds
@given(asked=st.integers(0, 700))
def test_no_look_is_sooner_than_asked(kind: Kind, asked: int) -> None:
    """Retry-After is a floor for the next look; where it leads past the deadline, there is none."""
    clock = Clock(0.0)
    provider = Provider(answer({}, status=429, retry_after=str(asked)), "COMPLETED")
    mine = start(client(kind, provider, clock=clock))
    if asked > 598:
        with pytest.raises(errors.JobTimeout):
            finished(mine.wait())
        assert len(provider.looks) == 1
    else:
        finished(mine.wait())
        assert clock.time - 2.0 >= asked


@kinds
def test_looks_keep_their_own_limit(kind: Kind) -> None:
    """The poll operation's published limit holds for looks like for any call."""
    clock = Clock(0.0)
    poll = operation(
        id="OP2", path="/jobs/{job_id}", parameters=(ID,), conventions=(RateLimits(limits=(Rate(calls=1, per=50.0),)),)
    )
    mine = start(client(kind, Provider("PENDING", "PENDING", "COMPLETED"), clock=clock), parts=JobParts(poll=poll))
    finished(mine.wait())
    assert clock.time >= 2.0 + 2 * 50.0


@kinds
def test_limits_beyond_the_deadline(kind: Kind) -> None:
    """When the limit allows no other look in time, the waiting ends at once instead of far behind its deadline."""
    clock, limits = Clock(0.0), RateLimits(limits=(Rate(calls=1, per=900.0),))
    poll = operation(id="OP2", path="/jobs/{job_id}", parameters=(ID,), conventions=(limits,))
    mine = start(client(kind, Provider("PENDING"), clock=clock), parts=JobParts(poll=poll))
    with pytest.raises(errors.JobTimeout) as raised:
        finished(mine.wait(deadline=100))
    assert isinstance(raised.value.__cause__, errors.LimitReached)
    assert clock.time <= 100.0
