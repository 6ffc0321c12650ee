"""Request bodies: the media type that is sent, and for forms their parts."""

from __future__ import annotations

from dataclasses import replace

from ..ir import Body, BodyKind, Part, PartKind, TypeRef
from ..names import arguments
from ..node import Node
from .csv_files import CsvFile, of_part
from .examples import named_examples
from .file_lists import with_file_list
from .shape import ANY
from .types import Types

_PREFERRED: tuple[BodyKind, ...] = ("json", "multipart", "form", "text", "binary")


def body(operation: Node, types: Types, hint: str, taken: list[str], files: tuple[CsvFile, ...] = ()) -> Body | None:
    """The body of an operation; of several media types the one that is easiest to call."""
    described = operation.child("requestBody")
    content = described.child("content") if described else None
    media = sorted(content.items(), key=lambda item: _PREFERRED.index(kind_of(item[0]))) if content else []
    if described is None or not media:
        return None
    first, *others = [_body(described, name, node.follow(), types, hint, taken, files) for name, node in media]
    made = first if first.parts else replace(first, alternatives=tuple(others))
    return with_file_list(made, operation, types.schemas)


def _body(
    described: Node,
    content_type: str,
    node: Node,
    types: Types,
    hint: str,
    taken: list[str],
    files: tuple[CsvFile, ...],
) -> Body:
    kind = kind_of(content_type)
    parts = _parts(node, kind, types, hint, taken, files)
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


def _parts(
    media: Node, kind: BodyKind, types: Types, hint: str, taken: list[str], files: tuple[CsvFile, ...]
) -> tuple[Part, ...]:
    schema = media.child("schema")
    if kind not in ("multipart", "form") or schema is None:
        return ()
    fields = types.spread(schema, hint)
    made = arguments((field.name for field in fields), taken)
    encoding = media.child("encoding")
    found: list[Part] = []
    for field in fields:
        described = encoding.child(field.name) if encoding else None
        content_type = described.text("contentType") if described else ""
        plain = field.type.without_none
        part_kind = "json" if kind_of(content_type) == "json" and content_type else _part_kind(plain, types)
        found.append(
            Part(
                name=field.name,
                argument=made[field.name],
                type=field.type,
                required=field.required,
                kind=part_kind,
                repeated=plain.kind == "list" and not content_type.endswith("json"),
                content_type=content_type,
                description=field.description,
                rows=of_part(files, field.name) if plain.kind == "file" else None,
                default=field.default if field.required and part_kind == "text" else None,
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
