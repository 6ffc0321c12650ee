"""What a page of a hundred orders costs beside `json.loads` of the same bytes: true to its description, drifting, held."""

from __future__ import annotations

from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any

from .measure import python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

_ROUNDS = 12


def speed(kind: str, most: float, bench: Bench) -> Measured:
    """Processor time of a page."""
    found = _found(kind, bench)
    return Measured(
        ours=f"{1000 * found['ours']:.1f} ms",
        other=f"{1000 * found['other']:.1f} ms",
        ratio=found["ratio"],
        met=found["ratio"] <= most,
        note=f"{found['bytes'] // 1000} kB",
    )


def memory(most: float, bench: Bench) -> Measured:
    """What a page holds."""
    found = _found("memory", bench)
    ratio = found["ours"] / found["bytes"]
    return Measured(
        ours=f"{found['ours'] / 1e6:.2f} MB",
        other=f"{found['bytes'] / 1e6:.2f} MB",
        ratio=ratio,
        met=ratio <= most,
        note="resident memory, by 20 pages held",
    )


def _found(kind: str, bench: Bench) -> Any:
    return told(python("-m", "tests.bench.page_cost", kind, str(_ROUNDS * bench.repeats)))


def _row(kind: str, work: str, most: float = inf) -> Row:
    goal = "none" if most == inf else f"≤ {most:g}"
    return Row(name=f"pages.{kind}", work=work, other="json.loads of it", goal=goal, measure=partial(speed, kind, most))


ROWS = (
    _row("decode", "a page of 100 orders from bytes to models, exact decimals, CPU", 2.4),
    _row("lenient", "such a page on which a third of the orders drift, CPU", 4.0),
    _row("call", "the whole call for such a page, with the garbage collection behind it, CPU"),
    Row(
        name="pages.memory",
        work="such a page held as models",
        other="its bytes",
        goal="≤ 7",
        measure=partial(memory, 7.0),
    ),
)
