"""Schemas as the model templates print them, spread over modules so that none imports another in a circle."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..ir import Api, Field, Schema, TypeRef
from . import long_lines
from .literals import docstring, literal
from .model_homes import Homes, homes


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
    """The modules of a package's models, without circles between them."""
    found = homes(api)
    by_home: dict[str, list[Schema]] = {name: [] for name in found.modules}
    for _, schema in sorted(api.schemas.items()):
        by_home[found.of[schema.name]].append(schema)
    return [_module(name, own, found, annotations) for name, own in by_home.items()]


def _module(name: str, own: Sequence[Schema], found: Homes, annotations: Mapping[str, Mapping[str, str]]) -> Module:
    uses = {schema.name: set[str]().union(*(_names(field.type) for field in schema.fields)) for schema in own}
    used = sorted({other for others in uses.values() for other in others if found.of[other] != name})
    objects = {schema.name: schema for schema in own if schema.kind == "object"}
    return Module(
        name=name,
        doc=docstring(found.docs[name], 0),
        enums=tuple(_enum(schema) for schema in own if schema.kind == "enum"),
        objects=tuple(
            _object(objects[each], annotations[each], below) for each, below in _dependent_last([*objects], uses)
        ),
        imports=tuple(
            (home, tuple(other for other in used if found.of[other] == home))
            for home in sorted({found.of[other] for other in used})
        ),
    )


def _dependent_last(names: Sequence[str], uses: Mapping[str, set[str]]) -> list[tuple[str, set[str]]]:
    """The names so that each stands below those that it uses, with what it uses all the same that stands further down."""
    placed: dict[str, None] = {}
    begun: set[str] = set()
    known = {*names}
    waiting = [*reversed(names)]
    while waiting:
        name = waiting[-1]
        if name in begun:
            placed.setdefault(waiting.pop())
        else:
            begun.add(name)
            waiting += sorted((uses[name] & known) - begun, reverse=True)
    position = {name: at for at, name in enumerate(placed)}
    return [(name, {each for each in uses[name] & known if position[each] >= position[name]}) for name in placed]


def _names(type_: TypeRef) -> set[str]:
    own = {type_.name} if type_.kind == "named" else set[str]()
    return own.union(*(_names(part) for part in type_.args))


def _enum(schema: Schema) -> SchemaSource:
    doc = docstring(schema.description, 0) if schema.description else ""
    known = f"Literal[{', '.join(literal(value) for value in schema.values)}]"
    kinds = dict.fromkeys(type(value).__name__ for value in schema.values)
    return SchemaSource(name=schema.name, doc=doc, members=" | ".join([known, *(kinds or ["str"])]))


def _object(schema: Schema, annotations: Mapping[str, str], below: set[str]) -> SchemaSource:
    return SchemaSource(
        name=schema.name,
        doc=docstring(schema.description or f"A `{schema.name}` object.", 4),
        open=schema.open,
        columns=", ".join(f"{literal(each.columns)}: {literal(each.name)}" for each in schema.fields if each.columns),
        fields=tuple(_field(field, annotations[field.attribute], below) for field in schema.fields),
    )


def _field(field: Field, annotation: str, below: set[str]) -> FieldSource:
    default = "" if field.required else " = None"
    if _names(field.type) & below:
        annotation = _put_off(field.attribute, annotation, default)
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
    deprecation = "Deprecated. " if field.deprecated else ""
    doc = (deprecation + field.description).strip()
    return FieldSource(source=f"{field.attribute}: {annotation}{default}", doc=docstring(doc, 4) if doc else "")


def _put_off(name: str, annotation: str, default: str) -> str:
    """With its type as a string: annotations are evaluated where they stand, and strings when the model is first used."""
    node = ast.parse(annotation, mode="eval").body
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
        type_, *marks = map(ast.unparse, node.slice.elts)
        return f"Annotated[{', '.join([literal(type_), *marks])}]"
    return long_lines.put_off(name, literal(annotation), default)
