"""What a caller learns of attempts: on errors, and from one line for each in the log."""

from __future__ import annotations

import copy
import logging
import pickle
from datetime import UTC, datetime
from typing import Any

import httpx2
import pytest

from generator.plugins.retries import Retries
from generator.runtime.attempts import Attempt
from generator.runtime.core import SyncClient
from generator.runtime.errors import ConnectionFailed, SdkError, TooManyRequests
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.state import World

from .stage import SERVICE, http_date, operation

ARGUMENTS = Arguments(parameters={"id": "1"})
NOW = 1_000_000_000.0


def client(*answers: httpx2.Response | Exception, **settings: Any) -> SyncClient:
    """A client that gets these answers in a row, at a fixed time of day."""
    left = list(answers)

    def answer(_: httpx2.Request) -> httpx2.Response:
        outcome = left.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    world = World(now=lambda: NOW, random=lambda: 0.0)
    transport = httpx2.MockTransport(answer)
    return SyncClient(SERVICE, "https://stage.example", {}, transport=transport, world=world, **settings)


def refused(asked: str) -> httpx2.Response:
    """An answer that a limit is exceeded."""
    return httpx2.Response(429, headers={"retry-after": asked}, json={"message": "slow down"})


@pytest.mark.parametrize("asked", ["90", http_date(NOW + 90)])
def test_a_refusal_says_when_to_come_again(asked: str) -> None:
    """Where waiting would outlast the deadline, the call ends at once with what came before."""
    shop = client(httpx2.Response(502), refused(asked))
    with pytest.raises(TooManyRequests) as caught:
        shop.call(operation(conventions=(Retries(),)), ARGUMENTS, CallOptions(deadline=30.0))
    error = caught.value
    assert (error.retry_after, error.available_at) == (90.0, datetime.fromtimestamp(NOW + 90, UTC))
    assert error.attempts == (Attempt(status=502), Attempt(status=429))
    assert str(error) == "OP1: status 429: {'message': 'slow down'} (2 attempts: status 502; status 429)"


def test_a_refusal_without_a_time_has_none() -> None:
    """Nothing is made up."""
    with pytest.raises(TooManyRequests) as caught:
        client(httpx2.Response(429)).call(operation(), ARGUMENTS)
    assert (caught.value.retry_after, caught.value.available_at, caught.value.attempts) == (None, None, ())


def test_errors_travel() -> None:
    """Copied or pickled to another process they say the same."""
    outcomes: list[list[httpx2.Response | Exception]] = [
        [refused("90"), refused("90")],
        [httpx2.ReadError("reset")] * 2,
    ]
    for answers in outcomes:
        shop = client(*answers)
        with pytest.raises((TooManyRequests, ConnectionFailed)) as caught:
            shop.call(operation(conventions=(Retries(attempts=2),)), ARGUMENTS, CallOptions(deadline=60.0))
        for error in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
            assert isinstance(error, SdkError)
            assert (type(error), str(error)) == (type(caught.value), str(caught.value))
            assert error.attempts == caught.value.attempts
            assert {**vars(error)} == {**vars(caught.value)}


def test_each_attempt_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    """With what identifies it, and nothing that the caller or the server put into it."""
    shop = client(httpx2.Response(503), httpx2.ReadTimeout("slow"), httpx2.Response(200, json="private"))
    with caplog.at_level(logging.DEBUG, "generator"):
        options = CallOptions(query={"name": "private"}, headers={"x-name": "private"})
        shop.call(operation(conventions=(Retries(attempts=3),)), Arguments(parameters={"id": "private"}), options)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("generator")]
    tries = [line.rpartition(" in ")[0] for line in lines if line.startswith("OP1 GET")]
    assert tries == [f"OP1 GET /things/{{id}}: {came}" for came in ("503", "CallTimeout", "200")]
    assert lines[1] == "OP1: status 503, attempt 1 of 3"
    assert "private" not in " ".join(lines)


def test_a_free_call_is_logged_without_its_query(caplog: pytest.LogCaptureFixture) -> None:
    """Its path is all that is known of it."""
    with caplog.at_level(logging.DEBUG, "generator"):
        client(httpx2.Response(200)).request("GET", "/things?name=private")
    line = next(record.getMessage() for record in caplog.records if record.name.endswith("attempt_log"))
    assert "GET /things: 200 in" in line
