"""The operations of a document, read straight from it, and which server can judge each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from generator.load import load
from generator.node import Document, Node
from generator.problems import Problems, ProblemsFound
from generator.walk import methods

from .slots import slots

Oracle: TypeAlias = Literal["prism", "local"]


@dataclass(frozen=True)
class Call:
    """One operation as the document has it; `shared` is what its path says for all methods."""

    id: str
    method: str
    path: str
    node: Node
    shared: Node

    @property
    def dynamic(self) -> bool:
        """Whether the caller brings the whole URL, so that the path only stands in for it."""
        return self.node.get("x-dynamic-url") is not None

    @property
    def parameters(self) -> list[Node]:
        """The parameters; one of the operation itself replaces one of its path with the same name and place."""
        listed = [each.get("parameters") for each in (self.shared, self.node)]
        nodes = [element.follow() for part in listed if part for element in part.elements()]
        return list({(node.text("in"), node.text("name")): node for node in nodes}.values())

    @property
    def media(self) -> dict[str, Node]:
        """The bodies that the operation takes, by media type."""
        body = self.node.child("requestBody")
        content = body and body.get("content")
        return dict(content.items()) if content else {}

    @property
    def oracle(self) -> Oracle:
        """Who can judge the call.

        Prism knows no URLs from elsewhere and no tuples, reads each part as one text, and under `*/*` answers none but
        texts.
        """
        multipart = self.media.get("multipart/form-data")
        parts = slots(multipart).values() if multipart else ()
        tuples = any(each.get("x-item-separator") for each in self.parameters)
        beyond = self.dynamic or tuples or self._answers_anything
        return "local" if beyond or any(part.is_json or part.repeated for part in parts) else "prism"

    @property
    def _answers_anything(self) -> bool:
        """Whether a value that is no text comes under `*/*`."""
        responses = self.node.get("responses")
        for status, response in responses.items() if responses else ():
            content = response.follow().child("content") if status.startswith("2") else None
            media = content and content.child("*/*")
            schema = media and media.child("schema")
            if schema and schema.text("type") not in ("", "string"):
                return True
        return False


def read(spec: Path, *allow: Path) -> Document:
    """A document with all its files. Raises `ProblemsFound`."""
    problems = Problems()
    document = load(spec, problems, allow)
    problems.raise_if_any()
    if document is None:
        raise ProblemsFound(problems)
    return document


def calls(document: Document, *, inferred: bool = False) -> Iterator[Call]:
    """Every operation, in the order of the document; those that are only inferred where the client has them too.

    One without an id, or with that of another, is known by its request.
    """
    paths, ids = document.root.get("paths"), set[str]()
    for path, item in paths.items() if paths else ():
        shared = item.follow()
        for method, node in shared.items():
            if method in methods and (inferred or node.text("x-status") != "inferred"):
                request, given = f"{method.upper()} {path}", node.text("operationId")
                id_ = request if given in ids or not given else given
                ids.add(id_)
                yield Call(id_, method.upper(), path, node, shared)
