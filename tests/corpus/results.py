"""Reports kept beside the packages: one file for each document, valid for the generator that it was made by."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .documents import Entry
from .gates import ROOT, Report


def house() -> str:
    """A hash of the generator, its templates and the gates: another one makes every report stale."""
    folders = (ROOT / "generator", ROOT / "templates", ROOT / "tests" / "corpus")
    found = [file for folder in folders for file in sorted(folder.rglob("*")) if file.suffix in (".py", ".j2")]
    return hashlib.sha256(b"".join(file.read_bytes() for file in found)).hexdigest()


def kept(folder: Path, entry: Entry, key: str) -> Report | None:
    """The report of an earlier run, where neither the document nor the generator has changed since."""
    try:
        found: Any = json.loads(_file(folder, entry).read_text(encoding="utf-8"))
        report = Report(**found)
    except (OSError, ValueError, TypeError):
        return None
    return report if report.key == key else None


def keep(folder: Path, entry: Entry, report: Report) -> None:
    """Write a report down at once, so that a run that was stopped goes on from there."""
    _file(folder, entry).write_text(report.as_json(), encoding="utf-8")


def table(reports: Iterable[Report]) -> str:
    """Every report on a line, in columns; the first thing that was wrong stands at its end."""
    head = ("document", "operations", "type errors", "stubs", "notes", "seconds", "not passed")
    rows = [head, *(_row(report) for report in sorted(reports, key=lambda each: each.name))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def summary(reports: list[Report]) -> str:
    """The whole run in one line."""
    full = sum(not report.faults for report in reports)
    reached, all_of = sum(each.reached for each in reports), sum(each.operations for each in reports)
    errors, stubs = sum(each.types for each in reports), sum(each.stubs for each in reports)
    counts = f"{reached} of {all_of} operations, {errors} type errors, {stubs} stubs passed"
    return f"{full} of {len(reports)} documents through every gate: {counts}"


def _file(folder: Path, entry: Entry) -> Path:
    return folder / f"{entry.package}.report.json"


def _row(report: Report) -> tuple[str, ...]:
    faults = [f"{gate}: {(said.splitlines() or ['?'])[-1][:100]}" for gate, said in report.faults.items()]
    reached = f"{report.reached} of {report.operations}"
    numbers = (report.types, report.stubs, report.notes, report.seconds)
    return (report.name, reached, *map(str, numbers), "; ".join(faults) or "-")
