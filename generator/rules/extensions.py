"""Each `x-` key is one that somebody reads, and its block says what the reader needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from ..node import Node
from ..problems import Problem
from .judge import judge_block
from .spec import Spec

_text = {"type": "string", "minLength": 1}
_csv = {
    "type": "object",
    "properties": {
        "at": {
            "type": "string",
            "pattern": r"^\$(response\.body|request\.body#/[^/]+)$",
            "description": "The answer, or the part of the request that is the file.",
        },
        "media": {**_text, "default": "text/csv", "description": "The media type of an answer that is the file."},
        "row": {
            "type": "object",
            "properties": {"$ref": {**_text, "description": "Where the schema stands."}},
            "required": ["$ref"],
            "additionalProperties": False,
            "description": "The schema of a row, whose properties are named as the columns are.",
        },
        "delimiter": {
            "type": "string",
            "minLength": 1,
            "maxLength": 1,
            "default": ";",
            "description": "What stands between two cells.",
        },
        "quoted": {
            "type": "boolean",
            "default": True,
            "description": "Whether every cell is written in quotes; files that are read may have them or not.",
        },
    },
    "required": ["at", "row"],
    "additionalProperties": False,
}
own: Mapping[str, Mapping[str, Any] | None]
own = {
    "x-sdk": None,
    "x-source": {
        "type": "object",
        "properties": {
            "document": {**_text, "description": "The name of the document, as specs/inventory/sources.tsv has it."},
            "title": {**_text, "description": "The title of the operation, as the document prints it."},
        },
        "required": ["document", "title"],
        "additionalProperties": False,
    },
    "x-todo": {"type": "array", "minItems": 1, "items": _text},
    "x-no-integration": {"const": True},
    "x-placeholder": {"const": True},
    "x-file-list": {
        "type": "object",
        "properties": {
            "argument": {
                "type": "string",
                "pattern": "^[a-z][a-z0-9_]*$",
                "description": "What the method's argument is called.",
            },
            "class": {
                "type": "string",
                "pattern": "^[A-Z][A-Za-z0-9]*$",
                "description": "What the class of its items is called: a file with the fields of a descriptor.",
            },
            "files": {**_text, "description": "The part that the files are."},
            "descriptors": {**_text, "description": "The array, in another part, that says what each file is."},
            "name": {**_text, "description": "The field of a descriptor that repeats the file's name."},
            "distinct": {
                "type": "array",
                "items": _text,
                "description": "Fields of a descriptor in which no value may stand twice.",
            },
        },
        "required": ["argument", "class", "files", "descriptors", "name"],
        "additionalProperties": False,
    },
    "x-item-separator": {"type": "string", "pattern": r"^[^A-Za-z0-9\s]$"},
    "x-setting": {"const": True},
    "x-status": {"enum": ["documented", "inferred"]},
    "x-csv": {"type": "array", "minItems": 1, "items": _csv},
    "x-columns": {"anyOf": [{"type": "string", "pattern": r"\*"}, {"type": "integer", "minimum": 1}]},
    "x-dynamic-url": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
}


def is_known(spec: Spec) -> Iterator[Problem]:
    """A key that nobody reads is a slip of the pen."""
    for node in spec.all("extension"):
        key = _block_key(node)
        if key not in spec.extensions:
            near = get_close_matches(key, spec.extensions, 1)
            known = f"did you mean `{near[0]}`?" if near else f"there are {', '.join(sorted(spec.extensions))}"
            yield Problem(node, f"nothing reads `{node.tokens[-1]}`; {known}")


def is_well_formed(spec: Spec) -> Iterator[Problem]:
    """A block has the form that its reader gave a JSON Schema for; a library's blocks are judged where they are used."""
    for node in spec.all("extension"):
        schema = spec.extensions.get(node.tokens[-1])
        if schema is not None:
            yield from judge_block(node, schema)


def is_finished(spec: Spec) -> Iterator[Problem]:
    """What an author has still to write stands in the way of everything else."""
    for node in spec.all("extension"):
        if node.tokens[-1] == "x-todo":
            yield from (Problem(each, f"still to be written: {each.value}") for each in node.elements())


def _block_key(node: Node) -> str:
    """`components.x-paginations` is a library of `x-pagination` blocks."""
    key = node.tokens[-1]
    return key.removesuffix("s") if node.tokens[:-1] == ("components",) else key
