"""Reads the tables of specs/inventory and holds each against the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast, get_args

from ..problems import Problems
from .frequency import is_figure
from .rows import Entry, Inventory, Member, Place, Reason, Side, Source, Status
from .tables import Row, number, read_table

FOLDER = Path("specs", "inventory")

_SOURCES = ("table", "document", "client", "operations")
_OPERATIONS = (
    *("number", "code", "title", "group", "method", "path", "status", "frequency"),
    *("requests", "answers"),
)
_MEMBERS = ("number", "operation", "place", "name", "values", "document")
_REASONS = ("table", "number", "operation", "kind", "name", "side", "reason")
_KINDS = ("operation", "parameter", "field", "value", "frequency", "example")


def read_inventory(folder: Path, problems: Problems) -> Inventory:
    """Every table of the folder; what is wrong in one of them is a problem at its line."""
    rows = read_table(folder / "sources.tsv", _SOURCES, problems)
    sources = tuple(_source(folder, row, problems) for row in rows)
    reasons = read_table(folder / "reasons.tsv", _REASONS, problems)
    return Inventory(sources=sources, reasons=tuple(_reasons(reasons, sources, problems)))


def _source(folder: Path, row: Row, problems: Problems) -> Source:
    table = row["table"]
    entries = list(_entries(read_table(folder / f"{table}.tsv", _OPERATIONS, problems), problems))
    expected = number(row, "operations", problems)
    if len(entries) != expected:
        problems.add(row.where, f"{table} has {len(entries)} operations, but the document names {expected}")
    for place, entry in enumerate(entries, 1):
        if entry.number != place:
            problems.add(entry.where, f"number {entry.number} stands where {place} should; number without gaps")
            break
    members = _members(read_table(folder / f"{table}.fields.tsv", _MEMBERS, problems), entries, problems)
    complete = tuple(replace(entry, members=tuple(members.get(entry.number, ()))) for entry in entries)
    return Source(where=row.where, table=table, document=row["document"], client=row["client"], entries=complete)


def _entries(rows: Sequence[Row], problems: Problems) -> Iterator[Entry]:
    for row in rows:
        entry = Entry(
            where=row.where,
            number=number(row, "number", problems),
            code=row["code"],
            title=row["title"],
            group=row["group"],
            method=row["method"],
            path=row["path"],
            status=cast("Status", _one_of(row, "status", get_args(Status), problems)),
            frequency=tuple(part for part in row["frequency"].split("; ") if part),
            requests=number(row, "requests", problems),
            answers=number(row, "answers", problems),
        )
        _check(entry, problems)
        yield entry


def _check(entry: Entry, problems: Problems) -> None:
    if not entry.title:
        problems.add(entry.where, "an operation has a title, as its document prints it")
    if entry.is_documented and not (entry.method and entry.path and entry.frequency):
        problems.add(entry.where, f"{entry.name} is documented, so it has a method, a path and a frequency")
    for figure in entry.frequency:
        if not is_figure(figure):
            problems.add(
                entry.where,
                f"{figure!r} is no frequency; write `5 per 60 s`, `100 per call`, `1 at a time`, `event name` or"
                " `none stated`, with a variant in parentheses",
            )


def _members(rows: Sequence[Row], entries: Sequence[Entry], problems: Problems) -> dict[int, list[Member]]:
    found: dict[int, list[Member]] = {}
    known = {entry.number: entry.name for entry in entries}
    for row in rows:
        at = _number_of(row, known, problems)
        place = cast("Place", _one_of(row, "place", get_args(Place), problems))
        values = tuple(row["values"].split())
        member = Member(where=row.where, place=place, name=row["name"], values=values, document=row["document"])
        found.setdefault(at, []).append(member)
    for members in found.values():
        _check_once(members, problems)
    return found


def _check_once(members: Sequence[Member], problems: Problems) -> None:
    times = Counter((member.place, member.name) for member in members)
    for member in members:
        if not member.name:
            problems.add(member.where, "a member has a name")
        if times[member.place, member.name] > 1:
            problems.add(member.where, f"{member.place} {member.name} stands more than once; keep one line")


def _reasons(rows: Sequence[Row], sources: Sequence[Source], problems: Problems) -> Iterator[Reason]:
    names = {source.table: {entry.number: entry.name for entry in source.entries} for source in sources}
    for row in rows:
        if _one_of(row, "table", tuple(names), problems) not in names:
            continue
        if not row["reason"]:
            problems.add(row.where, "a reason is a sentence; write it into the last column")
        yield Reason(
            where=row.where,
            table=row["table"],
            number=_number_of(row, names[row["table"]], problems),
            kind=_one_of(row, "kind", _KINDS, problems),
            name=row["name"],
            side=cast("Side", _one_of(row, "side", get_args(Side), problems)),
            text=row["reason"],
        )


def _number_of(row: Row, known: dict[int, str], problems: Problems) -> int:
    """The operation that a row is about, named twice: by its number for us, by its code or title for people."""
    found = number(row, "number", problems)
    if known.get(found) != row["operation"]:
        problems.add(row.where, f"operation {found} is {known.get(found, 'not there')!r}, not {row['operation']!r}")
    return found


def _one_of(row: Row, column: str, known: Sequence[str], problems: Problems) -> str:
    if row[column] not in known:
        problems.add(row.where, f"{column} must be one of {', '.join(known)}, not {row[column]!r}")
    return row[column]
