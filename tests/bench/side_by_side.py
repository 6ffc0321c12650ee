"""What commands that measure themselves share: two ways to do one work in turns, and the memory of this process."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from .measure import ROOT


class Spent(NamedTuple):
    """Seconds of processor time and of the clock on the wall."""

    cpu: float
    wall: float


def spent(work: Callable[[], object]) -> Spent:
    """What a work takes; what it gives is dropped afterwards."""
    cpu, wall = time.process_time(), time.perf_counter()
    given = work()
    found = Spent(time.process_time() - cpu, time.perf_counter() - wall)
    del given
    return found


def in_turns(ours: Callable[[], object], other: Callable[[], object], rounds: int) -> dict[str, float]:
    """Medians of both, and of the ratios of each pair: whatever else the machine does falls on both of a pair.

    Who comes first changes, for one leaves to the next a disk and a memory that are busy or not.
    """
    spent(ours)
    spent(other)
    return compared([_pair(ours, other, ours_first=turn % 2 == 0) for turn in range(rounds)])


def _pair(ours: Callable[[], object], other: Callable[[], object], *, ours_first: bool) -> tuple[Spent, Spent]:
    if ours_first:
        return spent(ours), spent(other)
    theirs = spent(other)
    return spent(ours), theirs


def compared(pairs: list[tuple[Spent, Spent]]) -> dict[str, float]:
    """The medians of pairs that were measured in turns, ours first."""
    return {
        "ours": median(mine.cpu for mine, _ in pairs),
        "other": median(theirs.cpu for _, theirs in pairs),
        "ratio": median(mine.cpu / theirs.cpu for mine, theirs in pairs),
        "wall": median(mine.wall / theirs.wall for mine, theirs in pairs),
    }


def resident() -> int:
    """The memory that this process holds, in bytes."""
    return _kilobytes("VmRSS") * 1024


def peak_of(work: Callable[[], object]) -> int:
    """How many bytes more than now this process holds at most while it works."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = resident()
    work()
    return _kilobytes("VmHWM") * 1024 - before


def seller(**settings: Any) -> Any:
    """A generated client, for which time passes only by waiting: limits are kept, and nobody waits for them."""
    sys.path.insert(0, str(ROOT / "generated" / "mirakl_seller"))
    package, state = import_module("mirakl_seller"), import_module("mirakl_seller._vendor.runtime.state")
    passed = [1e9]

    def sleep(seconds: float) -> None:
        passed[0] += seconds

    world = state.World(monotonic=lambda: passed[0], now=lambda: passed[0], sleep=sleep)
    return package.MiraklSeller(api_key="key", world=world, **settings)


def _kilobytes(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(f"{name}:"))
