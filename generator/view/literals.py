"""The only ways in which a value or a text of a document becomes Python source."""

from __future__ import annotations

import json
import re
import textwrap
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from typing import Any

from ..problems import plain

_WIDTH = 110
_PLAIN = (str, bool, int, float, Decimal)
# What begins code, a link, a tag, an entity, a deletion or emphasis, ends a cell, or would escape one that does.
_MARKS = re.compile(r"[\\`*\[\]<>|~]|&(?=#?\w+;)")
# Quotes that would end a docstring, or stand right before its end, where formatters differ about a backslash.
_CLOSING = re.compile(r'"{3,}|"+\Z')


def literal(value: Any) -> str:
    """A value as a Python expression; a dataclass prints what differs from its defaults."""
    if value is None or isinstance(value, _PLAIN):
        return repr(value)
    if is_dataclass(value) and not isinstance(value, type):
        given = [(field.name, getattr(value, field.name)) for field in fields(value) if not _is_default(field, value)]
        return f"{type(value).__name__}({', '.join(f'{name}={literal(item)}' for name, item in given)})"
    if isinstance(value, tuple):
        items = [literal(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return f"({', '.join(items)}{',' if len(items) == 1 else ''})"
    raise TypeError(f"{type(value).__name__} has no literal form")


def docstring(text: str, indent: int) -> str:
    """A text as a docstring literal, wrapped, its closing quotes on a line of their own when it is long."""
    wrapped = _wrapped(text or "…", indent)
    escaped = _CLOSING.sub(lambda quotes: "\\x22" * len(quotes[0]), "\n".join(map(_escaped, wrapped)))
    margin = " " * indent
    lines = [f"{margin}{line}" if number and line else line for number, line in enumerate(escaped.split("\n"))]
    closing = f"\n{margin}" if len(lines) > 1 else ""
    return '"""' + "\n".join(lines) + closing + '"""'


def toml(text: str) -> str:
    """A text as a TOML string."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def one_line(text: str) -> str:
    """A text on one line, for Markdown tables and the like."""
    return " ".join(text.split())


def markdown(text: str) -> str:
    """A text on one line of Markdown as people read it: no tag, link or code of its own, and no end of a cell."""
    return without_marks(plain(one_line(text)))


def without_marks(text: str) -> str:
    """A part of a line of Markdown, each mark in it escaped."""
    return _MARKS.sub(r"\\\g<0>", text)


def code(text: str) -> str:
    """A text as Markdown's code, whatever backticks and line ends it holds."""
    shown = plain(one_line(text)) or " "
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {shown} {fence}" if longest else f"`{shown}`"


def _wrapped(text: str, indent: int) -> list[str]:
    lines: list[str] = []
    for line in text.strip().splitlines():
        # Most lines are short and plain already; taking them to pieces first is what wrapping costs.
        if len(line) <= _WIDTH - indent and line.isprintable():
            lines.append(line.rstrip())
            continue
        hang = " " * (len(line) - len(line.lstrip()) + (4 if line.startswith("    ") else 0))
        options: Any = {"subsequent_indent": hang, "break_long_words": False, "break_on_hyphens": False}
        lines += textwrap.wrap(line, _WIDTH - indent, **options) or [""]
    return [line.rstrip() for line in lines]


def _escaped(line: str) -> str:
    if line.isprintable():
        return line.replace("\\", "\\\\")
    return "".join(map(_escaped_character, line))


def _escaped_character(character: str) -> str:
    if character == "\\":
        return "\\\\"
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


def _is_default(field: Any, owner: Any) -> bool:
    value = getattr(owner, field.name)
    return bool(field.default is not MISSING and field.default == value and type(field.default) is type(value))
