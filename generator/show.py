"""Prints the picture of an API that the generator works from, for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from os.path import relpath
from typing import Any, cast

from . import ir
from .ir import Api, Body, Operation, Parameter, Part, Result, TypeRef
from .problems import Location, printable

_INDENT = "  "


def as_text(api: Api, operations: Iterable[Operation]) -> str:
    """The operations as an indented list, each with its types, results and conventions."""
    head = f"{api.title} {api.version}: {api.class_name} in {api.package}"
    left_out = [f"left out, only inferred: {', '.join(api.left_out)}"] if api.left_out else []
    lines = [
        head,
        *(("", *left_out) if left_out else ()),
        *(line for each in operations for line in ("", *_operation(each))),
    ]
    return "".join(f"{printable(line)}\n" for line in lines)


def as_json(value: object) -> str:
    """An `Api` or an `Operation` as JSON; a convention says which it is, a place is `file:line`."""
    return json.dumps(value, default=_plain, indent=2, ensure_ascii=False) + "\n"


def _operation(operation: Operation) -> Iterator[str]:
    yield f"{operation.id}  {operation.method.upper()} {operation.path}"
    yield f"{_INDENT}call: client.{operation.dotted}"
    yield f"{_INDENT}from: {_place(operation.where)}"
    yield from _block("parameters", map(_parameter, operation.parameters))
    if operation.body:
        yield from _block("body", [_body(operation.body), *map(_part, operation.body.parts)])
    yield from _block("results", map(_result, operation.results))
    yield from _block("conventions", map(repr, operation.conventions))


def _block(title: str, lines: Iterable[str]) -> Iterator[str]:
    """An indented list under its title, or nothing at all."""
    for number, line in enumerate(lines):
        if number == 0:
            yield f"{_INDENT}{title}:"
        yield f"{_INDENT * 2}{line}"


def _parameter(parameter: Parameter) -> str:
    name = parameter.argument or parameter.name
    if name != parameter.name:
        name += f" (sent as {parameter.name})"
    kind = "setting of the client, " if parameter.setting else ""
    return f"{name}: {_type(parameter.type)}, {kind}{parameter.place}, {_need(parameter.required)}"


def _body(body: Body) -> str:
    return f"{_type(body.type)}, {body.content_type}, {_need(body.required)}"


def _part(part: Part) -> str:
    repeated = ", repeated" if part.repeated else ""
    rows = f" or rows of {part.rows.row.name}" if part.rows else ""
    return f"{part.argument}: {_type(part.type)}{rows}, {part.kind}{repeated}, {_need(part.required)}"


def _result(result: Result) -> str:
    rows = "rows of " if result.rows else ""
    return f"{result.status}: {rows}{_type(result.type)}, {result.content_type or 'no content'}"


def _need(required: bool) -> str:
    return "required" if required else "optional"


def _type(ref: TypeRef) -> str:
    args = [_type(arg) for arg in ref.args]
    match ref.kind:
        case "scalar" | "named":
            return ref.name
        case "list":
            return f"list[{', '.join(args)}]"
        case "tuple":
            return f"tuple[{', '.join(args)}]"
        case "map":
            return f"dict[str, {', '.join(args)}]"
        case "union":
            return " | ".join(args)
        case "none":
            return "None"
        case "any" | "file":
            return ref.kind


def _place(where: Location) -> str:
    return f"{relpath(where.file)}:{where.line}"


def _plain(value: object) -> object:
    """What JSON has no kind for: dataclasses by their fields, anything else (a Decimal, a date) by its text."""
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if not is_dataclass(value) or isinstance(value, type):
        return str(value)
    members: dict[str, Any] = {each.name: getattr(value, each.name) for each in fields(value)}
    if "where" in members:
        members["where"] = _place(members["where"])
    # A convention's fields say little without its class; the picture's own classes are told by their place.
    return members if type(value).__module__ == ir.__name__ else {"class": type(value).__name__, **members}
