"""What a file may hold: JSON's values with exact numbers, where each stands, and the faults of a text that holds others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import takewhile
from typing import Literal, NamedTuple, TypeAlias

from . import bounds

Value: TypeAlias = "bool | int | Decimal | str | list[Value] | dict[str, Value] | None"
Tokens: TypeAlias = tuple[str, ...]

deepest = 100
largest_exponent = 300


@dataclass(frozen=True)
class Fault:
    """What is wrong with a text, and in which line."""

    line: int
    text: str


class Unreadable(Exception):
    """A text without a value; carries every fault found before giving up."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(*faults)
        self.faults = faults


class Mark(NamedTuple):
    """A step through a text: a container opens or ends, or a scalar stands there."""

    kind: Literal["object", "array", "end", "scalar"]
    line: int
    text: str = ""


def places(marks: Iterator[Mark]) -> Iterator[tuple[Tokens, int]]:
    """Each value's path with its line, in the order of the text; a member stands where its key stands."""
    for root in marks:
        yield (), root.line
        yield from _places_inside(root, marks, ())


def _places_inside(opened: Mark, marks: Iterator[Mark], at: Tokens) -> Iterator[tuple[Tokens, int]]:
    if opened.kind == "scalar":
        return
    for number, mark in enumerate(takewhile(lambda mark: mark.kind != "end", marks)):
        is_member = opened.kind == "object"
        here = (*at, mark.text if is_member else str(number))
        yield here, mark.line
        yield from _places_inside(next(marks) if is_member else mark, marks, here)


def exact(text: str) -> int | Decimal | None:
    """The number exactly as written, or None for one so large that arithmetic on it could stop the machine."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    if not number.is_finite() or max(abs(number.adjusted()), len(text)) > largest_exponent:
        return None
    return number if set(text) & set(".eE") else int(number)


def check_size(value: Value) -> None:
    """Raise `Unreadable` for a value that would drive a recursive reader into the ground, or holds too much at once."""
    for depth, level in enumerate(levels(value)):
        if depth > deepest:
            raise Unreadable(Fault(1, f"the values are nested more than {deepest} levels deep"))
        if found := _too_large(level):
            raise Unreadable(Fault(1, f"`{_pointer(value, found)}` {bounds.too_wide(found)}"))
        if any(isinstance(each, Decimal) and abs(each.adjusted()) > largest_exponent for each in level):
            raise Unreadable(Fault(1, f"a number is larger than 1e{largest_exponent}, or smaller than its inverse"))


def _too_large(level: list[Value]) -> Value:
    """The value, or the key of one, that is larger than any description's; None when nothing is."""
    # A text may be longer than a container is wide, so that hardly any is looked at twice.
    wide = [value for value in level if isinstance(value, (str, dict, list)) and len(value) > bounds.widest]
    keys = set[str]().union(*(value for value in level if isinstance(value, dict)))
    return next((each for each in (*wide, max(keys, key=len, default="")) if bounds.too_wide(each)), None)


def _pointer(root: Value, sought: Value) -> str:
    """Where a value stands, as a JSON pointer."""
    waiting: list[tuple[Value, str]] = [(root, "#")]
    while waiting:
        value, pointer = waiting.pop()
        if value is sought:
            return pointer
        waiting += [(inner, f"{pointer}/{step}") for step, inner in steps(value)]
    return "a key"


def levels(root: Value) -> Iterator[list[Value]]:
    """A value, then the values in it, then those in these: each level as a list."""
    level = [root]
    while level:
        yield level
        following: list[Value] = []
        for value in level:
            if isinstance(value, dict):
                following += value.values()
            elif isinstance(value, list):
                following += value
        level = following


def steps(value: Value) -> Iterator[tuple[str, Value]]:
    """What a container holds, each by the step of a path that leads to it; nothing for a scalar."""
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from ((str(index), inner) for index, inner in enumerate(value))
