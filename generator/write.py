"""The only door to disk for output: a folder is brought in line with a tree, or compared with it."""

from __future__ import annotations

import os
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from .problems import Stopped

Tree: TypeAlias = Mapping[PurePosixPath, str | bytes]


class Refused(Stopped):
    """The folder stands in the way: nothing has been written, and each reason says what to do."""

    def __init__(self, reasons: Iterable[str]) -> None:
        self.reasons = tuple(reasons)
        super().__init__("\n".join(self.reasons))


@dataclass(frozen=True)
class Changes:
    """What a run did to a folder."""

    written: tuple[PurePosixPath, ...] = ()
    removed: tuple[PurePosixPath, ...] = ()


@dataclass(frozen=True)
class Stale:
    """One file that differs from the tree: edited, missing, or an orphan that the tree no longer has."""

    path: PurePosixPath
    what: Literal["edited", "missing", "orphan"]


def write(folder: Path, tree: Tree, owned: Collection[PurePosixPath]) -> Changes:
    """Write what changed and remove the owned files that the tree lacks; on a failure put the old files back."""
    _refuse(_reasons(folder, tree, owned))
    stale = check(folder, tree, owned)
    removed = tuple(each.path for each in stale if each.what == "orphan")
    written = tuple(each.path for each in stale if each.what != "orphan")
    with _undone_on_failure(folder, removed + written):
        # Removal first: a folder may take the place of a removed file, or a file that of a folder.
        for path in removed:
            _remove(folder, path)
        for parent in dict.fromkeys((folder / path).parent for path in written):
            parent.mkdir(parents=True, exist_ok=True)
        for path in written:
            _replace(folder / path, _bytes(tree[path]))
    return Changes(written, removed)


def check(folder: Path, tree: Tree, owned: Collection[PurePosixPath] = ()) -> list[Stale]:
    """Every file of the folder that `write` would touch, in the order of their paths."""
    return sorted(_stale(folder, tree, owned), key=lambda stale: stale.path)


def _stale(folder: Path, tree: Tree, owned: Collection[PurePosixPath]) -> Iterator[Stale]:
    for path, content in tree.items():
        if not os.path.lexists(folder / path):
            yield Stale(path, "missing")
        elif _read(folder / path) != _bytes(content):
            yield Stale(path, "edited")
    for path in set(owned) - tree.keys():
        if os.path.lexists(folder / path):
            yield Stale(path, "orphan")


def _refuse(reasons: Iterable[str]) -> None:
    if found := tuple(reasons):
        raise Refused(found)


def _reasons(folder: Path, tree: Tree, owned: Collection[PurePosixPath]) -> Iterator[str]:
    """Why paths must not be written or removed: they lead elsewhere, or to a file that is not ours."""
    links: dict[str, bool] = {}
    for path in sorted({*tree, *owned}):
        target = folder / path
        if path.is_absolute() or ".." in path.parts or not path.parts:
            yield f"{path}: not a file inside {folder}"
        elif link := _link(folder, path, links):
            yield f"{link}: a symbolic link, and output is never written through one; remove it"
        elif path not in owned and target.is_file() and target.read_bytes() != _bytes(tree[path]):
            yield f"{target}: not a generated file; move it away or delete it"


def _link(folder: Path, path: PurePosixPath, links: dict[str, bool]) -> str | None:
    """The first symbolic link on the way from the folder, itself included, to the file; `links` knows those passed."""
    way = ""
    for step in (str(folder), *path.parts):
        way = os.path.join(way, step)
        if way not in links:
            links[way] = os.path.islink(way)
        if links[way]:
            return way
    return None


@contextmanager
def _undone_on_failure(folder: Path, paths: tuple[PurePosixPath, ...]) -> Generator[None]:
    """Keep the bytes that stand at these paths, and put them back when anything goes wrong, Ctrl-C included."""
    before = {path: _read(folder / path) for path in paths}
    try:
        yield
    except BaseException:
        for path, content in reversed(before.items()):
            if content is None:
                _remove(folder, path)
            elif content != _read(folder / path):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                _replace(folder / path, content)
        raise


def _remove(folder: Path, path: PurePosixPath) -> None:
    """Remove a file, and the folders inside the output folder that this leaves empty."""
    (folder / path).unlink(missing_ok=True)
    for parent in path.parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:  # not empty, or gone already
            return


def _replace(target: Path, content: bytes) -> None:
    """Let the new content appear in one step, so that a reader sees the old file or the new one."""
    temporary = target.with_name(f".{target.name}.{os.urandom(4).hex()}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _read(file: Path) -> bytes | None:
    return file.read_bytes() if file.is_file() else None


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
