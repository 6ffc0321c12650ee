"""SHA-256 of files; of one that the system says was not touched since it was hashed, as it is remembered."""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import suppress
from pathlib import Path
from stat import S_ISLNK
from typing import Any

from .runtime.shapes import is_object

# No package is called so, and each has a record of its own beside this file.
NAME = "all-hashes.json"
# A file that was touched so shortly before it was hashed could be touched again without its times telling.
_young = 20_000_000  # nanoseconds; the times of files go in steps of up to ten milliseconds


class Hashes:
    """The hashes that a run asks for, and those that the run before left in a folder; no folder is no error."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / NAME if folder else None
        self._known, self._since = _remembered(self._file) if self._file else ({}, 0)
        self._asked: dict[str, str] = {}
        self._is_new = False

    def of(self, file: str, *, links: bool = True) -> str:
        """The hash of a file's bytes; raises `OSError` for one that cannot be read, and without `links` for one."""
        status = os.stat(file, follow_symlinks=links)
        if S_ISLNK(status.st_mode):
            raise OSError(f"{file} is a symbolic link")
        stamp = f"{status.st_mtime_ns} {status.st_ctime_ns} {status.st_size} {status.st_ino} "
        touched, known = max(status.st_mtime_ns, status.st_ctime_ns), self._known.get(file, "")
        # As git does it: times that are not older than the memory itself prove nothing.
        if touched < self._since and known.startswith(stamp):
            self._asked[file] = known
            return known[len(stamp) :]
        found, self._is_new = _hashed(file), True
        if touched < time.time_ns() - _young:
            self._asked[file] = stamp + found
        return found

    def remember(self) -> None:
        """Leave to the next run what this one asked for."""
        if self._file and self._is_new:
            with suppress(OSError):
                write_in_cache(self._file, json.dumps(self._asked))


def write_in_cache(file: Path, text: str) -> None:
    """Write a file of the project's cache, of which nothing belongs into a repository. Raises `OSError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    (file.parent / ".gitignore").write_text("*\n", encoding="utf-8")
    file.write_text(text, encoding="utf-8")


def _hashed(file: str) -> str:
    with open(file, "rb", buffering=0) as opened:
        return hashlib.sha256(opened.read()).hexdigest()


def _remembered(file: Path) -> tuple[dict[str, str], int]:
    """What the run before left, and when; nothing of a file that is damaged."""
    with suppress(OSError, ValueError):
        found: Any = json.loads(file.read_bytes())
        if is_object(found) and all(isinstance(each, str) for each in found.values()):
            return {**found}, file.stat().st_mtime_ns
    return {}, 0
