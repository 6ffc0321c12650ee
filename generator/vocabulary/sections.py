"""The sections of the vocabulary: the words of the code that reads a key, beside the form of its block."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

from ..runtime.shapes import is_list, is_object
from ..runtime.sockets import Convention, Renewal
from .core import WORDS
from .members import Table, tables, type_of

Schema = Mapping[str, Any]

_OF_CONVENTIONS = "An operation, or the top of a document for all of its operations."
_OF_RENEWALS = "A bearer security scheme."


@dataclass(frozen=True)
class Section:
    """One key, or one style of a key; `form` is the type of a block that has no members."""

    title: str
    anchor: str
    says: str
    stands: str
    form: str
    tables: tuple[Table, ...]
    example: str


def sections(core: Mapping[str, Schema | None], plugins: Sequence[type[Convention]]) -> list[Section]:
    """Every key in alphabetical order, those of the core among those of the conventions."""
    found = [_core(key, schema) for key, schema in core.items()]
    found += [_convention(plugin) for plugin in plugins]
    return sorted(found, key=lambda section: section.title)


def _core(key: str, schema: Schema | None) -> Section:
    words = WORDS.get(key)
    says, stands, example = (words.says, words.stands, words.example) if words else ("", "", "")
    return _section(key, cleandoc(says), stands, schema, example)


def _convention(plugin: type[Convention]) -> Section:
    """A module's docstring begins with its key; its class says what the names of the block mean together."""
    # A module from a folder of one's own is known to nobody but its functions.
    verify: Any = vars(plugin)["verify"]
    module = cleandoc(verify.__globals__["__doc__"] or "")
    style = plugin.schema.get("properties", {}).get("style", {}).get("const")
    title = f"{plugin.key}, style {style}" if style else plugin.key
    stands = _OF_RENEWALS if issubclass(plugin, Renewal) else _OF_CONVENTIONS
    return _section(title, _without_key(module, plugin.key), stands, plugin.schema, _example(plugin))


def _section(title: str, says: str, stands: str, schema: Schema | None, example: str) -> Section:
    anchor = re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-")
    found = tables(schema) if schema else ()
    form = type_of(schema) if schema and not found else ""
    return Section(title, anchor, says, stands, form, found, example)


def _without_key(text: str, key: str) -> str:
    """The docstring as a text of its own: `x-retry`: sends again … becomes Sends again …"""
    plain = re.sub(rf"^`{re.escape(key)}`( with `[^`]*`)?: ", "", text)
    return plain[:1].upper() + plain[1:]


def _example(plugin: type[Convention]) -> str:
    examples: Any = plugin.schema.get("examples", [])
    return "\n".join(_yaml({plugin.key: examples[0]}, 0)) if examples else ""


def _yaml(value: Any, depth: int) -> list[str]:
    """A block as people write it, an object or list of a few words on one line."""
    pad = "  " * depth
    lines: list[str] = []
    for key, inner in value.items() if is_object(value) else ():
        if not isinstance(inner, dict | list) or len(_flow(inner)) <= 60:
            lines.append(f"{pad}{key}: {_flow(inner)}")
        elif is_list(inner):
            lines += [f"{pad}{key}:", *(line for each in inner for line in _item(each, depth + 1))]
        else:
            lines += [f"{pad}{key}:", *_yaml(inner, depth + 1)]
    return lines


def _item(value: Any, depth: int) -> list[str]:
    pad = "  " * depth
    if not is_object(value) or len(_flow(value)) <= 90:
        return [f"{pad}- {_flow(value)}"]
    first, *rest = _yaml(value, depth + 1)
    return [f"{pad}- {first.lstrip()}", *rest]


def _flow(value: Any) -> str:
    if is_object(value):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_flow, value)) + "]"
    plain = isinstance(value, str) and re.fullmatch(r"[A-Za-z$][\w $./#-]*", value)
    return value if plain else json.dumps(value, ensure_ascii=False)
