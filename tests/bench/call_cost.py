"""Prints as JSON what one call costs, microseconds of processor time: ours and that of the bare library, side by side.

The server is a process of its own, on a connection that is kept. Small batches of both take turns, so that whatever
else the machine does falls on both; the ratio is the median of the pairs'.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from statistics import median
from typing import Any

import httpx2

from .measure import ROOT, python

_PATH = "/api/orders/taxes"
_HEADERS = {"authorization": "key"}
_AT_ONCE = 100


class _Days:
    """A clock that moves on with each call, so that a limit of one call a day is kept but never waited for."""

    def __init__(self) -> None:
        self._now = 1e9

    def __call__(self) -> float:
        return self._now

    def tomorrow(self) -> None:
        """Let more than a day pass."""
        self._now += 100_000.0


def _settings(url: str, days: _Days) -> dict[str, Any]:
    sys.path.insert(0, str(ROOT / "generated" / "mirakl_seller"))
    from mirakl_seller._vendor.runtime.state import World

    return {"base_url": url, "api_key": "key", "world": World(monotonic=days)}


def _blocking(kind: str, url: str, pairs: int) -> Iterator[tuple[float, float]]:
    days = _Days()
    settings = _settings(url, days)
    from mirakl_seller import MiraklSeller

    with MiraklSeller(**settings) as client, httpx2.Client(headers=_HEADERS) as bare:

        def typed() -> object:
            days.tomorrow()
            return client.orders.list_taxes()

        def raw() -> object:
            return client.request("GET", _PATH).content

        ours = typed if kind == "typed" else raw
        for at in range(pairs):
            batches = (ours, lambda: bare.get(url + _PATH).content)
            found = [_spent(each, 25) for each in (batches if at % 2 else batches[::-1])]
            yield (found[0], found[1]) if at % 2 else (found[1], found[0])


def _spent(call: Callable[[], object], times: int) -> float:
    began = time.process_time()
    for _ in range(times):
        call()
    return (time.process_time() - began) / times


async def _at_once(url: str, pairs: int) -> list[tuple[float, float]]:
    days = _Days()
    settings = _settings(url, days)
    from mirakl_seller import AsyncMiraklSeller

    async with AsyncMiraklSeller(**settings) as client, httpx2.AsyncClient(headers=_HEADERS) as bare:

        async def ours() -> object:
            days.tomorrow()
            return await client.orders.list_taxes()

        found: list[tuple[float, float]] = []
        for at in range(pairs):
            batches: tuple[Callable[[], Awaitable[object]], ...] = (ours, lambda: bare.get(url + _PATH))
            spent = [await _spent_at_once(each, 4) for each in (batches if at % 2 else batches[::-1])]
            found.append((spent[0], spent[1]) if at % 2 else (spent[1], spent[0]))
        return found


async def _spent_at_once(call: Callable[[], Awaitable[object]], times: int) -> float:
    async def worker() -> None:
        for _ in range(times):
            await call()

    began = time.process_time()
    await asyncio.gather(*(worker() for _ in range(_AT_ONCE)))
    return (time.process_time() - began) / times / _AT_ONCE


@contextmanager
def _server() -> Generator[str]:
    words = python("-m", "tests.bench.list_server")
    with subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin and process.stdout
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        process.stdin.close()


def main(words: list[str]) -> None:
    """Measure one kind of call."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=("typed", "raw", "async"))
    parser.add_argument("pairs", type=int)
    args = parser.parse_args(words)
    with _server() as url:
        if args.kind == "async":
            found = asyncio.run(_at_once(url, args.pairs + 1))
        else:
            found = list(_blocking(args.kind, url, args.pairs + 1))
    # The first pair pays for imports, connections and first validators.
    pairs = found[1:]
    ours, bare = (1e6 * median(each) for each in zip(*pairs, strict=True))
    print(json.dumps({"ours": ours, "bare": bare, "ratio": median(mine / other for mine, other in pairs)}))


if __name__ == "__main__":
    main(sys.argv[1:])
