"""The table that is printed and written, and the ratios that are kept to be compared with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from .row import Measured, Row

Results: TypeAlias = Sequence[tuple[Row, Measured]]

# A ratio may grow by this much before it counts as fallen back.
SLACK = 1.25
_HEAD = ("row", "work", "ours", "beside", "ratio", "goal", "", "note")
_PREFACE = """\
# Measured

Written by `make bench`, on one machine in one run: each ratio is ours over what stands beside it, on the same work.
Processor time is user and system time with all child processes; memory is the peak of the largest process.
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
            "met" if found.met else "not met",
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


def write(folder: Path, results: Results) -> None:
    """Keep the table and its ratios; a row that was not measured keeps the ratio it had."""
    folder.mkdir(exist_ok=True)
    (folder / "RESULTS.md").write_text(markdown(results), encoding="utf-8")
    ratios = {
        **recorded(folder),
        **{row.name: round(found.ratio, 3) for row, found in results if found.ratio is not None},
    }
    (folder / "recorded.json").write_text(json.dumps(ratios, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def recorded(folder: Path) -> dict[str, float]:
    """The ratios that were kept."""
    file = folder / "recorded.json"
    found: dict[str, float] = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return found


def fallen_back(results: Results, kept: Mapping[str, float]) -> list[str]:
    """A sentence for each ratio that has grown too far."""
    return [
        f"{row.name}: {found.ratio:.2f} is more than {SLACK} times the recorded {kept[row.name]:.2f}"
        for row, found in results
        if found.ratio is not None and row.name in kept and found.ratio > kept[row.name] * SLACK
    ]
