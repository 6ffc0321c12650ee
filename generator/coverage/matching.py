"""Which operation of a spec is which line of the inventory: by what its `x-source` names, then by its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..calls import Call
from ..inventory import Entry, Source


@dataclass(frozen=True)
class Pairs:
    """The operation of each line by the line's number, and the operations that no line knows."""

    found: dict[int, Call]
    unknown: tuple[Call, ...]


def matched(source: Source, calls: Iterable[Call]) -> Pairs:
    """Hold the lines of a source document against the operations that were written from it."""
    own = [call for call in calls if _said(call, "document") == source.document]
    found = {entry.number: call for entry in source.entries if (call := _of(entry, source, own))}
    taken = {id(call) for call in found.values()}
    return Pairs(found, tuple(call for call in own if id(call) not in taken))


def _of(entry: Entry, source: Source, calls: Sequence[Call]) -> Call | None:
    """One title may stand for several calls, and one call under several titles."""
    titled = [call for call in calls if _said(call, "title") == entry.title]
    placed = [call for call in titled or calls if _place(call) == (entry.method, entry.path)]
    if placed:
        return placed[0]
    return next(_free(titled, entry, source), None)


def _free(titled: Sequence[Call], entry: Entry, source: Source) -> Iterator[Call]:
    """Operations of the title that no other line claims by its place."""
    others = {(each.method, each.path) for each in source.entries if each is not entry and each.title == entry.title}
    return (call for call in titled if _place(call) not in others)


def _place(call: Call) -> tuple[str, str]:
    return call.method.upper(), call.path


def _said(call: Call, member: str) -> str:
    source = call.node.get("x-source")
    return source.text(member) if source else ""
