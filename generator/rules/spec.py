"""A description as rules look at it: its operations, and every node by what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..calls import Call, calls
from ..node import Document, Node
from ..walk import Kind, Visit, walk

__all__ = ["Call", "Spec"]


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
        return cls(document, extensions, tuple(calls(document.root)), tuple(walk(document.root)))

    def all(self, *kinds: Kind) -> Iterator[Node]:
        """The nodes of these kinds, in the order of the documents."""
        return (visit.node for visit in self.visits if visit.kind in kinds)
