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
    level = [value]
    for _ in range(deepest + 1):
        if found := next((large for each in level if (large := _too_large(each))), None):
            raise Unreadable(Fault(1, f"`{_pointer(value, found)}` {bounds.too_wide(found)}"))
        level = [inner for outer in level for inner in inside(outer)]
        if not level:
            return
    raise Unreadable(Fault(1, f"the values are nested more than {deepest} levels deep"))


def _too_large(value: Value) -> Value:
    """The value, or the key of it, that is larger than any description's; None when nothing is."""
    if isinstance(value, dict) and (key := next((key for key in value if len(key) > bounds.longest_text), None)):
        return key
    return value if bounds.too_wide(value) else None


def _pointer(root: Value, sought: Value) -> str:
    """Where a value stands, as a JSON pointer."""
    waiting: list[tuple[Value, str]] = [(root, "#")]
    while waiting:
        value, pointer = waiting.pop()
        if value is sought:
            return pointer
        items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting += [(inner, f"{pointer}/{key}") for key, inner in items]
    return "a key"


def inside(value: Value) -> list[Value]:
    """The values that a container holds; nothing for a scalar."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
