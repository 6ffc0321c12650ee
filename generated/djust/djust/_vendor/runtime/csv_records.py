"""CSV as its bytes arrive: one record for each row, its cells by the names of the header."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Callable, Sequence

from .errors import ConnectionFailed, UnreadableFile

_DELIMITERS = ";,\t|"
_LONGEST_ROW = 8 * 1024 * 1024
# What files begin with that are given instead of CSV: ZIP, which is also XLSX, and XML.
_OTHERS = (b"PK\x03\x04", b"<?xml", b"\xef\xbb\xbf<?xml")


class CsvRecords:
    """Parses one file in UTF-8, with or without a byte order mark; without a delimiter the header tells it.

    `named` gives the columns of a header the names that they are known by.
    """

    def __init__(self, delimiter: str = "", named: Callable[[list[str]], list[str]] = list) -> None:
        self._delimiter = delimiter
        self._named = named
        self._head = b""
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._rest = ""
        # Lines of a row that goes on in the next one, inside quotes.
        self._open: list[str] = []
        self._open_size = 0
        self._header: list[str] = []
        self._line = 0

    def feed(self, piece: bytes) -> list[dict[str, str]]:
        """The records of the rows that these bytes complete."""
        if len(self._head) < max(map(len, _OTHERS)):
            self._head += piece[: max(map(len, _OTHERS))]
            if self._head.startswith(_OTHERS):
                raise UnreadableFile("the file is no CSV but XLSX, XML or the like; save it and open it as what it is")
        return self._records(piece, final=False)

    def end(self) -> list[dict[str, str]]:
        """The last record, when no line end follows it."""
        records = self._records(b"", final=True)
        if self._open:
            raise ConnectionFailed(f"the CSV file breaks off inside the quotes of line {self._line}")
        return records

    def _records(self, piece: bytes, *, final: bool) -> list[dict[str, str]]:
        try:
            text = self._rest + self._decoder.decode(piece, final)
        except UnicodeDecodeError:
            raise UnreadableFile(f"the CSV file is not UTF-8 after line {self._line}") from None
        # Only \n ends a line: splitlines would also cut at characters that cells may hold.
        *lines, self._rest = text.split("\n")
        whole = [self._row(f"{line}\n") for line in lines]
        if len(self._rest) + self._open_size > _LONGEST_ROW:
            raise UnreadableFile(f"line {self._line + 1} of the CSV file has no end; is a quote missing?")
        if final and self._rest:
            whole.append(self._last(self._row(self._rest)))
        return [record for record in map(self._record, whole) if record is not None]

    def _row(self, line: str) -> list[str]:
        """The cells of the row that this line ends; none when the row goes on, or the line is empty."""
        self._line += 1
        goes_on = bool(self._open) and '"' not in line
        self._open.append(line)
        self._open_size += len(line)
        if goes_on:
            return []
        if not self._delimiter:
            self._delimiter = max(_DELIMITERS, key=line.count)
        try:
            (cells,) = csv.reader(["".join(self._open)], delimiter=self._delimiter, strict=True)
        except csv.Error as problem:
            if "unexpected end of data" in str(problem):
                return []
            raise UnreadableFile(f"line {self._line} of the CSV file: {problem}") from None
        self._open, self._open_size = [], 0
        return cells

    def _record(self, cells: Sequence[str]) -> dict[str, str] | None:
        if not cells:
            return None
        if not self._header:
            self._header = self._checked_header(cells)
            return None
        if len(cells) > len(self._header) and any(cells[len(self._header) :]):
            raise UnreadableFile(f"a row before line {self._line + 1} has more cells than the header")
        filled = [*cells, *[""] * (len(self._header) - len(cells))]
        return dict(zip(self._header, filled, strict=False))

    def _checked_header(self, cells: Sequence[str]) -> list[str]:
        header = self._named([cell.strip() for cell in cells])
        if len(set(header)) < len(header):
            raise UnreadableFile("two columns of the CSV file have one name")
        return header

    def _last(self, cells: list[str]) -> list[str]:
        if cells and len(cells) < len(self._header):
            raise ConnectionFailed(f"the CSV file breaks off inside line {self._line}")
        return cells
