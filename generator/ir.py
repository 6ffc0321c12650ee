"""What every stage after `lower` works on: a small, frozen picture of an API, with all Python names decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .notes import Note
from .problems import Location

TypeKind = Literal["any", "none", "scalar", "named", "list", "map", "union", "file"]


@dataclass(frozen=True)
class TypeRef:
    """A type as used somewhere: a scalar (`str`, `Decimal`, `DateTime` …), a named schema, or a shape of types."""

    kind: TypeKind
    name: str = ""
    args: tuple[TypeRef, ...] = ()

    def size(self, most: int) -> int:
        """How many types it consists of, itself included; not counted further than to one more than `most`."""
        waiting: list[TypeRef] = [self]
        found = 0
        while waiting and found <= most:
            waiting += waiting.pop().args
            found += 1
        return found


@dataclass(frozen=True, kw_only=True)
class Field:
    """One property of an object schema: its name on the wire, its Python attribute, and its type.

    `access` is `read` for one that only answers have, `write` for one that only requests have.
    """

    name: str
    attribute: str
    type: TypeRef
    required: bool
    description: str = ""
    deprecated: bool = False
    constraints: Mapping[str, int | float] = field(default_factory=dict[str, "int | float"])
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


ParameterPlace = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """An argument of a method that travels in the URL, a header or a cookie.

    `key` is what a call holds its value under: the name, or with its place where another one has that name too.
    """

    name: str
    argument: str
    place: ParameterPlace
    type: TypeRef
    required: bool
    style: str
    explode: bool
    description: str = ""
    deprecated: bool = False
    example: Any = None
    max_items: int | None = None
    given_as: str = ""
    where: Location

    @property
    def key(self) -> str:
        """What a call holds the value under."""
        return self.given_as or self.name


BodyKind = Literal["json", "form", "multipart", "text", "binary"]


PartKind = Literal["file", "json", "text"]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One field of a multipart or form body: a file, repeated files, a JSON part or a text."""

    name: str
    argument: str
    type: TypeRef
    required: bool
    kind: PartKind
    repeated: bool = False
    content_type: str = ""
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Body:
    """What a method sends: one `body` argument, or for multipart and forms one argument for each part."""

    kind: BodyKind
    content_type: str
    type: TypeRef
    required: bool
    parts: tuple[Part, ...] = ()
    description: str = ""
    examples: Mapping[str, Any] = field(default_factory=dict[str, Any])
    where: Location


ResultKind = Literal["json", "text", "binary", "none"]


@dataclass(frozen=True, kw_only=True)
class Result:
    """What comes back with a status (`200`, `4XX`, `default`): its media type and Python type."""

    status: str
    kind: ResultKind
    content_type: str = ""
    type: TypeRef = TypeRef("none")
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Example:
    """A documented call: the arguments by wire name, the body, and the answer with its status.

    `code` is a Python name that no other example of the description has; the first one has its operation's.
    """

    name: str
    code: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Any = None
    has_body: bool = False
    status: str = ""
    answer: Any = None
    has_answer: bool = False


@dataclass(frozen=True, kw_only=True)
class SecurityScheme:
    """How a caller proves who it is: the scheme's name in the document, and what the client asks for."""

    name: str
    kind: Literal["apiKey", "bearer", "basic"]
    argument: str
    place: Literal["header", "query", "cookie"] = "header"
    wire_name: str = "Authorization"
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One call of the API, as one method of a group. `code` is its `id` as a Python name that no other operation has."""

    id: str
    code: str
    method: str
    path: str
    group: tuple[str, ...]
    name: str
    where: Location
    summary: str = ""
    description: str = ""
    source: str = ""
    deprecated: bool = False
    no_integration: bool = False
    url_argument: str = ""
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    results: tuple[Result, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    examples: tuple[Example, ...] = ()
    extensions: Mapping[str, Extension] = field(default_factory=dict[str, Extension])
    conventions: tuple[Any, ...] = ()

    @property
    def dotted(self) -> str:
        """The method as an integrator types it after `client.`."""
        return ".".join((*self.group, self.name))

    @property
    def success(self) -> tuple[Result, ...]:
        """The results that a method returns, in document order."""
        return tuple(result for result in self.results if result.status.startswith("2"))


@dataclass(frozen=True, kw_only=True)
class Group:
    """Methods that belong together, reached as `client.orders` or `client.orders.documents`."""

    path: tuple[str, ...]
    class_name: str
    module: str
    description: str = ""
    operations: tuple[Operation, ...] = ()
    children: tuple[Group, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Payload:
    """What the provider sends by itself: a webhook, or the callback of an operation."""

    kind: str
    name: str
    type: TypeRef
    summary: str = ""
    where: Location


@dataclass(frozen=True, kw_only=True)
class Api:
    """A whole document: what one generated package is made from."""

    where: Location
    title: str
    version: str
    package: str
    class_name: str
    env_prefix: str
    description: str = ""
    server: str = ""
    groups: tuple[Group, ...] = ()
    schemas: Mapping[str, Schema] = field(default_factory=dict[str, Schema])
    security: tuple[SecurityScheme, ...] = ()
    extensions: Mapping[str, Extension] = field(default_factory=dict[str, Extension])
    conventions: tuple[Any, ...] = ()
    payloads: tuple[Payload, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the groups."""
        return tuple(operation for group in walk(self.groups) for operation in group.operations)


def walk(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Every group, parents before children."""
    return tuple(found for group in groups for found in (group, *walk(group.children)))


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
