"""The nodes of a description: values that know their file, pointer and line, and follow references."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from . import bounds
from .source_text import Source
from .syntax import Tokens, Value

_TOO_MUCH = "the blocks that extensions build on become more than there is room for; let them build on fewer"
_INDEX = re.compile("0|[1-9][0-9]{0,8}")


def pointer_of(tokens: Tokens) -> str:
    """The JSON pointer of a path: `("paths", "/orders")` is `/paths/~1orders`."""
    return "".join("/" + token.replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens_of(pointer: str) -> Tokens:
    """The path that a JSON pointer spells; the reverse of `pointer_of`."""
    tokens = pointer.split("/")[1:]
    if "~" not in pointer:
        return tuple(tokens)
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in tokens)


def file_of(file: Path, reference: str) -> Path:
    """The file that a reference written in one names, whether it exists or not."""
    path = unquote(reference.partition("#")[0])
    return Path(os.path.normpath(file.parent / path)) if path else file


class Document:
    """A description with every file it refers to."""

    def __init__(self, root: Source) -> None:
        self.sources = {root.file: root}
        self.root = Node(self, root.file, (), root.value)
        self._found: dict[tuple[Path, str], Node] = {}
        self._sought: set[tuple[Path, str]] = set()
        # By file and words, for the same few places are referred to again and again.
        self._targets: dict[tuple[Path, str], Node] = {}
        self._anchored: dict[Path, dict[str, Node]] = {}

    def identified(self, reference: str) -> Node | None:
        """The node behind a URL by which the document itself (`$self`), or a schema of it (`$id`), says to be known."""
        uri, _, fragment = reference.partition("#")
        if "://" not in uri or (root := self._identities.get(uri)) is None:
            return None
        return root.at_path(tokens_of(unquote(fragment)))

    def having(self, file: Path, *keys: str) -> Iterator[Node]:
        """Every object of a file with one of these members."""
        return (Node(self, file, tokens, value) for tokens, value in self.sources[file].having(*keys))

    def target(self, file: Path, reference: str) -> Node | None:
        """The node that a reference means which is written in a file; None when nothing is there."""
        known = self._targets.get((file, reference))
        if known is None and (known := self._target(file, reference)) is not None:
            self._targets[file, reference] = known
        return known

    def _target(self, file: Path, reference: str) -> Node | None:
        fragment, named = unquote(reference.partition("#")[2]), file_of(file, reference)
        if fragment and not fragment.startswith("/"):
            return self._anchors(named).get(fragment)
        return self.identified(reference) or self.at(named, fragment)

    @cached_property
    def _identities(self) -> dict[str, Node]:
        found = {node.text("$id"): node for node in self.having(self.root.file, "$id") if node.text("$id")}
        return {**found, **({self.root.text("$self"): self.root} if self.root.text("$self") else {})}

    def _anchors(self, file: Path) -> dict[str, Node]:
        if file not in self._anchored and file in self.sources:
            keys = ("$anchor", "$dynamicAnchor")
            nodes = self.having(file, *keys)
            self._anchored[file] = {name: node for node in nodes for key in keys if (name := node.text(key))}
        return self._anchored.get(file, {})

    @property
    def files(self) -> Mapping[Path, str]:
        """Each file with the SHA-256 of its bytes."""
        return {file: source.sha256 for file, source in self.sources.items()}

    def at(self, file: Path, pointer: str) -> Node | None:
        """The node at a JSON pointer of a file, or None when nothing is there."""
        known = self._found.get((file, pointer))
        if known is not None or file not in self.sources or not (pointer == "" or pointer.startswith("/")):
            return known
        if (file, pointer) in self._sought or len(self._sought) > bounds.longest_chain:
            # Behind a reference that leads through itself, or endlessly on, there is nothing.
            return None
        self._sought.add((file, pointer))
        node: Node | None = Node(self, file, (), self.sources[file].value)
        for token in tokens_of(pointer):
            # A pointer may lead on behind a reference, as if what that one means stood in its place.
            node = node and (node.step(token) or node.follow().step(token))
        self._sought.discard((file, pointer))
        if node is not None:
            # The same few places are referred to again and again.
            self._found[file, pointer] = node
        return node


class Node:
    """A value at its place; equal to any other node of the same place."""

    # Plain slots, because a description has hundreds of thousands of places, and each step to one makes a node.
    __slots__ = ("document", "file", "tokens", "value")

    def __init__(self, document: Document, file: Path, tokens: Tokens, value: Value) -> None:
        self.document: Final = document
        self.file: Final = file
        self.tokens: Final = tokens
        self.value: Final = value

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Node):
            return NotImplemented
        # Of most pairs the file is one object, and comparing paths takes long.
        return self.tokens == other.tokens and (self.file is other.file or self.file == other.file)

    def __hash__(self) -> int:
        return hash(self.tokens)

    def __repr__(self) -> str:
        return f"Node({self.file}#{self.pointer})"

    @property
    def pointer(self) -> str:
        """The place inside the file, as a JSON pointer."""
        return pointer_of(self.tokens)

    @property
    def line(self) -> int:
        """The line of the file, found by reading it once more."""
        return self.document.sources[self.file].line(self.tokens)

    def inside(self, token: str, value: Value) -> Node:
        """The node of a value that stands one step inside this one."""
        return Node(self.document, self.file, (*self.tokens, token), value)

    def step(self, token: str) -> Node | None:
        """The member or the element that one step of a JSON pointer names."""
        value = self.value
        if isinstance(value, dict):
            return self.inside(token, value[token]) if token in value else None
        if isinstance(value, list) and _INDEX.fullmatch(token) and int(token) < len(value):
            return self.inside(token, value[int(token)])
        return None

    def at_path(self, tokens: Tokens) -> Node | None:
        """The node at a path inside this one, references not followed; None when nothing is there."""
        node: Node | None = self
        for token in tokens:
            node = node and node.step(token)
        return node

    def toward(self, path: Iterable[str | int]) -> Node:
        """The node at a path, or the last one on the way to it that exists."""
        node = self
        for token in path:
            inner = node.step(str(token))
            if inner is None:
                break
            node = inner
        return node

    def get(self, key: str) -> Node | None:
        """The member of an object, without following its reference."""
        value = self.value
        if isinstance(value, dict) and key in value:
            return Node(self.document, self.file, (*self.tokens, key), value[key])
        return None

    def child(self, key: str) -> Node | None:
        """The member of an object, behind its reference if it is one."""
        member = self.get(key)
        return member and member.follow()

    def items(self) -> Iterator[tuple[str, Node]]:
        """The members of an object; nothing for other values."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(self.document, self.file, (*self.tokens, key), value)

    def elements(self) -> Iterator[Node]:
        """The elements of an array; nothing for other values."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield self.inside(str(index), value)

    def text(self, key: str, default: str = "") -> str:
        """A member that should be a text; the default when it is not."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else default

    def flag(self, key: str) -> bool:
        """Whether a member is `true`."""
        return isinstance(self.value, dict) and self.value.get(key) is True

    def number(self, key: str) -> int | Decimal | None:
        """A member that should be a number; None when it is not."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, (int, Decimal)) and not isinstance(value, bool) else None

    @property
    def reference(self) -> str | None:
        """What the object's `$ref` says; None when it has none."""
        value = self.value
        if not isinstance(value, dict):
            return None
        said = value.get("$ref") or value.get("$dynamicRef")
        return said if isinstance(said, str) else None

    def target(self, reference: str) -> Node | None:
        """The node that a reference written here means; None when nothing is there."""
        return self.document.target(self.file, reference)

    @property
    def referred(self) -> Node | None:
        """The node that the object's own `$ref` means."""
        said = self.reference
        return None if said is None else self.document.target(self.file, said)

    @property
    def base(self) -> Node | None:
        """The block that an extension's block builds on; a reference to anything else is data there."""
        target = self.referred
        return target if target and any(token.startswith("x-") for token in target.tokens) else None

    def follow(self) -> Node:
        """The node at the end of the chain of references; a broken one, which `load` has named, ends at itself."""
        value = self.value
        if not isinstance(value, dict) or ("$ref" not in value and "$dynamicRef" not in value):
            return self
        if (first := self.referred) is None or first.reference is None:
            return first or self
        node: Node = self
        passed = set[Node]()
        while (target := node.referred) and target not in passed and len(passed) <= bounds.longest_chain:
            passed.add(target)
            node = target
        return node

    def merged(self) -> Value:
        """The value of an extension's block, each `$ref` to another block replaced by it with the siblings laid over."""
        return self._merged(frozenset(), bounds.Budget(bounds.most_merged, _TOO_MUCH))

    def _merged(self, outer: frozenset[Node], budget: bounds.Budget) -> Value:
        """A reference back to a node being merged adds nothing; `load` has named it."""
        budget.spend(1, self)
        outer |= {self}
        if isinstance(self.value, list):
            return [element._merged(outer, budget) for element in self.elements()]
        if not isinstance(self.value, dict):
            return self.value
        own: Value = {key: member._merged(outer, budget) for key, member in self.items() if key != "$ref"}
        base = self.base
        if base is None:
            return self.value if self.reference else own
        too_far = base in outer or len(outer) > 2 * bounds.longest_chain
        return own if too_far else overlay(base._merged(outer, budget), own)


def overlay(under: Value, over: Value) -> Value:
    """Two values as one: objects member by member, everything else as `over` says."""
    if not isinstance(under, dict) or not isinstance(over, dict):
        return over
    return under | {key: overlay(under[key], value) if key in under else value for key, value in over.items()}
