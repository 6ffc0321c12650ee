"""Puts the lines of a draft into the text of a file; every other line stays as it was written."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..node import Document, Node, pointer_of
from .place import Place
from .skeleton import Draft, text

_NEW_FILE = """\
openapi: 3.1.0
info:
  title: {title}
  version: {version}
  description: The operations of this group, by reference from {root}.

paths:
"""


@dataclass(frozen=True)
class Written:
    """The new texts of the files that change, and the line at which the draft begins in the first of them."""

    files: Mapping[Path, str]
    line: int


def inserted(draft: Draft, place: Place, document: Document, group: str) -> Written:
    """The file of the place with the draft in it, and the document with a reference where it needs one."""
    root = document.root.file
    source = document.sources.get(place.file)
    before = source.text if source else _new_file(document, group)
    lines, at = _with_draft(before.split("\n"), draft, place, document)
    files = {place.file: "\n".join(lines)}
    if place.file != root and not _names(document.root, draft.path):
        files[root] = _with_reference(document.sources[root].text, draft.path, place.file.relative_to(root.parent))
    return Written(files, at + 1)


def _new_file(document: Document, group: str) -> str:
    info = document.root.child("info")
    title = f"{info.text('title') if info else ''}, {group.rpartition(' / ')[2]}".removeprefix(", ")
    version = info.text("version", "1") if info else "1"
    return _NEW_FILE.format(title=text(title), version=text(version), root=document.root.file.name)


def _with_draft(lines: list[str], draft: Draft, place: Place, document: Document) -> tuple[list[str], int]:
    file = document.at(place.file, "")
    item = file.toward(["paths", draft.path]) if file else None
    if item and item.tokens == ("paths", draft.path) and not item.reference:
        key = _key_line(lines, draft.path, document.sources[place.file].line(item.tokens))
        body = [f"{draft.method}:", *(f"  {line}" for line in draft.lines)]
        return _put(lines, _end(lines, key), _indented(body, _indent(lines[key]) + 2), loose=False)
    body = [f"{text(draft.path)}:", f"  {draft.method}:", *(f"    {line}" for line in draft.lines)]
    paths = _paths(lines)
    lines[paths] = lines[paths].replace("{}", "", 1).rstrip(" ")
    return _put(lines, _after_siblings(lines, place, document) or _end(lines, paths), _indented(body, 2), loose=True)


def _after_siblings(lines: list[str], place: Place, document: Document) -> int | None:
    """Behind the last path of the group, because that is where a reader looks for it."""
    source = document.sources.get(place.file)
    ends = [
        _end(lines, _key_line(lines, call.path, source.line(call.item.tokens)))
        for call in place.siblings
        if source and call.item.tokens[:1] == ("paths",) and call.item.file == place.file
    ]
    return max(ends, default=None)


def _put(lines: list[str], at: int, body: list[str], *, loose: bool) -> tuple[list[str], int]:
    """The lines with more of them at an index, ending as they do; `loose` sets them off by an empty line."""
    gap = [""] if loose and lines[at - 1].strip() != "paths:" else []
    ending = "\r" if lines[0].endswith("\r") else ""
    return [*lines[:at], *(line + ending for line in [*gap, *body]), *lines[at:]], at + len(gap)


def _with_reference(before: str, path: str, file: Path) -> str:
    """The document with one path more, whose operations stand in another file."""
    lines = before.split("\n")
    at = _paths(lines)
    lines[at] = lines[at].replace("{}", "", 1).rstrip()
    same = [number for number, line in enumerate(lines) if f"{file.as_posix()}#/paths/" in line]
    reference = f"  {text(path)}: {{$ref: '{file.as_posix()}#{pointer_of(('paths', path))}'}}"
    lines, _ = _put(lines, same[-1] + 1 if same else _end(lines, at), [reference], loose=False)
    return "\n".join(lines)


def _paths(lines: Sequence[str]) -> int:
    return next((number for number, line in enumerate(lines) if line.startswith("paths:")), len(lines) - 1)


def _names(root: Node, path: str) -> bool:
    paths = root.child("paths")
    return paths is not None and paths.get(path) is not None


def _key_line(lines: Sequence[str], key: str, line: int) -> int:
    """The index of the line with a key, whose value begins at this line or above it."""
    named = re.compile(rf"\s*(['\"]?){re.escape(key)}\1\s*:")
    return next(number for number in range(min(line, len(lines)) - 1, -1, -1) if named.match(lines[number]))


def _end(lines: Sequence[str], key: int) -> int:
    """The index behind the last line of a block; empty lines and remarks behind it belong to what follows."""
    end = key + 1
    for number in range(key + 1, len(lines)):
        if not lines[number].strip() or lines[number].lstrip().startswith("#"):
            continue
        if _indent(lines[number]) <= _indent(lines[key]):
            break
        end = number + 1
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _indented(body: Sequence[str], by: int) -> list[str]:
    return [" " * by + line for line in body]
