"""Responses: what each status brings, as a method sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir import BodyKind, Result, TypeRef
from ..node import Node
from .bodies import kind_of
from .examples import named_examples
from .types import NONE, Types

FILE = TypeRef("file")


def results(operation: Node, types: Types, hint: str) -> list[tuple[Result, dict[str, Any]]]:
    """Every described status with its result and the examples of its body; there is always a success."""
    described = operation.get("responses")
    listed = described.items() if described else ()
    found = [
        result
        for status, node in listed
        if not status.startswith("x-")
        for result in _results(status, node.follow(), types, hint)
    ]
    if not any(result.status.startswith("2") for result, _ in found):
        found.append((Result(status="2XX", kind="none", type=NONE), {}))
    return found


def is_negotiable(operation: Node) -> bool:
    """Whether a success comes in several media types, among which the caller may choose."""
    responses = operation.child("responses")
    statuses = responses.items() if responses else ()
    return any(len(_media(node.follow())) > 1 for status, node in statuses if status.startswith("2"))


def _results(status: str, node: Node, types: Types, hint: str) -> Iterator[tuple[Result, dict[str, Any]]]:
    """One result for each media type of a success; of an error only one is ever read."""
    described = node.text("description")
    media = _media(node)
    for content_type, found in media if status.startswith("2") else media[:1]:
        kind = kind_of(content_type)
        type_ = _type(status, kind, found, types, hint)
        result = Result(
            status=status,
            # What is a file by its schema is one under any media type, `*/*` among them.
            kind="binary" if type_ == FILE or kind not in ("json", "text") else kind,
            content_type=content_type,
            type=type_,
            description=described,
        )
        yield result, named_examples(found)
    if not media:
        yield Result(status=status, kind="none", type=NONE, description=described), {}


def _media(node: Node) -> list[tuple[str, Node]]:
    """The media types of a response, each once; those that become typed values first, for most callers want these."""
    content = node.child("content")
    listed = sorted(content.items(), key=lambda item: kind_of(item[0]) != "json") if content else []
    first = {
        content_type.partition(";")[0].strip().lower(): (content_type, found) for content_type, found in listed[::-1]
    }
    return [*first.values()][::-1]


def _type(status: str, kind: BodyKind, media: Node, types: Types, hint: str) -> TypeRef:
    if kind == "json":
        return types.at(media.get("schema"), hint + ("Result" if status.startswith("2") else "Error"))
    return TypeRef("scalar", "str") if kind == "text" else FILE
