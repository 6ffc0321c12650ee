"""Responses: what each status brings, as a method sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir import Result, ResultKind, TypeRef
from ..node import Node
from .bodies import kind_of
from .csv_files import CsvFile, of_answer
from .examples import named_examples
from .types import NONE, Types

_Described = tuple[Result, dict[str, Any]]


def results(operation: Node, types: Types, hint: str, files: tuple[CsvFile, ...] = ()) -> list[_Described]:
    """Every described status with its result and the examples of its body; there is always a success.

    Of several media types the one in JSON, or else the first, and those that are CSV files.
    """
    described = operation.get("responses")
    listed = described.items() if described else ()
    statuses = [(status, node.follow()) for status, node in listed if not status.startswith("x-")]
    found = [each for status, node in statuses for each in _results(status, node, types, hint, files)]
    if not any(result.status.startswith("2") for result, _ in found):
        found.append((Result(status="2XX", kind="none", type=NONE), {}))
    return found


def _results(status: str, node: Node, types: Types, hint: str, files: tuple[CsvFile, ...]) -> Iterator[_Described]:
    content = node.child("content")
    media = sorted(content.items(), key=lambda item: kind_of(item[0]) != "json") if content else []
    if not media:
        yield Result(status=status, kind="none", type=NONE, description=node.text("description")), {}
    for number, (content_type, described) in enumerate(media):
        rows = of_answer(files, content_type) if status.startswith("2") else None
        if rows or not number:
            kind, type_ = _read_as(content_type, described, types, hint + _naming(status))
            result = Result(
                status=status,
                kind="csv" if rows else kind,
                content_type=content_type,
                type=rows.row if rows else type_,
                description=node.text("description"),
                rows=rows,
            )
            yield result, named_examples(described)


def _naming(status: str) -> str:
    return "Result" if status.startswith("2") else "Error"


def _read_as(content_type: str, described: Node, types: Types, hint: str) -> tuple[ResultKind, TypeRef]:
    kind = kind_of(content_type)
    if kind == "json":
        return kind, types.at(described.get("schema"), hint)
    return ("text", TypeRef("scalar", "str")) if kind == "text" else ("binary", TypeRef("file"))
