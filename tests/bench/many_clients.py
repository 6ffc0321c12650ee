"""Run by itself: what one more client costs a process that has some, with the connections that it opens when it calls."""

import json
import sys
import tracemalloc
from collections.abc import Callable
from importlib import import_module
from time import process_time
from typing import Any

import httpx2

_MANY = 300


def measured(folder: str) -> dict[str, float]:
    """Seconds of processor time and bytes of one more client: blocking, asyncio, and httpx2's own."""
    sys.path.insert(0, folder)
    package = import_module("mirakl_seller")
    transports = import_module("mirakl_seller._vendor.runtime.transports")
    makers: dict[str, Callable[[], Any]] = {
        "blocking": lambda: (_client(package.MiraklSeller), transports.blocking(None)),
        "asyncio": lambda: (_client(package.AsyncMiraklSeller), transports.asynchronous(None)),
        "httpx2": httpx2.Client,
    }
    found = dict[str, float]()
    for name, make in makers.items():
        make()
        found |= {name: _seconds(make), f"{name} bytes": _bytes(make)}
    return found


def _client(kind: Callable[..., Any]) -> Any:
    return kind(base_url="https://shop.example", api_key="key-of-a-shop", headers={"x-shop": "7"})


def _seconds(make: Callable[[], Any]) -> float:
    """The least of a few rounds: what disturbs one only ever adds to it."""
    rounds: list[float] = []
    many = _MANY if make is not httpx2.Client else 10
    for _ in range(5):
        start = process_time()
        held = [make() for _ in range(many)]
        rounds.append((process_time() - start) / many)
        del held
    return min(rounds)


def _bytes(make: Callable[[], Any]) -> float:
    many = _MANY if make is not httpx2.Client else 10
    tracemalloc.start()
    held = [make()]
    before = tracemalloc.get_traced_memory()[0]
    held += [make() for _ in range(many)]
    found = (tracemalloc.get_traced_memory()[0] - before) / many
    tracemalloc.stop()
    return found


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
