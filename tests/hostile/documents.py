"""Hostile descriptions: parts of one in order that uses every construct, broken in a few places."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml
from hypothesis import strategies as st

from generator.runtime.shapes import is_list, is_object
from generator.walk import grammar
from tests.hostile.payloads import ODD, REFERENCES, TEXTS, WORDS

DATA = Path(__file__).parents[1] / "data" / "hostile"
BASE: dict[str, Any] = yaml.safe_load(
    (DATA / "every_construct.yaml")
    .read_text(encoding="utf-8")
    .replace("2024-01-31T09:30:00Z,", '"2024-01-31T09:30:00Z",')
    .replace("2024-02-30", '"2024-02-30"')
)

Place: TypeAlias = "tuple[str | int, ...]"
_KEYWORDS = sorted(
    {key for kind in grammar.values() for key in kind} | {"$ref", "x-sdk", "required", "enum", "default"}
)
_KINDS = ("text", "key", "odd", "word", "reference", "remove", "copy", "add", "swap", "wrap")


@dataclass(frozen=True)
class Document:
    """A text as it stands in a file of this name."""

    name: str
    text: str

    def write(self, folder: Path, name: str = "") -> Path:
        """The document in a folder, beside the file that it refers to."""
        file = folder / (name or self.name)
        file.write_bytes(self.text.encode("utf-8", "surrogatepass"))
        return file


@dataclass(frozen=True)
class Change:
    """One thing done to a document: of which kind, at which of its places, and with which of the values for it."""

    kind: str
    place: int
    choice: int


_changes = st.lists(
    st.builds(Change, st.sampled_from(_KINDS), st.integers(0, 9999), st.integers(0, 9999)), min_size=1, max_size=8
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A hostile document."""
    value = _part(draw(st.lists(st.sampled_from([*BASE["paths"]]), min_size=1, max_size=3, unique=True)))
    value["openapi"] = draw(st.sampled_from(("3.0.3", "3.1.0", "3.2.0")))
    for change in draw(_changes):
        changed(value, change)
    text = json.dumps(value, ensure_ascii=draw(st.booleans()), indent=1)
    name = draw(st.sampled_from(("shop.json", "shop.yaml")))
    return Document(name, _torn(text, draw(st.none() | st.tuples(st.integers(0, 99_999), st.sampled_from(_SCRAPS)))))


# What a text may be torn by: YAML's own marks, what is no text at all, and the ends of JSON's values.
_SCRAPS = (
    *(
        "\ufeff",
        "\t",
        "\x00",
        "\x85",
        "\ud800",
        "&a ",
        "*a",
        "!!python/object/apply:os.system ['id'] ",
        "<<: ",
        "- ",
        "? ",
    ),
    *(
        "'",
        '"',
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "#",
        "|",
        ">",
        "%TAG ! x\n",
        "---\n",
        "...",
        "\\",
        "1e999999",
        "0x10",
        "NaN",
    ),
)


def _torn(text: str, tear: tuple[int, str] | None) -> str:
    if tear is None:
        return text
    at = tear[0] % (len(text) + 1)
    return text[:at] + tear[1] + text[at:]


def _part(paths: list[str]) -> dict[str, Any]:
    """The base with these paths and what they refer to, so that each document is small."""
    value = {**BASE, "paths": {path: BASE["paths"][path] for path in paths}}
    components: dict[str, dict[str, Any]] = {"securitySchemes": BASE["components"]["securitySchemes"]}
    waiting: list[Any] = [value["paths"]]
    while waiting:
        inner = waiting.pop()
        waiting += inner.values() if is_object(inner) else inner if is_list(inner) else []
        words = inner.split("/") if isinstance(inner, str) and inner.startswith("#/components/") else []
        if len(words) == 4 and words[3] not in components.setdefault(words[2], {}):
            waiting.append(BASE["components"][words[2]][words[3]])
            components[words[2]][words[3]] = waiting[-1]
    return copy.deepcopy({**value, "components": components, "webhooks": {}})


def places(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every place of a document but its root."""
    items = value.items() if is_object(value) else enumerate(value) if is_list(value) else ()
    for key, inner in items:
        yield (*at, key)
        yield from places(inner, (*at, key))


def changed(value: dict[str, Any], change: Change) -> None:
    """Break a document in place; a document without any place stays as it is."""
    found = [*places(value)]
    if not found:
        return
    place = found[change.place % len(found)]
    holder = at(value, place[:-1])
    new = _new(value, change, found)
    if change.kind == "key" and isinstance(place[-1], str):
        renamed = (TEXTS + WORDS)[change.choice % len(TEXTS + WORDS)]
        holder[renamed] = holder.pop(place[-1])
    elif change.kind == "remove":
        del holder[place[-1]]
    elif change.kind == "add" and is_object(inner := holder[place[-1]]):
        holder[place[-1]] = {**inner, _KEYWORDS[change.choice % len(_KEYWORDS)]: new}
    elif change.kind == "wrap":
        holder[place[-1]] = [holder[place[-1]]] if change.choice % 2 else {"a": holder[place[-1]]}
    else:
        holder[place[-1]] = new


def _new(value: Any, change: Change, found: list[Place]) -> Any:
    """What is put in the place of something."""
    if change.kind in ("copy", "swap", "add"):
        taken = at(value, found[change.choice % len(found)])
        return copy.deepcopy(taken) if change.kind != "add" or change.choice % 3 else _choice(ODD, change)
    if change.kind == "reference":
        pointer = "#/" + "/".join(str(step).replace("~", "~0").replace("/", "~1") for step in _any(found, change))
        return {"$ref": pointer if change.choice % 2 else _choice(REFERENCES, change)}
    return _choice({"text": TEXTS, "word": WORDS}.get(change.kind, ODD), change)


def _any(found: list[Place], change: Change) -> Place:
    return found[(change.choice // 2) % len(found)]


def _choice(values: tuple[Any, ...], change: Change) -> Any:
    return copy.deepcopy(values[(change.choice // 3) % len(values)])


def at(value: Any, place: Place) -> Any:
    """What stands at a place."""
    for step in place:
        value = value[step]
    return value
