"""The README of the specs folder, which explains every key that the project's conventions read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Self

from . import fresh, write
from .config import FILE
from .hashes import Hashes
from .targets import Target

_MARK = "<!-- Made by `specwright generate`"
_NAME = PurePosixPath("README.md")


@dataclass(frozen=True)
class SpecsReadme:
    """Where it stands, the folders of conventions besides the built-in ones, and the hash of all that makes it."""

    folder: Path
    plugin_folders: tuple[Path, ...]
    record: Path
    code: str

    @classmethod
    def of(cls, root: Path, targets: Mapping[str, Target], hashes: Hashes) -> Self:
        """The README of a project, with the conventions of all its clients."""
        folders = dict.fromkeys(folder for target in targets.values() for folder in target.source.plugin_folders)
        code = fresh.code(folders, hashes)
        return cls(root / FILE.parent, tuple(folders), root / fresh.CACHE / "specs.json", code)

    @property
    def is_fresh(self) -> bool:
        """Whether it stands as a run has left it that knew the same keys."""
        return fresh.is_fresh(self.record, self.code, self.folder / _NAME)

    @property
    def owned(self) -> frozenset[PurePosixPath]:
        """The file itself, unless somebody wrote another of that name by hand."""
        file = self.folder / _NAME
        text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
        return frozenset({_NAME} if _MARK in text else ())

    def tree(self) -> write.Tree:
        """The file as it should be."""
        # Imported here and not above: with nothing to do, importing the stages would be most of a run.
        from . import pipeline

        return {_NAME: pipeline.vocabulary(self.plugin_folders)}

    def write(self, tree: write.Tree) -> None:
        """Write it, and note that it is up to date."""
        write.write(self.folder, tree, self.owned)
        fresh.remember(self.record, self.code, self.folder / _NAME)
