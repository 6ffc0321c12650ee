"""What a document says about each part of a multipart body."""

from __future__ import annotations

from dataclasses import dataclass

from generator.node import Node


@dataclass(frozen=True)
class Slot:
    """The place of one part, or of several with the same name; `kinds` are the media types that fit into it."""

    name: str
    schema: Node
    kinds: tuple[str, ...]
    repeated: bool

    @property
    def is_json(self) -> bool:
        """Whether the part is a JSON text."""
        return any(kind.endswith("json") for kind in self.kinds)

    @property
    def is_file(self) -> bool:
        """Whether the part is a file, with a name."""
        return _is_file(self.schema) and not self.is_json


def slots(media: Node) -> dict[str, Slot]:
    """Every part that a media type describes, by name."""
    schema = media.child("schema")
    members = schema and schema.get("properties")
    return {name: _slot(name, node.follow(), media) for name, node in members.items()} if members else {}


def types(schema: Node) -> set[str]:
    """The types that a schema names; none where it leaves them open."""
    named = schema.get("type")
    values = named.value if named else []
    return {str(each) for each in (values if isinstance(values, list) else [values])}


def _slot(name: str, schema: Node, media: Node) -> Slot:
    kinds = _encoding(media, name)
    items = schema.child("items") if "array" in types(schema) else None
    # An array travels as parts of one name, unless it is said to be one part in JSON.
    if items is None or any(kind.endswith("json") for kind in kinds):
        return Slot(name, schema, kinds or _usual(schema), repeated=False)
    return Slot(name, items, kinds or _usual(items), repeated=True)


def _encoding(media: Node, name: str) -> tuple[str, ...]:
    listed = media.get("encoding")
    said = listed.child(name) if listed else None
    return tuple(kind.strip() for kind in said.text("contentType").split(",") if kind.strip()) if said else ()


def _usual(schema: Node) -> tuple[str, ...]:
    """The types of a part for which the document names none; a file may be of any."""
    if _is_file(schema):
        return ("*/*",)
    return ("application/json",) if types(schema) & {"object", "array"} else ("text/plain", "")


def _is_file(schema: Node) -> bool:
    return schema.text("format") == "binary" or schema.get("contentMediaType") is not None or not schema.value
