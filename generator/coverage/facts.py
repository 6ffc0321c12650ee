"""What can be said of an operation, in the same words by a source document, a spec and generated code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, TypeAlias, get_args

from ..inventory.frequency import figure
from ..inventory.rows import Entry

Kind: TypeAlias = Literal["operation", "parameter", "field", "value", "frequency", "example"]
KINDS: tuple[Kind, ...] = get_args(Kind)

PARAMETERS = ("path", "query", "header", "cookie")


class Fact(NamedTuple):
    """One thing that is said, such as parameter `query shop_id` or value `query order asc`."""

    kind: Kind
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


def call(method: str, path: str) -> Fact:
    """The operation itself."""
    return Fact("operation", f"{method.upper()} {path}")


def member(place: str, name: str, values: Iterable[str] = ()) -> Iterator[Fact]:
    """A parameter or a field, and each value that is listed for it."""
    yield Fact("parameter" if place in PARAMETERS else "field", f"{place} {name}")
    for value in values:
        yield Fact("value", f"{place} {name} {value}")


def examples(side: str, count: int) -> Iterator[Fact]:
    """So many examples of a request or an answer."""
    for number in range(1, count + 1):
        yield Fact("example", f"{side} {number}")


def documented(entry: Entry) -> frozenset[Fact]:
    """What the source document says of an operation."""
    return frozenset(
        (
            call(entry.method, entry.path),
            *(fact for each in entry.members for fact in member(each.place, each.name, each.values)),
            *(Fact("frequency", figure(each)) for each in entry.frequency),
            *examples("request", entry.requests),
            *examples("answer", entry.answers),
        )
    )
