"""The bytes that a documented call must send, worked out by other means than the client's own."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from ..ir import Example, Operation, Parameter, Part, Schema, TypeRef
from ..runtime.exact_json import write_json
from ..runtime.shapes import is_list, is_object
from ..runtime.times import parse_datetime, utc_text

BOUNDARY = "stub-boundary"
FILE_CONTENT = b"stub file\n"


def in_field_order(value: Any, type_: TypeRef, schemas: Mapping[str, Schema]) -> Any:
    """An example with its members in the order in which a model writes them."""
    if type_.kind == "union":
        kept = [part for part in type_.args if part.kind in ("named", "list", "map")]
        return in_field_order(value, kept[0], schemas) if len(kept) == 1 else value
    if type_.kind in ("list", "map") and is_list(value):
        return [in_field_order(item, type_.args[0], schemas) for item in value]
    if type_.kind != "named" or not is_object(value):
        return value
    fields = {field.name: field.type for field in schemas[type_.name].fields}
    known = {name: in_field_order(value[name], inner, schemas) for name, inner in fields.items() if name in value}
    return {**known, **{name: item for name, item in value.items() if name not in fields}}


def path(operation: Operation, example: Example) -> str:
    """The path with the documented values in it."""
    path = operation.path
    for parameter in sent(operation, example, "path"):
        path = path.replace("{" + parameter.name + "}", _encoded(parameter, example.parameters[parameter.name]))
    return path


def query(operation: Operation, example: Example) -> str:
    """The query string, without its question mark."""
    pairs: list[str] = []
    for parameter in sent(operation, example, "query"):
        value = example.parameters[parameter.name]
        items = [_encoded(parameter, item) for item in (value if is_list(value) else [value])]
        name = quote(parameter.name, safe="")
        pairs += [f"{name}={item}" for item in items] if parameter.explode else [f"{name}={','.join(items)}"]
    return "&".join(pairs)


def _encoded(parameter: Parameter, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if parameter.type.name == "DateTime":
        return quote(utc_text(parse_datetime(str(value))), safe="")
    return quote(format(value, "f") if isinstance(value, Decimal) else str(value), safe="")


def sent(operation: Operation, example: Example, place: str) -> list[Parameter]:
    """The parameters of one place for which the call has a value."""
    if operation.url_argument and place == "path":
        return []
    return [p for p in operation.parameters if p.place == place and p.name in example.parameters]


def content_type(operation: Operation, example: Example) -> str:
    """The `Content-Type` header; empty without a body."""
    if not operation.body or not example.has_body:
        return ""
    boundary = f"; boundary={BOUNDARY}" if operation.body.kind == "multipart" else ""
    return operation.body.content_type + boundary


def multipart(operation: Operation, example: Example, schemas: Mapping[str, Schema]) -> bytes:
    """A multipart body; empty for other bodies."""
    body = operation.body
    if not body or body.kind != "multipart" or not is_object(example.body):
        return b""
    lines: list[bytes] = []
    for part in body.parts:
        value = example.body.get(part.name)
        for item in value if part.repeated and is_list(value) else [value]:
            if item is not None:
                lines += _part_lines(part, item, schemas)
    return b"\r\n".join([*lines, b"--%s--" % BOUNDARY.encode(), b""])


def _part_lines(part: Part, item: Any, schemas: Mapping[str, Schema]) -> list[bytes]:
    opening = [b"--%s" % BOUNDARY.encode(), b'Content-Disposition: form-data; name="%s"' % part.name.encode()]
    if part.kind == "file":
        opening[1] += b'; filename="%s"' % str(item).encode()
        return [*opening, b"Content-Type: %s" % _media_type(str(item)), b"", FILE_CONTENT]
    if part.kind == "json":
        data = write_json(in_field_order(item, part.type, schemas))
        return [*opening, b"Content-Type: application/json", b"", data]
    return [*opening, b"", str(item).encode()]


def _media_type(filename: str) -> bytes:
    return (mimetypes.guess_type(filename)[0] or "application/octet-stream").encode()
