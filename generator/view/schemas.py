"""Schemas as the model templates print them, spread over modules so that none imports another in a circle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..ir import Api, Field, Operation, Part, Schema, TypeRef, reached
from .literals import docstring, literal

SHARED = "shared"
OTHERS = "others"
_DOCS = {SHARED: "Types that several groups share.", OTHERS: "Types that no operation uses, such as those of webhooks."}


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
    columns: str = ""
    fields: tuple[FieldSource, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Module:
    """One module of models; `imports` are the names that it takes from others, by module."""

    name: str
    doc: str
    enums: tuple[SchemaSource, ...]
    objects: tuple[SchemaSource, ...]
    imports: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def schemas(self) -> tuple[SchemaSource, ...]:
        """Everything the module defines, by name."""
        return tuple(sorted((*self.enums, *self.objects), key=lambda schema: schema.name))


def modules(api: Api, annotations: Mapping[str, Mapping[str, str]]) -> list[Module]:
    """A module for the types that one top-level group alone uses, and one for those that several share.

    A shared type uses shared types only, since whoever reaches it reaches those too; what no operation uses stands in a
    module that no other one imports: no circle can arise.
    """
    homes = _homes(api)
    names = sorted(set(homes.values()), key=lambda name: (name != SHARED, name))
    return [_module(name, api, homes, annotations) for name in names]


def _homes(api: Api) -> dict[str, str]:
    users: dict[str, set[str]] = {}
    for operation in api.operations:
        for name in reached(api.schemas, _used_by(operation)):
            users.setdefault(name, set()).add(operation.group[0])
    return {name: _home(users.get(name, set())) for name in api.schemas}


def _home(users: set[str]) -> str:
    return OTHERS if not users else next(iter(users)) if len(users) == 1 else SHARED


def _used_by_part(part: Part) -> TypeRef:
    return part.rows.row if part.rows else part.type


def _used_by(operation: Operation) -> list[TypeRef]:
    body = operation.body
    bodies = (body, *body.alternatives) if body else ()
    parts = [type_ for each in bodies for type_ in (each.type, *(_used_by_part(part) for part in each.parts))]
    return [*(p.type for p in operation.parameters), *parts, *(result.type for result in operation.results)]


def _module(name: str, api: Api, homes: Mapping[str, str], annotations: Mapping[str, Mapping[str, str]]) -> Module:
    own = sorted((schema for schema in api.schemas.values() if homes[schema.name] == name), key=lambda s: s.name)
    used = sorted({other for schema in own for field in schema.fields for other in _names(field.type)})
    homes_used = sorted({homes[other] for other in used} - {name})
    return Module(
        name=name,
        doc=docstring(_DOCS.get(name, f"The types of `client.{name}`."), 0),
        enums=tuple(_enum(schema) for schema in own if schema.kind == "enum"),
        objects=tuple(_object(schema, annotations[schema.name]) for schema in own if schema.kind == "object"),
        imports=tuple((home, tuple(other for other in used if homes[other] == home)) for home in homes_used),
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
        columns=", ".join(f"{literal(each.columns)}: {literal(each.name)}" for each in schema.fields if each.columns),
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
