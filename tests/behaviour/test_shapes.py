"""The fast look at a description's shape says what openapi-pydantic would say."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_pydantic.v3.v3_0 import OpenAPI as OpenAPI30
from openapi_pydantic.v3.v3_1 import OpenAPI as OpenAPI31
from pydantic import BaseModel, ValidationError

from generator import shapes

MODELS: dict[str, type[BaseModel]] = {"3.0": OpenAPI30, "3.1": OpenAPI31}

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1", "license": {"name": "MIT"}, "x-more": [1]},
    "servers": [{"url": "/", "variables": {"v": {"default": "1", "enum": ["1"]}}}],
    "security": [{"key": []}],
    "tags": [{"name": "pets", "externalDocs": {"url": "https://example.com"}}],
    "paths": {
        "/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "P1",
                "tags": ["pets"],
                "deprecated": False,
                "parameters": [{"name": "n", "in": "query", "style": "form", "schema": {"type": "integer", "minimum": 1}}],
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"description": "Ok.", "headers": {"X": {"schema": {"type": "string"}}}}},
            },
        }
    },
    "components": {
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["a"],
                "properties": {"a": {"type": "array", "items": {"enum": ["b", 1]}, "maxItems": 3}},
                "allOf": [{"$ref": "#/components/schemas/Cat"}],
                "discriminator": {"propertyName": "a", "mapping": {"cat": "Cat"}},
                "additionalProperties": False,
            },
            "Cat": {"oneOf": [{"type": "string", "maxLength": 5}, {"not": {}}], "xml": {"name": "cat"}},
        },
    },
}


def places(value: Any, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of every value inside a document."""
    inside = list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    return [at, *(found for key, inner in inside for found in places(inner, (*at, key)))]


def changed(at: tuple[str | int, ...], value: Any) -> Any:
    """The document with another value at one place."""
    document = deepcopy(DOCUMENT)
    holder: Any = document
    for step in at[:-1]:
        holder = holder[step]
    holder[at[-1]] = value
    return document


def judged(version: str, document: Any) -> bool:
    """What openapi-pydantic itself says."""
    try:
        MODELS[version].model_validate_json(json.dumps({**document, "openapi": f"{version}.0"}), strict=True)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("version", MODELS)
def test_the_rules_are_the_tools_own(version: str, pytestconfig: pytest.Config) -> None:
    """`shapes.json` is what the installed openapi-pydantic gives; `--accept` writes it after an update."""
    if pytestconfig.getoption("--accept"):
        rules = {name: shapes.derived(model.__pydantic_core_schema__) for name, model in MODELS.items()}
        shapes.FILE.write_text(json.dumps(rules, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")
    assert json.loads(shapes.FILE.read_text())[version] == shapes.derived(MODELS[version].__pydantic_core_schema__)


@pytest.mark.parametrize("version", MODELS)
def test_a_document_in_order_fits(version: str) -> None:
    """So that the tool need not be asked."""
    assert judged(version, DOCUMENT)
    assert shapes.fits(version, json.dumps(DOCUMENT))


values = st.one_of(
    st.sampled_from([None, True, 1, 1.5, -1, "text", "", [], {}, [1], ["a"], {"a": 1}, {"$ref": 1}, {"$ref": "#/x"}, "yes"])
)


@given(st.sampled_from(places(DOCUMENT)[1:]), values, st.sampled_from(sorted(MODELS)))
def test_with_any_mistake_both_say_the_same(at: tuple[str | int, ...], value: Any, version: str) -> None:
    """Wherever a value of another kind stands."""
    document = changed(at, value)
    assert shapes.fits(version, json.dumps(document)) == judged(version, document)
