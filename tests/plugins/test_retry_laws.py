"""`x-retry`: again where that is safe, never sooner than asked, never past the deadline, and nothing forgotten."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.retries import Retries
from generator.runtime.attempts import Attempt
from generator.runtime.content import Bytes, Content, Parts, Stream, StreamPart
from generator.runtime.deadlines import within
from generator.runtime.errors import CallTimeout, ConnectionFailed, DeadlineExceeded, InvalidCall, SdkError
from generator.runtime.flow import Request, Response, send

from ..runtime.stage import Answer, Stage, http_date


def answer(status: int, asked: str = "") -> Response:
    """An answer, with what it asks to wait."""
    return Response(status=status, headers={"retry-after": asked} if asked else {})


def retried(
    stage: Stage, policy: Retries, method: str = "GET", content: Content | None = None, deadline: float | None = None
) -> Response:
    """What a call comes to under a policy."""
    request = Request(method=method, url="https://stage.example/things/1", content=content)
    call = stage.call(deadline=deadline, method=method)
    return stage.run(within(call, policy.around(request, call, send)))


ASKED = st.one_of(st.just(""), st.integers(0, 500).map(str), st.floats(0, 90).map(lambda seconds: f"{seconds:.3f}"))
ANSWERS: st.SearchStrategy[Answer] = st.one_of(
    st.builds(answer, st.sampled_from([200, 400, 404, 429, 500, 502, 503, 504]), ASKED),
    st.builds(lambda: ConnectionFailed("reset")),
    st.builds(lambda: CallTimeout("slow")),
)
POLICIES = st.builds(
    Retries,
    attempts=st.integers(1, 6),
    first_delay=st.floats(0, 5),
    longest_delay=st.floats(0, 60),
    idempotent=st.sampled_from([None, True, False]),
)


@given(
    POLICIES,
    st.lists(ANSWERS, min_size=6, max_size=6),
    st.sampled_from(["GET", "PUT", "POST", "PATCH"]),
    st.floats(0, 1, exclude_max=True),
    st.one_of(st.none(), st.floats(0, 600)),
    st.floats(0, 20),
)
def test_the_laws_of_trying_again(
    policy: Retries, answers: list[Answer], method: str, chance: float, deadline: float | None, pace: float
) -> None:
    """Never sooner than asked, jitter within its bounds, attempts and deadline kept, every attempt told."""
    stage = Stage(answers=answers, chance=chance, pace=pace)
    try:
        made = retried(stage, policy, method, deadline=deadline).attempts
    except SdkError as error:
        made = error.attempts
    assert len(stage.sent) <= policy.attempts
    assert len(made) >= len(stage.sent) or (made, len(stage.sent)) == ((), 1)
    assert [attempt.waited for attempt in made if attempt.waited] == [seconds for seconds in stage.waits if seconds]
    assert deadline is None or sum(stage.waits) <= deadline + 1e-9
    for number, seconds in enumerate(stage.waits):
        outcome = answers[number]
        asked = float(outcome.headers.get("retry-after", 0)) if isinstance(outcome, Response) else 0.0
        assert seconds >= asked
        assert seconds <= asked + min(policy.longest_delay, policy.first_delay * 2.0**number)
        assert may_repeat(policy, outcome, method)


def may_repeat(policy: Retries, outcome: Answer, method: str) -> bool:
    """The rule in the words of the document: refused calls always, others where they are safe."""
    safe = method in ("GET", "PUT") if policy.idempotent is None else policy.idempotent
    if isinstance(outcome, Response):
        return outcome.status == 429 or (outcome.status in (502, 503, 504) and safe)
    return safe


@given(st.floats(0, 1, exclude_max=True), st.integers(0, 2000))
def test_the_longest_row_of_attempts_has_bounded_waits(chance: float, attempt: int) -> None:
    """The doubling never overflows."""
    policy = Retries(attempts=3000, longest_delay=40.0)
    assert 0 <= policy._backoff(attempt + 1, chance) <= 40.0  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize("status", [429, 503])
def test_a_date_is_waited_for(status: int) -> None:
    """`Retry-After` may be an HTTP date, and is never clipped to the longest delay."""
    stage = Stage(answers=[answer(status, http_date(1e9 + 1000 + 4000)), answer(200)])
    assert retried(stage, Retries(longest_delay=1.0)).status == 200
    assert stage.waits == [4000.0]


def test_a_wait_past_the_deadline_ends_the_call_with_the_last_answer() -> None:
    """At once: the caller learns now what the wait would only have delayed."""
    stage = Stage(answers=[answer(503), answer(429, "60")], chance=0.5, pace=1.0)
    last = retried(stage, Retries(attempts=5, first_delay=2.0), deadline=30.0)
    assert last.status == 429
    assert last.attempts == (Attempt(status=503, waited=1.0), Attempt(status=429))
    assert stage.now == 1003.0


def test_an_error_carries_what_came_before_it() -> None:
    """As data and in its message."""
    stage = Stage(answers=[answer(503), CallTimeout("slow"), ConnectionFailed("GET /things: reset")], chance=0.5)
    with pytest.raises(ConnectionFailed) as caught:
        retried(stage, Retries(attempts=3, first_delay=1.0))
    assert caught.value.attempts == (
        Attempt(status=503, waited=0.5),
        Attempt(error="CallTimeout", waited=1.0),
        Attempt(error="ConnectionFailed"),
    )
    assert str(caught.value) == (
        "GET /things: reset (3 attempts: status 503, waited 0.5 s; CallTimeout, waited 1 s; ConnectionFailed)"
    )


def test_the_deadline_is_not_tried_again() -> None:
    """Not even where time seems to be left."""
    stage = Stage(answers=[answer(502), DeadlineExceeded("late")])
    with pytest.raises(DeadlineExceeded, match=r"late \(2 attempts: status 502; DeadlineExceeded\)"):
        retried(stage, Retries(attempts=5), deadline=100.0)


def test_what_was_never_sent_was_no_attempt() -> None:
    """An error from a gate further in is raised as it is."""
    stage = Stage(answers=[InvalidCall("no")])
    with pytest.raises(InvalidCall) as caught:
        retried(stage, Retries())
    assert caught.value.attempts == ()


class Pipe(io.BytesIO):
    """A source that cannot be read again."""

    def seekable(self) -> bool:
        """It cannot."""
        return False


def parts(source: Any) -> Parts:
    """A form with one file."""
    return Parts("x", (StreamPart("file", "f", source, "text/plain"),))


@pytest.mark.parametrize(
    ("content", "again"),
    [
        (Bytes("text/plain", b"x"), True),
        (Stream("text/plain", Path("file")), True),
        (Stream("text/plain", io.BytesIO(b"x")), True),
        (Stream("text/plain", Pipe(b"x")), False),
        (parts(Path("file")), True),
        (parts(io.BytesIO(b"x")), True),
        (parts(Pipe(b"x")), False),
    ],
)
@pytest.mark.parametrize("outcome", [answer(429), answer(503), ConnectionFailed("reset")])
def test_only_a_body_that_can_be_read_again_is_sent_again(content: Content, again: bool, outcome: Answer) -> None:
    """Whatever the reason, and however safe the method."""
    stage = Stage(answers=[outcome, answer(200)])
    try:
        status = retried(stage, Retries(), "PUT", content).status
    except ConnectionFailed:
        status = 0
    assert (len(stage.sent), status == 200) == ((2, True) if again else (1, False))
