"""What tests of the rules share: a good description, and what the rules say about another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator import rules
from generator.load import load
from generator.problems import Problems
from tests.loading import found

EXTENSIONS: Mapping[str, Mapping[str, Any] | None] = {
    "x-pagination": {
        "type": "object",
        "properties": {
            "style": {"enum": ["offset", "cursor"]},
            "size": {"type": "object", "properties": {"max": {"type": "integer"}}},
        },
        "required": ["style"],
        "additionalProperties": False,
    },
    "x-notes": None,
}


def complaints(text: str) -> list[str]:
    """What the rules say about a document that could be loaded."""
    Path("api.yaml").write_text(text)
    return found(_checked)


def _checked(problems: Problems) -> None:
    document = load(Path("api.yaml"), problems)
    assert document
    rules.check(document, EXTENSIONS, problems)


GOOD = """\
openapi: 3.1.0
info: {title: Orders, version: '1'}
paths:
  /orders/{id}:
    get:
      operationId: OR11
      x-sdk: orders.get
      x-source: {document: Orders API, title: OR11 - Get an order}
      summary: Get an order
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}, example: A-1}
      responses:
        '200':
          description: An order.
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
              examples:
                small: {$ref: '#/components/examples/Small'}
components:
  examples:
    Small:
      value:
        price: 1.10
        date: '2024-05-06T07:08:09.123Z'
        parts: [{price: 2}]
  schemas:
    Order:
      type: object
      properties:
        price: {type: number, multipleOf: 0.01}
        date: {type: string, format: date-time}
        parts: {type: array, items: {$ref: '#/components/schemas/Order'}}
      required: [price]
"""


def with_schema(schema: str) -> str:
    """The good description with one more line in its schema of an order."""
    return GOOD.replace("      required: [price]\n", f"      required: [price]\n      {schema}\n")
