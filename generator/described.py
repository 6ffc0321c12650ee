"""An operation as conventions may ask about it: what an expression names, and of what kind that is."""

from __future__ import annotations

from typing import Literal

from .ir import Api, Operation, Schema, TypeRef
from .runtime.expressions import parse, tokens
from .runtime.sockets import ValueKind

_SCALARS: dict[str, ValueKind] = {"int": "integer", "float": "number", "Decimal": "number", "bool": "boolean"}
_SHAPES: dict[str, ValueKind] = {"list": "array", "map": "object", "file": "file"}


class Described:
    """An operation as conventions may ask about it."""

    def __init__(self, operation: Operation, api: Api) -> None:
        self._operation = operation
        self._api = api

    @property
    def has_body(self) -> Literal["json", "form", "multipart", "text", "binary"] | None:
        """The form of the request body, if there is one."""
        return self._operation.body.kind if self._operation.body else None

    def kind_of(self, expression: str) -> ValueKind | None:
        """What an expression holds; `None` where the operation has no such thing or it is no expression."""
        try:
            wanted = parse(expression)
            steps = tokens(wanted.pointer)
        except ValueError:
            return None
        if wanted.place != "body":
            return self._outside(wanted.side, wanted.place, wanted.name)
        return self._kind(self._walked(self._body(wanted.side, steps), steps))

    def values_of(self, expression: str) -> tuple[str, ...]:
        """The values that an enum in a body lists; none for anything else."""
        wanted = parse(expression)
        steps = tokens(wanted.pointer)
        found = self._walked(self._body(wanted.side, steps), steps) if wanted.place == "body" else None
        solid = _solid(found) if found else None
        values = self._api.schemas[solid.name].values if solid and solid.kind == "named" else ()
        return tuple(value for value in values if isinstance(value, str))

    def operation(self, code: str) -> Described | None:
        """Another operation of the document by its code, or `None` where there is none."""
        found = next((each for each in self._api.operations if each.id == code), None)
        return Described(found, self._api) if found else None

    @property
    def url_argument(self) -> str:
        """The argument that takes the whole URL of a call; empty where the path is described."""
        return self._operation.url_argument

    def max_items(self, expression: str) -> int | None:
        """How many values a parameter may have; `None` without a limit, and for all that is no parameter."""
        try:
            wanted = parse(expression)
        except ValueError:
            return None
        found = [each for each in self._operation.parameters if (each.place, each.name) == (wanted.place, wanted.name)]
        return found[0].max_items if found and wanted.side == "request" else None

    @property
    def paged(self) -> bool:
        """Whether the operation is a listing in pages."""
        return "x-pagination" in {**self._api.extensions, **self._operation.extensions}

    def item_type(self, pointer: str) -> TypeRef | None:
        """The type of the items of an array in the first success body."""
        found = self._walked(self._body("response", []), tokens(pointer))
        listed = _solid(found) if found else None
        return listed.args[0] if listed and listed.kind == "list" else None

    def only_array(self) -> str:
        """The pointer of the one array that the answer has, at its top or one step below; empty without just one."""
        answer = self._body("response", [])
        near = [f"/{name}" for name, type_ in self._members(answer) if _solid(type_).kind == "list"]
        far = [
            f"/{outer}/{name}"
            for outer, holder in self._members(answer)
            for name, type_ in self._members(holder)
            if _solid(type_).kind == "list"
        ]
        found = near or far
        return found[0] if len(found) == 1 and not any("~" in each for each in found) else ""

    def _members(self, type_: TypeRef | None) -> list[tuple[str, TypeRef]]:
        solid = _solid(type_) if type_ else None
        fields = self._api.schemas[solid.name].fields if solid and solid.kind == "named" else ()
        return [(field.name, field.type) for field in fields if "/" not in field.name]

    def _outside(self, side: str, place: str, name: str) -> ValueKind | None:
        if side == "response":
            return "string"
        found = [each for each in self._operation.parameters if (each.place, each.name) == (place, name)]
        return self._kind(found[0].type) if found else None

    def _body(self, side: str, steps: list[str]) -> TypeRef | None:
        body = self._operation.body
        if side == "response":
            return next((result.type for result in self._operation.success), None)
        if body and body.parts:
            parts = {part.name: part.type for part in body.parts}
            first = steps.pop(0) if steps else ""
            return parts.get(first)
        return body.type if body else None

    def _walked(self, type_: TypeRef | None, steps: list[str]) -> TypeRef | None:
        for step in steps:
            type_ = self._member(_solid(type_), step) if type_ else None
        return type_

    def _member(self, type_: TypeRef, step: str) -> TypeRef | None:
        if type_.kind == "named":
            fields = {field.name: field.type for field in self._api.schemas[type_.name].fields}
            return fields.get(step)
        if type_.kind in ("list", "map"):
            return type_.args[0]
        return type_ if type_.kind == "any" else None

    def _kind(self, type_: TypeRef | None) -> ValueKind | None:
        if type_ is None:
            return None
        solid = _solid(type_)
        if solid.kind == "scalar":
            return _SCALARS.get(solid.name, "string")
        if solid.kind == "named":
            return _kind_of(self._api.schemas[solid.name])
        return _SHAPES.get(solid.kind, "any")


def _kind_of(schema: Schema) -> ValueKind:
    if schema.kind == "object":
        return "object"
    return "integer" if all(type(value) is int for value in schema.values) else "string"


def _solid(type_: TypeRef) -> TypeRef:
    """A nullable type without its null."""
    kept = [part for part in type_.args if part.kind != "none"]
    return kept[0] if type_.kind == "union" and len(kept) == 1 else type_
