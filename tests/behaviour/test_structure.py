"""What the check of a description's shape says, and that it says it once."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import structure
from tests.loading import found, loaded

pytestmark = pytest.mark.usefixtures("folder")


def complaints(text: str) -> list[str]:
    """What the check says about a document that could be loaded."""
    document = loaded(text)
    return found(lambda problems: structure.check(document, problems, problems))


GOOD = """\
openapi: 3.1.0
info: {title: Orders, version: '1'}
paths:
  /orders/{id}:
    get:
      operationId: OR11
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - $ref: '#/components/parameters/Max'
      responses:
        '200':
          description: An order.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
components:
  parameters:
    Max: {name: max, in: query, schema: {type: integer, maximum: 100}}
  schemas:
    Order:
      type: object
      properties:
        price: {type: [number, 'null'], multipleOf: 0.01, examples: [1.10]}
      additionalProperties: {type: string}
"""


def test_a_good_description() -> None:
    """Nothing is said about what is in order."""
    assert complaints(GOOD) == []


def test_openapi_3_0() -> None:
    """An older version has its own shape."""
    text = GOOD.replace("3.1.0", "3.0.3").replace("[number, 'null']", "number")
    assert complaints(text) == []
    assert complaints(GOOD.replace("3.1.0", "3.0.3")) == [
        "api.yaml:21: `type` must be 'string', 'number', 'integer', 'boolean', 'array' or 'object'"
    ]


@pytest.mark.parametrize(
    ("version", "text"),
    [
        ("openapi: 2.0.0", "OpenAPI 2.0.0 is not supported; write 3.0.x, 3.1.x or 3.2.x"),
        ("openapi: 4.0.0", "OpenAPI 4.0.0 is not supported; write 3.0.x, 3.1.x or 3.2.x"),
        ("openapi: true", "say which OpenAPI this is: `openapi: '3.1.0'`, in quotes"),
        ("x-any: 1", "say which OpenAPI this is: `openapi: '3.1.0'`, in quotes"),
        ("swagger: '2.0'", "this is Swagger 2.0; convert it to OpenAPI 3 first, for instance with swagger2openapi"),
    ],
)
def test_versions_that_nobody_reads(version: str, text: str) -> None:
    """Without a version there is no shape to check; nothing else is said."""
    assert complaints(GOOD.replace("openapi: 3.1.0", version) + "tags: 5") == [f"api.yaml:1: {text}"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("info: {title: Orders, version: '1'}\n", "", "1: `info` is missing"),
        ("version: '1'", "version: 1.0", "2: `version` must be a text; put it in quotes"),
        ("in: path, ", "", "8: `in` is missing"),
        ("in: path", "in: body", "8: `in` must be 'query', 'header', 'path' or 'cookie'"),
        ("required: true", "required: [1]", "8: `required` must be true or false"),
        ("          description: An order.\n", "", "11: `description` is missing"),
        ("maximum: 100", "maximum: many", "16: `maximum` must be a number"),
        ("{type: integer, maximum: 100}", "7", "16: `schema` must be an object"),
        (
            "additionalProperties: {type: string}",
            "additionalProperties: text",
            "22: `additionalProperties` must be an object or true or false",
        ),
        ("required: true", "required: yes", "8: `required` must be true or false"),
        (
            "      properties:\n",
            "      required: id\n      properties:\n",
            "20: `required` must be an array",
        ),
    ],
)
def test_one_sentence_for_each_mistake(old: str, new: str, complaint: str) -> None:
    """The many errors that a union of shapes gives for one mistake become the one that helps."""
    assert old in GOOD
    assert complaints(GOOD.replace(old, new)) == [f"api.yaml:{complaint}"]


def test_mistakes_in_several_places() -> None:
    """All of them in one run."""
    text = GOOD.replace("operationId: OR11", "operationId: 11").replace("type: integer", "type: int")
    assert complaints(text) == [
        "api.yaml:6: `operationId` must be a text; put it in quotes",
        "api.yaml:16: `type` must be 'null', 'string', 'number', 'integer', 'boolean', 'array' or 'object' or an array",
    ]


def test_a_mistake_deep_in_a_schema() -> None:
    """The place is that of the mistake, not of the union around it."""
    inner = "          items: {anyOf: [{type: string}, {properties: {a: {type: strng}}}]}\n"
    text = GOOD.replace("      additionalProperties", "        rows:\n" + inner + "      additionalProperties")
    assert complaints(text) == [
        "api.yaml:23: `type` must be 'null', 'string', 'number', 'integer', 'boolean', 'array' or 'object' or an array"
    ]


def test_schemas_named_like_the_models() -> None:
    """The names of shapes and the names in a document do not get mixed up."""
    text = GOOD + "    Reference: {type: object}\n    Schema: {properties: {Schema: {type: strng}}}\n"
    assert complaints(text) == [
        "api.yaml:24: `type` must be 'null', 'string', 'number', 'integer', 'boolean', 'array' or 'object' or an array"
    ]


def test_files_of_shared_components() -> None:
    """A file that only has components is checked as well, each in its own lines."""
    Path("common.yaml").write_text("components:\n  parameters:\n    Page: {name: page}\n")
    text = GOOD.replace("#/components/parameters/Max", "common.yaml#/components/parameters/Page")
    assert complaints(text) == ["common.yaml:3: `in` is missing"]
