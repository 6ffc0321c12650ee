"""Responses: what each status brings, as a method sees it."""

from __future__ import annotations

from typing import Any

from ..ir import Result, TypeRef
from ..node import Node
from .bodies import kind_of
from .examples import named_examples
from .shape import NONE
from .types import Types


def results(operation: Node, types: Types, hint: str) -> list[tuple[Result, dict[str, Any]]]:
    """Every described status with its result and the examples of its body; there is always a success."""
    described = operation.get("responses")
    listed = described.items() if described else ()
    nodes = {status: node.follow() for status, node in listed if not status.startswith("x-")}
    succeeds = any(status.startswith("2") for status in nodes)
    if not succeeds and "default" in nodes:
        # Where no success is described by itself, what is said of all other statuses is said of it.
        nodes = {"2XX": nodes["default"], **nodes}
    found = [_result(status, node, types, hint) for status, node in nodes.items()]
    return found if succeeds or "2XX" in nodes else [*found, (Result(status="2XX", kind="none", type=NONE), {})]


def _result(status: str, node: Node, types: Types, hint: str) -> tuple[Result, dict[str, Any]]:
    content = node.child("content")
    media = sorted(content.items(), key=lambda item: kind_of(item[0]) != "json") if content else []
    if not media:
        return Result(status=status, kind="none", type=NONE, description=node.text("description")), {}
    content_type, described = media[0]
    described = described.follow()
    schema, item = described.get("schema"), described.get("itemSchema")
    kind = kind_of(content_type)
    if item is not None and schema is None:
        kind = "binary"
        types.at(item, hint + "ResultItem")
        types.notes.add("open", item, "the items of a stream come as its raw bytes; there is a model of one")
    if kind == "json":
        type_ = types.at(schema, hint + ("Result" if status.startswith("2") else "Error"))
    else:
        type_ = TypeRef("scalar", "str") if kind == "text" else TypeRef("file")
    result = Result(
        status=status,
        kind="binary" if kind not in ("json", "text") else kind,
        content_type=content_type,
        type=type_,
        description=node.text("description"),
    )
    return result, named_examples(described)
