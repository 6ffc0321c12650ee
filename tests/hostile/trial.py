"""One hostile description from its text to its ending, all laws kept."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Literal
from unittest.mock import patch

from tests.hostile.documents import DATA, Document
from tests.hostile.imports import Importer
from tests.hostile.laws import broken, outcome

# Every so many documents the formatter has its say. It changes the form of a text and not what it says, which the
# laws are about; and two processes for each document would take longer than all the rest.
_FORMATTED = 20


class Broken(AssertionError):
    """A law was broken."""


class Trial:
    """Tries documents in one folder, with one process that imports what comes of them."""

    def __init__(self, folder: Path, importer: Importer) -> None:
        self._folder = folder
        self._importer = importer
        self._tried = 0
        for beside in ("common.yaml", "every_construct.yaml"):
            shutil.copy(DATA / beside, folder)

    def ending(self, document: Document, *, formatted: bool = False) -> Literal["files", "problems"]:
        """How a document ends; raises `Broken` when a law is, and lets every exception through."""
        self._tried += 1
        with _formatter(formatted or self._tried % _FORMATTED == 0):
            result = outcome(document.write(self._folder))
        misdeeds = broken(result)
        if isinstance(result, dict) and not misdeeds:
            misdeeds = self._importer.misdeeds(result)
        if misdeeds:
            raise Broken("\n".join(misdeeds[:10]))
        return "files" if isinstance(result, dict) else "problems"


@contextmanager
def _formatter(on: bool) -> Generator[None]:
    if on:
        yield
    else:
        with patch("generator.pipeline.format_files", _as_they_are):
            yield


def _as_they_are(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    return dict(files)
