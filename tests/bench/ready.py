"""What a package costs before its first call: its import, and a client that stands ready."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from .measure import ROOT, python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

# Class and arguments of a client of each package.
CLIENTS: dict[str, tuple[str, dict[str, str]]] = {
    "mirakl_seller": ("MiraklSeller", {"api_key": "key"}),
    "mirakl_operator": ("MiraklOperator", {"api_key": "key"}),
    "mirakl_services": ("MiraklServices", {"token": "token"}),
    "djust": ("Djust", {"token": "token", "dj_client": "OPERATOR", "dj_store": "store"}),
}
_STARTED = Path(__file__).with_name("started.py")
_MOST = 0.025


def started(package: str, repeats: int, answer: Path | None = None) -> dict[str, float]:
    """The median of each stage of a new process, over many, and after one that leaves the compiled modules behind."""
    client, credentials = CLIENTS[package]
    given: dict[str, Any] = {
        "folder": str(ROOT / "generated" / package),
        "package": package,
        "client": client,
        "arguments": {"base_url": "https://shop.example", **credentials},
        "answer": str(answer or ""),
    }
    words = python(str(_STARTED), json.dumps(given))
    told(words)
    found = [told(words) for _ in range(5 * repeats)]
    return {stage: median(each[stage] for each in found) for stage in found[0]}


def ready(package: str, bench: Bench) -> Measured:
    """A client, after the import of the libraries below it, in one process."""
    cost = started(package, bench.repeats)
    return Measured(
        ours=f"+{1000 * cost['ready']:.1f} ms, {cost['ready modules']:.0f} modules",
        other=f"{1000 * cost['bare']:.0f} ms",
        ratio=1 + cost["ready"] / cost["bare"],
        met=cost["ready"] <= _MOST,
    )


ROWS = tuple(
    Row(
        name=f"ready.{package}",
        work=f"import {package} and a client, CPU",
        other="import of httpx2 and pydantic",
        goal="≤ +25 ms",
        measure=partial(ready, package),
    )
    for package in CLIENTS
)
