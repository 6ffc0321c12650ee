"""What is sent and what comes back: bodies, their parts, and results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..problems import Location
from .types import Field, TypeRef

BodyKind = Literal["json", "form", "multipart", "text", "binary"]
PartKind = Literal["file", "json", "text"]
ResultKind = Literal["json", "text", "binary", "csv", "none"]
_NOTHING = TypeRef("none")


@dataclass(frozen=True, kw_only=True)
class CsvRows:
    """A body or a part as a CSV file: the type of its rows, and how they are written."""

    row: TypeRef
    delimiter: str = ";"
    quoted: bool = True


@dataclass(frozen=True, kw_only=True)
class Part:
    """One field of a multipart or form body: a file, repeated files, a JSON part or a text.

    `rows`: the file may be given as rows. `default` is sent for a required part that is left out.
    """

    name: str
    argument: str
    type: TypeRef
    required: bool
    kind: PartKind
    repeated: bool = False
    content_type: str = ""
    description: str = ""
    rows: CsvRows | None = None
    default: str | bool | int | None = None


@dataclass(frozen=True, kw_only=True)
class FileList:
    """One argument from which two parts of a multipart body are made: the files, and what is said of each beside them.

    `files` is the part of the files; `descriptors` is the other part and the way inside it to the list of what is said,
    whose items have the file's name as `name`, and `fields`. Values of `distinct` fields may not repeat.
    """

    argument: str
    class_name: str
    files: str
    descriptors: tuple[str, ...]
    name: str
    fields: tuple[Field, ...]
    required: bool
    distinct: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Body:
    """What a method sends: one `body` argument, or for multipart and forms one argument for each part.

    `alternatives` are the same in other media types.
    """

    kind: BodyKind
    content_type: str
    type: TypeRef
    required: bool
    parts: tuple[Part, ...] = ()
    file_list: FileList | None = None
    alternatives: tuple[Body, ...] = ()
    description: str = ""
    examples: Mapping[str, Any] = field(default_factory=dict[str, Any])
    where: Location


@dataclass(frozen=True, kw_only=True)
class Result:
    """What comes back with a status (`200`, `4XX`, `default`): its media type and Python type.

    A status has one for each of its media types that the client tells apart.
    """

    status: str
    kind: ResultKind
    content_type: str = ""
    type: TypeRef = _NOTHING
    description: str = ""
    rows: CsvRows | None = None
