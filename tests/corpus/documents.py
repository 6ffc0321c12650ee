"""The documents of a folder: which there are, and how many operations each has by its own count."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import json_text, yaml_text
from generator.config import valid_package
from generator.runtime.shapes import is_object

_SUFFIXES = (".json", ".yaml", ".yml")
_METHODS = frozenset("get put post delete options head patch trace query".split())


class Unknown(Exception):
    """A folder without documents, or a name that the folder does not have; the text says which."""


@dataclass(frozen=True)
class Entry:
    """One document of the folder."""

    file: Path

    @property
    def package(self) -> str:
        """The package to make of it."""
        name = re.sub(r"\W+", "_", self.file.stem.lower(), flags=re.ASCII).strip("_")
        return name if valid_package(name) else f"api_{name}"

    @property
    def sha256(self) -> str:
        """The hash of its bytes."""
        return hashlib.sha256(self.file.read_bytes()).hexdigest()


def entries(folder: Path, names: Sequence[str]) -> list[Entry]:
    """The documents of a folder, or those named, the largest first so that none is left over at the end."""
    found = [file for file in sorted(folder.glob("*")) if file.suffix in _SUFFIXES] if folder.is_dir() else []
    if not found:
        raise Unknown(f"no documents in {folder}; name their folder with --corpus")
    if missing := [name for name in names if name not in {file.name for file in found}]:
        raise Unknown(f"no {', '.join(missing)} in {folder}; there are: {', '.join(file.name for file in found)}")
    chosen = [file for file in found if not names or file.name in names]
    return [Entry(file) for file in sorted(chosen, key=lambda file: -file.stat().st_size)]


def operations(file: Path) -> int:
    """How many operations a document has, counted in its plain data and not by the generator's own reading."""
    text = file.read_bytes().decode("utf-8-sig")
    return sum(1 for _ in _requests(json_text.parse(text) if file.suffix == ".json" else yaml_text.parse(text)))


def _requests(document: Any) -> Iterator[str]:
    paths = document.get("paths") if is_object(document) else None
    for path, item in paths.items() if is_object(paths) else ():
        if is_object(item) and not path.startswith("x-"):
            further = item.get("additionalOperations")
            yield from (method for method, value in item.items() if method in _METHODS and is_object(value))
            yield from further if is_object(further) else ()
