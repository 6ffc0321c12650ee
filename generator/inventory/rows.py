"""What the tables hold: sources, their operations, the members of those, and reasons why something is not built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..problems import FileLine

Status: TypeAlias = Literal["documented", "no integration", "path only", "title only"]
"""How much of an operation is public; one that no integration may use is documented all the same."""

Place: TypeAlias = Literal["path", "query", "header", "body", "file", "response"]
"""Where a member stands; `file` are the columns of a table that a body carries."""

Side: TypeAlias = Literal["spec", "generated"]


@dataclass(frozen=True, kw_only=True)
class Member:
    """A parameter or a top-level field, with the values that the document lists for it."""

    where: FileLine
    place: Place
    name: str
    values: tuple[str, ...] = ()
    document: str = ""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One operation of a source document; `requests` and `answers` count its examples."""

    where: FileLine
    number: int
    code: str
    title: str
    group: str
    method: str
    path: str
    status: Status
    frequency: tuple[str, ...] = ()
    requests: int = 0
    answers: int = 0
    members: tuple[Member, ...] = ()

    @property
    def name(self) -> str:
        """The operation as people look it up."""
        return self.code or self.title

    @property
    def is_documented(self) -> bool:
        """Whether the document says enough to build it."""
        return self.status in ("documented", "no integration")


@dataclass(frozen=True, kw_only=True)
class Source:
    """One document of a provider, and the client that is made from it."""

    where: FileLine
    table: str
    document: str
    client: str
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Reason:
    """Why something documented is missing on one side; a `name` that ends in `*` means all that begin so."""

    where: FileLine
    table: str
    number: int
    kind: str
    name: str
    side: Side
    text: str

    def covers(self, kind: str, name: str) -> bool:
        """Whether this is the reason for the absence of a thing."""
        fits = name.startswith(self.name[:-1]) if self.name.endswith("*") else name == self.name
        return fits and kind == self.kind


@dataclass(frozen=True, kw_only=True)
class Inventory:
    """All tables together."""

    sources: tuple[Source, ...]
    reasons: tuple[Reason, ...] = ()
