"""What a call costs beside the bare HTTP library: typed, raw, and a hundred at once in asyncio."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from .measure import python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

# Pairs of batches, for each repeat that is asked for.
_PAIRS = {"typed": 40, "raw": 40, "async": 4}


def cost(kind: str, most: float, bench: Bench) -> Measured:
    """Processor time of one call, over that of the library's own on the same connection."""
    found = told(python("-m", "tests.bench.call_cost", kind, str(_PAIRS[kind] * bench.repeats)))
    return Measured(
        ours=f"{found['ours']:.0f} µs",
        other=f"{found['bare']:.0f} µs",
        ratio=found["ratio"],
        met=found["ratio"] <= most,
    )


def _row(kind: str, work: str, other: str, most: float) -> Row:
    return Row(
        name=f"calls.{kind}",
        work=f"{work}, CPU of one call",
        other=other,
        goal=f"≤ {most}",
        measure=partial(cost, kind, most),
    )


ROWS = (
    _row("typed", "2 kB list as models, limits and retries on", "httpx2: client.get", 1.3),
    _row("raw", "2 kB list by client.request, as bytes", "httpx2: client.get", 1.1),
    _row("async", "2 kB list as models, 100 calls at once in asyncio", "httpx2: await client.get", 1.3),
)
