"""A CSV file that comes back: a download whose rows can be read typed, as they arrive."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Generic

from .csv_rows import CsvFormat, RowT
from .download import AsyncDownload, Download
from .parsing import parsed, parsed_async

if TYPE_CHECKING:
    from .decode import Found


class CsvDownload(Download, Generic[RowT], kw_only=False):
    """A CSV file being received, for blocking code; it can be read once: as `rows()`, as bytes, or saved."""

    form: CsvFormat[RowT]
    note: Callable[[Found], None]

    def rows(self) -> Iterator[RowT]:
        """The rows as they arrive, in constant memory. A cell that does not fit its type is kept as text.

        Raises `ConnectionFailed` when the file was cut off, `UnreadableFile` for what is no such file, and
        `DriftError` for such a cell when the client is strict.
        """
        with self:
            for record in parsed(self, self.form.records()):
                row, found = self.form.typed(record)
                self.note(_anywhere(found))
                yield row


class AsyncCsvDownload(AsyncDownload, Generic[RowT], kw_only=False):
    """A CSV file being received, for asyncio; it can be read once: as `rows()`, as bytes, or saved."""

    form: CsvFormat[RowT]
    note: Callable[[Found], None]

    async def rows(self) -> AsyncIterator[RowT]:
        """The rows as they arrive, in constant memory. A cell that does not fit its type is kept as text.

        Raises `ConnectionFailed` when the file was cut off, `UnreadableFile` for what is no such file, and
        `DriftError` for such a cell when the client is strict.
        """
        async with self:
            async for record in parsed_async(self, self.form.records()):
                row, found = self.form.typed(record)
                self.note(_anywhere(found))
                yield row


def _anywhere(found: Found) -> Found:
    """Differences by pointers into the whole file, whatever the row."""
    return [(kind, f"/*{at}") for kind, at in found]
