"""A JSON Schema as rows of a table: each member with its type, whether it must be there, and what it means."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..runtime.shapes import is_list, is_object

Schema = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Member:
    """One row: the way to a value inside a block, and what may stand there."""

    name: str
    type: str
    required: bool
    default: str
    meaning: str


@dataclass(frozen=True)
class Table:
    """The members of a block, or of one of the forms that it may take; `form` says which."""

    form: str
    members: tuple[Member, ...]


def tables(schema: Schema) -> tuple[Table, ...]:
    """The tables of a block: one, or one for each of its alternatives that are told apart by a constant."""
    inner = _inside(schema)
    forms = [each for each in inner.get("oneOf", []) if _constant(each)]
    if forms:
        return tuple(Table(_constant(form), tuple(_members(form, ""))) for form in forms)
    found = tuple(_members(inner, ""))
    return (Table("", found),) if found else ()


def type_of(schema: Schema) -> str:
    """A type in words: `text`, `list of numbers`, one of the values that are allowed."""
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`" if not isinstance(schema["const"], str) else f"`{schema['const']}`"
    if "enum" in schema:
        return " or ".join(f"`{json.dumps(value).strip(chr(34))}`" for value in schema["enum"])
    if alternatives := schema.get("oneOf") or schema.get("anyOf"):
        return " or ".join(dict.fromkeys(type_of(each) for each in alternatives))
    named = {"string": "text", "boolean": "true or false", "integer": "whole number", "object": "object"}
    kind = schema.get("type")
    if kind == "array":
        return f"list of {type_of(schema.get('items', {}))}"
    if is_list(kind):
        return " or ".join(type_of({"type": each}) for each in kind)
    if not isinstance(kind, str):
        return "anything"
    return named.get(kind, kind) + _bounds(schema)


def _bounds(schema: Schema) -> str:
    if "minimum" in schema:
        return f", at least {schema['minimum']}"
    return f", more than {schema['exclusiveMinimum']}" if "exclusiveMinimum" in schema else ""


def _inside(schema: Schema) -> Schema:
    """Of a list what each of its elements is."""
    return schema["items"] if schema.get("type") == "array" and is_object(schema.get("items")) else schema


def _members(schema: Schema, prefix: str) -> Iterator[Member]:
    required, properties = _properties(schema)
    for name, member in properties.items():
        yield Member(
            name=prefix + name,
            type=type_of(member),
            required=name in required,
            default=_default(member),
            meaning=_sentence(member.get("description", "")),
        )
        inner = _inside(member)
        yield from _members(inner, f"{prefix}{name}{'[]' if inner is not member else ''}.")


def _properties(schema: Schema) -> tuple[set[str], dict[str, Schema]]:
    """What must be there, and what may be; of alternatives what any of them has, required if all of them say so."""
    required: set[str] = {*schema.get("required", [])}
    properties: dict[str, Schema] = dict(schema.get("properties", {}))
    branches = [_properties(each) for each in schema.get("oneOf", [])]
    for _, inner in branches:
        properties = {**inner, **properties}
    return required | (set[str].intersection(*(each for each, _ in branches)) if branches else set()), properties


def _default(member: Schema) -> str:
    if "default" not in member:
        return ""
    value = member["default"]
    shown = ", ".join(map(str, value)) if is_list(value) else json.dumps(value).strip('"')
    return f"`{shown}`"


def _sentence(text: str) -> str:
    """In one line, with a bar inside it that ends no cell."""
    return " ".join(text.split()).replace("|", "\\|")


def _constant(schema: Schema) -> str:
    """What tells an alternative from the others: `kind: rate`."""
    fixed = ((name, member["const"]) for name, member in schema.get("properties", {}).items() if "const" in member)
    return next((f"{name}: {value}" for name, value in fixed), "")
