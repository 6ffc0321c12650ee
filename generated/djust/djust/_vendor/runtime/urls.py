"""Values in URLs, headers and forms: OpenAPI's styles, date-times in UTC, everything percent-encoded."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from uuid import UUID

from .errors import InvalidCall
from .moments import utc_text
from .shapes import is_list, is_object

if TYPE_CHECKING:
    from .operation import Parameter

# As they stand on the wire; everything else separates by a comma.
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def value_text(value: Any, name: str = "") -> str:
    """One value as it stands in a URL, a header or a part, not yet encoded.

    Raises `InvalidCall` for a naive date-time, for NaN and infinity, and for a value that has no text form.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return value_text(value.value, name)
    if isinstance(value, str):
        return value
    if isinstance(value, datetime):
        return _moment(value, name)
    if isinstance(value, int | float | Decimal):
        return _number(value, name)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    return _document(value, name)


def _document(value: Any, name: str) -> str:
    from .model import Model

    if isinstance(value, Model) or is_object(value) or is_list(value):
        return _json(value, name)
    raise InvalidCall(f"{name or 'value'}: {type(value).__name__} has no text form; pass str, a number, a list …")


def _number(value: float | Decimal, name: str) -> str:
    if not math.isfinite(value):
        raise InvalidCall(f"{name or 'number'}: {value} cannot be sent")
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _json(value: Any, name: str) -> str:
    # Modules that most calls do without.
    from .exact_json import write_json
    from .model import dump

    try:
        return write_json(dump(value)).decode()
    except (TypeError, ValueError) as problem:
        raise InvalidCall(f"{name or 'value'}: {problem}") from None


def _moment(value: datetime, name: str) -> str:
    try:
        return utc_text(value)
    except ValueError as problem:
        raise InvalidCall(f"{name or 'date-time'}: {problem}") from None


def query_text(pairs: Iterable[tuple[str, str]]) -> str:
    """`a=1&b=2` from pairs that are already encoded."""
    return "&".join(f"{name}={value}" for name, value in pairs)


def query_pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """The encoded name and value pairs of one query argument, by its style."""
    value = _plain(value)
    name = quote(parameter.name, safe="")
    if parameter.style == "json":
        yield name, quote(_json(value, parameter.name), safe="")
    elif is_object(value):
        yield from _object_pairs(parameter, value)
    elif is_list(value):
        texts = [encoded(item, parameter.name) for item in value]
        if parameter.explode:
            yield from ((name, text) for text in texts)
        else:
            yield name, _DELIMITERS.get(parameter.style, ",").join(texts)
    else:
        yield name, encoded(value, parameter.name)


def _object_pairs(parameter: Parameter, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if parameter.style == "deepObject":
        yield from _deep_pairs(parameter.name, value, parameter.name)
    elif parameter.explode:
        members = ((key, item) for key, item in value.items() if item is not None)
        yield from ((quote(key, safe=""), encoded(item, parameter.name)) for key, item in members)
    else:
        between = _DELIMITERS.get(parameter.style, ",")
        yield quote(parameter.name, safe=""), between.join(_items(parameter, value, encoded))


def _deep_pairs(path: str, value: Any, name: str) -> Iterator[tuple[str, str]]:
    """`filter[price][min]=1`: a list has its path once for each item."""
    if is_object(value):
        for key, item in value.items():
            yield from _deep_pairs(f"{path}[{key}]", item, name)
    elif is_list(value):
        for item in value:
            yield from _deep_pairs(path, item, name)
    elif value is not None:
        # Brackets are legal in no query, and some servers refuse them unencoded.
        yield quote(path, safe=""), encoded(value, name)


def path_text(parameter: Parameter, value: Any) -> str:
    """One path argument, encoded so that no value can change the path around it.

    Raises `InvalidCall` for an empty value and for `.` and `..`, which servers and proxies resolve away.
    """
    plain = _plain(value)
    items = _items(parameter, plain, encoded)
    between = {"label": "."}.get(parameter.style, ",")
    if parameter.style == "json":
        items = [quote(_json(plain, parameter.name), safe="")]
    if between.join(items) in ("", ".", ".."):
        raise InvalidCall(f"{parameter.name}: {value!r} cannot stand in a path; pass the resource's own identifier")
    if parameter.style != "matrix":
        return (between if parameter.style == "label" else "") + between.join(items)
    name = quote(parameter.name, safe="")
    if parameter.explode and is_object(plain):
        return "".join(f";{item}" for item in items)
    return "".join(f";{name}={item}" for item in items) if parameter.explode else f";{name}={','.join(items)}"


def header_text(parameter: Parameter, value: Any) -> str:
    """One header argument: items and members separated by commas, nothing encoded."""
    plain = _plain(value)
    return _json(plain, parameter.name) if parameter.style == "json" else ",".join(_items(parameter, plain, value_text))


def cookie_pairs(parameter: Parameter, value: Any) -> list[str]:
    """What one cookie argument adds to the cookie header."""
    plain, name = _plain(value), quote(parameter.name)
    if parameter.style == "json":
        return [f"{name}={quote(_json(plain, parameter.name))}"]
    items = _items(parameter, plain, lambda item, _: quote(value_text(item, parameter.name)))
    if parameter.explode and is_object(plain):
        return items
    return [f"{name}={item}" for item in items] if parameter.explode else [f"{name}={','.join(items)}"]


def _items(parameter: Parameter, value: Any, text: Callable[[Any, str], str]) -> list[str]:
    """What a style separates: the items of a list, the members of an object, or the one value."""
    if is_object(value):
        members = [
            (text(key, parameter.name), text(item, parameter.name)) for key, item in value.items() if item is not None
        ]
        return (
            [f"{key}={item}" for key, item in members]
            if parameter.explode
            else [each for pair in members for each in pair]
        )
    return [text(item, parameter.name) for item in (value if is_list(value) else [value])]


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int):
        return value
    # A module that most calls do without.
    from .model import Model, dump

    return dump(value) if isinstance(value, Model) else value


def encoded(value: Any, name: str) -> str:
    """One value as it stands in a URL. Raises `InvalidCall` for what has no text form there."""
    try:
        return quote(value_text(value, name), safe="")
    except UnicodeEncodeError:
        raise InvalidCall(f"{name}: the text holds half a character, which cannot be sent") from None
