"""The body that a documented call must send, worked out by other means than the client's own."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ..ir import Example, Operation, Part, Schema, TypeRef
from ..runtime.exact_json import write_json
from ..runtime.media_types import media_type
from ..runtime.shapes import is_list, is_object
from ..samples import Samples
from .documented import BOUNDARY, form, item_type, text

FILE_CONTENT = b"stub file\n"

Schemas = Mapping[str, Schema]


def as_written(value: Any, type_: TypeRef, schemas: Schemas) -> Any:
    """An example as its type writes it: a model's members in their order, the digits of a float."""
    if type_.kind == "union":
        return as_written(value, Samples(schemas).chosen(type_, value), schemas)
    if type_.kind == "list" and is_list(value):
        return [as_written(item, type_.args[0], schemas) for item in value]
    if type_.kind == "tuple" and is_list(value):
        return [as_written(item, part, schemas) for item, part in zip(value, type_.args, strict=True)]
    if type_.kind == "map" and is_object(value):
        return {key: as_written(item, type_.args[0], schemas) for key, item in value.items()}
    if type_.kind == "scalar":
        return float(value) if type_.name == "float" and isinstance(value, int | Decimal) else value
    if type_.kind != "named" or not is_object(value):
        return value
    fields = {field.name: field.type for field in schemas[type_.name].fields}
    known = {name: as_written(value[name], inner, schemas) for name, inner in fields.items() if name in value}
    return {**known, **{name: item for name, item in value.items() if name not in fields}}


def body_bytes(operation: Operation, example: Example, schemas: Schemas) -> bytes:
    """The bytes of any body but JSON; empty without one."""
    if not operation.body or not example.has_body:
        return b""
    if operation.body.kind == "multipart":
        return _multipart(operation.body.parts, example.body, schemas)
    return form(operation, example) if operation.body.kind == "form" else FILE_CONTENT


def _multipart(parts: tuple[Part, ...], values: Any, schemas: Schemas) -> bytes:
    lines: list[bytes] = []
    for part in parts:
        value = values.get(part.name)
        for item in value if part.repeated and is_list(value) else [value]:
            if item is not None:
                lines += _part_lines(part, item, schemas)
    return b"\r\n".join([*lines, b"--%s--" % BOUNDARY.encode(), b""])


def _part_lines(part: Part, item: Any, schemas: Schemas) -> list[bytes]:
    opening = [b"--%s" % BOUNDARY.encode(), b'Content-Disposition: form-data; name="%s"' % part.name.encode()]
    if part.kind == "file":
        opening[1] += b'; filename="%s"' % str(item).encode()
        return [
            *opening,
            b"Content-Type: %s" % (part.content_type or media_type(str(item))).encode(),
            b"",
            FILE_CONTENT,
        ]
    if part.kind == "json":
        kind = item_type(part.type) if part.repeated else part.type
        data = write_json(as_written(item, kind, schemas))
        return [*opening, b"Content-Type: %s" % (part.content_type or "application/json").encode(), b"", data]
    typed = [b"Content-Type: %s" % part.content_type.encode()] if part.content_type else []
    return [*opening, *typed, b"", text(item_type(part.type), item).encode()]
