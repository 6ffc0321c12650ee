"""Request bodies: the media type that is sent, and for forms their parts."""

from __future__ import annotations

from ..ir import Body, BodyKind, Part, PartKind, TypeRef
from ..names import arguments
from ..node import Node
from .examples import named_examples
from .shape import ANY
from .types import Types

_PREFERRED: tuple[BodyKind, ...] = ("json", "multipart", "form", "text", "binary")


def body(operation: Node, types: Types, hint: str, taken: list[str]) -> Body | None:
    """The body of an operation; of several media types the one that is easiest to call."""
    described = operation.child("requestBody")
    content = described.child("content") if described else None
    media = sorted(content.items(), key=lambda item: _PREFERRED.index(kind_of(item[0]))) if content else []
    if described is None or not media:
        return None
    content_type, node = media[0][0], media[0][1].follow()
    kind = kind_of(content_type)
    parts = _parts(node, kind, types, hint, taken)
    return Body(
        kind=kind,
        content_type=content_type,
        type=types.at(node.get("schema"), hint + "Body") if kind == "json" else TypeRef("file"),
        required=described.flag("required") or any(part.required for part in parts),
        parts=parts,
        description=described.text("description"),
        examples=named_examples(node),
        where=node,
    )


def kind_of(content_type: str) -> BodyKind:
    """What a media type is to a caller."""
    essence = content_type.partition(";")[0].strip().lower()
    if essence.endswith(("/json", "+json")) or essence == "*/*":
        return "json"
    if essence == "multipart/form-data":
        return "multipart"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    # A stream of events has no end to wait for.
    return "text" if essence.startswith("text/") and essence != "text/event-stream" else "binary"


def _parts(media: Node, kind: BodyKind, types: Types, hint: str, taken: list[str]) -> tuple[Part, ...]:
    schema = media.child("schema")
    if kind not in ("multipart", "form") or schema is None:
        return ()
    fields = types.object_fields(schema, hint)
    made = arguments((field.name for field in fields), taken)
    encoding = media.child("encoding")
    found: list[Part] = []
    for field in fields:
        described = encoding.child(field.name) if encoding else None
        content_type = described.text("contentType") if described else ""
        plain = _without_null(field.type)
        found.append(
            Part(
                name=field.name,
                argument=made[field.name],
                type=field.type,
                required=field.required,
                kind="json" if kind_of(content_type) == "json" and content_type else _part_kind(plain, types),
                repeated=plain.kind == "list" and not content_type.endswith("json"),
                content_type=content_type,
                description=field.description,
            )
        )
    return tuple(found)


def _part_kind(type_: TypeRef, types: Types) -> PartKind:
    """OpenAPI's default: files as they are, objects as JSON, everything else as text."""
    inner = type_.args[0] if type_.kind == "list" else type_
    if inner.kind == "file":
        return "file"
    if inner.kind == "named" and types.schemas[inner.name].kind == "enum":
        return "text"
    return "json" if inner.kind in ("named", "map", "any") and inner != ANY else "text"


def _without_null(type_: TypeRef) -> TypeRef:
    kept = tuple(part for part in type_.args if part.kind != "none")
    return kept[0] if type_.kind == "union" and len(kept) == 1 else type_
