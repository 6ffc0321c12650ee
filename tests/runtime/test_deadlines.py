"""A call's deadline: what would outlast it is not begun."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.deadlines import within
from generator.runtime.errors import CallTimeout, ConnectionFailed, DeadlineExceeded
from generator.runtime.flow import Flow, Request, Response, Wait, Work, send, wait, work
from generator.runtime.options import CallOptions

from .stage import Stage

# What a clock that counts from some moment long ago loses of a second.
ROUNDING = 1e-9
REQUEST = Request(method="GET", url="https://stage.example/things/1")


def alternating(waits: list[float]) -> Flow[int]:
    """A request after each wait; returns how many were answered."""
    count = 0
    for seconds in waits:
        yield from wait(seconds)
        yield from send(REQUEST)
        count += 1
    return count


@given(
    st.lists(st.floats(0, 50, allow_nan=False), max_size=8),
    st.one_of(st.none(), st.floats(0, 100, allow_nan=False)),
    st.floats(0, 10, allow_nan=False),
)
def test_no_wait_and_no_request_begins_too_late(waits: list[float], deadline: float | None, pace: float) -> None:
    """Waits never reach the deadline, requests leave before it, and without one nothing is held back."""
    stage = Stage(answers=[Response(status=200, headers={})] * 8, pace=pace)
    call = stage.call(deadline=deadline)
    began = stage.now
    try:
        assert stage.run(within(call, alternating(waits))) == len(waits)
    except DeadlineExceeded:
        assert deadline is not None
    if deadline is not None:
        assert sum(stage.waits) <= deadline + ROUNDING
        assert stage.now - began <= deadline + pace + ROUNDING


def test_a_long_wait_ends_the_call_at_once() -> None:
    """Not after the time that is left."""
    stage = Stage()
    with pytest.raises(DeadlineExceeded, match=r"OP1: a wait of 30 s was due, with 5 s to the deadline"):
        stage.run(within(stage.call(deadline=5.0), alternating([30.0])))
    assert (stage.waits, stage.now) == ([], 1000.0)


def test_a_flow_may_answer_the_deadline_and_give_back_what_it_holds() -> None:
    """The error comes where the wait stood; other work is carried out even then."""
    given_back: list[str] = []

    async def later() -> None:
        given_back.append("asyncio")

    def holding() -> Flow[str]:
        try:
            yield from wait(9.0)
        except DeadlineExceeded:
            yield from work(lambda: given_back.append("blocking"), later)
            return "given back"
        return "waited"

    flow = within(Stage().call(deadline=0.0), holding())
    step = next(flow)
    assert isinstance(step, Work)
    step.blocking()
    with pytest.raises(StopIteration, match="given back"):
        flow.send(None)
    assert given_back == ["blocking"]


def test_a_cancelled_task_still_lets_the_flow_put_things_in_order() -> None:
    """The flow learns of it where it stood, and may do more before it ends."""

    def careful() -> Flow[None]:
        try:
            yield from wait(1.0)
        except KeyboardInterrupt:
            yield from wait(0.25)
            raise

    flow = within(Stage().call(deadline=9.0), careful())
    assert next(flow) == Wait(1.0)
    assert flow.throw(KeyboardInterrupt()) == Wait(0.25)
    with pytest.raises(KeyboardInterrupt):
        flow.send(None)


def test_the_clients_deadline_holds_where_a_call_sets_none() -> None:
    """And a call's own goes first, endless included."""
    call = Stage().call()
    assert (call.deadline, call.remaining) == (None, inf)
    call = replace(call, state=replace(call.state, deadline=7.0))
    assert call.begun().remaining == 7.0
    assert replace(call, options=CallOptions(deadline=inf)).begun().remaining == inf


def test_a_deadline_is_a_timeout_is_a_failed_connection() -> None:
    """Whoever catches one of the wider kinds catches it; it survives copying and pickling."""
    error = DeadlineExceeded("late")
    assert isinstance(error, CallTimeout)
    assert isinstance(error, ConnectionFailed)
    assert [str(copy.copy(error)), str(pickle.loads(pickle.dumps(error)))] == ["late", "late"]
