"""What an export costs beside `json.loads` of each of its orders: as models, as plain dicts, and in memory."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from .measure import python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

# The soak reads a million and holds the same memory; what one order takes does not depend on their number.
_ORDERS = 200_000
_MEGABYTE = 1024 * 1024
# At least half of the speed.
_MOST_TIME = 2.0
_MOST_MEMORY = 60


@cache
def _found() -> Any:
    """All rows are of one run."""
    return told(python("-m", "tests.bench.export_cost", str(_ORDERS)))


def speed(kind: str, bench: Bench) -> Measured:
    """Processor time of an order."""
    found = _found()[kind]
    return Measured(
        ours=f"{1e6 * found['ours']:.1f} µs",
        other=f"{1e6 * found['other']:.1f} µs",
        ratio=found["ratio"],
        met=found["ratio"] <= _MOST_TIME,
        note=f"{1 / found['ratio']:.2f} of its speed",
    )


def memory(bench: Bench) -> Measured:
    """What the process holds at its peak, over what it held before the export."""
    found = _found()["memory"] / _MEGABYTE
    return Measured(ours=f"+{found:.1f} MiB", other="", ratio=None, met=found <= _MOST_MEMORY)


ROWS = (
    Row(
        name="export.speed",
        work=f"an order of an export of {_ORDERS:,} as a model, received by HTTP, CPU",
        other="json.loads of its bytes",
        goal="≤ 2",
        measure=partial(speed, "models"),
    ),
    Row(
        name="export.plain",
        work=f"an order of {_ORDERS:,} in a file as a dict with exact decimals (read_items), CPU",
        other="json.loads of its bytes",
        goal="≤ 2",
        measure=partial(speed, "plain"),
    ),
    Row(
        name="export.memory",
        work=f"an export of {_ORDERS:,} orders as models, peak memory",
        other="nothing but idle",
        goal=f"≤ +{_MOST_MEMORY} MiB",
        measure=memory,
    ),
)
