"""Prints as JSON what one call costs, microseconds of processor time: ours and the bare library's, side by side.

The server is a process of its own, and connections are kept. Small batches of both take turns, so that whatever else
the machine does falls on both; the ratio is the median of the pairs'.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from argparse import ArgumentParser
from collections.abc import Awaitable, Callable, Iterator
from statistics import median
from typing import Any

import httpx2

from .measure import ROOT
from .serving import serving

Pair = tuple[float, float]

_PATH = "/api/orders/taxes"
_HEADERS = {"authorization": "key"}
_IN_A_ROW = 25
_AT_ONCE, _EACH = 100, 3


class _Days:
    """A clock that moves on with each call, so that a limit of one call a day is kept but never waited for."""

    def __init__(self) -> None:
        self._now = 1e9

    def __call__(self) -> float:
        return self._now

    def tomorrow(self) -> None:
        """Let more than a day pass."""
        self._now += 100_000.0


def blocking(kind: str, url: str, pairs: int) -> Iterator[Pair]:
    """Seconds of our call and of the library's own, batch by batch."""
    package, days = _package(), _Days()
    with package.MiraklSeller(**_settings(url, days)) as client, httpx2.Client(headers=_HEADERS) as bare:

        def typed() -> object:
            days.tomorrow()
            return client.orders.list_taxes()

        def raw() -> object:
            return client.request("GET", _PATH).content

        def other() -> object:
            return bare.get(url + _PATH).content

        ours = typed if kind == "typed" else raw
        for _ in range(pairs):
            yield _spent(ours), _spent(other)


async def at_once(url: str, pairs: int) -> list[Pair]:
    """The same of a hundred calls at a time."""
    package, days = _package(), _Days()
    async with (
        package.AsyncMiraklSeller(**_settings(url, days)) as client,
        httpx2.AsyncClient(headers=_HEADERS) as bare,
    ):

        async def ours() -> object:
            days.tomorrow()
            return await client.orders.list_taxes()

        async def other() -> object:
            return (await bare.get(url + _PATH)).content

        return [(await _spent_at_once(ours), await _spent_at_once(other)) for _ in range(pairs)]


def _package() -> Any:
    sys.path.insert(0, str(ROOT / "generated" / "mirakl_seller"))
    import mirakl_seller

    return mirakl_seller


def _settings(url: str, days: _Days) -> dict[str, Any]:
    from mirakl_seller._vendor.runtime.state import World

    return {"base_url": url, "api_key": "key", "world": World(monotonic=days)}


def _spent(call: Callable[[], object]) -> float:
    began = time.process_time()
    for _ in range(_IN_A_ROW):
        call()
    return (time.process_time() - began) / _IN_A_ROW


async def _spent_at_once(call: Callable[[], Awaitable[object]]) -> float:
    async def some() -> None:
        for _ in range(_EACH):
            await call()

    began = time.process_time()
    await asyncio.gather(*(some() for _ in range(_AT_ONCE)))
    return (time.process_time() - began) / _EACH / _AT_ONCE


def main(words: list[str]) -> None:
    """Measure one kind of call."""
    parser = ArgumentParser(prog="python -m tests.bench.call_cost", description=__doc__)
    parser.add_argument("kind", choices=("typed", "raw", "async"))
    parser.add_argument("pairs", type=int, help="of batches")
    args = parser.parse_args(words)
    with serving("tests.bench.list_server") as url:
        # One more, for imports, connections and validators that are built.
        measured = (
            asyncio.run(at_once(url, args.pairs + 1))
            if args.kind == "async"
            else blocking(args.kind, url, args.pairs + 1)
        )
        _, *pairs = measured
    ours, bare = (1e6 * median(each) for each in zip(*pairs, strict=True))
    print(json.dumps({"ours": ours, "bare": bare, "ratio": median(mine / other for mine, other in pairs)}))


if __name__ == "__main__":
    main(sys.argv[1:])
