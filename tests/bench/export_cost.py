"""Prints as JSON what an export costs, item by item: as models and as plain dicts, and the memory meanwhile.

Between two slices of the export, as many orders are read by `json.loads` alone, from bytes at hand.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from itertools import chain, islice
from typing import Any

from tests.soak.stream_server import CLOSING, OPENING

from .provider import lines
from .serving import serving
from .side_by_side import compared, peak_of, seller, spent

# So many orders are read in turns.
_SLICE = 5_000


def main(orders: int) -> dict[str, Any]:
    """The figures: of models seconds for each order, of dicts the same, and bytes of memory."""
    with serving("tests.bench.provider", "0", str(orders)) as url, seller(base_url=url) as client:
        _drain(_items(client))
        models: dict[str, float] = {}
        memory = peak_of(lambda: models.update(_in_slices(_items(client), orders)))
        plain = import_module("mirakl_seller").read_items(_bytes(orders), "/orders", dict)
        return {"models": models, "plain": _in_slices(plain, orders), "memory": memory}


def _items(client: Any) -> Iterator[Any]:
    """The orders as the client gives them, from a file that is still arriving."""
    dates = {"start_update_date": "2024-01-01T00:00:00Z", "end_update_date": "2024-02-01T00:00:00Z"}
    items: Iterator[Any] = client.orders.export(body=dates).items()
    return items


def _in_slices(items: Iterator[Any], orders: int) -> dict[str, float]:
    """What each slice took, and what `json.loads` took for as many."""
    alone = lines(0, _SLICE)

    def others() -> None:
        for line in alone:
            json.loads(line)

    pairs = [(spent(_taking(items)), spent(others)) for _ in range(orders // _SLICE)]
    assert next(items, None) is None
    return {name: each / _SLICE if name in ("ours", "other") else each for name, each in compared(pairs).items()}


def _taking(items: Iterator[Any]) -> Callable[[], None]:
    def work() -> None:
        assert _drain(islice(items, _SLICE)) == _SLICE

    return work


def _drain(items: Iterable[Any]) -> int:
    return sum(1 for _ in items)


def _bytes(orders: int) -> Iterator[bytes]:
    """The export's bytes in pieces, made before the first is asked for."""
    each = b",".join(lines(0, _SLICE))
    pieces = [each[at : at + 64 * 1024] for at in range(0, len(each), 64 * 1024)]
    slices = chain.from_iterable([[b","] * (number > 0), pieces] for number in range(orders // _SLICE))
    return chain([OPENING], chain.from_iterable(slices), [CLOSING])


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
