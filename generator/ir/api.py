"""A whole document: its operations and schemas, who may call it, and what was noted of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..notes import Note
from ..problems import Location
from ..runtime.client_credentials import ClientCredentials
from ..runtime.sockets import Renewal
from .operations import Group, Operation, walk
from .types import Extension, Schema, TypeRef


@dataclass(frozen=True, kw_only=True)
class SecurityScheme:
    """How a caller proves who it is: the scheme's name in the document, and what the client asks for.

    Schemes of one `argument` take the same token. `renewal` is how a client gets it where it is not given one.
    """

    name: str
    kind: Literal["apiKey", "bearer", "basic"]
    argument: str
    place: Literal["header", "query", "cookie"] = "header"
    wire_name: str = "Authorization"
    description: str = ""
    where: Location
    extensions: Mapping[str, Extension] = field(default_factory=dict[str, Extension])
    renewal: Renewal | None = None


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A parameter whose value the client keeps: its wire name, the client's argument, and what tests give it."""

    name: str
    argument: str
    type: TypeRef
    required: bool
    header: bool
    description: str = ""
    sample: Any = None


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
    """A whole document: what one generated package is made from. `left_out` are ids of operations that are only inferred."""

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
    settings: tuple[Setting, ...] = ()
    left_out: tuple[str, ...] = ()
    extensions: Mapping[str, Extension] = field(default_factory=dict[str, Extension])
    conventions: tuple[Any, ...] = ()
    payloads: tuple[Payload, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation, in the order of the groups."""
        return tuple(operation for group in walk(self.groups) for operation in group.operations)

    @property
    def renewals(self) -> tuple[Any, ...]:
        """The conventions by which the client gets its tokens; what the standard itself describes is none."""
        found = (scheme.renewal for scheme in self.security if scheme.renewal)
        return tuple(each for each in found if not isinstance(each, ClientCredentials))
