"""Drift: what differs from the description is kept, counted by place, logged once, and never shown."""

from __future__ import annotations

import json
import logging
from typing import Annotated, Any, Literal

import httpx2
import pytest

from generator.runtime.core import SyncClient
from generator.runtime.drift import Drift, Sight
from generator.runtime.errors import DriftError, NotFound, StatusError
from generator.runtime.model import Model, Open
from generator.runtime.operation import Arguments, Operation, Result

from .stage import SERVICE


class Line(Model):
    """A line of an order."""

    id: int
    state: Annotated[Literal["OPEN", "SHIPPED"] | str, Open()]


class Order(Model):
    """An order as it is described."""

    id: str
    lines: list[Line]
    note: str | None = None


class Problem(Model):
    """An error as it is described."""

    message: str


OPERATION = Operation(
    id="OR1",
    name="orders.get",
    method="GET",
    path="/orders",
    results=(
        Result(status="200", kind="json", type=lambda: Order),
        Result(status="404", kind="json", type=lambda: Problem),
        Result(status="400", kind="none"),
    ),
    bare_errors=("401", "5XX"),
)
PAYLOAD = "Jean Dupont"


def client(*answers: tuple[int, Any], **settings: Any) -> SyncClient:
    """A client that gets these answers in a row."""
    left = list(answers)

    def answer(_: httpx2.Request) -> httpx2.Response:
        status, body = left.pop(0)
        return httpx2.Response(status, json=body)

    return SyncClient(SERVICE, "https://stage.example", {}, transport=httpx2.MockTransport(answer), **settings)


def call(client: SyncClient) -> Any:
    """One call."""
    return client.call(OPERATION, Arguments(parameters={}))


def order(**changes: Any) -> dict[str, Any]:
    """An order as described, but for the changes."""
    return {"id": "1", "lines": [{"id": 1, "state": "OPEN"}], **changes}


@pytest.mark.parametrize(
    ("answer", "sight"),
    [
        (order(buyer=PAYLOAD), ("unknown field", "/buyer")),
        (order(lines=[{"id": 1, "state": PAYLOAD}]), ("unknown value", "/lines/*/state")),
        (order(lines=[{"id": None, "state": "OPEN"}]), ("null", "/lines/*/id")),
        (order(lines=[{"state": "OPEN", "id": 1}, {"state": "OPEN"}]), ("missing", "/lines/*/id")),
        (order(lines=PAYLOAD), ("type", "/lines")),
        (order(lines=None), ("null", "/lines")),
    ],
)
def test_each_difference_is_kept_and_counted(
    answer: Any, sight: tuple[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    """By operation and pointer; the first time there is a line, and no payload is in either."""
    shop = client((200, answer), (200, answer), (200, answer))
    with caplog.at_level(logging.DEBUG):
        for _ in range(3):
            assert call(shop).id == "1"
    kind, pointer = sight
    assert shop.drift.report() == [{"operation": "OR1", "kind": kind, "pointer": pointer, "count": 3}]
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warnings == [f"OR1: {kind} at {pointer}"]
    assert PAYLOAD not in json.dumps(shop.drift.report()) + caplog.text


def test_an_answer_as_described_is_no_drift() -> None:
    """Nothing is seen where nothing differs."""
    shop = client((200, order()))
    call(shop)
    assert (len(shop.drift), shop.drift.seen, shop.drift.report()) == (0, {}, [])


def test_statuses_that_nobody_described_are_counted() -> None:
    """Of successes and of errors."""
    shop = client((206, order()), (418, {}))
    assert call(shop).id == "1"
    with pytest.raises(StatusError, match="418"):
        call(shop)
    assert set(shop.drift.seen) == {Sight("OR1", "status", "/206"), Sight("OR1", "status", "/418")}


def test_an_error_that_is_described_without_a_body_is_no_drift() -> None:
    """Its status alone, or the class of its status, is description enough."""
    shop = client((401, {}), (418, {}), (501, {}))
    for _ in range(3):
        with pytest.raises(StatusError):
            call(shop)
    assert set(shop.drift.seen) == {Sight("OR1", "status", "/418")}


def test_the_drift_of_an_error_is_counted_below_its_status() -> None:
    """What it says is kept."""
    shop = client((404, {"code": 7}))
    with pytest.raises(NotFound) as caught:
        call(shop)
    assert caught.value.body.code == 7
    assert set(shop.drift.seen) == {
        Sight("OR1", "missing", "/404/message"),
        Sight("OR1", "unknown field", "/404/code"),
    }


def test_strict_raises_for_a_success() -> None:
    """And names every difference, without what stands there."""
    shop = client((200, order(buyer=PAYLOAD, lines=None)), strict=True)
    with pytest.raises(DriftError) as caught:
        call(shop)
    assert set(caught.value.found) == {("null", "/lines"), ("unknown field", "/buyer")}
    assert PAYLOAD not in str(caught.value)


def test_strict_never_hides_an_error() -> None:
    """The caller learns of the 404, and the difference is counted."""
    shop = client((404, {}), strict=True)
    with pytest.raises(NotFound):
        call(shop)
    assert set(shop.drift.seen) == {Sight("OR1", "missing", "/404/message")}


def test_what_was_seen_can_be_forgotten() -> None:
    """So that a report is about one day."""
    shop = client((200, order(buyer=1)))
    call(shop)
    assert len(shop.drift) == 1
    shop.drift.clear()
    assert (len(shop.drift), shop.drift.report()) == (0, [])


def test_the_memory_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    """Even by a server that names its fields after its data."""
    drift = Drift()
    with caplog.at_level(logging.ERROR):
        for number in range(10_050):
            drift.note("OR1", [("unknown field", f"/{number}")])
    assert len(drift) == 10_000
