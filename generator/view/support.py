"""The lines of SUPPORT.md: what of the description the package does not say as exactly as the description does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from os.path import relpath

from ..ir import Api
from ..notes import Note, NoteKind
from ..problems import plain
from .literals import code, one_line, without_marks

_SECTIONS: Mapping[NoteKind, tuple[str, str]] = {
    "left out": ("Left out", "These are not in the package; `client.request` and `CallOptions` reach around them."),
    "open": ("Typed openly", "These are `Any`, or come as they were sent; nothing is lost, and nothing is checked."),
    "lowered": ("Typed more widely", "These types allow more than the description does."),
    "unchecked": ("Left to the server", "These rules are not checked before something is sent."),
    "renamed": ("Renamed", "These names would have met another one. The rule: in the order of the description."),
    "fault": ("Read around", "These places of the description are not as OpenAPI has them."),
}


@dataclass(frozen=True)
class Section:
    """Notes of one kind, ready to print."""

    title: str
    lead: str
    rows: tuple[str, ...]


def support(api: Api) -> list[Section]:
    """The sections that have something to say; those that change what a caller can do come first."""
    return [
        Section(title, lead, tuple(sorted(_row(note, api) for note in api.notes if note.kind == kind)))
        for kind, (title, lead) in _SECTIONS.items()
        if any(note.kind == kind for note in api.notes)
    ]


def _row(note: Note, api: Api) -> str:
    file = relpath(note.where.file, api.where.file.parent).replace("\\", "/")
    place = f"{'' if note.where.file == api.where.file else file}#{note.where.pointer}"
    return f"{code(place)}: {_sentence(note.text)}"


def _sentence(text: str) -> str:
    """A note with its names as code. A document's own backticks may pair otherwise; what is left over is plain text."""
    parts = plain(one_line(text)).split("`")
    if len(parts) % 2 == 0:
        return without_marks("`".join(parts))
    return "".join(code(part) if number % 2 else without_marks(part) for number, part in enumerate(parts))
