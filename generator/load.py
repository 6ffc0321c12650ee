"""Reads a YAML or JSON description with every file it refers to; every node knows its file, pointer and line."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote

from . import bounds, json_text
from .node import Document, Node, file_of
from .problems import Complaints, FileLine, Location, Problems
from .source_text import Source
from .syntax import Fault, Unreadable, Value
from .walk import Visit, may_refer, reference, walk

# Kinds that can be done without: what they would say is then typed openly.
_DISPENSABLE = frozenset({"schema", "mapping", "response", "header", "example", "link", "paths", "extension"})
_POINTER = re.compile(r"#(/|$)|\.(ya?ml|json)$")


def load(
    path: Path, problems: Problems, allow: Sequence[Path] = (), faults: Complaints | None = None
) -> Document | None:
    """Read a description; files outside its folder and the allowed ones stay closed. None when it holds nothing.

    Every reference is tried once, so that `Node.follow` has nothing left to complain about. One that leads nowhere is
    among the `faults` where what it stands for can be done without.
    """
    file = Path(os.path.abspath(path))
    source = _read(file, FileLine(file), problems)
    if source is None:
        return None
    loader = _Loader(Document(source), [file.parent, *allow], problems, faults or problems)
    # The walk hands out each node before it goes through its reference, in time to load what it names.
    for visit in walk(loader.document.root):
        loader.visit(visit)
    return loader.document


def _read(file: Path, where: Location, problems: Problems) -> Source | None:
    """The file's source; `where` is the place to blame when it cannot be opened."""
    try:
        data = _bytes(file)
    except (OSError, ValueError) as error:
        problems.add(where, f"cannot read {file.name}: {_reason(error)}")
        return None
    try:
        value, text = _parsed(data, file)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(FileLine(file, line), "not UTF-8; save the file in that encoding")
    except Unreadable as error:
        for fault in error.faults:
            problems.add(FileLine(file, fault.line), fault.text)
    else:
        if isinstance(value, dict):
            return Source(file, text, hashlib.sha256(data).hexdigest(), value)
        problems.add(FileLine(file), "the top level must be an object")
    return None


def _bytes(file: Path) -> bytes:
    """What a file holds; raises `ValueError` for one that is larger than any description."""
    with file.open("rb") as opened:
        data = opened.read(bounds.largest_file + 1)
    if len(data) > bounds.largest_file:
        raise ValueError(f"it has more than {bounds.largest_file // 1024**2} MiB; split it into several files")
    return data


def _parsed(data: bytes, file: Path) -> tuple[Value, str]:
    text = data.decode("utf-8-sig")
    is_json = file.suffix == ".json"
    if found := bounds.too_many_values(text, "JSON" if is_json else "YAML"):
        raise Unreadable(Fault(1, found))
    return _reader(file)(text), text


def _reader(file: Path) -> Callable[[str], Value]:
    if file.suffix == ".json":
        return json_text.parse
    # Imported here, for a description in JSON does without.
    from . import yaml_text

    return yaml_text.parse


def _reason(error: OSError | ValueError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


class _Loader:
    """Opens files as references name them, and names the references that lead nowhere."""

    def __init__(self, document: Document, folders: Sequence[Path], problems: Problems, faults: Complaints) -> None:
        self.document = document
        self._folders = [folder.resolve() for folder in folders]
        self._problems = problems
        self._faults = faults
        self._said: Complaints = problems
        self._unreadable = set[Path]()
        self._hints = 20
        self._blocks = set[Node]()

    def visit(self, visit: Visit) -> None:
        """Try the reference of a node, or those inside an extension's block."""
        self._said = self._faults if visit.kind in _DISPENSABLE else self._problems
        if visit.kind == "extension":
            self._block(visit.node, ())
        elif (said := reference(visit)) is not None:
            self._reference(visit.node, said)
        elif may_refer(visit.kind) and visit.node.get("$ref"):
            self._complain(visit.node, "`$ref` must be a text: a file, a JSON pointer, or both")

    def _reference(self, node: Node, said: str) -> None:
        following = self._target(node, said)
        passed = set[Node]()
        while following and following not in passed and len(passed) <= bounds.longest_chain:
            passed.add(following)
            following = following.referred
        if len(passed) > bounds.longest_chain:
            self._complain(node, f"`{said}` leads through more than {bounds.longest_chain} references; name its end")
        elif node in passed:
            self._complain(node, f"`{said}` leads back to itself; let one end hold the value")

    def _block(self, node: Node, outer: tuple[Node, ...]) -> None:
        """An extension may refer to a block it builds on, at any depth of its own data."""
        if node in outer:
            self._complain(outer[-1], "this extension builds on itself; break the circle of `$ref`")
        if len(outer) > 2 * bounds.longest_chain:
            self._complain(node, f"more than {bounds.longest_chain} blocks build on each other; let fewer do so")
        if node in outer or node in self._blocks or len(outer) > 2 * bounds.longest_chain:
            return
        inner = [*(member for _, member in node.items()), *node.elements()]
        if base := self._base(node):
            inner.append(base)
        for following in inner:
            self._block(following, (*outer, node))
        self._blocks.add(node)

    def _base(self, node: Node) -> Node | None:
        """In an extension's own data only what looks like a reference is taken for one."""
        said = node.reference
        is_reference = said is not None and _POINTER.search(said) and self._target(node, said)
        return node.base if is_reference else None

    def _target(self, node: Node, said: str) -> Node | None:
        """What a reference means, its file opened; None after saying why it means nothing."""
        if target := self.document.identified(said):
            return target
        if "://" in said or said.startswith("//"):
            self._complain(
                node,
                f"`{said}` is a URL, and those are never fetched; keep a copy beside this file",
            )
        elif not self._open(node, said):
            return None
        elif target := node.target(said):
            return target
        else:
            self._complain(node, f"`{said}` does not exist{self._hint(node, said)}")
        return None

    def _hint(self, node: Node, said: str) -> str:
        """Comparing names takes long, so that only the first few that are missing get one."""
        self._hints -= 1
        return _hint(node, said) if self._hints >= 0 else ""

    def _open(self, node: Node, said: str) -> bool:
        file = file_of(node.file, said)
        if file in self.document.sources:
            return True
        if file in self._unreadable:
            return False
        if not self._is_allowed(file):
            text = f"`{said}` leaves the folder of the document; move the file in, or allow its folder"
            self._problems.add(_place(node), text)
        elif os.path.exists(file) and not os.path.isfile(file):
            self._problems.add(_place(node), f"`{said}` is no file; refer to a YAML or JSON file")
        elif source := _read(file, _place(node), self._problems):
            self.document.sources[file] = source
        elif os.path.isfile(file):
            self._unreadable.add(file)
        return file in self.document.sources

    def _is_allowed(self, file: Path) -> bool:
        try:
            real = file.resolve()
        except (OSError, RuntimeError, ValueError):
            # Not a path at all: opening it will say so.
            return True
        return any(real.is_relative_to(folder) for folder in self._folders)

    def _complain(self, node: Node, text: str) -> None:
        self._said.add(_place(node), text)


def _place(node: Node) -> Node:
    return node.get("$ref") or node


def _hint(node: Node, said: str) -> str:
    """What the author may have meant: the nearest of the names that do exist there."""
    fragment = said.partition("#")[2]
    if not fragment.startswith("/"):
        return "; a reference is a file and a JSON pointer, such as common.yaml#/components/schemas/Order"
    parent, _, last = said.rpartition("/")
    siblings = node.target(parent)
    names = [key for key, _ in siblings.items()] if siblings else []
    near = get_close_matches(unquote(last), names, 1)
    return f"; did you mean `{parent}/{near[0]}`?" if near else ""
