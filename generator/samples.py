"""Values of a type: whether one fits it, and one made up where none is documented."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from .bounds import deepest_type, largest_sample
from .ir import Field, Schema, TypeRef
from .runtime.moments import parse_datetime
from .runtime.shapes import is_list, is_object

# Stands for being inside a list, where no schema's name does.
_INSIDE = frozenset({""})
_LONGEST_SAMPLE = 10_000
Constraints = Mapping[str, "int | float"]

_MADE_UP: Mapping[str, Any] = {
    "int": 1,
    "float": Decimal("1.5"),
    "Decimal": Decimal("1.10"),
    "bool": True,
    "DateTime": "2024-01-31T09:30:00Z",
    "date": "2024-01-31",
}
# A server holds a text to its format, so what is sent as a sample keeps to it.
_TEXTS = {
    "uuid": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "email": "someone@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "09:30:00Z",
    "duration": "P1D",
}
# What descriptions hold texts to by patterns: versions, networks, codes, numbers, names, colours, hashes.
_USUAL = (
    *("1.2.3", "10.0.0.0/8", "fd00::/48", "A", "a", "1", "AB", "ab", "ABC", "abc", "en-US", "US", "EUR", "12", "123"),
    *("1234", "12345", "123456", "1.10", "a-1", "a_1", "A1", "#aabbcc", "2024-01-31", "09:30", "09:30:00", "1 GB"),
    *(
        "2024-01-31T09:30:00Z",
        "+33123456789",
        "/a",
        "a/b",
        "*",
        "true",
        "00:00:5e:00:53:01",
        "a" * 32,
        "a" * 40,
        "a" * 64,
    ),
)
_JSON_TYPES: Mapping[str, type | tuple[type, ...]] = {
    "str": str,
    "int": int,
    "float": (int, Decimal),
    "Decimal": (int, Decimal),
    "bool": bool,
    "DateTime": str,
    "date": str,
}


class Samples:
    """Judges and makes the values of one document's types."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._room = largest_sample
        # Judged once: alternatives inside alternatives would be asked about the same value a million times.
        self._judged: dict[tuple[str, int], tuple[Any, bool]] = {}

    def fields(self, type_: TypeRef) -> tuple[Field, ...]:
        """The fields that each stand under their own name, of an object's type."""
        found = self._schemas.get(type_.name)
        return tuple(field for field in found.fields if field.columns is None) if found else ()

    def fits(self, type_: TypeRef, value: Any, constraints: Constraints | None = None) -> bool:
        """Whether an answer with this value would be read without any difference."""
        if type_.kind == "union":
            return any(self.fits(part, value, constraints) for part in type_.args)
        if type_.kind == "list":
            return is_list(value) and _in_bounds(len(value), constraints) and self._all_fit(type_, value)
        if type_.kind == "tuple":
            return is_list(value) and len(value) == len(type_.args) and all(map(self.fits, type_.args, value))
        if type_.kind == "map":
            return is_object(value) and self._all_fit(type_, [*value.values()])
        if type_.kind == "named":
            return self._fits_schema(self._schemas[type_.name], value)
        if type_.kind == "scalar":
            return _fits_scalar(type_.name, value, constraints)
        return value is None if type_.kind == "none" else True

    def make(self, type_: TypeRef, constraints: Constraints | None = None, outer: frozenset[str] = frozenset()) -> Any:
        """A small value; inside an object of the same type what can be left out is."""
        if not outer:
            self._room = largest_sample
        self._room -= 1
        if type_.kind == "union":
            return self._of_union(type_, constraints, outer)
        if type_.kind == "list":
            least = int((constraints or {}).get("min_length", 0))
            fewest = 0 if self._leads_back(type_.args[0], outer) else 1
            return [self.make(type_.args[0], outer=outer | _INSIDE) for _ in range(self._fitting(max(least, fewest)))]
        if type_.kind == "tuple":
            return [self.make(part, outer=outer | _INSIDE) for part in type_.args]
        if type_.kind == "named":
            return self._of_schema(self._schemas[type_.name], outer)
        if type_.kind == "scalar":
            return _text(type_, constraints or {}) if type_.name == "str" else _scalar(type_.name, constraints or {})
        nothing: dict[str, Any] = {}
        return {"none": None, "file": "text"}.get(type_.kind, nothing)

    def chosen(self, type_: TypeRef, value: Any) -> TypeRef:
        """The member of a union that a value is read as: of those that it fits the one that knows most of it."""
        fitting = [part for part in type_.args if self.fits(part, value)]
        return max(fitting, key=lambda part: self._known(part, value), default=TypeRef("any"))

    def _known(self, type_: TypeRef, value: Any) -> int:
        if type_.kind != "named" or not is_object(value):
            return 0
        fields = [field for field in self._schemas[type_.name].fields if field.name in value]
        return len(fields) + sum(self._known(field.type, value[field.name]) for field in fields)

    def _all_fit(self, type_: TypeRef, items: list[Any]) -> bool:
        return all(self.fits(type_.args[0], item) for item in items)

    def _fits_schema(self, schema: Schema, value: Any) -> bool:
        place = schema.name, id(value)
        if place not in self._judged:
            # The value is kept beside its judgement, so that no other one gets its id.
            self._judged[place] = value, self._judge(schema, value)
        return self._judged[place][1]

    def _judge(self, schema: Schema, value: Any) -> bool:
        if schema.kind == "enum":
            return any(type(value) is type(known) and value == known for known in schema.values)
        if not is_object(value):
            return False
        fields = {field.name: field for field in schema.fields}
        return (
            (schema.open or value.keys() <= fields.keys())
            and all(name in value for name, field in fields.items() if field.required)
            and all(
                self.fits(fields[name].type, item, fields[name].constraints)
                for name, item in value.items()
                if name in fields
            )
        )

    def _of_union(self, type_: TypeRef, constraints: Constraints | None, outer: frozenset[str]) -> Any:
        ends = [part for part in type_.args if not self._leads_back(part, outer)]
        solid = [part for part in ends if part.kind != "none"]
        return self.make((solid or ends or list(type_.args))[0], constraints, outer)

    def _of_schema(self, schema: Schema, outer: frozenset[str]) -> Any:
        if schema.kind == "enum":
            return schema.values[0] if schema.values else "text"
        if schema.name in outer or self._room < 0 or len(outer) > deepest_type:
            return {}
        inner = outer | {schema.name}
        return {
            field.name: self.make(field.type, field.constraints, inner) for field in schema.fields if field.required
        }

    def _fitting(self, items: int) -> int:
        """How many items there is room for: a few lines may ask for more than any machine holds."""
        return max(0, min(items, self._room))

    def _leads_back(self, type_: TypeRef, outer: frozenset[str]) -> bool:
        return type_.kind == "named" and type_.name in outer


def _fits_scalar(name: str, value: Any, constraints: Constraints | None) -> bool:
    if not isinstance(value, _JSON_TYPES[name]) or (isinstance(value, bool) and name != "bool"):
        return False
    if not isinstance(value, str):
        return name == "bool" or _in_bounds(value, constraints)
    return _in_bounds(len(value), constraints) if name == "str" else _is_moment(name, value)


def _is_moment(name: str, text: str) -> bool:
    try:
        parse_datetime(text) if name == "DateTime" else date.fromisoformat(text)
    except ValueError:
        return False
    return name == "DateTime" or len(text) == len("2024-01-31")


def _in_bounds(measure: Any, constraints: Constraints | None) -> bool:
    """A text's or a list's length, or a number, between its bounds."""
    bounds = constraints or {}
    least, most = (bounds.get(key, bounds.get(other)) for key, other in (("min_length", "ge"), ("max_length", "le")))
    return (least is None or measure >= least) and (most is None or measure <= most)


def _text(type_: TypeRef, constraints: Constraints) -> str:
    """A text of its format, where its bounds leave room for one, and of its pattern, where a usual one fits."""
    longer = "text".ljust(min(int(constraints.get("min_length", 0)), _LONGEST_SAMPLE), "x")
    plain = longer[: int(constraints.get("max_length", len(longer)))]
    formed = _TEXTS.get(type_.format, "")
    made = formed if formed and _in_bounds(len(formed), constraints) else plain
    if not type_.pattern or _fits(type_.pattern, made):
        return made
    usual = (each for each in (*_USUAL, *_TEXTS.values()) if _in_bounds(len(each), constraints))
    return next((each for each in usual if _fits(type_.pattern, each)), made)


def _fits(pattern: str, text: str) -> bool:
    # Imported here, for most documents have no patterns.
    from .patterns import matches

    try:
        return matches(pattern, text)
    except re.error:
        return True  # it is no pattern, so nothing is known of the text


def _scalar(name: str, constraints: Constraints) -> Any:
    made = _MADE_UP[name]
    for key, bound in constraints.items():
        beyond = made < bound if key == "ge" else made > bound
        made = Decimal(str(bound)) if beyond and name != "int" else int(bound) if beyond else made
    return made
