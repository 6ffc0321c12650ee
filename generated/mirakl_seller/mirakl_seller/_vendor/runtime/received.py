"""The object for a file that an answer is: a download, of typed rows where it is a CSV file that is described."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .call import Call
    from .download import AsyncDownload, Download
    from .flow import Response
    from .operation import Result


def received(response: Response, call: Call, result: Result | None) -> Download:
    """The file for blocking code."""
    # Modules that only those need who have files, or rows.
    if result is None or result.kind != "csv":
        from .download import Download

        return Download(response)
    from .csv_download import CsvDownload

    file: CsvDownload[Any] = CsvDownload(response, result.type(), partial(call.state.drift.note, call.operation.id))
    return file


def received_async(response: Response, call: Call, result: Result | None) -> AsyncDownload:
    """The file for asyncio."""
    if result is None or result.kind != "csv":
        from .download import AsyncDownload

        return AsyncDownload(response)
    from .csv_download import AsyncCsvDownload

    note = partial(call.state.drift.note, call.operation.id)
    file: AsyncCsvDownload[Any] = AsyncCsvDownload(response, result.type(), note)
    return file
