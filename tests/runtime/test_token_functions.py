"""Tokens from a function of the caller's."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import (
    ConfigurationError,
    Unauthorized,
)

from .kit import KINDS, Recorder, answer, call, operation
from .token_kit import client

Kind = type[SyncClient] | type[AsyncClient]


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_is_asked_before_each_request(kind: Kind) -> None:
    """It keeps what it likes; after a 401 it is asked again, and the call sent again if it has another one."""
    given = iter(["one", "two", "three", "three", "four", "five", "five"])
    recorder = Recorder(answer({}), answer({}, status=401), answer({}), answer({}), answer({}, status=401))
    mine = client(kind, recorder, {"token": lambda: next(given)})
    call(mine, operation())
    call(mine, operation(method="POST"))
    assert [request.headers["authorization"] for request in recorder.requests] == [
        "Bearer one",
        "Bearer two",
        "Bearer three",
    ]
    call(mine, operation())
    with pytest.raises(Unauthorized):
        call(mine, operation())
    assert len(recorder.requests) == 5


def test_an_async_function_is_awaited() -> None:
    """By the asyncio client; the blocking one says that it cannot."""

    async def fetch() -> str:
        await asyncio.sleep(0)
        return "fetched"

    recorder = Recorder()
    call(client(AsyncClient, recorder, {"token": fetch}), operation())
    assert recorder.requests[0].headers["authorization"] == "Bearer fetched"
    with pytest.raises(ConfigurationError, match="token: an async function serves the asyncio client only"):
        call(client(SyncClient, recorder, {"token": fetch}), operation())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", ["", "a\nb", " a", None, 7, "é"])
def test_what_a_function_may_not_return(kind: Kind, value: Any) -> None:
    """Nothing is sent with it, and nothing shown of it."""
    recorder = Recorder()
    with pytest.raises(ConfigurationError, match="token: the function returned no text that a header can carry"):
        call(client(kind, recorder, {"token": lambda: value}), operation())
    assert not recorder.requests


@pytest.mark.parametrize("kind", KINDS)
def test_a_function_fails_in_its_own_words(kind: Kind) -> None:
    """Its error is the caller's own."""

    def fail() -> str:
        raise LookupError("no vault")

    with pytest.raises(LookupError, match="no vault"):
        call(client(kind, Recorder(), {"token": fail}), operation())
