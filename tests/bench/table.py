"""The table that is printed and written, and what is kept of it to be compared with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, TypeAlias

from .row import Measured, Row

Results: TypeAlias = Sequence[tuple[Row, Measured]]

# A ratio may grow by this much before it counts as fallen back.
SLACK = 1.25
_HEAD = ("row", "work", "ours", "beside", "ratio", "goal", "", "note")
_VERDICTS = {True: "met", False: "not met", None: "-"}
_PREFACE = """\
# Measured

Written by `make bench`, on one machine in one run: each ratio is ours over what stands beside it, on the same work.
Processor time is user and system time, of a command with all its child processes; memory is a peak, of a command that
of its largest process. What stands beside each other is measured in turns, and the ratio is the median of the turns'.
`make bench-check` fails when a ratio grows by more than a quarter of its recorded value (`recorded.json`).

"""


def lines(results: Results) -> list[tuple[str, ...]]:
    """The cells of the table."""
    return [
        (
            row.name,
            row.work,
            found.ours,
            f"{row.other}: {found.other}" if found.other else row.other,
            f"{found.ratio:.2f}" if found.ratio is not None else "-",
            row.goal,
            _VERDICTS[found.met],
            found.note,
        )
        for row, found in results
    ]


def text(results: Results) -> str:
    """For a terminal."""
    cells = [_HEAD, *lines(results)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(_HEAD))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in cells
    )


def markdown(results: Results) -> str:
    """For bench/RESULTS.md."""
    cells = [_HEAD, ("---",) * len(_HEAD), *lines(results)]
    return _PREFACE + "\n".join(f"| {' | '.join(line)} |" for line in cells) + "\n"


def write(folder: Path, results: Results, rows: Sequence[Row]) -> None:
    """Keep what was measured, and the table of all rows; a row that was not measured stays as it was."""
    folder.mkdir(exist_ok=True)
    kept = {**recorded(folder), **{row.name: found for row, found in results}}
    told = {name: asdict(found) for name, found in sorted(kept.items())}
    (folder / "recorded.json").write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    table = markdown([(row, kept[row.name]) for row in rows if row.name in kept])
    (folder / "RESULTS.md").write_text(table, encoding="utf-8")


def recorded(folder: Path) -> dict[str, Measured]:
    """What was kept, by row."""
    file = folder / "recorded.json"
    told: dict[str, Any] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return {name: Measured(**found) for name, found in told.items()}


def fallen_back(results: Results, kept: Mapping[str, Measured]) -> list[str]:
    """A sentence for each ratio that has grown too far."""
    sentences: list[str] = []
    for row, found in results:
        before = kept[row.name].ratio if row.name in kept else None
        if found.ratio is not None and before is not None and found.ratio > before * SLACK:
            sentences.append(f"{row.name}: {found.ratio:.2f} is more than {SLACK} times the recorded {before:.2f}")
    return sentences
