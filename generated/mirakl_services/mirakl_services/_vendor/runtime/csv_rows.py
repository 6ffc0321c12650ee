"""CSV files as typed rows, both ways, row by row and in constant memory.

Cells are texts, and the model makes numbers, truth values and date-times of them. CSV has no null: an empty
cell is a field that is not set. When rows are written, a field that no row sets has no column, and one that is
`None` has an empty cell.
"""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Generic, TypeVar, cast

from pydantic import ValidationError

from .csv_columns import Columns, columns_of
from .csv_records import CsvRecords
from .csv_spool import Spool
from .decode import Found, decode
from .errors import InvalidCall
from .kinds import adapter
from .model import Model, dump
from .moments import wire_datetime
from .parsing import AsyncByteSource, ByteSource, Reading, parsed, parsed_async
from .shapes import is_list, is_object
from .urls import value_text
from .value import Value

RowT = TypeVar("RowT", bound=Model)


class CsvFormat(Value, Generic[RowT]):
    """How rows of one model stand in a file: `CsvFormat(row=models.OfferRow).read("offers.csv")`.

    `delimiter`: one character, or empty to have it told from the header when reading. `quoted`: whether
    every cell is written in quotes, or only those that need them. Columns with brackets, such as
    `price[channel=US]`, are the maps that the model says.
    """

    row: type[RowT]
    delimiter: str = ";"
    quoted: bool = True

    def read(self, source: ByteSource) -> Iterator[RowT]:
        """The rows of a file, by its path, or of its bytes as they arrive, such as a `Download`.

        Raises `ConnectionFailed` for a file that breaks off inside a row, `UnreadableFile` for a row that
        does not fit the header. What does not fit its type is kept as text.
        """
        return (self.typed(record)[0] for record in parsed(source, self.records()))

    async def read_async(self, source: AsyncByteSource) -> AsyncIterator[RowT]:
        """`read` of bytes that arrive asynchronously, such as an `AsyncDownload`."""
        async for record in parsed_async(source, self.records()):
            yield self.typed(record)[0]

    def write(self, rows: Iterable[RowT | Mapping[str, Any]], header: Sequence[str] | None = None) -> Iterator[bytes]:
        """The file, row by row, in UTF-8; plain rows by the names of columns or fields.

        `header` names the columns. Without one they are all that some row has, for which the rows are put
        aside first, large ones on disk. Raises `InvalidCall` for a value that does not fit its type, or
        has no column or no text.
        """
        cells = (self._numbered(number, row) for number, row in enumerate(rows, 1))
        if header is not None:
            yield from self._lines(cells, header)
            return
        with Spool() as spool:
            names = spool.put(cells)
            if not names:
                raise InvalidCall("there are no rows to write, or nothing is set in any of them")
            yield from self._lines(spool.taken(), self._columns.header(names))

    def records(self) -> CsvRecords:
        """A parser for one file, used once."""
        return CsvRecords(self.delimiter, self._columns.named)

    def reading(self) -> Reading:
        """How one file is read, its differences by pointers."""
        return Reading(self.records(), self._all_typed)

    def typed(self, record: Mapping[str, str]) -> tuple[RowT, Found]:
        """A row from its cells by column, and in what it differs from its model."""
        value, found = decode(self.row, self._columns.gathered({name: cell for name, cell in record.items() if cell}))
        return cast("RowT", value), found

    def cells(self, row: RowT | Mapping[str, Any]) -> dict[str, str]:
        """The cells of a row by column. Raises `InvalidCall`."""
        model = row if isinstance(row, Model) else self._checked(row)
        return {column: _cell(column, value) for column, value in self._columns.spread(dump(model))}

    @property
    def _columns(self) -> Columns:
        return columns_of(self.row)

    def _all_typed(self, records: list[Any]) -> tuple[list[Any], Found]:
        rows = [self.typed(record) for record in records]
        return [row for row, _ in rows], [(kind, f"/*{at}") for _, found in rows for kind, at in found]

    def _numbered(self, number: int, row: RowT | Mapping[str, Any]) -> dict[str, str]:
        try:
            return self.cells(row)
        except InvalidCall as problem:
            raise InvalidCall(f"row {number}: {problem}") from None

    def _checked(self, row: Mapping[str, Any]) -> RowT:
        if not is_object(row):
            raise InvalidCall(f"{type(row).__name__} is no row; pass {self.row.__name__} or a mapping by columns")
        given = {column: None if cell == "" else cell for column, cell in row.items()}
        try:
            return cast("RowT", adapter(self.row).validate_python(self._columns.gathered(given)))
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False, include_context=False)
            told = (f"{'/'.join(map(str, detail['loc']))}: {detail['msg']}" for detail in details)
            raise InvalidCall("; ".join(told)) from None

    def _lines(self, rows: Iterable[Mapping[str, str]], header: Sequence[str]) -> Iterator[bytes]:
        yield self._line(header)
        for row in rows:
            for column in (name for name, cell in row.items() if cell and name not in header):
                raise InvalidCall(f"a row has a value for {column}, but the header has no such column")
            yield self._line([row.get(column, "") for column in header])

    def _line(self, cells: Sequence[str]) -> bytes:
        text = io.StringIO()
        dialect = csv.unix_dialect if self.quoted else csv.excel
        csv.writer(text, dialect, delimiter=self.delimiter or ";", lineterminator="\r\n").writerow(cells)
        try:
            return text.getvalue().encode("utf-8")
        except UnicodeEncodeError:
            raise InvalidCall("a cell holds half a character, which UTF-8 cannot write") from None


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return wire_datetime(value)
    if is_object(value) or is_list(value):
        raise InvalidCall(f"{column}: {type(value).__name__} has no place in one cell")
    return value_text(value, column)
