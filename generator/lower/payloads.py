"""What a provider sends by itself: the bodies of webhooks and callbacks, as types to read them with."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Payload
from ..names import pascal
from ..node import Node
from .bodies import kind_of
from .types import Types

_VERBS = frozenset("get put post delete options head patch trace query".split())


def payloads(root: Node, types: Types) -> tuple[Payload, ...]:
    """Every webhook of the document and every callback of its operations that has a JSON body."""
    found = [*_webhooks(root), *_callbacks(root)]
    return tuple(payload for kind, name, node in found for payload in _payloads(kind, name, node.follow(), types))


def _webhooks(root: Node) -> Iterator[tuple[str, str, Node]]:
    for holder in ("webhooks", "x-webhooks"):
        listed = root.child(holder)
        for name, node in listed.items() if listed else ():
            yield "webhook", name, node


def _callbacks(root: Node) -> Iterator[tuple[str, str, Node]]:
    paths = root.child("paths")
    for _, item in paths.items() if paths else ():
        for verb, operation in item.follow().items():
            listed = operation.child("callbacks") if verb in _VERBS else None
            for name, callback in listed.items() if listed else ():
                own = operation.text("operationId")
                yield from (("callback", f"{own} {name}", node) for _, node in callback.follow().items())


def _payloads(kind: str, name: str, item: Node, types: Types) -> Iterator[Payload]:
    for verb, operation in item.items():
        sent = operation.child("requestBody") if verb in _VERBS else None
        content = sent.child("content") if sent else None
        for content_type, media in content.items() if content else ():
            schema = media.follow().get("schema")
            if kind_of(content_type) == "json" and schema is not None:
                type_ = types.at(schema, pascal(f"{name} {kind}"))
                yield Payload(kind=kind, name=name, summary=operation.text("summary"), type=type_, where=operation)
