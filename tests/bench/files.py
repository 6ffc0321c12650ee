"""What files of 300 MB cost beside the bare HTTP library: sent as multipart and saved to disk, in time and in memory."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .measure import python, told
from .row import Measured, Row

if TYPE_CHECKING:
    from .row import Bench

_MEGABYTE = 1024 * 1024
_SIZE = 300 * _MEGABYTE
# At least 0.9 of the library's speed.
_MOST_TIME = 1 / 0.9
_MOST_MEMORY = 8


def speed(kind: str, bench: Bench) -> Measured:
    """Processor time, with the clock on the wall beside it; both count."""
    found = _found(kind, 2 * bench.repeats)
    return Measured(
        ours=f"{found['ours']:.2f} s",
        other=f"{found['other']:.2f} s",
        ratio=found["ratio"],
        met=max(found["ratio"], found["wall"]) <= _MOST_TIME,
        note=f"by the clock {found['wall']:.2f}",
    )


def memory(kind: str, bench: Bench) -> Measured:
    """What the process holds at its peak, over what it holds when idle."""
    found = _found(kind, 0)
    ours, other = found["ours"] / _MEGABYTE, found["other"] / _MEGABYTE
    return Measured(ours=f"+{ours:.1f} MiB", other=f"+{other:.1f} MiB", ratio=None, met=ours <= _MOST_MEMORY)


def _found(kind: str, rounds: int) -> Any:
    return told(python("-m", "tests.bench.file_cost", kind, str(_SIZE), str(rounds)))


def _rows(kind: str, work: str, other: str) -> tuple[Row, Row]:
    return (
        Row(name=f"files.{kind}", work=f"{work}, CPU", other=other, goal="≤ 1.11", measure=partial(speed, kind)),
        Row(
            name=f"files.{kind}.memory",
            work=f"{work}, peak memory",
            other=other,
            goal=f"≤ +{_MOST_MEMORY} MiB",
            measure=partial(memory, kind),
        ),
    )


ROWS = (
    *_rows("upload", "300 MB as multipart by their path", "httpx2: files= of an open file"),
    *_rows("download", "300 MB saved to a file", "httpx2: iter_bytes() to a file"),
)
