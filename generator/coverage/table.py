"""The figures of a comparison as lines of text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..inventory import Source
from .compare import Outcome
from .facts import KINDS, Kind

_HEADINGS = {"operation": "operations", "parameter": "parameters", "field": "fields", "value": "enum values"}
_COLUMNS = [_HEADINGS.get(kind, "frequencies" if kind == "frequency" else "examples") for kind in KINDS]


def as_table(outcomes: Sequence[Outcome]) -> str:
    """A block of lines for each source document: what it has, and how much of that stands on each side."""
    width = max((len(outcome.source.table) for outcome in outcomes), default=0)
    width = max(width, len("  with a reason")) + 2
    lines = [_line("", _COLUMNS, width)]
    for outcome in outcomes:
        lines += _block(outcome, width)
    return "\n".join(line.rstrip() for line in lines)


def _block(outcome: Outcome, width: int) -> Iterator[str]:
    yield outcome.source.table + ("" if outcome.has_client else f": no client {outcome.source.client} yet")
    yield _line("  documented", _cells(outcome.documented), width)
    if outcome.has_client:
        yield _line("  in the spec", _cells(outcome.specified), width)
        yield _line("  in the code", _cells(outcome.generated), width)
        yield _line("  with a reason", _cells(outcome.explained), width)
    yield from _statuses(outcome.source)


def _statuses(source: Source) -> Iterator[str]:
    """How much of a document is public, where not all of it is; two titles of one call count as two."""
    counts = Counter("documented" if entry.is_documented else entry.status for entry in source.entries)
    if len(counts) > 1:
        calls = {(entry.method, entry.path) for entry in source.entries if entry.is_documented}
        named = {"documented": f"documented ({len(calls)} calls)"}
        parts = (f"{count} {named.get(status, status)}" for status, count in counts.items())
        yield f"  {len(source.entries)} titles: {', '.join(parts)}"


def _cells(counts: Counter[Kind]) -> list[str]:
    return [str(counts[kind]) for kind in KINDS]


def _line(first: str, cells: Sequence[str], width: int) -> str:
    return first.ljust(width) + "".join(cell.rjust(13) for cell in cells)
