"""The two sides of a limit: whether it was ever broken, and how much of it was used."""

from __future__ import annotations

from collections.abc import Sequence

Limits = Sequence[tuple[int, float]]


def most_in_any(window: float, stamps: Sequence[float]) -> int:
    """The most calls that any window of this length saw; `stamps` are sorted."""
    most, first = 0, 0
    for last, stamp in enumerate(stamps):
        while stamp - stamps[first] >= window:
            first += 1
        most = max(most, last - first + 1)
    return most


def share_used(limits: Limits, stamps: Sequence[float]) -> float:
    """The least time in which the limits (calls, seconds) allow so many calls, by the time they took.

    Who calls as soon as every limit allows it is never overtaken, so the least time is that of such a caller.
    """
    soonest: list[float] = []
    for number in range(len(stamps)):
        freed = [soonest[number - calls] + seconds for calls, seconds in limits if number >= calls]
        soonest.append(max(freed, default=0.0))
    taken = stamps[-1] - stamps[0] if stamps else 0.0
    return min(1.0, soonest[-1] / taken) if taken else float(bool(stamps))
