"""Where a new operation goes: the file in which the operations of its group stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..calls import Call
from ..inventory import Entry, Source
from ..node import Document


@dataclass(frozen=True)
class Place:
    """A file, the operations of the same group that stand in it, and those of the same section wherever they stand."""

    file: Path
    siblings: tuple[Call, ...] = ()
    section: tuple[Call, ...] = ()


def place_of(entry: Entry, source: Source, found: dict[int, Call], document: Document) -> Place:
    """The file that holds most of the group; without any, a file of its own where the document is split by files."""
    section = tuple(found[each.number] for each in source.entries if _akin(each, entry) and each.number in found)
    group = [found[each.number] for each in source.entries if each.group == entry.group and each.number in found]
    if group:
        ((file, _),) = Counter(call.node.file for call in group).most_common(1)
        return Place(file, tuple(call for call in group if call.node.file == file), section)
    root = document.root.file
    if _is_split(document, list(found.values())):
        return Place(root.with_name(f"{_slug(entry.group)}.yaml"), section=section)
    return Place(root, section=section)


def _akin(one: Entry, other: Entry) -> bool:
    """Whether two operations are of one section; a document without sections has none that are."""
    return " / " in one.group and one.group.partition(" / ")[0] == other.group.partition(" / ")[0]


def _is_split(document: Document, calls: Sequence[Call]) -> bool:
    """Whether the document itself only refers to the files that hold its operations."""
    return bool(calls) and all(call.node.file != document.root.file for call in calls)


def _slug(group: str) -> str:
    """A file name: `Admin API Definitions / Stores Administration` gives `admin-stores`."""
    section, _, name = group.rpartition(" / ")
    words = re.findall(r"[a-z0-9]+", f"{section.split(' ')[0]} {name}".lower())
    return "-".join(dict.fromkeys(word for word in words if word != "administration"))
