"""Component schemas are named for what they are, and are there for a reason."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..node import Node
from ..problems import Problem
from ..walk import Visit, walk
from .spec import Spec

_PASCAL_CASE = re.compile("[A-Z][A-Za-z0-9]*")
_shared_files = ("common.yaml", "common.yml", "common.json")


def is_pascal_case(spec: Spec) -> Iterator[Problem]:
    """A schema's name becomes a Python class."""
    for name, schema in _schemas(spec):
        if not _PASCAL_CASE.fullmatch(name):
            yield Problem(schema, f"the schema `{name}` must have a name in PascalCase, such as `OrderLine`")


def is_not_named_after_an_operation(spec: Spec) -> Iterator[Problem]:
    """`Or31Request` tells a reader of Python nothing."""
    codes = [re.sub("[^A-Za-z0-9]", "", call.id) for call in spec.calls]
    named_after = re.compile(f"(?i:{'|'.join(filter(None, codes)) or '(?!)'})(?![a-z0-9])")
    for name, schema in _schemas(spec):
        if named_after.match(name.replace("_", "")):
            yield Problem(
                schema,
                f"the schema `{name}` is named after an operation; name it for what it holds",
            )


def comes_to_an_end(spec: Spec) -> Iterator[Problem]:
    """A schema may hold itself in a member or an element, but no value is ever made of itself alone."""
    for schema in endless(spec):
        # A bare reference is only a step of the circle; of references alone, the loader names it.
        if not isinstance(schema.value, dict) or [*schema.value] != ["$ref"]:
            name = schema.tokens[-1]
            yield Problem(
                schema,
                f"`{name}` is made of itself without end; refer to it from a member or an element",
            )


def endless(spec: Spec) -> list[Node]:
    """The schemas that a validator would circle in forever."""
    return [schema for schema in spec.all("schema") if schema in _made_of(schema)]


def _made_of(schema: Node) -> set[Node]:
    """Every schema that judges the same value as this one does."""
    parts, waiting = set[Node](), [schema]
    while waiting:
        new = set(_parts(waiting.pop())) - parts
        parts |= new
        waiting.extend(new)
    return parts


def _parts(schema: Node) -> Iterator[Node]:
    if schema.referred:
        yield schema.referred
    for key in ("not", "if", "then", "else"):
        if part := schema.get(key):
            yield part
    for key in ("allOf", "anyOf", "oneOf"):
        if several := schema.get(key):
            yield from several.elements()


def is_used(spec: Spec) -> Iterator[Problem]:
    """What no operation reaches is dead weight; common files, and documents without operations, serve others."""
    if not spec.calls:
        return
    reached = {visit.node for visit in _reached(spec.document.root)}
    for name, schema in _schemas(spec):
        if schema not in reached and schema.file.name not in _shared_files:
            yield Problem(schema, f"no operation uses the schema `{name}`; use it or remove it")


def _schemas(spec: Spec) -> Iterator[tuple[str, Node]]:
    for components in spec.all("components"):
        if schemas := components.get("schemas"):
            yield from schemas.items()


def _reached(root: Node) -> Iterator[Visit]:
    if paths := root.get("paths"):
        yield from walk(paths, "paths", whole_files=False)
    if webhooks := root.get("webhooks"):
        yield from walk(webhooks, "{path}", whole_files=False)
