"""Each example is valid against the schema that it is an example of."""

from __future__ import annotations

from collections.abc import Iterator

from ..node import Node
from ..problems import Problem
from .components import endless
from .judge import Judge
from .spec import Spec


def fits_its_schema(spec: Spec) -> Iterator[Problem]:
    """Tests, stubs and readers take an example at its word; nothing can be judged while a schema has no end."""
    if endless(spec):
        return
    judge = Judge(spec.document)
    for example, schema in _examples(spec):
        yield from judge.judge(example, schema)


def _examples(spec: Spec) -> Iterator[tuple[Node, Node]]:
    for schema in spec.all("schema"):
        for example in _in_schema(schema):
            yield example, schema
    for owner in spec.all("parameter", "header", "media"):
        if beside := owner.get("schema"):
            for example in _beside_schema(owner):
                if not _is_printed(owner, example, beside.follow()):
                    yield example, beside


def _in_schema(schema: Node) -> Iterator[Node]:
    if (single := schema.get("example")) is not None:
        yield single
    if (several := schema.get("examples")) is not None:
        yield from several.elements()


def _beside_schema(owner: Node) -> Iterator[Node]:
    if (single := owner.get("example")) is not None:
        yield single
    if (several := owner.get("examples")) is not None:
        for _, named in several.items():
            if (value := named.follow().get("value")) is not None:
                yield value


def _is_printed(owner: Node, example: Node, schema: Node) -> bool:
    """Files, and media types other than JSON, may show their bytes as a text instead of the value they carry."""
    parent, name = ("", "", *owner.tokens)[-2:]
    if parent != "content":
        return False
    is_text = isinstance(example.value, str) and "json" not in name
    return is_text or name.startswith("multipart/") or schema.text("format") == "binary"
