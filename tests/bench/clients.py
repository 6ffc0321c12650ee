"""What one more client costs, for one more shop: time and memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .measure import ROOT, python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

_COMMAND = python(str(Path(__file__).with_name("many_clients.py")), str(ROOT / "generated" / "mirakl_seller"))
_MOST_SECONDS, _MOST_BYTES = 0.0002, 20 * 1024


def _least(bench: Bench) -> dict[str, float]:
    found = [told(_COMMAND) for _ in range(bench.repeats)]
    return {name: min(each[name] for each in found) for name in found[0]}


def extra(bench: Bench) -> Measured:
    """Time, for the costlier of blocking and asyncio."""
    cost = _least(bench)
    most = max(cost["blocking"], cost["asyncio"])
    return Measured(
        ours=f"{1000 * most:.3f} ms",
        other=f"{1000 * cost['httpx2']:.3f} ms",
        ratio=most / cost["httpx2"],
        met=most <= _MOST_SECONDS,
    )


def extra_memory(bench: Bench) -> Measured:
    """Memory that Python holds, for the costlier of both."""
    cost = _least(bench)
    most = max(cost["blocking bytes"], cost["asyncio bytes"])
    return Measured(
        ours=f"{most / 1024:.1f} KiB",
        other=f"{cost['httpx2 bytes'] / 1024:.1f} KiB",
        ratio=most / cost["httpx2 bytes"],
        met=most <= _MOST_BYTES,
    )


_OTHER = "httpx2.Client(verify=a shared context)"
ROWS = (
    Row(
        name="client.extra",
        work="one more client with its connections, CPU",
        other=_OTHER,
        goal="≤ 0.2 ms",
        measure=extra,
    ),
    Row(
        name="client.extra.memory",
        work="what one more client holds",
        other=_OTHER,
        goal="≤ 20 KiB",
        measure=extra_memory,
    ),
)
