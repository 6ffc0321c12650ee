"""Says whether a folder holds already what a run would write, by hashes alone; no stage is imported for it.

The manifest in the folder names the description's files and every file written, with their hashes. A record in the
project's cache adds what the manifest does not say: by which generator, with which settings. Every file is read and
hashed each time, so an edit on either side is seen; without a record, or with a damaged one, the run does its work.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from . import manifest
from .source import Source

CACHE = Path(".specwright_cache")
_HERE = Path(__file__).parent
_TEMPLATES = _HERE.parent / "templates"


def inputs(source: Source) -> str:
    """A hash of all that a package is made from but its description, which the manifest names."""
    return code([*source.plugin_folders, *([source.examples] if source.examples else [])], repr(source))


def code(folders: Iterable[Path], settings: str = "") -> str:
    """A hash of the generator, of the Python files in some folders, and of settings."""
    files = [file for folder in folders for file in sorted(folder.glob("*.py"))]
    return _sha256("\n".join([_generator(), settings, *_hashes(files)]).encode())


def is_fresh(record: Path, inputs: str, file: Path) -> bool:
    """Whether a file is as a run has left it that was made from the same inputs."""
    try:
        return bool(json.loads(record.read_bytes()) == _record(inputs, file.read_bytes()))
    except (OSError, ValueError):
        return False


def files_if_fresh(record: Path, source: Source, folder: Path) -> int | None:
    """How many files the folder holds when nothing is to be done; `None` when a run must find out."""
    try:
        content = (folder / manifest.NAME).read_bytes()
        if not is_fresh(record, inputs(source), folder / manifest.NAME):
            return None
        listed = json.loads(content)
        same = bool(listed["specs"]) and _all_same(source.spec.parent.resolve(), listed["specs"])
        if not same or _links(folder, listed["files"]) or not _all_same(folder, listed["files"]):
            return None
        return len(listed["files"]) + 1
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def remember(record: Path, inputs: str, file: Path) -> None:
    """Note that a file, such as a manifest, is what a run has just made of these inputs; no cache is no error."""
    with suppress(OSError):
        said = json.dumps(_record(inputs, file.read_bytes()))
        record.parent.mkdir(parents=True, exist_ok=True)
        # Nothing of it belongs into a repository.
        (record.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        record.write_text(said, encoding="utf-8")


def _record(inputs: str, written: bytes) -> dict[str, str]:
    return {"inputs": inputs, "manifest": _sha256(written)}


@cache
def _generator() -> str:
    """What a generator is: its files and templates, Python, and whatever is installed beside it."""
    own = sorted([*_HERE.rglob("*.py"), *_HERE.rglob("*.json"), *_TEMPLATES.rglob("*.j2")])
    installed = sorted(
        found.name for folder in {*map(Path, sys.path)} if folder.is_dir() for found in folder.glob("*.dist-info")
    )
    return _sha256("\n".join([sys.version, *installed, *_hashes(own)]).encode())


def _hashes(files: Iterable[Path]) -> Iterator[str]:
    return (f"{file} {_sha256(file.read_bytes())}" for file in files)


def _all_same(base: Path, hashes: dict[str, Any]) -> bool:
    return all(_sha256(_read(os.path.join(base, name))) == sha256 for name, sha256 in hashes.items())


def _read(file: str) -> bytes:
    with open(file, "rb") as opened:
        return opened.read()


def _links(folder: Path, names: Iterable[str]) -> bool:
    """Whether a file, or a folder on the way to it, is a symbolic link; then the writer has something to say."""
    # Texts and not paths: in a project of many files, taking paths to pieces would be most of what is done here.
    split = (name.split("/") for name in names)
    ways = {"/".join(steps[:depth]) for steps in split for depth in range(1, len(steps) + 1)}
    return folder.is_symlink() or any(os.path.islink(os.path.join(folder, way)) for way in ways)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
