"""URLs: path and query values by OpenAPI's styles, date-times in UTC, everything percent-encoded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, unquote_plus, urlsplit, urlunsplit

from .errors import InvalidCall
from .exact_json import write_json
from .model import Model, dump
from .shapes import is_list, is_object
from .times import utc_text

if TYPE_CHECKING:
    from .operation import Parameter

_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "|", "simple": ",", "label": ".", "matrix": ","}


def value_text(value: Any, name: str = "") -> str:
    """One value as it stands in a URL or header, not yet encoded.

    Raises `InvalidCall` for a naive date-time and for a value that has no text form.
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
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Model) or is_object(value) or is_list(value):
        return write_json(dump(value)).decode()
    return str(value)


def _moment(value: datetime, name: str) -> str:
    try:
        return utc_text(value)
    except ValueError as problem:
        raise InvalidCall(f"{name or 'date-time'}: {problem}") from None


def query_text(pairs: Iterator[tuple[str, str]]) -> str:
    """`a=1&b=2` from pairs that are already encoded."""
    return "&".join(f"{name}={value}" for name, value in pairs)


def query_pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """The encoded name and value pairs of one query argument, by its style."""
    name = quote(parameter.name, safe="")
    if is_object(value):
        yield from _object_pairs(parameter, value)
    elif is_list(value):
        texts = [_encoded(item, parameter.name) for item in value]
        if parameter.explode:
            yield from ((name, text) for text in texts)
        else:
            yield name, _DELIMITERS.get(parameter.style, ",").join(texts)
    else:
        yield name, _encoded(value, parameter.name)


def _object_pairs(parameter: Parameter, value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    members = [(key, _encoded(item, parameter.name)) for key, item in value.items() if item is not None]
    if parameter.style == "deepObject":
        yield from ((quote(f"{parameter.name}[{key}]", safe="[]"), text) for key, text in members)
    elif parameter.explode:
        yield from ((quote(key, safe=""), text) for key, text in members)
    else:
        yield quote(parameter.name, safe=""), ",".join(f"{quote(key, safe='')},{text}" for key, text in members)


def path_text(parameter: Parameter, value: Any) -> str:
    """One path argument, encoded so that no value can change the path around it.

    Raises `InvalidCall` for an empty value and for `.` and `..`, which servers and proxies resolve away.
    """
    items = value if is_list(value) else [value]
    text = _DELIMITERS.get(parameter.style, ",").join(_encoded(item, parameter.name) for item in items)
    if text in ("", ".", ".."):
        raise InvalidCall(f"{parameter.name}: {value!r} cannot stand in a path; pass the resource's own identifier")
    prefix = {"label": ".", "matrix": f";{quote(parameter.name, safe='')}="}.get(parameter.style, "")
    return prefix + text


def query_value(url: str, name: str) -> str | None:
    """The first value that a URL's query gives a name, decoded; `None` without one."""
    return dict(reversed(parse_qsl(urlsplit(url).query, keep_blank_values=True))).get(name)


def with_query(url: str, name: str, value: str) -> str:
    """The URL with this name set to one value; every other pair stays byte for byte."""
    parts = urlsplit(url)
    kept = [pair for pair in parts.query.split("&") if pair and unquote_plus(pair.partition("=")[0]) != name]
    query = "&".join([*kept, f"{quote(name, safe='')}={quote(value, safe='')}"])
    return urlunsplit(parts._replace(query=query))


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what two URLs share when they lead to the same server."""
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").lower(), parts.port or {"https": 443, "http": 80}.get(scheme)


def _encoded(value: Any, name: str) -> str:
    return quote(value_text(value, name), safe="")
