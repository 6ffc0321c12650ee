"""What a schema says about its values, asked without following where it is used: kinds, members, null, bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from .. import bounds
from ..ir import TypeRef
from ..node import Node
from ..syntax import Value

ANY = TypeRef("any")
NONE = TypeRef("none")

_STRINGS = {"date-time": "DateTime", "date": "date"}
_PLAIN = {"integer": "int", "boolean": "bool"}
_CONSTRAINTS = {
    "maxLength": "max_length",
    "minLength": "min_length",
    "maxItems": "max_length",
    "minItems": "min_length",
    "maximum": "le",
    "minimum": "ge",
}
# Keywords that say of what kind a value is; any other one only narrows it, or explains it.
_TELLING = frozenset(
    "type enum const properties patternProperties additionalProperties items prefixItems allOf oneOf anyOf".split()
)
# Of these, what adds to a schema that stands beside it in a `$ref`; a repeated `type` says nothing new.
_ADDING = frozenset("enum const properties allOf oneOf anyOf".split())
# What may stand beside the `type` of a scalar and says no more of its kind: words, bounds, and a format.
_WORDS = frozenset(
    "type format pattern title description example examples default deprecated readOnly writeOnly externalDocs xml"
    " minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf $comment".split()
)
_SCALARS = frozenset({"string", "number", *_PLAIN})
_TOO_COMPOSED = f"composed of more than {bounds.largest_composition} schemas; write the members of some of them out"
ALTERNATIVES = ("oneOf", "anyOf")


def tells(node: Node) -> bool:
    """Whether a schema says of what kind its values are, itself or through a reference."""
    return isinstance(node.value, dict) and (node.reference is not None or not _TELLING.isdisjoint(node.value))


def adds(node: Node) -> bool:
    """Whether a `$ref` has siblings that make another schema of what it refers to."""
    return isinstance(node.value, dict) and node.referred is not None and not _ADDING.isdisjoint(node.value)


def own(node: Node) -> Node:
    """The schema to read: the one referred to, or the node itself where its siblings add to that one."""
    return node if adds(node) else node.follow()


def parts(node: Node) -> Iterator[Node]:
    """An object schema with everything it is composed of, inherited first, each once."""
    seen = set[Node]()
    budget = bounds.Budget(bounds.largest_composition, _TOO_COMPOSED)
    waiting = [(node, False)]
    while waiting:
        part, after_its_own = waiting.pop()
        if after_its_own:
            yield part
        elif part not in seen:
            seen.add(part)
            budget.spend(1, node)
            inherited = [*([part.follow()] if adds(part) else []), *map(own, elements(part, "allOf"))]
            waiting += [(part, True), *((each, False) for each in reversed(inherited))]


def alternatives(node: Node) -> Iterator[Node]:
    """What may hold besides: each of `oneOf` and `anyOf`, and what conditions lead to."""
    for key in ALTERNATIVES:
        yield from elements(node, key)
    yield from (found for key in ("then", "else") if (found := node.get(key)))
    dependent = node.get("dependentSchemas")
    yield from (member for _, member in (dependent.items() if dependent else ()))


def properties(node: Node) -> Iterator[tuple[str, Node]]:
    """The listed properties of one schema, without what it is composed of."""
    found = node.get("properties")
    return found.items() if found else iter(())


def further(node: Node) -> list[Node]:
    """The schemas of properties that are not listed: by pattern, and all others."""
    patterns = node.get("patternProperties")
    rest = node.get("additionalProperties") or node.get("unevaluatedProperties")
    by_pattern = [member for _, member in patterns.items()] if patterns else []
    return [*by_pattern, *([rest] if rest is not None and isinstance(rest.value, dict) and rest.value else [])]


def is_open(node: Node) -> bool:
    """Whether a schema speaks of properties that it does not list."""
    rest = node.get("additionalProperties")
    return bool(further(node)) or (rest is not None and (rest.value is True or rest.value == {}))


def kinds(node: Node) -> list[str]:
    """The `type`s of a schema."""
    kind = node.get("type")
    if kind is None:
        return []
    return [kind.value] if isinstance(kind.value, str) else list(texts(kind))


def texts(node: Node | None) -> Iterator[str]:
    """The texts of an array."""
    return (item.value for item in node.elements() if isinstance(item.value, str)) if node else iter(())


def null_allowed(node: Node) -> bool:
    """Whether null is a value, in any of the notations that descriptions have for it."""
    if "null" in kinds(node) or node.flag("nullable") or node.flag("x-nullable") or None in listed(node):
        return True
    return any(is_null(own(member)) for key in ALTERNATIVES for member in elements(node, key))


def is_null(node: Node) -> bool:
    """Whether null is the only value."""
    return kinds(node) == ["null"] or listed(node) == [None]


def plain(node: Node) -> TypeRef | None:
    """The type of a schema that is a scalar with words about it, as most are; `None` for any other."""
    value = node.value
    if not isinstance(value, dict) or not value.keys() <= _WORDS:
        return None
    kind = node.text("type")
    return scalar(kind, node.text("format"), node.text("pattern")) if kind in _SCALARS else None


@lru_cache(maxsize=1_000)
def scalar(kind: str, form: str, pattern: str = "") -> TypeRef:
    """The type of a `type` and its `format`; any for one that JSON Schema does not know."""
    if kind == "number":
        return TypeRef("scalar", "Decimal" if form == "decimal" else "float")
    if kind == "string":
        name = _STRINGS.get(form, "str")
        if form == "binary":
            return TypeRef("file")
        return TypeRef("scalar", name, format=form, pattern=pattern) if name == "str" else TypeRef("scalar", name)
    if kind in _PLAIN:
        return TypeRef("scalar", _PLAIN[kind])
    return NONE if kind == "null" else TypeRef("file") if kind == "file" else ANY


def union(members: list[TypeRef]) -> TypeRef:
    """One type for several: each once, and any where one of them is any."""
    if len(members) == 1:
        return members[0]
    flat = [part for member in members for part in (member.args if member.kind == "union" else (member,))]
    unique = tuple(dict.fromkeys(flat))
    if ANY in unique or not unique:
        return ANY
    return unique[0] if len(unique) == 1 else TypeRef("union", args=unique)


def optional(found: TypeRef) -> TypeRef:
    """The type or null."""
    return found if found in (ANY, NONE) else union([found, NONE])


def elements(node: Node, key: str) -> list[Node]:
    """The elements of an array that a member holds."""
    members = node.get(key)
    return list(members.elements()) if members else []


def tuple_members(node: Node) -> list[Node]:
    """The members of an array that has each of `prefixItems` and no more; none where its length may vary."""
    members, rest = elements(node, "prefixItems"), node.get("items")
    whole = node.number("maxItems") == len(members) or (rest is not None and rest.value is False)
    return members if node.number("minItems") == len(members) and whole else []


def listed(node: Node) -> list[Value]:
    """The values that `enum` or `const` allows."""
    constant = node.get("const")
    return [constant.value] if constant else [item.value for item in elements(node, "enum")]


def as_typed(value: Value, said: list[str]) -> Value:
    """A listed value as the `type` has it, where it was written as another: `1` for a text, `"1"` for a number."""
    if said == ["string"] and isinstance(value, int | Decimal):
        return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)
    if said == ["integer"] and isinstance(value, str) and re.fullmatch(r"-?[0-9]{1,18}", value):
        return int(value)
    return value


def kind_of(value: Value) -> TypeRef:
    """The type of one value."""
    names: dict[type, str] = {str: "str", bool: "bool", int: "int", Decimal: "float"}
    return TypeRef("scalar", names[type(value)]) if type(value) in names else ANY


def access(node: Node) -> Literal["both", "read", "write"]:
    """Which side writes a property, said beside its reference or behind it."""
    if said(node, "readOnly"):
        return "read"
    return "write" if said(node, "writeOnly") else "both"


def said(node: Node, key: str) -> bool:
    """Whether a flag is set, beside a schema's reference or behind it."""
    target = node.follow()
    return node.flag(key) or (target is not node and target.flag(key))


def description(node: Node) -> str:
    """What a schema says in words, beside its reference or behind it."""
    return node.text("description") or node.follow().text("description")


def default(node: Node) -> str | bool | int | None:
    """What a property is where it is left out; `None` for what is no plain value."""
    found = node.get("default")
    return found.value if found is not None and isinstance(found.value, str | bool | int) else None


def columns(node: Node) -> str | int | None:
    """What `x-columns` of a property says (`csv_files.py`)."""
    found = node.get("x-columns")
    return found.value if found is not None and isinstance(found.value, str | int) else None


def constraints(node: Node) -> dict[str, int | float]:
    """Lengths and bounds; patterns stay out, for Python and the validator disagree on their language.

    So does a bound that no float holds exactly: rounded, it would refuse what the document allows.
    """
    if not isinstance(node.value, dict) or _CONSTRAINTS.keys().isdisjoint(node.value):
        return {}
    found = ((python, node.number(key)) for key, python in _CONSTRAINTS.items())
    near = {key: int(value) if value == int(value) else float(value) for key, value in found if value is not None}
    return {key: value for key, value in near.items() if Decimal(str(value)) == value}
