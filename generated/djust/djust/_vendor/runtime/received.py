"""The object for a file that an answer is: a download, of typed rows where it is a CSV file that is described."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .download import AsyncDownload, Download
from .flow import Response

if TYPE_CHECKING:
    from .call import Call
    from .operation import Result


def received(response: Response, call: Call, result: Result | None) -> Download:
    """The file for blocking code."""
    if result is None or result.kind != "csv":
        return Download(response)
    # A module that only those need who have rows.
    from .csv_download import CsvDownload

    file: CsvDownload[Any] = CsvDownload(response, result.type(), partial(call.state.drift.note, call.operation.id))
    return file


def received_async(response: Response, call: Call, result: Result | None) -> AsyncDownload:
    """The file for asyncio."""
    if result is None or result.kind != "csv":
        return AsyncDownload(response)
    from .csv_download import AsyncCsvDownload

    note = partial(call.state.drift.note, call.operation.id)
    file: AsyncCsvDownload[Any] = AsyncCsvDownload(response, result.type(), note)
    return file
