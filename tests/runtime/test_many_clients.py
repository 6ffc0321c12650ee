"""A client for each of many shops: what one more of them holds, and what is left when it is closed."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.transports import asynchronous, blocking

from .kit import KEY, service
from .server import http, loopback

_OPEN_FILES = Path("/dev/fd")
_TELLS_OPEN_FILES = pytest.mark.skipif(not _OPEN_FILES.is_dir(), reason="this system does not tell its open files")
_MANY = 50


def _made(kind: Callable[..., Any]) -> Any:
    return kind(service(), "https://api.example", {"api_key": f"{KEY}-{id(kind)}"}, headers={"x-shop": "7"})


@pytest.mark.parametrize(
    ("kind", "connections"), [(SyncClient, blocking), (AsyncClient, asynchronous)], ids=["blocking", "asyncio"]
)
def test_one_more_client_holds_little(kind: Callable[..., Any], connections: Callable[[None], Any]) -> None:
    """With the connections of its own at most 20 KiB; its TLS context is everybody's."""
    held = [(_made(kind), connections(None))]
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    held += [(_made(kind), connections(None)) for _ in range(_MANY)]
    each = (tracemalloc.get_traced_memory()[0] - before) / _MANY
    tracemalloc.stop()
    assert each <= 20 * 1024


def _open_files() -> int:
    return len([*_OPEN_FILES.iterdir()])


@_TELLS_OPEN_FILES
def test_no_connection_before_a_call_and_none_after_closing() -> None:
    """Clients that stand ready open nothing, and what a call opened is closed with its client."""
    before = _open_files()
    with loopback(http(b"{}")) as server:
        listening = _open_files()
        clients = [SyncClient(service(), server.url, {"api_key": KEY}) for _ in range(5)]
        assert _open_files() == listening
        for client in clients:
            with client:
                assert client.request("GET", "/").json() == {}
        assert server.connections == 5
    assert _open_files() == before


@_TELLS_OPEN_FILES
def test_asyncio_closes_its_connections_too() -> None:
    """Also those of clients that several tasks used at once."""

    async def calls(url: str) -> None:
        for _ in range(3):
            async with AsyncClient(service(), url, {"api_key": KEY}) as client:
                await asyncio.gather(*(client.request("GET", "/") for _ in range(3)))

    before = _open_files()
    with loopback(http(b"{}")) as server:
        asyncio.run(calls(server.url))
    assert _open_files() == before
