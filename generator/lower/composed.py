"""The members of an object schema, brought together from everything that it is composed of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..node import Node
from .shape import alternatives, own, parts, properties, tells


def members(composed: Iterable[Node]) -> dict[str, list[Node]]:
    """Each property with its schema: the last one that says something, or those of all alternatives."""
    certain: dict[str, list[Node]] = {}
    possible: dict[str, list[Node]] = {}
    for part in composed:
        for name, member in properties(part):
            if name not in certain or tells(member):
                certain[name] = [member]
        for name, member in _possible(part):
            possible.setdefault(name, []).append(member)
    return {name: _told(certain.get(name, []), possible.get(name, [])) for name in {**certain, **possible}}


def has_members(node: Node) -> bool:
    """Whether a schema, or anything it is composed of, lists properties."""
    return any(part.get("properties") for part in parts(node)) or any(
        True for part in parts(node) for _ in _possible(part)
    )


def _told(certain: list[Node], possible: list[Node]) -> list[Node]:
    return certain if certain and (tells(certain[0]) or not possible) else possible


def _possible(node: Node) -> Iterator[tuple[str, Node]]:
    """The properties of the alternatives of one schema, at any depth, those of each schema once."""
    seen = {node}
    waiting = [_alternative_parts(node)]
    while waiting:
        part = next(waiting[-1], None)
        if part is None:
            waiting.pop()
        elif part not in seen:
            seen.add(part)
            yield from properties(part)
            waiting.append(_alternative_parts(part))


def _alternative_parts(node: Node) -> Iterator[Node]:
    return (part for alternative in alternatives(node) for part in parts(own(alternative)))
