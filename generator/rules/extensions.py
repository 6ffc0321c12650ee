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
own: Mapping[str, Mapping[str, Any] | None]
own = {
    "x-sdk": None,
    "x-source": {
        "type": "object",
        "properties": {"document": _text, "title": _text},
        "required": ["document", "title"],
        "additionalProperties": False,
    },
    "x-no-integration": {"const": True},
    "x-placeholder": {"const": True},
    "x-file-list": {
        "type": "object",
        "properties": {
            "argument": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
            "class": {"type": "string", "pattern": "^[A-Z][A-Za-z0-9]*$"},
            "files": _text,
            "descriptors": _text,
            "name": _text,
            "distinct": {"type": "array", "items": _text},
        },
        "required": ["argument", "class", "files", "descriptors", "name"],
        "additionalProperties": False,
    },
    "x-item-separator": {"type": "string", "pattern": r"^[^A-Za-z0-9\s]$"},
    "x-setting": {"const": True},
    "x-status": {"enum": ["documented", "inferred"]},
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


def _block_key(node: Node) -> str:
    """`components.x-paginations` is a library of `x-pagination` blocks."""
    key = node.tokens[-1]
    return key.removesuffix("s") if node.tokens[:-1] == ("components",) else key
