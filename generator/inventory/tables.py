"""Reads a table of tab-separated cells, each row with its line, so that complaints can name it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..problems import FileLine, Problems


@dataclass(frozen=True)
class Row:
    """One line of a table, its cells by the names of the columns."""

    where: FileLine
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]


def read_table(file: Path, columns: Sequence[str], problems: Problems) -> list[Row]:
    """The rows of a table that has just these columns; cells missing at the end of a line are empty."""
    lines = _lines(file, problems)
    _, heading = next(lines, (1, ""))
    if heading and heading.split("\t") != list(columns):
        problems.add(FileLine(file, 1), f"the columns must be, with a tab between each: {' '.join(columns)}")
        return []
    return [row for number, text in lines if (row := _row(FileLine(file, number), text, columns, problems))]


def number(row: Row, column: str, problems: Problems) -> int:
    """A cell that holds a count; an empty one is 0."""
    text = row[column] or "0"
    if not text.isdecimal():
        problems.add(row.where, f"{column} must be a number, not {text!r}")
        return 0
    return int(text)


def _lines(file: Path, problems: Problems) -> Iterator[tuple[int, str]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        problems.add(FileLine(file), f"cannot read the table: {error}")
        return
    for line, content in enumerate(text.splitlines(), 1):
        if content.strip() and not content.startswith("#"):
            yield line, content


def _row(where: FileLine, text: str, columns: Sequence[str], problems: Problems) -> Row | None:
    cells = [cell.strip() for cell in text.split("\t")]
    if len(cells) > len(columns):
        problems.add(where, f"{len(cells)} cells, but there are {len(columns)} columns; remove the tabs too many")
        return None
    return Row(where, dict(zip(columns, [*cells, *[""] * (len(columns) - len(cells))], strict=True)))
