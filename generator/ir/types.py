"""Types and the named schemas behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..problems import Location

TypeKind = Literal["any", "none", "scalar", "named", "list", "tuple", "map", "union", "file"]


@dataclass(frozen=True)
class TypeRef:
    """A type as used somewhere: a scalar (`str`, `Decimal`, `DateTime` …), a named schema, or a shape of types.

    `format` and `pattern` are what the document says of a text; two types are the same without them, for Python sees
    but a text.
    """

    kind: TypeKind
    name: str = ""
    args: tuple[TypeRef, ...] = ()
    format: str = field(default="", compare=False)
    pattern: str = field(default="", compare=False)

    def size(self, most: int) -> int:
        """How many types it consists of, itself included; not counted further than to one more than `most`."""
        waiting: list[TypeRef] = [self]
        found = 0
        while waiting and found <= most:
            waiting += waiting.pop().args
            found += 1
        return found

    @property
    def without_none(self) -> TypeRef:
        """A nullable type without its null; any other type itself."""
        kept = tuple(part for part in self.args if part.kind != "none")
        return kept[0] if self.kind == "union" and len(kept) == 1 else self


@dataclass(frozen=True, kw_only=True)
class Field:
    """One property of an object schema: its name on the wire, its Python attribute, and its type.

    `columns` are those of a CSV file that the property collects, or the place of the one that it is. `access` is
    `read` for one that only answers have, `write` for one that only requests have.
    """

    name: str
    attribute: str
    type: TypeRef
    required: bool
    description: str = ""
    deprecated: bool = False
    constraints: Mapping[str, int | float] = field(default_factory=dict[str, "int | float"])
    default: str | bool | int | None = None
    columns: str | int | None = None
    access: Literal["both", "read", "write"] = "both"


@dataclass(frozen=True, kw_only=True)
class Schema:
    """A named type: an object with fields, or an open enum. `open` objects are described to have further fields."""

    name: str
    kind: Literal["object", "enum"]
    where: Location
    description: str = ""
    fields: tuple[Field, ...] = ()
    values: tuple[str | int, ...] = ()
    open: bool = False


@dataclass(frozen=True)
class Extension:
    """The value of an `x-` block, references resolved, and where it stands."""

    value: Any
    where: Location


def reached(schemas: Mapping[str, Schema], types: Iterable[TypeRef]) -> set[str]:
    """The names of all schemas that these types lead to."""
    found: set[str] = set()
    waiting = list(types)
    while waiting:
        type_ = waiting.pop()
        waiting.extend(type_.args)
        if type_.kind == "named" and type_.name not in found:
            found.add(type_.name)
            waiting.extend(field.type for field in schemas[type_.name].fields)
    return found
