"""What every stage after `lower` works on: a small, frozen picture of an API, with all Python names decided."""

from __future__ import annotations

from .api import Api, Payload, SecurityScheme, Setting
from .bodies import Body, BodyKind, CsvRows, FileList, Part, PartKind, Result, ResultKind
from .operations import Example, Group, Operation, Parameter, ParameterPlace, walk
from .types import Extension, Field, Schema, TypeKind, TypeRef, reached

__all__ = [
    "Api",
    "Body",
    "BodyKind",
    "CsvRows",
    "Example",
    "Extension",
    "Field",
    "FileList",
    "Group",
    "Operation",
    "Parameter",
    "ParameterPlace",
    "Part",
    "PartKind",
    "Payload",
    "Result",
    "ResultKind",
    "Schema",
    "SecurityScheme",
    "Setting",
    "TypeKind",
    "TypeRef",
    "reached",
    "walk",
]
