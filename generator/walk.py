"""Walks a description as OpenAPI nests it: each node with what it is, references followed, literal data left alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from .node import Node

Kind: TypeAlias = str
"""What a node is: a key of `grammar`, `{kind}` for an object of names, `[kind]` for an array."""

methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_parameter = {"schema": "schema", "content": "{media}", "examples": "{example}"}
grammar: Mapping[Kind, Mapping[str, Kind]] = {
    "document": {
        "info": "info",
        "servers": "[server]",
        "paths": "paths",
        "webhooks": "{path}",
        "components": "components",
        "tags": "[tag]",
    },
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{body}",
        "headers": "{header}",
        "securitySchemes": "{security}",
        "links": "{link}",
        "callbacks": "{paths}",
        "pathItems": "{path}",
    },
    "info": {"contact": "contact", "license": "license"},
    "contact": {},
    "license": {},
    "server": {"variables": "{variable}"},
    "variable": {},
    "tag": {},
    "security": {},
    "link": {},
    "example": {},
    "paths": {"*": "path"},
    "path": {
        **dict.fromkeys(methods, "operation"),
        "parameters": "[parameter]",
        "servers": "[server]",
    },
    "operation": {
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "responses",
        "callbacks": "{paths}",
        "servers": "[server]",
        "x-csv": "[csv]",
    },
    "csv": {"row": "schema"},
    "responses": {"*": "response"},
    "response": {"headers": "{header}", "content": "{media}", "links": "{link}"},
    "body": {"content": "{media}"},
    "media": {"schema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {"headers": "{header}"},
    "parameter": _parameter,
    "header": _parameter,
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
            "{schema}",
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "contains", "unevaluatedItems"), "schema"),
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "propertyNames"), "schema"),
        **dict.fromkeys(("not", "if", "then", "else", "contentSchema"), "schema"),
        "discriminator": "discriminator",
    },
    "discriminator": {"mapping": "{mapping}"},
    "mapping": {},
    "extension": {},
}


class Visit(NamedTuple):
    """A node, and what it is."""

    kind: Kind
    node: Node


def walk(start: Node, kind: Kind = "document", *, whole_files: bool = True) -> Iterator[Visit]:
    """Each node that `start` reaches, once; with `whole_files` also the other components of a file referred to.

    A node is handed out before its reference is followed, so a reader may load the file that it names.
    """
    waiting, seen = [Visit(kind, start)], set[Visit]()
    while waiting:
        visit = waiting.pop()
        if visit in seen:
            continue
        seen.add(visit)
        yield visit
        waiting.extend(reversed(_following(visit, whole_files)))


def reference(visit: Visit) -> str | None:
    """What a node refers to, where OpenAPI takes `$ref` for a reference and not for data or a property's name."""
    if visit.kind == "mapping" and isinstance(visit.node.value, str):
        is_name = not set(visit.node.value) & set("#/.")
        return f"#/components/schemas/{visit.node.value}" if is_name else visit.node.value
    return visit.node.reference if may_refer(visit.kind) else None


def may_refer(kind: Kind) -> bool:
    """Whether `$ref` is a keyword in a node of this kind."""
    return kind in grammar and kind != "extension"


def _following(visit: Visit, whole_files: bool) -> list[Visit]:
    kind, node = visit
    if kind.startswith("["):
        return [Visit(kind[1:-1], element) for element in node.elements()]
    if kind.startswith("{"):
        return [Visit(kind[1:-1], member) for _, member in node.items()]
    return [*_members(visit), *_behind(visit, whole_files)]


def _members(visit: Visit) -> Iterator[Visit]:
    kind, node = visit
    known = grammar[kind]
    rest = known.get("*")
    # The values are looked at bare, for most of them are words, which need no node.
    for key, value in node.value.items() if isinstance(node.value, dict) else ():
        is_extension = key.startswith("x-") and kind != "extension"
        if is_extension:
            yield Visit("extension", node.inside(key, value))
        if inner := known.get(key) or (None if is_extension else rest):
            yield Visit(inner, node.inside(key, value))


def _behind(visit: Visit, whole_files: bool) -> Iterator[Visit]:
    said = reference(visit)
    if said is None or (target := visit.node.target(said)) is None:
        return
    yield Visit(visit.kind if visit.kind != "mapping" else "schema", target)
    root = target.document.at(target.file, "")
    if whole_files and root is not None and (root.get("components") or root.get("openapi")):
        yield Visit("document", root)
