"""Run by itself: what one more client costs a process that has some, with the connections that it opens when it calls."""

import json
import ssl
import sys
import tracemalloc
from collections.abc import Callable
from functools import partial
from importlib import import_module
from time import process_time
from typing import Any

import httpx2

_MANY, _ROUNDS = 300, 10


def measured(folder: str) -> dict[str, float]:
    """Seconds of processor time and bytes of one more client: blocking, asyncio, and httpx2's own with a TLS context at hand."""
    sys.path.insert(0, folder)
    package = import_module("mirakl_seller")
    transports = import_module("mirakl_seller._vendor.runtime.transports")
    makers: dict[str, Callable[[], Any]] = {
        "blocking": lambda: (_client(package.MiraklSeller), transports.blocking(None)),
        "asyncio": lambda: (_client(package.AsyncMiraklSeller), transports.asynchronous(None)),
        "httpx2": partial(httpx2.Client, verify=ssl.create_default_context()),
    }
    for make in makers.values():
        make()
    found = {f"{name} bytes": _bytes(make) for name, make in makers.items()}
    # In turns, and the least of each: what disturbs a round only ever adds to it.
    rounds = [{name: _seconds(make) for name, make in makers.items()} for _ in range(_ROUNDS)]
    return found | {name: min(each[name] for each in rounds) for name in makers}


def _client(kind: Callable[..., Any]) -> Any:
    return kind(base_url="https://shop.example", api_key="key-of-a-shop", headers={"x-shop": "7"})


def _seconds(make: Callable[[], Any]) -> float:
    start = process_time()
    held = [make() for _ in range(_MANY)]
    spent = process_time() - start
    del held
    return spent / _MANY


def _bytes(make: Callable[[], Any]) -> float:
    tracemalloc.start()
    held = [make()]
    before = tracemalloc.get_traced_memory()[0]
    held += [make() for _ in range(_MANY)]
    found = (tracemalloc.get_traced_memory()[0] - before) / _MANY
    tracemalloc.stop()
    return found


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
