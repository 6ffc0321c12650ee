"""A description as rules look at it: its operations, and every node by what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..node import Document, Node
from ..walk import Kind, Visit, methods, walk


@dataclass(frozen=True)
class Call:
    """An operation with the path it stands under."""

    path: str
    method: str
    item: Node
    node: Node

    @property
    def id(self) -> str:
        """The provider's code; empty when it is missing."""
        return self.node.text("operationId")

    @property
    def title(self) -> str:
        """The operation as people know it: by its code, or by its place."""
        return self.id or f"{self.method.upper()} {self.path}"


@dataclass(frozen=True)
class Spec:
    """One document with all it refers to."""

    document: Document
    extensions: Mapping[str, Mapping[str, Any] | None]
    calls: tuple[Call, ...]
    visits: tuple[Visit, ...]

    @classmethod
    def of(cls, document: Document, extensions: Mapping[str, Mapping[str, Any] | None]) -> Spec:
        """Look through a document once, for all rules."""
        return cls(document, extensions, tuple(_calls(document.root)), tuple(walk(document.root)))

    def all(self, *kinds: Kind) -> Iterator[Node]:
        """The nodes of these kinds, in the order of the documents."""
        return (visit.node for visit in self.visits if visit.kind in kinds)


def _calls(root: Node) -> Iterator[Call]:
    paths = root.get("paths")
    for path, member in paths.items() if paths else ():
        item = member.follow()
        for method in methods:
            if node := item.get(method):
                yield Call(path, method, item, node)
