"""How the files of a job are read: JSON by where its items stand, CSV by its rows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, get_args, get_origin

from .csv_records import CsvRecords
from .errors import InvalidCall
from .json_items import JsonItems, typed_items
from .parsing import Reading

if TYPE_CHECKING:
    from .decode import Found
    from .flow import Response
    from .job_run import JobRun
    from .operation import Operation


def items_of(run: JobRun) -> Callable[[Response], Reading]:
    """How the results are read: as their own media type says, or else as they were asked for.

    Raises `InvalidCall` for a job without items.
    """
    results = run.parts.result.results if run.parts.result else ()
    if run.style.items is None and all(each.kind != "csv" for each in results):
        raise InvalidCall(f"{run.name} has no items")
    return partial(_items, run)


def errors_of(run: JobRun) -> Callable[[Response], Reading]:
    """How the error report is read: a list in JSON, or CSV: typed where its rows are described, else by its header."""
    return partial(_report, run.parts.report)


def _items(run: JobRun, response: Response) -> Reading:
    pointer, result = run.style.items, run.parts.result
    chosen = result.result_for(response.status, response.media, run.handle.media) if result else None
    if pointer is None or (chosen is not None and chosen.kind == "csv"):
        return _rows(result, run.handle.media, response)
    return Reading(JsonItems(pointer), partial(typed_items, pointer=pointer, kind=run.parts.item))


def _report(operation: Operation | None, response: Response) -> Reading:
    chosen = operation.result_for(response.status, response.media) if operation else None
    if chosen is None or chosen.kind != "json":
        return _rows(operation, "", response)
    kind = chosen.type()
    item = get_args(kind)[0] if get_origin(kind) is list else Any
    return Reading(JsonItems(""), partial(typed_items, pointer="", kind=item))


def _rows(operation: Operation | None, asked: str, response: Response) -> Reading:
    chosen = operation.result_for(response.status, response.media, asked) if operation else None
    if chosen is None or chosen.kind != "csv":
        return Reading(CsvRecords(), _as_they_are)
    reading: Reading = chosen.type().reading()
    return reading


def _as_they_are(rows: list[Any]) -> tuple[list[Any], Found]:
    return rows, []
