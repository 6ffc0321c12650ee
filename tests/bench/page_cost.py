"""Prints as JSON what a page of a hundred orders costs: `decode`, `lenient`, `call` or `memory`, and how often."""

from __future__ import annotations

import gc
import json
import logging
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

import httpx2

from .orders import drifting_page, page
from .side_by_side import in_turns, resident, seller

# So many pages are held at once, so that what else a process holds does not matter.
_HELD = 20


class _Answers(httpx2.BaseTransport):
    """Gives the same answer to every request."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer."""
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=self._body)


def called(body: bytes) -> Callable[[], Any]:
    """What lists orders by a client that is answered so."""
    client = seller(base_url="https://shop.example", transport=_Answers(body))
    return lambda: client.orders.list(max=100).page()


def decoded(body: bytes) -> Callable[[], Any]:
    """What makes models of the answer's bytes as the client does."""
    kind = called(body)().__class__
    runtime = "mirakl_seller._vendor.runtime"
    read_json, decode = import_module(f"{runtime}.exact_json").read_json, import_module(f"{runtime}.decode").decode
    held = import_module(f"{runtime}.collector").collector_held

    def work() -> Any:
        with held(len(body)):
            return decode(kind, read_json(body))

    return work


def main(kind: str, rounds: int) -> dict[str, Any]:
    """The figures; seconds of processor time, or bytes."""
    logging.disable()
    body = drifting_page() if kind == "lenient" else page()
    if kind == "memory":
        return {"bytes": len(body), "ours": _held(called(body))}
    ours = called(body) if kind == "call" else decoded(body)
    return {"bytes": len(body), **in_turns(ours, lambda: json.loads(body), rounds)}


def _held(work: Callable[[], Any]) -> float:
    """The memory of each of many results."""
    assert len(work().orders) == 100
    gc.collect()
    before = resident()
    held = [work() for _ in range(_HELD)]
    return (resident() - before) / len(held)


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))))
