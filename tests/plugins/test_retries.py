"""`x-retry`: sent again only where that is safe, never sooner than asked, and the last error is the one raised."""

from __future__ import annotations

import io
from contextlib import suppress
from email.utils import formatdate
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.rate_limits import Rate, RateLimits
from generator.plugins.retries import Retries
from generator.runtime.bodies import RawBody
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import CallTimeout, ConnectionFailed, ServerError, StatusError
from generator.runtime.multipart import MultipartBody, Part
from tests.runtime.kit import KINDS, Clock, Recorder, answer, call, client, operation
from tests.runtime.test_bodies import OneWay

Kind = type[SyncClient] | type[AsyncClient]

LOST = httpx2.ReadError("lost")
NO_ANSWER = httpx2.ReadTimeout("late")


def tried(
    method: str, *answers: Any, clock: Clock | None = None, kind: Kind = SyncClient, body: Any = None, **policy: Any
) -> int:
    """How often a call is sent whose every answer is one of these."""
    recorder = Recorder(*answers)
    encoder = RawBody(content_type="text/csv", required=False)
    one = operation(method=method, encoder=encoder, conventions=(Retries(**policy),))
    with suppress(StatusError, ConnectionFailed):
        call(client(kind, recorder, clock=clock), one, body=body)
    return len(recorder.requests)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("method", "fault", "times"),
    [
        *(
            (method, fault, 3)
            for method in ("GET", "HEAD", "PUT", "DELETE")
            for fault in (502, 503, 504, LOST, NO_ANSWER)
        ),
        *((method, fault, 1) for method in ("POST", "PATCH") for fault in (502, 503, 504, LOST, NO_ANSWER)),
        *((method, 429, 3) for method in ("GET", "PUT", "POST", "PATCH", "DELETE")),
        *(("GET", status, 1) for status in (200, 400, 401, 404, 409, 422, 500, 501)),
    ],
)
def test_what_is_repeated(kind: Kind, method: str, fault: Any, times: int) -> None:
    """A refusal is always repeated; what may have been carried out only where twice does no harm."""
    result = answer({}, status=fault) if isinstance(fault, int) else fault
    assert tried(method, result, kind=kind) == times


@pytest.mark.parametrize(
    ("method", "idempotent", "fault", "times"),
    [
        ("PUT", False, 503, 1),
        ("PUT", False, LOST, 1),
        ("PUT", False, 429, 3),
        ("POST", True, 503, 3),
        ("POST", True, LOST, 3),
    ],
)
def test_the_description_knows_better(method: str, idempotent: bool, fault: Any, times: int) -> None:
    """An operation may declare that twice does harm, or none, whatever its method."""
    result = answer({}, status=fault) if isinstance(fault, int) else fault
    assert tried(method, result, idempotent=idempotent) == times


@pytest.mark.parametrize("fault", [429, 503, LOST])
def test_bodies_that_are_gone_are_not_sent_again(fault: Any) -> None:
    """A stream that cannot go back is sent once; a file that can is sent again from where it stood."""
    result = answer({}, status=fault) if isinstance(fault, int) else fault
    assert tried("PUT", result, body=OneWay(b"x")) == 1
    assert tried("PUT", result, body=io.BytesIO(b"x")) == 3


@pytest.mark.parametrize("kind", KINDS)
def test_every_attempt_sends_the_same_bytes(kind: Kind) -> None:
    """Open files are rewound to where they stood, not to their beginning."""
    recorder = Recorder(answer({}, status=429))
    form = MultipartBody(parts=(Part(name="files", kind="file", repeated=True),))
    first, second = io.BytesIO(b"skipped:one"), io.BytesIO(b"two")
    first.seek(8)
    one = operation(method="POST", encoder=form, conventions=(Retries(attempts=4),))
    with pytest.raises(StatusError):
        call(client(kind, recorder), one, body={"files": [first, second]})
    bodies = {request.content for request in recorder.requests}
    assert (len(recorder.requests), len(bodies)) == (4, 1)
    assert b"skipped" not in bodies.pop()


@pytest.mark.parametrize("kind", KINDS)
def test_success_ends_it_and_the_last_error_is_raised(kind: Kind) -> None:
    """A later success is the call's value; without one, the last attempt's error is raised."""
    again = operation(conventions=(Retries(attempts=3),))
    recorder = Recorder(answer({}, status=503), LOST, answer({"ok": True}))
    assert call(client(kind, recorder), again) == {"ok": True}
    with pytest.raises(CallTimeout):
        call(client(kind, Recorder(LOST, answer({}, status=503), NO_ANSWER)), again)
    with pytest.raises(ServerError, match="status 504"):
        call(client(kind, Recorder(LOST, answer({}, status=503), answer({}, status=504))), again)


@given(st.integers(1, 8), st.floats(0, 1, exclude_max=True), st.floats(0.01, 5.0), st.floats(0.01, 60.0))
def test_waits_are_random_within_doubling_bounds(attempts: int, chance: float, first: float, longest: float) -> None:
    """Full jitter: the n-th wait is anything up to first_delay·2ⁿ⁻¹, and never over longest_delay."""
    clock = Clock()
    recorder = Recorder(answer({}, status=503))
    again = operation(conventions=(Retries(attempts=attempts, first_delay=first, longest_delay=longest),))
    with pytest.raises(ServerError):
        call(client(SyncClient, recorder, world=clock.world(lambda: chance)), again)
    bounds = [min(longest, first * 2.0**n) for n in range(attempts - 1)]
    assert clock.slept == pytest.approx([chance * bound for bound in bounds])
    assert len(recorder.requests) == attempts


@given(st.integers(0, 5000), st.booleans(), st.floats(0, 1, exclude_max=True), st.sampled_from([429, 503]))
def test_no_wait_is_shorter_than_asked(seconds: int, as_date: bool, chance: float, status: int) -> None:
    """Retry-After is a floor, however long, as seconds and as a date, beside limits of our own."""
    clock = Clock(1706693400.0)
    asked = formatdate(clock.time + seconds, usegmt=True) if as_date else str(seconds)
    recorder = Recorder(answer({}, status=status, retry_after=asked), answer({}))
    again = operation(conventions=(Retries(), RateLimits(limits=(Rate(calls=9, per=60.0),))))
    call(client(SyncClient, recorder, world=clock.world(lambda: chance)), again)
    waited = sum(clock.slept)
    assert seconds <= waited <= seconds + 0.5 + 0.001


def test_each_attempt_is_charged() -> None:
    """A repeated call counts against the limits like any other."""
    clock = Clock()
    again = operation(conventions=(Retries(attempts=3, first_delay=0.0), RateLimits(limits=(Rate(calls=1, per=60.0),))))
    call(client(SyncClient, Recorder(LOST, LOST, answer({})), clock=clock), again)
    assert sum(clock.slept) == pytest.approx(120.0)


def test_other_statuses_can_be_named() -> None:
    """The policy's own list of statuses is the one that counts."""
    assert tried("GET", answer({}, status=500), statuses=(500,)) == 3
    assert tried("GET", answer({}, status=503), statuses=(500,)) == 1
    assert tried("GET", answer({}, status=503), attempts=1) == 1
