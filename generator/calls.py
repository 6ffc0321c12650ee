"""The operations of a description, each with the path it stands under."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .node import Node
from .walk import methods


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


def calls(root: Node) -> Iterator[Call]:
    """Every operation of a document, in the order of its paths."""
    paths = root.get("paths")
    for path, member in paths.items() if paths else ():
        item = member.follow()
        for method in methods:
            if node := item.get(method):
                yield Call(path, method, item, node)
