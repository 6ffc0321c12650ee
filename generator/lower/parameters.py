"""Parameters: those of the path item and of the operation, each as one argument."""

from __future__ import annotations

import re
from typing import cast, get_args

from ..ir import Parameter, ParameterPlace, TypeRef
from ..names import arguments, pascal
from ..node import Node
from .examples import first_example
from .results import is_negotiable
from .types import Types

_PLACES = re.compile(r"\{([^{}/]+)\}")
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# OpenAPI gives these to the media types and the security schemes, not to parameters.
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})


def parameters(path: str, item: Node, operation: Node, types: Types, hint: str) -> tuple[Parameter, ...]:
    """Every parameter of an operation; its own go before those of its path item."""
    found: dict[tuple[str, str], Node] = {}
    for holder in (item, operation):
        listed = holder.get("parameters")
        for node in (listed.elements() if listed else ()):
            parameter = node.follow()
            found[parameter.text("in"), parameter.text("name")] = parameter
    kept = {key: node for key, node in found.items() if _sendable(*key)}
    # A path is never sent with a brace in it: what it names is declared there, or meant to be, or else a text.
    for name in _PLACES.findall(path):
        if ("path", name) not in kept:
            elsewhere = next((key for key in kept if key[1] == name), None)
            kept["path", name] = kept.pop(elsewhere) if elsewhere else operation
    passed = (name for (_, name), node in kept.items() if not node.flag("x-setting"))
    made = arguments(passed, [operation.text("x-dynamic-url"), *chosen(operation)])
    return tuple(
        (
            _undeclared(name, made[name], operation)
            if node is operation
            else _parameter(node, place, name, made.get(name, ""), types, hint)
        )
        for (place, name), node in kept.items()
    )


def chosen(operation: Node) -> list[str]:
    """The arguments by which a caller chooses among media types."""
    body = operation.child("requestBody")
    content = body.child("content") if body else None
    sent = ["content_type"] if content and len([*content.items()]) > 1 else []
    return [*sent, "accept"] if is_negotiable(operation) else sent


def _shared_name(node: Node) -> str:
    """What a type of many operations is named after, so that it is not named after the first of them."""
    shared = node.tokens[:-1] == ("components", "parameters")
    schema = node.child("schema")
    return (
        pascal(node.tokens[-1]) if shared and (node.flag("x-setting") or (schema and schema.get("prefixItems"))) else ""
    )


def _undeclared(name: str, argument: str, operation: Node) -> Parameter:
    return Parameter(
        name=name,
        argument=argument,
        place="path",
        type=TypeRef("scalar", "str"),
        required=True,
        style="simple",
        explode=False,
        where=operation,
    )


def _sendable(place: str, name: str) -> bool:
    return place in get_args(ParameterPlace) and not (place == "header" and name.lower() in _IGNORED_HEADERS)


def _parameter(node: Node, place: str, name: str, argument: str, types: Types, hint: str) -> Parameter:
    style = node.text("style", _STYLES[place])
    explode = node.get("explode")
    schema = node.child("schema")
    most = schema.number("maxItems") if schema else None
    type_ = types.at(node.get("schema"), _shared_name(node) or hint + pascal(name))
    return Parameter(
        name=name,
        argument=argument,
        place=cast("ParameterPlace", place),
        type=type_,
        required=node.flag("required") or place == "path",
        style=style,
        explode=style == "form" if explode is None else explode.value is True,
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        example=first_example(node),
        max_items=int(most) if most is not None and type_.kind != "tuple" else None,
        separator=node.text("x-item-separator"),
        setting=node.flag("x-setting"),
        where=node,
    )
