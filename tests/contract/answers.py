"""The answer that a document shows for a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.node import Node
from generator.runtime.exact_json import write_json

from .calls import Call

_FILE = b"some file\n"


@dataclass(frozen=True)
class Answer:
    """The first success of an operation, with its first media type and example; no `kind` where it has no body."""

    status: int
    kind: str = ""
    schema: Node | None = None
    example: Node | None = None

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON."""
        return self.kind.endswith("json")

    @property
    def body(self) -> bytes:
        """The example; any bytes for a file without one."""
        if self.example is None:
            return _FILE if self.kind else b""
        value = self.example.value
        return value.encode() if isinstance(value, str) and not self.is_json else write_json(value)


def documented(call: Call) -> Answer | None:
    """What a call is answered with when all goes well; None where the document does not say."""
    for status, response in _members(call.node, "responses"):
        if status.startswith("2"):
            return _answer(int(status.replace("X", "0")), response.follow())
    return None


def _answer(status: int, response: Node) -> Answer:
    for kind, media in _members(response, "content"):
        named = (node.follow().get("value") for _, node in _members(media, "examples"))
        example = media.get("example") or next((value for value in named if value), None)
        return Answer(status, kind, media.get("schema"), example)
    return Answer(status)


def _members(node: Node, key: str) -> Iterator[tuple[str, Node]]:
    inner = node.get(key)
    return inner.items() if inner else iter(())
