"""Rows that are sent as a CSV file: written before anything is sent, so that the same bytes can be sent again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeGuard, cast

from .errors import InvalidCall
from .files import Upload
from .model import Model

if TYPE_CHECKING:
    from .csv_rows import CsvFormat

_IN_MEMORY = 4 * 1024 * 1024


def uploaded(value: Any, form: CsvFormat[Any], name: str) -> Any:
    """A file as it was given; rows as an upload of the file that they make, called `name`.csv.

    Rows may come one by one, and are put on disk when they are many. Raises `InvalidCall` for a row that
    does not fit, and for what is neither rows nor a file.
    """
    if value is None or isinstance(value, str | bytes | Path | Upload) or hasattr(value, "read"):
        return value
    if not _are_rows(value):
        kind = type(value).__name__
        raise InvalidCall(f"{name}: {kind} is no file; pass a path, bytes, an open binary file, or rows")
    file = cast("IO[bytes]", _RowFile(_IN_MEMORY))
    file.writelines(form.write(value))
    file.seek(0)
    return Upload(file, f"{name}.csv", "text/csv")


def _are_rows(value: Any) -> TypeGuard[Iterable[Any]]:
    return isinstance(value, Iterable) and not isinstance(value, Model | Mapping)


class _RowFile(SpooledTemporaryFile[bytes]):
    """Nobody is told when the last sending is over, so the file ends with the last one who holds it."""

    def __del__(self) -> None:
        self.close()
