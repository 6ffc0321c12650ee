"""CSV files as typed rows, both ways, row by row: a column for each field, or several collected into a map.

Cells are texts: an empty one is a field that is not set, and the model makes numbers, truth values and
date-times of the others.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from .csv_records import CsvRecords
from .decode import Found, decode
from .errors import InvalidCall
from .model import Model, dump
from .parsing import AsyncByteSource, ByteSource, parsed, parsed_async
from .shapes import is_list, is_object
from .times import wire_datetime
from .urls import value_text

RowT = TypeVar("RowT", bound=Model)


@dataclass(frozen=True, kw_only=True)
class CsvFormat(Generic[RowT]):
    """How rows of one model stand in a file.

    `columns` collects bracketed columns: `{"price[channel=*]": "prices"}` makes of the columns
    `price[channel=US]` and `price[channel=FR]` one field `prices` (its wire name), a map by channel.
    `delimiter`: one character, or empty to have it told from the header when reading. `quoted`: whether
    every cell is written in quotes, or only those that need them.
    """

    row: type[RowT]
    columns: Mapping[str, str] = field(default_factory=dict[str, str])
    delimiter: str = ";"
    quoted: bool = True

    def read(self, source: ByteSource) -> Iterator[RowT]:
        """The rows of a file, by its path, or of its bytes as they arrive, such as a `Download`.

        Raises `ConnectionFailed` for a file that breaks off inside a row, `UnreadableFile` for a row that
        does not fit the header. What does not fit its type is kept as text.
        """
        return (self.typed(record)[0] for record in parsed(source, CsvRecords(self.delimiter)))

    async def read_async(self, source: AsyncByteSource) -> AsyncIterator[RowT]:
        """`read` of bytes that arrive asynchronously, such as an `AsyncDownload`."""
        async for record in parsed_async(source, CsvRecords(self.delimiter)):
            yield self.typed(record)[0]

    def write(self, rows: Iterable[RowT], header: Sequence[str] | None = None) -> Iterator[bytes]:
        """The file, row by row, in UTF-8.

        `header` names the columns. Without one, all columns that some row needs are written, for which
        `rows` is gone through twice and so must be a list. Raises `InvalidCall` for a value that has no
        column or no text.
        """
        if header is None:
            if isinstance(rows, Iterator):
                raise InvalidCall("rows that come one by one can be gone through once, so pass the header, too")
            header = list(dict.fromkeys(name for row in rows for name in self.cells(row)))
        yield self._line(header)
        for row in rows:
            yield self._line(self._in_order(self.cells(row), header))

    def typed(self, record: Mapping[str, str]) -> tuple[RowT, Found]:
        """A row from its cells by column, and in what it differs from its model."""
        data: dict[str, Any] = {}
        for column, cell in record.items():
            target, key = self._place(column)
            if cell and key is None:
                data[target] = cell
            elif cell:
                data.setdefault(target, {})[key] = cell
        value, found = decode(self.row, data)
        return cast("RowT", value), found

    def cells(self, row: RowT) -> dict[str, str]:
        """The cells of a row by column, those that are not empty."""
        patterns = {target: column for column, target in self.columns.items()}
        found: dict[str, str] = {}
        for name, value in dump(row).items():
            if name in patterns and is_object(value):
                keyed = {patterns[name].replace("*", key): item for key, item in value.items()}
                found |= {column: _cell(column, item) for column, item in keyed.items()}
            else:
                found[name] = _cell(name, value)
        return {column: cell for column, cell in found.items() if cell}

    def _place(self, column: str) -> tuple[str, str | None]:
        """The field a column belongs to, and its key when the field is a map."""
        for pattern, target in self.columns.items():
            before, _, after = pattern.partition("*")
            matched = re.fullmatch(f"{re.escape(before)}(.*){re.escape(after)}", column, re.DOTALL)
            if matched:
                return target, matched[1]
        return column, None

    def _in_order(self, cells: dict[str, str], header: Sequence[str]) -> list[str]:
        for column in cells.keys() - set(header):
            raise InvalidCall(f"a row has a value for {column}, but the header has no such column")
        return [cells.get(column, "") for column in header]

    def _line(self, cells: Sequence[str]) -> bytes:
        text = io.StringIO()
        dialect = csv.unix_dialect if self.quoted else csv.excel
        csv.writer(text, dialect, delimiter=self.delimiter or ";", lineterminator="\r\n").writerow(cells)
        return text.getvalue().encode("utf-8")


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wire_datetime(value)
    if is_object(value) or is_list(value):
        raise InvalidCall(f"{column}: {type(value).__name__} has no place in one cell")
    return value_text(value, column)
