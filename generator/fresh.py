"""Says whether a folder holds already what a run would write, by hashes alone; no stage is imported for it.

The manifest in the folder names the description's files and every file written, with their hashes. A record in the
project's cache adds what the manifest does not say: by which generator, with which settings. Every file is looked at
each time, so an edit on either side is seen; without a record, or with a damaged one, the run does its work.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from . import manifest
from .hashes import Hashes, write_in_cache
from .source import Source

CACHE = Path(".specwright_cache")
_HERE = Path(__file__).parent
_TEMPLATES = _HERE.parent / "templates"


def inputs(source: Source, hashes: Hashes) -> str:
    """A hash of all that a package is made from but its description, which the manifest names."""
    return code([*source.plugin_folders, *([source.examples] if source.examples else [])], hashes, repr(source))


def code(folders: Iterable[Path], hashes: Hashes, settings: str = "") -> str:
    """A hash of the generator, of the Python files in some folders, and of settings."""
    files = [str(file) for folder in folders for file in sorted(folder.glob("*.py"))]
    return _sha256("\n".join([_generator(hashes), settings, *_told(files, hashes)]).encode())


def is_fresh(record: Path, inputs: str, file: Path) -> bool:
    """Whether a file is as a run has left it that was made from the same inputs."""
    try:
        return bool(json.loads(record.read_bytes()) == _record(inputs, file.read_bytes()))
    except (OSError, ValueError):
        return False


def files_if_fresh(record: Path, source: Source, folder: Path, hashes: Hashes) -> int | None:
    """How many files the folder holds when nothing is to be done; `None` when a run must find out."""
    try:
        content = (folder / manifest.NAME).read_bytes()
        if not is_fresh(record, inputs(source, hashes), folder / manifest.NAME):
            return None
        listed = json.loads(content)
        same = bool(listed["specs"]) and _all_same(source.spec.parent.resolve(), listed["specs"], hashes)
        if not same or _links(folder, listed["files"]) or not _all_same(folder, listed["files"], hashes, links=False):
            return None
        return len(listed["files"]) + 1
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None


def remember(record: Path, inputs: str, file: Path) -> None:
    """Note that a file, such as a manifest, is what a run has just made of these inputs; no cache is no error."""
    with suppress(OSError):
        said = json.dumps(_record(inputs, file.read_bytes()))
        write_in_cache(record, said)


def _record(inputs: str, written: bytes) -> dict[str, str]:
    return {"inputs": inputs, "manifest": _sha256(written)}


@lru_cache(maxsize=1)
def _generator(hashes: Hashes) -> str:
    """What a generator is: its files and templates, Python, and whatever is installed beside it; the same for a run."""
    own = sorted([*_files(_HERE, (".py", ".json")), *_files(_TEMPLATES, (".j2",))])
    folders = [folder for folder in {*sys.path} if os.path.isdir(folder)]
    installed = sorted(name for folder in folders for name in os.listdir(folder) if name.endswith(".dist-info"))
    return _sha256("\n".join([sys.version, *installed, *_told(own, hashes)]).encode())


def _files(folder: Path, endings: tuple[str, ...]) -> Iterator[str]:
    """The files of a folder and of those in it that end so, as texts: taking paths to pieces would be most of a run."""
    for base, _, names in os.walk(folder):
        yield from (os.path.join(base, name) for name in names if name.endswith(endings))


def _told(files: Iterable[str], hashes: Hashes) -> Iterator[str]:
    return (f"{file} {hashes.of(file)}" for file in files)


def _all_same(base: Path, expected: dict[str, Any], hashes: Hashes, *, links: bool = True) -> bool:
    within = str(base)
    return all(hashes.of(f"{within}/{name}", links=links) == sha256 for name, sha256 in expected.items())


def _links(folder: Path, names: Iterable[str]) -> bool:
    """Whether a folder on the way to a file is a symbolic link; then the writer has something to say."""
    parents = {name.rpartition("/")[0] for name in names}
    while above := {parent.rpartition("/")[0] for parent in parents} - parents:
        parents |= above
    return folder.is_symlink() or any((folder / parent).is_symlink() for parent in parents)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
