"""JSON without loss: numbers with a fraction are exact decimals both ways, date-times are sent in UTC."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import jiter

from .moments import wire_datetime
from .shapes import is_list, is_object

_quoted = json.JSONEncoder(ensure_ascii=False).encode


def read_json(content: bytes) -> Any:
    """Plain Python data from JSON bytes; `1.10` is `Decimal("1.10")`. Raises `ValueError` for other input."""
    try:
        return jiter.from_json(content, float_mode="decimal", allow_inf_nan=False)
    except ValueError:
        return _read_slowly(content)


def _read_slowly(content: bytes) -> Any:
    """What the fast reader refuses though servers send it: a byte order mark, half a surrogate pair, deep nesting."""
    try:
        return json.loads(content.removeprefix(BOM_UTF8), parse_float=Decimal, parse_constant=_refused)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is not a JSON number")


def write_json(value: Any) -> bytes:
    """Compact UTF-8 JSON; a `Decimal` is a number with its own digits.

    Raises `TypeError` for a value JSON has no form for, `ValueError` for NaN, infinity and naive date-times.
    """
    # Only half a surrogate pair has no UTF-8; a backslash escape is also how JSON writes one.
    return _text(value).encode("utf-8", errors="backslashreplace")


def _text(value: Any) -> str:
    if isinstance(value, str) and not isinstance(value, Enum):
        return _quoted(value)
    if value is None or isinstance(value, bool | int):
        return json.dumps(value)
    if is_object(value):
        return "{" + ",".join(f"{_key(key)}:{_text(item)}" for key, item in value.items()) + "}"
    if is_list(value):
        return "[" + ",".join(map(_text, value)) + "]"
    return _scalar(value)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"{key!r} cannot name a JSON member; keys are str")
    return _quoted(str(key.value) if isinstance(key, Enum) else key)


def _scalar(value: Any) -> str:
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, float):
        return json.dumps(value, allow_nan=False)
    if isinstance(value, datetime):
        return _quoted(wire_datetime(value))
    if isinstance(value, date):
        return _quoted(value.isoformat())
    if isinstance(value, UUID):
        return _quoted(str(value))
    if isinstance(value, Enum):
        return _text(value.value)
    raise TypeError(f"{type(value).__name__} has no JSON form; pass str, int, Decimal, datetime, list or dict")


def _number(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a JSON number")
    return str(value)
