"""A file that stands under its name only when it is whole."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from types import TracebackType
from typing import Self


class PartFile:
    """Written beside its target as `….part`, renamed when the block ends well, removed when it does not."""

    def __init__(self, target: Path) -> None:
        self._target = target
        # A name of its own, so that two writers of one target never mix their bytes.
        self._part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
        self._file = self._part.open("xb")

    def write(self, piece: bytes) -> None:
        """Add these bytes."""
        self._file.write(piece)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
            if error is None:
                os.replace(self._part, self._target)
        finally:
            self._part.unlink(missing_ok=True)
