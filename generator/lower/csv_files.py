"""`x-csv` and `x-columns`: the bodies and parts of an operation that are CSV files, row by row of a schema.

`x-csv` of an operation lists them. `at` is the answer, `$response.body`, or a file part of the request,
`$request.body#/file`; `media` is the media type of an answer, `text/csv` unless told otherwise. `row` refers to
the schema of a row, whose properties are named as the columns are. `delimiter` is `;` and `quoted` true unless
told otherwise: files that are written have every cell in quotes; files that are read may have them or not.

`x-columns` of a property of such a row says which columns it is made of, where that is not the one of its name.
`'price[channel=*]'`, on a map: the values of `price[channel=US]` and `price[channel=FR]`, by what stands for
the `*`. With two of them, as in `'shipping-price[zone=*,method=*]'`, the values of the map are maps in turn.
A number: the column at that place, from 1, of files whose header the documentation does not tell.

An empty cell is a property that is not set, for CSV has no null; columns of no property are kept as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..ir import CsvRows, Field, Operation, Schema, TypeRef
from ..node import Node
from ..problems import Location, Problem
from .types import Types

_MEDIA = "text/csv"
_ANSWER = "$response.body"
_PLACES = "a cell holds one value; make it a map, with an x-columns that has a * for each of its keys, or a scalar"


@dataclass(frozen=True)
class CsvFile:
    """One entry of `x-csv` and where it stands."""

    at: str
    media: str
    rows: CsvRows
    where: Node

    @property
    def part(self) -> str:
        """The part of the request that the file is; empty for an answer."""
        return self.at.partition("#/")[2]


def csv_files(operation: Node, types: Types, hint: str) -> tuple[CsvFile, ...]:
    """The files that `x-csv` of an operation lists; entries without their form are left to `problems`."""
    block = operation.get("x-csv")
    return tuple(_file(each, types, hint) for each in block.elements()) if block else ()


def of_answer(files: tuple[CsvFile, ...], media: str) -> CsvRows | None:
    """The rows of an answer of some media type."""
    return next((each.rows for each in files if each.at == _ANSWER and each.media == _essence(media)), None)


def of_part(files: tuple[CsvFile, ...], name: str) -> CsvRows | None:
    """The rows of a part of the request."""
    return next((each.rows for each in files if each.part == name), None)


def problems(operation: Operation, files: tuple[CsvFile, ...], types: Types) -> Iterator[Problem]:
    """Entries that describe nothing the operation has, and rows that no file can hold."""
    known = [_essence(each.content_type) for each in operation.alternatives if each.rows]
    known += [f"part {part.name}" for part in (operation.body.parts if operation.body else ()) if part.rows]
    for file in files:
        if (f"part {file.part}" if file.part else file.media) not in known:
            lacking = f"the request has no file part `{file.part}`" if file.part else f"no answer is {file.media}"
            yield Problem(file.where, f"x-csv: {lacking}; correct at or media")
        row = types.schemas.get(file.rows.row.name)
        if row is None or row.kind != "object":
            yield Problem(file.where, "x-csv: row must refer to a schema with a property for each column")
        else:
            yield from _column_problems(row, types)


def unread(operations: Iterable[Operation], types: Types) -> Iterator[Problem]:
    """Schemas with `x-columns` that are the rows of no file."""
    places = [operation.where for operation in operations]
    rows = {file.rows.row.name for at in places if isinstance(at, Node) for file in csv_files(at, types, "")}
    for schema in types.schemas.values():
        for field in schema.fields if schema.name not in rows else ():
            if field.columns is not None:
                yield Problem(_where(schema, field), f"x-columns: no x-csv has rows of {schema.name}")


def _essence(media: str) -> str:
    return media.partition(";")[0].strip().lower()


def _column_problems(row: Schema, types: Types) -> Iterator[Problem]:
    for field in row.fields:
        where = _where(row, field)
        stars = field.columns.count("*") if isinstance(field.columns, str) else 0
        if not _has_place(_solid(field.type), stars, types):
            yield Problem(where, f"`{field.name}`: {_PLACES}")
        for other in row.fields:
            if other is not field and _clash(field, other):
                yield Problem(where, f"x-columns: a column can be of {field.name} and of {other.name}; tell them apart")


def _has_place(type_: TypeRef, stars: int, types: Types) -> bool:
    """Whether a value stands in one cell, or under as many keys as the name of its columns has."""
    if stars:
        return type_.kind == "map" and _has_place(_solid(type_.args[0]), stars - 1, types)
    return type_.kind in ("scalar", "any") or (type_.kind == "named" and types.schemas[type_.name].kind == "enum")


def _where(row: Schema, field: Field) -> Location:
    return row.where.toward(("properties", field.name)) if isinstance(row.where, Node) else row.where


def _clash(one: Field, other: Field) -> bool:
    """Whether a column of one property is also one of the other."""
    if not (isinstance(one.columns, str) and isinstance(other.columns, str)):
        return one.columns == other.columns and one.columns is not None
    # Imported here, for most documents have no CSV.
    from ..runtime.csv_columns import pattern

    return pattern(other.columns).fullmatch(one.columns.replace("*", "x")) is not None


def _solid(type_: TypeRef) -> TypeRef:
    kept = [part for part in type_.args if part.kind != "none"]
    return kept[0] if type_.kind == "union" and len(kept) == 1 else type_


def _file(entry: Node, types: Types, hint: str) -> CsvFile:
    quoted = entry.get("quoted")
    rows = CsvRows(
        row=types.at(entry.get("row"), f"{hint}Row"),
        delimiter=entry.text("delimiter", ";")[:1] or ";",
        quoted=quoted is None or quoted.value is not False,
    )
    return CsvFile(entry.text("at"), entry.text("media", _MEDIA).lower(), rows, entry)
