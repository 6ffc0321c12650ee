"""Rows put aside until all of their columns are known: small ones in memory, large ones on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import Self

_IN_MEMORY = 4 * 1024 * 1024


class Spool:
    """Takes rows once, and gives them again as often as wanted, until its block ends."""

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile[bytes](_IN_MEMORY)

    def put(self, rows: Iterable[Mapping[str, str]]) -> dict[str, None]:
        """Take all rows; gives the names of their columns as they were met first."""
        names: dict[str, None] = {}
        for row in rows:
            names |= dict.fromkeys(row)
            self._file.write(json.dumps(row).encode("ascii") + b"\n")
        return names

    def taken(self) -> Iterator[dict[str, str]]:
        """The rows in order."""
        self._file.seek(0)
        for line in self._file:
            yield json.loads(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
