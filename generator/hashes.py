"""SHA-256 of files; of one that the system says was not touched since it was hashed, as it is remembered."""

from __future__ import annotations

import hashlib
import json
import os
import time
from contextlib import suppress
from pathlib import Path
from stat import S_ISLNK
from typing import TypeAlias

# No package is called so.
NAME = "all-hashes.json"
# A file that was touched so shortly before it was hashed could be touched again without its times telling.
_young = 20_000_000  # nanoseconds; the clocks of files go in steps of up to ten milliseconds
_Times: TypeAlias = "list[int]"


class Hashes:
    """The hashes of a run, with those that earlier runs left in a folder; no folder is no error."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = folder / NAME if folder else None
        self._known, self._since = _remembered(self._file) if self._file else ({}, 0)
        self._seen: dict[str, tuple[_Times, str]] = {}
        self._is_new = False

    def of(self, file: str, *, links: bool = True) -> str:
        """The hash of a file's bytes; raises `OSError` for one that cannot be read, and where `links` are none for one."""
        status = os.stat(file, follow_symlinks=links)
        if S_ISLNK(status.st_mode):
            raise OSError(f"{file} is a symbolic link")
        times = [status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino]
        known = self._known.get(file)
        # As git does it: times that are not older than the memory itself prove nothing.
        if known and known[0] == times and max(times[:2]) < self._since:
            found = known[1]
        else:
            found = _hashed(file)
            self._is_new = True
        if max(times[:2]) < time.time_ns() - _young:
            self._seen[file] = times, found
        return found

    def remember(self) -> None:
        """Leave the hashes to later runs."""
        if self._file is None or not self._is_new:
            return
        with suppress(OSError):
            write_in_cache(self._file, json.dumps({**self._known, **self._seen}))


def write_in_cache(file: Path, text: str) -> None:
    """Write a file of the project's cache, of which nothing belongs into a repository. Raises `OSError`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    (file.parent / ".gitignore").write_text("*\n", encoding="utf-8")
    file.write_text(text, encoding="utf-8")


def _hashed(file: str) -> str:
    with open(file, "rb", buffering=0) as opened:
        return hashlib.sha256(opened.read()).hexdigest()


def _remembered(file: Path) -> tuple[dict[str, tuple[_Times, str]], int]:
    """What earlier runs left, and when; nothing of a file that is damaged."""
    try:
        found = json.loads(file.read_bytes())
        return {name: (times, sha256) for name, (times, sha256) in found.items()}, file.stat().st_mtime_ns
    except (OSError, ValueError, TypeError, AttributeError):
        return {}, 0
