"""What of a description was read around, typed openly, lowered, left out or renamed: told in SUPPORT.md, and no reason to stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from .problems import Location

NoteKind = Literal["fault", "open", "lowered", "left out", "renamed", "unchecked"]


@dataclass(frozen=True)
class Note:
    """One thing that a reader of the description should know: what kind, the place, and a sentence with the reason."""

    kind: NoteKind
    where: Location
    text: str


class Notes:
    """Collects the notes of a run; a stage adds what it finds and goes on."""

    def __init__(self) -> None:
        self._found: dict[Note, None] = {}

    def add(self, kind: NoteKind, where: Location, text: str) -> None:
        """Note one thing at `where`, once."""
        self._found[Note(kind, where, text)] = None

    def renamed(self, where: Location, name: str, wanted: str, made: str) -> None:
        """Note a name that had to give way to another one; nothing where it did not."""
        if wanted != made:
            self.add("renamed", where, f"`{name}` is `{made}` in Python, because `{wanted}` is taken")

    def __iter__(self) -> Iterator[Note]:
        return iter(self._found)


class Faults:
    """Takes complaints as `Problems` does, and notes them as faults that were read around."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def add(self, where: Location, text: str) -> None:
        """Note one fault at `where`."""
        self._notes.add("fault", where, text)
