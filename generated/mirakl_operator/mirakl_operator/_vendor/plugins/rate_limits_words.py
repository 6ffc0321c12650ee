"""Limits in words, as the README of a package lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .rate_limits import Limit, When

_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"), (1, "second"))


def in_words(limit: Limit) -> str:
    """One limit: how often or how many, and for which calls."""
    from .rate_limits import Batch, Concurrency, Rate

    when = f" ({_case(limit.when)})" if limit.when else ""
    if isinstance(limit, Rate):
        once = ", a listing counting once" if limit.per_walk else ""
        return f"{_counted(limit.calls, 'call')} in {_duration(limit.per)}{once}{when}"
    if isinstance(limit, Concurrency):
        return f"{_counted(limit.max, 'call')} at a time{when}"
    if isinstance(limit, Batch):
        return f"{limit.max} {_named(limit.items)} in a call{when}"
    return f"{limit.event}{when}"


def _case(when: When) -> str:
    if when.test == "usage":
        return f"use: {when.value}"
    if when.test in ("present", "absent"):
        return f"{'with' if when.test == 'present' else 'without'} {_named(when.value)}"
    return f"{_named(when.value)} {'is' if when.test == 'in' else 'is not'} {' or '.join(when.values)}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _duration(seconds: float) -> str:
    for length, name in _UNITS:
        if seconds >= length and seconds % length == 0:
            return _counted(int(seconds // length), name)
    return f"{seconds:g} seconds"


def _named(expression: str) -> str:
    """The last step of an expression: `$request.body#/order_lines` gives `order_lines`."""
    return expression.replace("#", "").replace(".", "/").rpartition("/")[2] or "items"
