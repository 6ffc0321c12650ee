"""Responses: what each status brings, as a method sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir import Result, ResultKind, TypeRef
from ..node import Node
from .bodies import kind_of
from .csv_files import CsvFile, of_answer
from .examples import named_examples
from .shape import NONE
from .types import Types

FILE = TypeRef("file")
_Described = tuple[Result, dict[str, Any]]


def results(operation: Node, types: Types, hint: str, files: tuple[CsvFile, ...] = ()) -> list[_Described]:
    """Every described status with its result and the examples of its body; there is always a success."""
    nodes = _statuses(operation)
    found = [result for status, node in nodes.items() for result in _results(status, node, types, hint, files)]
    if not any(status.startswith("2") for status in nodes):
        found.append((Result(status="2XX", kind="none", type=NONE), {}))
    return found


def is_negotiable(operation: Node) -> bool:
    """Whether a success comes in several media types, among which the caller may choose."""
    return any(len(_media(node)) > 1 for status, node in _statuses(operation).items() if status.startswith("2"))


def _statuses(operation: Node) -> dict[str, Node]:
    """Each status with its response; where no success is described by itself, what is said of all others is said of it."""
    described = operation.child("responses")
    listed = described.items() if described else ()
    nodes = {status: node.follow() for status, node in listed if not status.startswith("x-")}
    succeeds = any(status.startswith("2") for status in nodes)
    return nodes if succeeds or "default" not in nodes else {"2XX": nodes["default"], **nodes}


def _results(status: str, node: Node, types: Types, hint: str, files: tuple[CsvFile, ...]) -> Iterator[_Described]:
    """One result for each media type of a success; of an error only one is ever read."""
    described = node.text("description")
    media = _media(node)
    for content_type, found in media if status.startswith("2") else media[:1]:
        rows = of_answer(files, content_type) if status.startswith("2") else None
        kind, type_ = _read_as(content_type, found, types, hint + _naming(status))
        result = Result(
            status=status,
            kind="csv" if rows else kind,
            content_type=content_type,
            type=rows.row if rows else type_,
            description=described,
            rows=rows,
        )
        yield result, named_examples(found)
    if not media:
        yield Result(status=status, kind="none", type=NONE, description=described), {}


def _media(node: Node) -> list[tuple[str, Node]]:
    """The media types of a response, each once; those that become typed values first, for most callers want these."""
    content = node.child("content")
    listed = sorted(content.items(), key=lambda item: kind_of(item[0]) != "json") if content else []
    first = {
        content_type.partition(";")[0].strip().lower(): (content_type, found.follow())
        for content_type, found in listed[::-1]
    }
    return [*first.values()][::-1]


def _naming(status: str) -> str:
    return "Result" if status.startswith("2") else "Error"


def _read_as(content_type: str, described: Node, types: Types, hint: str) -> tuple[ResultKind, TypeRef]:
    kind = kind_of(content_type)
    item = described.get("itemSchema")
    if item is not None and described.get("schema") is None:
        types.at(item, hint + "Item")
        types.notes.add("open", item, "the items of a stream come as its raw bytes; there is a model of one")
        return "binary", FILE
    if kind == "json":
        type_ = types.at(described.get("schema"), hint)
        # What is a file by its schema is one under any media type, `*/*` among them.
        return ("binary" if type_ == FILE else kind), type_
    return ("text", TypeRef("scalar", "str")) if kind == "text" else ("binary", FILE)
