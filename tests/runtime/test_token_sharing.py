"""One token for all who may share it, and one renewal for all who wait."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx2

from generator.runtime.auth import Scheme
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import (
    DeadlineExceeded,
    TokenRefused,
)
from generator.runtime.options import CallOptions

from .kit import Clock, Recorder, answer, call, operation
from .token_kit import SCHEME, SETTINGS, TOKEN_URL, Provider, client, service


def test_accounts_are_told_apart_without_their_tokens() -> None:
    """By the client's identifier, whatever its secret; those with functions by the name that they are given."""
    clients: list[tuple[dict[str, Any], str]] = [
        (SETTINGS, ""),
        ({**SETTINGS, "client_secret": "new"}, ""),
        ({**SETTINGS, "client_id": "other"}, ""),
        ({"token": lambda: "a"}, ""),
        ({"token": lambda: "b"}, ""),
        ({"token": lambda: "b"}, "me"),
    ]
    accounts = [client(SyncClient, Recorder(), given, account=name)._state.account for given, name in clients]
    assert accounts[0] == accounts[1] != accounts[2]
    assert accounts[3] == accounts[4] != accounts[5]


def test_clients_of_one_state_share_the_token() -> None:
    """As those do that are made from another one with other options."""
    provider = Provider(Clock())
    first, second = client(SyncClient, provider), client(SyncClient, provider)
    second._state = replace(first._state, headers={"x-shop": "2"})
    call(first, operation())
    call(second, operation())
    assert (len(provider.asked), len(provider.served)) == (1, 2)


def test_schemes_of_one_argument_share_the_token() -> None:
    """The first that says how to get it serves all."""
    other = Scheme(name="plain", kind="bearer", argument="token")
    provider = Provider(Clock())
    described = replace(service(), schemes=(other, SCHEME))
    mine = client(SyncClient, provider, service=described)
    call(mine, operation(security=(("plain",),)))
    call(mine, operation())
    assert (len(provider.asked), len(provider.served)) == (1, 2)


def test_who_waits_fails_with_who_renews() -> None:
    """Each with an error of its own; the next call tries anew."""
    started, failing = threading.Event(), threading.Event()

    def handler(request: httpx2.Request) -> httpx2.Response:
        if failing.is_set():
            return answer({"access_token": "good"})
        started.set()
        failing.wait(5)
        return answer({"error": "invalid_client"}, status=401)

    mine = client(SyncClient, handler)
    with ThreadPoolExecutor(8) as pool:
        first = pool.submit(call, mine, operation())
        started.wait(5)
        others = [pool.submit(call, mine, operation()) for _ in range(7)]
        while sum(each.running() for each in others) < 7:
            pass
        failing.set()
    errors = [each.exception() for each in (first, *others)]
    refused = [error for error in errors if isinstance(error, TokenRefused)]
    assert refused
    assert errors.count(None) + len(refused) == 8
    assert len({id(error) for error in refused}) == len(refused)
    assert all(error.code == "invalid_client" for error in refused)


def test_who_gives_up_leaves_the_renewal_to_others() -> None:
    """A task that is cancelled while it fetches the token: one of those who wait fetches it, none fails."""

    async def scenario() -> tuple[list[Any], int]:
        clock, hold = Clock(), asyncio.Event()
        provider = Provider(clock)

        async def handler(request: httpx2.Request) -> httpx2.Response:
            if str(request.url) == TOKEN_URL and not hold.is_set():
                provider.asked.append(request)
                hold.set()
                await asyncio.Event().wait()
            return provider(request)

        mine = client(AsyncClient, handler, clock=clock)
        tasks = [asyncio.create_task(_called(mine)) for _ in range(5)]
        await hold.wait()
        tasks[0].cancel()
        return await asyncio.gather(*tasks, return_exceptions=True), len(provider.asked)

    results, asked = asyncio.run(scenario())
    assert isinstance(results[0], asyncio.CancelledError)
    assert all(isinstance(each, dict) for each in results[1:])
    assert asked == 2


def test_who_waits_waits_no_longer_than_it_may() -> None:
    """Its own deadline ends it; the renewal goes on for the others."""

    async def scenario() -> tuple[list[Any], int]:
        clock, hold = Clock(), asyncio.Event()
        provider = Provider(clock)

        async def handler(request: httpx2.Request) -> httpx2.Response:
            if str(request.url) == TOKEN_URL:
                await hold.wait()
            return provider(request)

        mine = client(AsyncClient, handler, clock=clock)
        first = asyncio.create_task(_called(mine))
        await asyncio.sleep(0)
        hurried = await asyncio.gather(_called(mine, deadline=1e-9), return_exceptions=True)
        hold.set()
        return [*hurried, await first], len(provider.asked)

    results, asked = asyncio.run(scenario())
    assert isinstance(results[0], DeadlineExceeded)
    assert results[1] == {"served": 1}
    assert asked == 1


async def _called(client: Any, **options: Any) -> Any:
    return await _now(client, CallOptions(**options))


async def _now(client: Any, options: CallOptions) -> Any:
    from generator.runtime.operation import Arguments

    return await client.call(operation(), Arguments(parameters={}), options)
