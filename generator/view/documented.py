"""The request line and headers that a documented call must send, worked out by other means than the client's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from ..ir import Example, Operation, Parameter, TypeRef
from ..runtime.exact_json import write_json
from ..runtime.moments import parse_datetime, utc_text
from ..runtime.shapes import is_list, is_object

_PLACES = re.compile(r"(\{[^{}]*\})")
# What of a path goes on the wire as it is described.
_LEGAL = "/%!$&'()*+,;=:@~[]|"
BOUNDARY = "stub-boundary"
_BETWEEN = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "label": "."}


def path(operation: Operation, example: Example) -> str:
    """The path with the documented values in it, and without the fragment that tells variants of a call apart."""
    places = {
        f"{{{each.name}}}": _step(each, example.parameters[each.key]) for each in sent(operation, example, "path")
    }
    steps = _PLACES.split(operation.path.partition("#")[0])
    return "".join(places.get(step) or quote(step, safe=_LEGAL) for step in steps)


def _step(parameter: Parameter, value: Any) -> str:
    """A value in a path: RFC 6570 has a form for each style."""
    name = quote(parameter.name, safe="")
    if parameter.style == "matrix" and parameter.explode:
        named = is_object(value)
        return "".join(f";{each}" if named else f";{name}={each}" for each in _listed(parameter, value, _encoded))
    prefix = {"label": ".", "matrix": f";{name}="}.get(parameter.style, "")
    return prefix + _joined(parameter, value)


def query(operation: Operation, example: Example) -> str:
    """The query string, without its question mark."""
    parameters = sent(operation, example, "query")
    return "&".join(pair for each in parameters for pair in _pairs(each, example.parameters[each.key]))


def form(operation: Operation, example: Example) -> bytes:
    """The bytes of a form; empty for other bodies."""
    body = operation.body
    if not body or body.kind != "form" or not is_object(example.body):
        return b""
    fields = [
        Parameter(name=part.name, argument="", place="query", type=part.type, required=False, **_FORM, where=body.where)
        for part in body.parts
        if part.name in example.body
    ]
    return "&".join(pair for field in fields for pair in _pairs(field, example.body[field.name])).encode()


def headers(operation: Operation, example: Example) -> dict[str, str]:
    """The parameters that travel as headers."""
    return {each.name: _header(each, example.parameters[each.key]) for each in sent(operation, example, "header")}


def _header(parameter: Parameter, value: Any) -> str:
    return _document(value) if parameter.style == "json" else ",".join(_listed(parameter, value, _bare))


def cookies(operation: Operation, example: Example) -> list[str]:
    """The parameters that travel in the cookie header, each with its name."""
    given = sent(operation, example, "cookie")
    return [pair for each in given for pair in _cookie(each, example.parameters[each.key])]


def _cookie(parameter: Parameter, value: Any) -> list[str]:
    name = quote(parameter.name)
    if parameter.style == "json":
        return [f"{name}={quote(_document(value))}"]
    items = _listed(parameter, value, lambda owner, item: quote(_bare(owner, item)))
    if not parameter.explode:
        return [f"{name}={','.join(items)}"]
    return items if is_object(value) else [f"{name}={item}" for item in items]


def sent(operation: Operation, example: Example, place: str) -> list[Parameter]:
    """The parameters of one place for which the call has a value."""
    if operation.url_argument and place == "path":
        return []
    return [p for p in operation.parameters if p.place == place and p.key in example.parameters]


def content_type(operation: Operation, example: Example) -> str:
    """The `Content-Type` header; empty without a body."""
    if not operation.body or not example.has_body:
        return ""
    boundary = f"; boundary={BOUNDARY}" if operation.body.kind == "multipart" else ""
    return operation.body.content_type + boundary


def text(type_: TypeRef, value: Any) -> str:
    """A documented value as it stands in a URL, a header or a text part."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if is_list(value) or is_object(value):
        return write_json(value).decode()
    name = type_.without_none.name
    if name == "DateTime":
        return utc_text(parse_datetime(str(value)))
    if isinstance(value, Decimal):
        return str(float(value)) if name == "float" else format(value, "f")
    return str(value)


def item_type(type_: TypeRef) -> TypeRef:
    """The type of a list's items; for another type itself."""
    plain = type_.without_none
    return plain.args[0] if plain.kind == "list" else plain


_FORM: Any = {"style": "form", "explode": True}


def _pairs(parameter: Parameter, value: Any) -> Iterator[str]:
    name = quote(parameter.name, safe="")
    if parameter.separator:
        several = parameter.type.without_none.kind == "list"
        texts = [_tuple(parameter, each) for each in (value if several else [value])]
        yield from (f"{name}={text}" for text in (texts if parameter.explode else [",".join(texts)]))
    elif parameter.style == "json":
        yield f"{name}={quote(_document(value), safe='')}"
    elif parameter.style == "deepObject" and is_object(value):
        yield from (
            f"{quote(path, safe='')}={_encoded(parameter, item)}" for path, item in _leaves(parameter.name, value)
        )
    elif parameter.explode and (is_object(value) or is_list(value)):
        members = _listed(parameter, value, _encoded)
        yield from members if is_object(value) else (f"{name}={item}" for item in members)
    else:
        yield f"{name}={_joined(parameter, value)}"


def _leaves(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The values of a deep object, each with its path in brackets."""
    if is_object(value) or is_list(value):
        inside = value.items() if is_object(value) else ((None, item) for item in value)
        for key, item in inside:
            yield from _leaves(path if key is None else f"{path}[{key}]", item)
    elif value is not None:
        yield path, value


def _listed(parameter: Parameter, value: Any, written: Callable[[Parameter, Any], str]) -> list[str]:
    """What stands between the separators."""
    if not is_object(value):
        return [written(parameter, item) for item in (value if is_list(value) else [value])]
    members = [(written(parameter, key), written(parameter, item)) for key, item in value.items() if item is not None]
    return ["=".join(pair) for pair in members] if parameter.explode else [each for pair in members for each in pair]


def _tuple(parameter: Parameter, value: Any) -> str:
    between = parameter.separator if parameter.separator in ":,;" else quote(parameter.separator)
    return between.join(_member_texts(parameter, value))


def _member_texts(parameter: Parameter, value: Any) -> list[str]:
    return [quote(text(type_, item), safe="") for type_, item in zip(parameter.members, value, strict=True)]


def _joined(parameter: Parameter, value: Any) -> str:
    if parameter.style == "json":
        return quote(_document(value), safe="")
    if parameter.members:
        return _BETWEEN.get(parameter.style, ",").join(_member_texts(parameter, value))
    return _BETWEEN.get(parameter.style, ",").join(_listed(parameter, value, _encoded))


def _document(value: Any) -> str:
    return write_json(value).decode()


def _bare(parameter: Parameter, item: Any) -> str:
    return text(item_type(parameter.type), item)


def _encoded(parameter: Parameter, item: Any) -> str:
    return quote(_bare(parameter, item), safe="")
