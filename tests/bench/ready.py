"""What a package costs before its first call: its import, and a client that stands ready."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .measure import ROOT, middle, python
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

_LIBRARIES = "import httpx2; from pydantic import BaseModel"
_CLIENTS = {
    "mirakl_seller": "MiraklSeller(base_url='https://shop.example', api_key='key')",
    "mirakl_operator": "MiraklOperator(base_url='https://shop.example', api_key='key')",
    "mirakl_services": "MiraklServices(base_url='https://shop.example', token='token')",
    "djust": "Djust(base_url='https://shop.example', token='token', dj_client='OPERATOR', dj_store='store')",
}
_MOST = 0.025


def ready(package: str, bench: Bench) -> Measured:
    """A process that makes a client, over one that imports the libraries below it."""
    made = _CLIENTS[package]
    path = f"import sys; sys.path.insert(0, {str(ROOT / 'generated' / package)!r})"
    lines = f"{_LIBRARIES}; {path}; from {package} import {made.partition('(')[0]}; {made}"
    mine = middle(python("-c", lines), repeats=3 * bench.repeats)
    bare = middle(python("-c", _LIBRARIES), repeats=3 * bench.repeats)
    more = mine.cpu - bare.cpu
    return Measured(
        ours=f"+{1000 * more:.0f} ms", other=f"{1000 * bare.cpu:.0f} ms", ratio=mine.cpu / bare.cpu, met=more <= _MOST
    )


ROWS = tuple(
    Row(
        name=f"ready.{package}",
        work=f"import {package} and a client, CPU",
        other="import of httpx2 and pydantic",
        goal="≤ +25 ms",
        measure=partial(ready, package),
    )
    for package in _CLIENTS
)
