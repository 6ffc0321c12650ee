"""Reads strict JSON: each key once, each number exact, no character in halves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import Any

import jiter

from .syntax import Fault, Mark, Unreadable, Value, check_size, deepest, exact, largest_exponent

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s\[\]{},:"]+')
_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")
# A number with more characters than are read has a third of them in one row of digits, or it has two dots or exponents.
_row = largest_exponent // 3 - 1
_DIGITS = re.compile(rf"[0-9]{{{_row}}}")
_STRICT: Any = {"float_mode": "decimal", "catch_duplicate_keys": True, "allow_inf_nan": False}
_NAMES = ("true", "false", "null")


def parse(text: str) -> Value:
    """The value of a JSON text; raises `Unreadable` with the faults of one that has none."""
    if not text.strip():
        raise Unreadable(Fault(1, "the file is empty"))
    if not _has_long_number(text):
        try:
            value: Value = jiter.from_json(text.encode(), **_STRICT)
            check_size(value)
        except (ValueError, UnicodeEncodeError, Unreadable):
            # Something is wrong, and the slower readers say what and where.
            pass
        else:
            return value
    return _exactly(text)


def _has_long_number(text: str) -> bool:
    """Whether somewhere so many digits stand in a row that there may be a number too long to be read quickly."""
    # Such a row holds one of every so many characters, so that only what stands around their digits is searched.
    sampled = (at * _row for at, character in enumerate(text[::_row]) if character in "0123456789")
    return any(_DIGITS.search(text, max(0, at - _row), at + _row) for at in sampled)


def _exactly(text: str) -> Value:
    """The value as the standard library reads it, number by number, or the faults of the text."""
    try:
        value, suspicious = _parse(text)
    except json.JSONDecodeError as error:
        raise Unreadable(Fault(error.lineno, f"not JSON: {error.msg}")) from None
    except RecursionError:
        raise Unreadable(Fault(1, f"the values are nested more than {deepest} levels deep")) from None
    if suspicious and (faults := tuple(_faults(text))):
        raise Unreadable(*faults)
    check_size(value)
    return value


def marks(text: str) -> Iterator[Mark]:
    """The steps through a text that `parse` can read."""
    for line, token in _tokens(text):
        if token in "[{":
            yield Mark("array" if token == "[" else "object", line)
        elif token in "]}":
            yield Mark("end", line)
        elif token not in ",:":
            yield Mark("scalar", line, json.loads(token) if token.startswith('"') else token)


def _parse(text: str) -> tuple[Value, bool]:
    """The value as `json` reads it, and whether something in it needs the second, slower look that knows lines."""
    suspicious: list[object] = _SURROGATE_ESCAPE.findall(text)

    def members(pairs: list[tuple[str, Value]]) -> dict[str, Value]:
        if len(found := dict(pairs)) < len(pairs):
            suspicious.append(pairs)
        return found

    def number(literal: str) -> Value:
        if (found := exact(literal)) is None:
            suspicious.append(literal)
        return found

    value: Value = json.loads(
        text, object_pairs_hook=members, parse_int=number, parse_float=number, parse_constant=number
    )
    return value, bool(suspicious)


def _faults(text: str) -> Iterator[Fault]:
    """What strict JSON forbids in a text that `json` could read."""
    keys: list[set[str]] = []
    for (line, token), (_, following) in pairwise(chain(_tokens(text), [(0, "")])):
        if token in "[{":
            keys.append(set())
        elif token in "]}":
            keys.pop()
        elif token.startswith('"'):
            said = json.loads(token)
            if _SURROGATE.search(said):
                yield Fault(line, f"{token} holds half a character; write both halves of the \\u escape")
            if following == ":" and said in keys[-1]:
                yield Fault(line, f"`{said}` stands twice in one object; keep one")
            if following == ":":
                keys[-1].add(said)
        elif token not in _NAMES and token not in ",:" and exact(token) is None:
            yield Fault(line, f"`{token[:20]}` is not a number that JSON can carry")


def _tokens(text: str) -> Iterator[tuple[int, str]]:
    line, at = 1, 0
    for found in _TOKEN.finditer(text):
        line += text.count("\n", at, found.start())
        at = found.start()
        yield line, found.group()
