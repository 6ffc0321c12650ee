"""Discriminators: which schemas stand for one that names them, and which value of the tag is whose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .. import bounds
from ..node import Document, Node
from .shape import ALTERNATIVES, elements, own

_HOLDERS = ("components", "schemas")


@dataclass
class Families:
    """Of one document: the subtypes of each schema with a discriminator of its own, and the tags of each member."""

    subtypes: dict[Node, tuple[Node, ...]] = field(default_factory=dict[Node, "tuple[Node, ...]"])
    tags: dict[Node, dict[str, tuple[str, ...]]] = field(default_factory=dict[Node, "dict[str, tuple[str, ...]]"])

    def tag(self, member: Node, name: str, value: str) -> None:
        """Note that a member carries this value in this property."""
        own_tags = self.tags.setdefault(member, {})
        own_tags[name] = tuple(dict.fromkeys((*own_tags.get(name, ()), value)))


def families(document: Document) -> Families:
    """Every discriminator of the document, wherever it stands."""
    found = Families()
    holders = [node for file in document.files for node in _holders(document, file)]
    children = _children(document) if holders else {}
    budget = bounds.Budget(bounds.most_subtypes, "the subtypes up to here are more than there is room for; name fewer")
    for node in holders:
        budget.spend(_read(node, children, found), node)
    return found


def _read(node: Node, children: Mapping[Node, list[Node]], found: Families) -> int:
    """Note one discriminator; how many schemas it concerns."""
    discriminator = node.child("discriminator")
    name = discriminator.text("propertyName") if discriminator else ""
    members = [own(member) for key in ALTERNATIVES for member in elements(node, key)]
    mapped = list(_mapped(discriminator)) if discriminator else []
    implicit = members or _descendants(node, children)
    for value, member in mapped:
        if member != node:
            found.tag(member, name, value)
    told = {member for _, member in mapped}
    for member in implicit:
        if member not in told and member.tokens[-2:-1] == ("schemas",):
            found.tag(member, name, member.tokens[-1])
    if not members:
        subtypes = dict.fromkeys((*(member for _, member in mapped), *implicit))
        found.subtypes[node] = tuple(each for each in subtypes if each != node)
    return len(mapped) + len(implicit)


def _mapped(discriminator: Node) -> Iterator[tuple[str, Node]]:
    """Each value with its schema: a name of the components, or a reference."""
    mapping = discriminator.get("mapping")
    for value, member in mapping.items() if mapping else ():
        said = member.value
        if isinstance(said, str):
            target = member.target(f"#/components/schemas/{said}") if "#" not in said else None
            target = target or member.target(said)
            if target is not None and target.tokens:
                yield value, target.follow()


def _descendants(node: Node, children: Mapping[Node, list[Node]]) -> list[Node]:
    """What is composed of a schema, and what is composed of that; the furthest first, for they say most."""
    found: dict[Node, None] = {}
    waiting = [node]
    while waiting:
        for child in children.get(waiting.pop(), []):
            if child not in found and child != node:
                found[child] = None
                waiting.append(child)
    return [*reversed(found)]


def named_schemas(document: Document) -> Iterator[tuple[str, Node]]:
    """Every schema that stands under `components` of a file, and those that it defines inside itself."""
    for file in document.files:
        holder = document.at(file, "")
        for step in _HOLDERS:
            holder = holder and holder.child(step)
        for name, schema in holder.items() if holder else ():
            yield name, schema
            for key in ("$defs", "definitions"):
                defined = schema.get(key)
                yield from defined.items() if defined else ()


def _children(document: Document) -> dict[Node, list[Node]]:
    """By schema those components that `allOf` makes of it."""
    found: dict[Node, list[Node]] = {}
    for _, schema in named_schemas(document):
        for parent in elements(schema, "allOf"):
            if parent.reference is not None:
                found.setdefault(parent.follow(), []).append(schema)
    return found


def _holders(document: Document, file: Path) -> Iterator[Node]:
    """The nodes of a file that have a discriminator; those of a property of that name are none."""
    for node in document.having(file, "discriminator"):
        found = node.get("discriminator")
        if found and isinstance(found.value, dict) and isinstance(found.value.get("propertyName"), str):
            yield node
