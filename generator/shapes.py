"""A first, fast look at whether a description has OpenAPI's shape: openapi-pydantic's own rules, without its classes.

Importing the tool and making its objects takes longer than all the rest for a document of middling size, and nearly
every document is in order. `shapes.json` holds its rules as plain data: a text that fits them has nothing wrong that the
tool could name, and of one that does not the tool says what. The tests derive the data anew from the tool.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pydantic_core import SchemaValidator, ValidationError

FILE = Path(__file__).with_name("shapes.json")


def fits(version: str, text: str) -> bool:
    """Whether a JSON text has the shape of a document of OpenAPI `3.0` or `3.1`."""
    try:
        _validator(version).validate_json(text, strict=True)
    except ValidationError:
        return False
    return True


@cache
def _validator(version: str) -> SchemaValidator:
    return SchemaValidator(json.loads(FILE.read_bytes())[version])


def derived(schema: Any) -> Any:
    """The rules of a pydantic model as plain data: what a value must be, and nothing of what is made from it."""
    match schema:
        case {"type": "model", "ref": str(ref), **rest}:
            return {**_object(rest), "ref": _named(ref)}
        case {"type": "definition-ref", "schema_ref": str(ref)}:
            return {"type": "definition-ref", "schema_ref": _named(ref)}
        case {"type": "default" | "nullable" as kind, "schema": inner}:
            return derived(inner) if kind == "default" else {"type": "nullable", "schema": derived(inner)}
        case {"type": "enum", "members": members}:
            return {"type": "literal", "expected": [member.value for member in members]}
        case {"type": _}:
            return {key: _part(value) for key, value in schema.items() if key not in ("metadata", "serialization")}
        case _:
            raise TypeError(f"a rule without a plain form: {schema!r:.100}")


def _part(value: Any) -> Any:
    if isinstance(value, Mapping):
        return derived(value)
    if isinstance(value, list | tuple):
        return [derived(item) if isinstance(item, Mapping) else item for item in value]
    return value


def _object(model: Mapping[str, Any]) -> dict[str, Any]:
    """A model as a dictionary whose further members are passed over."""
    names = ("validate_by_alias", "validate_by_name")
    config = {key: model["config"][key] for key in names if key in model["config"]}
    fields = {name: _field(name, field) for name, field in model["schema"]["fields"].items()}
    return {"type": "typed-dict", "extra_behavior": "ignore", "config": config, "fields": fields}


def _field(name: str, field: Mapping[str, Any]) -> dict[str, Any]:
    # The version is judged before, and each edition is read as the first of its kind.
    schema: Any = {"type": "any"} if name == "openapi" else derived(field["schema"])
    alias = {"validation_alias": field["validation_alias"]} if "validation_alias" in field else {}
    required = field["schema"]["type"] != "default"
    return {"type": "typed-dict-field", "schema": schema, "required": required, **alias}


def _named(ref: str) -> str:
    """A reference without the address in memory that pydantic puts into it."""
    return ref.rpartition(":")[0]
