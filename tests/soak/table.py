"""What a long run has to show: a row for each law, with the figure that was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One law of one run, what was measured, and whether it held."""

    name: str
    law: str
    figure: str
    ok: bool


def show(rows: Sequence[Row]) -> bool:
    """Print the rows as a table; says whether every law held."""
    head = ("run", "law", "figure", "")
    lines = [head, *((row.name, row.law, row.figure, "ok" if row.ok else "BROKEN") for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    for line in lines:
        print("  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip(), flush=True)
    return all(row.ok for row in rows)
