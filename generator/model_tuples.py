"""Tuples in the annotations of models: the tool invents classes for them, so it is given names to put tuples in place of."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Mapping

from .ir import TypeRef

Annotations = dict[str, dict[str, str]]


def found_tuples(types: Iterable[TypeRef]) -> tuple[TypeRef, ...]:
    """Every tuple in these types, at any depth, each once."""
    found: dict[TypeRef, None] = {}
    waiting = list(types)
    while waiting:
        type_ = waiting.pop()
        waiting.extend(type_.args)
        if type_.kind == "tuple":
            found[type_] = None
    return tuple(found)


def tuple_name(type_: TypeRef) -> str:
    """The name that stands for a tuple; no schema has one like it, for theirs hold no underscore in the middle."""
    return f"Tuple_{hashlib.sha256(repr(type_).encode()).hexdigest()[:16]}"


def member_name(at: int) -> str:
    """What a member of a tuple is called in the class that the tool makes of it."""
    return f"member{at}"


def with_tuples(classes: Mapping[str, Mapping[str, str]], classes_of: Mapping[str, TypeRef]) -> Annotations:
    """The annotations with each tuple spelled out, and without the classes that were made of the tuples' members."""
    swap = _Swap({tuple_name(type_): [*classes[name].values()] for name, type_ in classes_of.items()})
    return {
        owner: {name: swap.annotation(text) if classes_of else text for name, text in fields.items()}
        for owner, fields in classes.items()
        if owner not in classes_of
    }


class _Swap(ast.NodeTransformer):
    def __init__(self, members: Mapping[str, list[str]]) -> None:
        self._members = members

    def annotation(self, text: str) -> str:
        """An annotation with its tuples spelled out."""
        return ast.unparse(self.visit(ast.parse(text, mode="eval")))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        """A tuple's members may be tuples too."""
        if node.id not in self._members:
            return node
        inner = ", ".join(map(self.annotation, self._members[node.id]))
        return ast.parse(f"tuple[{inner}]", mode="eval").body
