"""Schemas as the model templates print them, spread over modules so that none imports another in a circle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..ir import Api, Field, Operation, Schema, TypeRef
from .literals import docstring, literal

SHARED = "shared"


@dataclass(frozen=True, kw_only=True)
class FieldSource:
    """One field of a model: its declaration and its docstring."""

    source: str
    doc: str


@dataclass(frozen=True, kw_only=True)
class SchemaSource:
    """One named type, ready to print."""

    name: str
    doc: str
    members: str = ""
    open: bool = False
    fields: tuple[FieldSource, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Module:
    """One module of models; `shared` are the names it takes from the module of shared types."""

    name: str
    doc: str
    enums: tuple[SchemaSource, ...]
    objects: tuple[SchemaSource, ...]
    shared: tuple[str, ...]

    @property
    def schemas(self) -> tuple[SchemaSource, ...]:
        """Everything the module defines, by name."""
        return tuple(sorted((*self.enums, *self.objects), key=lambda schema: schema.name))


def modules(api: Api, annotations: Mapping[str, Mapping[str, str]]) -> list[Module]:
    """A module for the types that one top-level group alone uses, and one for those that several share.

    A shared type uses shared types only, since whoever reaches it reaches those too: no circle can arise.
    """
    homes = _homes(api)
    names = sorted(set(homes.values()), key=lambda name: (name != SHARED, name))
    return [_module(name, api, homes, annotations) for name in names]


def _homes(api: Api) -> dict[str, str]:
    users: dict[str, set[str]] = {}
    for operation in api.operations:
        for name in _reached(api.schemas, _used_by(operation)):
            users.setdefault(name, set()).add(operation.group[0])
    return {name: next(iter(found)) if len(found := users.get(name, set())) == 1 else SHARED for name in api.schemas}


def _used_by(operation: Operation) -> list[TypeRef]:
    body = operation.body
    parts = [body.type, *(part.type for part in body.parts)] if body else []
    return [*(p.type for p in operation.parameters), *parts, *(result.type for result in operation.results)]


def _reached(schemas: Mapping[str, Schema], types: Iterable[TypeRef]) -> set[str]:
    found: set[str] = set()
    waiting = list(types)
    while waiting:
        type_ = waiting.pop()
        waiting.extend(type_.args)
        if type_.kind == "named" and type_.name not in found:
            found.add(type_.name)
            waiting.extend(field.type for field in schemas[type_.name].fields)
    return found


def _module(name: str, api: Api, homes: Mapping[str, str], annotations: Mapping[str, Mapping[str, str]]) -> Module:
    own = sorted((schema for schema in api.schemas.values() if homes[schema.name] == name), key=lambda s: s.name)
    used = {other for schema in own for field in schema.fields for other in _names(field.type)}
    return Module(
        name=name,
        doc=docstring("Types that several groups share." if name == SHARED else f"The types of `client.{name}`.", 0),
        enums=tuple(_enum(schema) for schema in own if schema.kind == "enum"),
        objects=tuple(_object(schema, annotations[schema.name]) for schema in own if schema.kind == "object"),
        shared=tuple(sorted(other for other in used if homes[other] != name)),
    )


def _names(type_: TypeRef) -> set[str]:
    own = {type_.name} if type_.kind == "named" else set[str]()
    return own.union(*(_names(part) for part in type_.args))


def _enum(schema: Schema) -> SchemaSource:
    doc = docstring(schema.description, 0) if schema.description else ""
    known = f"Literal[{', '.join(literal(value) for value in schema.values)}]"
    kinds = dict.fromkeys(type(value).__name__ for value in schema.values)
    return SchemaSource(name=schema.name, doc=doc, members=" | ".join([known, *(kinds or ["str"])]))


def _object(schema: Schema, annotations: Mapping[str, str]) -> SchemaSource:
    return SchemaSource(
        name=schema.name,
        doc=docstring(schema.description or f"A `{schema.name}` object.", 4),
        open=schema.open,
        fields=tuple(_field(field, annotations[field.attribute]) for field in schema.fields),
    )


def _field(field: Field, annotation: str) -> FieldSource:
    if field.attribute != field.name:
        # A plain alias would make type checkers ask for the wire name in the constructor.
        wire = literal(field.name)
        alias = f"Field(validation_alias={wire}, serialization_alias={wire})"
        inner = (
            annotation.removeprefix("Annotated[").removesuffix("]")
            if annotation.startswith("Annotated[")
            else annotation
        )
        annotation = f"Annotated[{inner}, {alias}]"
    default = "" if field.required else " = None"
    deprecation = "Deprecated. " if field.deprecated else ""
    doc = (deprecation + field.description).strip()
    return FieldSource(source=f"{field.attribute}: {annotation}{default}", doc=docstring(doc, 4) if doc else "")
