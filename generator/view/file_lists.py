"""Lists of files as the group templates print them: the class of an item, and how a list becomes parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import Api, Body, FileList, Operation, Part, TypeRef, walk
from ..runtime.shapes import is_list, is_object
from .literals import docstring, literal
from .types import TypeSource


@dataclass(frozen=True, kw_only=True)
class FileClass:
    """The class of one item: each field is a declaration with its docstring."""

    name: str
    doc: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class FileListSource:
    """One list, ready to print: the constant that makes the parts, and the class of its items."""

    constant: str
    source: str
    item: FileClass


def file_list_source(operation: Operation, types: TypeSource) -> FileListSource | None:
    """The list of an operation that takes one."""
    found = operation.body.file_list if operation.body else None
    if found is None:
        return None
    pairs = tuple((field.attribute, field.name) for field in found.fields)
    given = {
        "argument": found.argument,
        "files": found.files,
        "descriptors": found.descriptors,
        "name": found.name,
        "fields": pairs,
        "distinct": found.distinct,
    }
    return FileListSource(
        constant=constant_of(operation),
        source=f"FileList({', '.join(f'{key}={literal(value)}' for key, value in given.items() if value)})",
        item=FileClass(
            name=found.class_name,
            doc=docstring(f"A file, and what is said of it. {found.description}".strip(), 4),
            fields=tuple(_fields(found, types)),
        ),
    )


def constant_of(operation: Operation) -> str:
    """What makes the parts of an operation's list."""
    return f"{operation.code.upper()}_FILES"


def own_parts(body: Body) -> tuple[Part, ...]:
    """The parts that are arguments by themselves."""
    made = (body.file_list.files, body.file_list.descriptors[0]) if body.file_list else ()
    return tuple(part for part in body.parts if part.name not in made)


def exported(api: Api) -> dict[str, str]:
    """Every class of items, with the module of the group where it stands."""
    return {
        operation.body.file_list.class_name: group
        for operation, group in _operations(api)
        if operation.body and operation.body.file_list
    }


def listed_files(found: FileList, given: Mapping[str, Any]) -> Iterator[tuple[str, list[tuple[str, TypeRef, Any]]]]:
    """A documented list: each file's name, and the fields that stand beside it."""
    inner: Any = given.get(found.descriptors[0])
    for step in found.descriptors[1:]:
        inner = inner.get(step) if is_object(inner) else None
    said = inner if is_list(inner) else []
    for item in said:
        fields = [(each.attribute, each.type, item[each.name]) for each in found.fields if each.name in item]
        yield str(item.get(found.name, "file")), fields


def _operations(api: Api) -> Iterator[tuple[Operation, str]]:
    for group in walk(api.groups):
        for operation in group.operations:
            yield operation, group.module


def _fields(found: FileList, types: TypeSource) -> Iterator[tuple[str, str]]:
    yield "file: FileInput", docstring("A path, an open binary file, bytes, or an `Upload` with a name of its own.", 4)
    for field in found.fields:
        annotation = types.argument(field.type)
        kept = annotation if field.required else f"{annotation.removesuffix(' | None')} | None = None"
        yield f"{field.attribute}: {kept}", docstring(field.description, 4) if field.description else ""
