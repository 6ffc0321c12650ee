"""The YAML of an operation that is yet to be written: what is known stands in it, and what is not under `x-todo`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..calls import Call
from ..inventory import Entry, Source
from ..names import snake
from ..walk import methods
from .names import operation_id, sdk_name
from .place import Place

_PARAMETERS = ("path", "query", "header")
_PLAIN = re.compile(r"[A-Za-z0-9_(/][A-Za-z0-9_ (),./{}-]*")


@dataclass(frozen=True)
class Draft:
    """One operation: its path, its method, and its lines, not yet indented."""

    path: str
    method: str
    lines: tuple[str, ...]


def draft(entry: Entry, source: Source, place: Place, taken: Sequence[Call]) -> Draft:
    """What the inventory knows of an operation; a path that nobody knows is named after the title."""
    id_ = operation_id(entry, taken)
    path = entry.path or f"/x-todo/{'-'.join(snake(id_).split('_'))}"
    occupied = {call.method for call in taken if call.path == path}
    method = entry.method.lower() or next(each for each in methods if each not in occupied)
    title = entry.title.removeprefix(f"{entry.code} - ")
    lines = (
        f"operationId: {text(id_)}",
        f"x-sdk: {sdk_name(entry, place.siblings, place.section, taken)}",
        f"x-source: {{document: {flow(source.document)}, title: {flow(entry.title)}}}",
        f"tags: [{flow(_tag(entry, place.siblings))}]",
        f"summary: {text(title)}",
        *_lines("x-todo:", [f"- {text(each)}" for each in _todo(entry)]),
        *_lines("parameters:", list(_parameters(path, entry))),
        "responses:",
        '  "200": {description: To be described.}',
    )
    return Draft(path, method, lines)


def text(value: str) -> str:
    """A text as a YAML scalar, plain where it may be."""
    plain = _PLAIN.fullmatch(value) and not re.fullmatch(r"[\d.]+|true|false|null", value, re.IGNORECASE)
    return value if plain else json.dumps(value, ensure_ascii=False)


def flow(value: str) -> str:
    """A text inside brackets or braces, where more signs have a meaning."""
    return json.dumps(value, ensure_ascii=False) if set(value) & set("{}[],") else text(value)


def _todo(entry: Entry) -> Iterator[str]:
    """What the author has still to find out."""
    if not entry.method:
        yield "the method" if entry.path else "the method and the path"
    yield "the summary in your own words"
    for side, place in (("body", "body"), ("response", "answer")):
        known = [each.name for each in entry.members if each.place == side]
        yield f"the {place}: {', '.join(known)}" if known else f"the {place}, if it has one"
    yield "the parameters and their types"
    yield "an example"


def _parameters(path: str, entry: Entry) -> Iterator[str]:
    known = {(each.place, each.name): each for each in entry.members if each.place in _PARAMETERS}
    for name in re.findall(r"\{([^{}]+)\}", path):
        if ("path", name) not in known:
            yield f"- {{name: {flow(name)}, in: path, required: true, schema: {{type: string}}}}"
    for (place, name), member in known.items():
        required = "required: true, " if place == "path" else ""
        values = f", enum: [{', '.join(flow(value) for value in member.values)}]" if member.values else ""
        yield f"- {{name: {flow(name)}, in: {place}, {required}schema: {{type: string{values}}}}}"


def _tag(entry: Entry, siblings: Sequence[Call]) -> str:
    for sibling in siblings:
        if (tags := sibling.node.get("tags")) and (first := next(tags.elements(), None)):
            return str(first.value)
    return entry.group.rpartition(" / ")[2]


def _lines(key: str, inner: list[str]) -> list[str]:
    return [key, *(f"  {each}" for each in inner)] if inner else []
