"""Values against the document's schemas, judged by jsonschema with the references of all its files."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.node import Document, Node
from generator.syntax import Value

from .slots import types


class Schemas:
    """Every schema of a document."""

    def __init__(self, document: Document) -> None:
        self._registry = Registry[Any]().with_resources(
            (file.as_uri(), DRAFT202012.create_resource(source.value)) for file, source in document.sources.items()
        )

    def faults(self, schema: Node, value: Value, what: str) -> list[str]:
        """All that is wrong with a value; `what` names it."""
        reference = {"$ref": f"{schema.file.as_uri()}#{quote(schema.pointer)}"}
        errors = _errors(Draft202012Validator(reference, registry=self._registry), value)
        return [f"{what}{error.json_path[1:]}: {error.message}" for error in errors]


def _errors(validator: Any, value: Any) -> Iterable[ValidationError]:
    """What jsonschema finds; its published types know no decimals."""
    errors: Iterable[ValidationError] = validator.iter_errors(value)
    return errors


def typed(text: str, schema: Node) -> Value:
    """The value that a text in a URL, a header or a part means; the text itself where it is no such value."""
    kinds = types(schema)
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    if kinds & {"integer", "number"} and re.fullmatch(r"-?[0-9]+", text):
        return int(text)
    if "number" in kinds and re.fullmatch(r"-?[0-9]+\.[0-9]+", text):
        return Decimal(text)
    return text
