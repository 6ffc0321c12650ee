"""Operations, their arguments and documented calls, and the groups that they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..problems import Location
from .bodies import Body, Result
from .types import Extension, TypeRef

ParameterPlace = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """An argument of a method that travels in the URL, a header or a cookie.

    `separator` joins the members of each tuple that it takes; empty where they are joined by their style. The value
    of a `setting` is the client's, so it is no argument of the method. `key` is what a call holds its value under: the
    name, or with its place where another one has that name too.
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
    separator: str = ""
    setting: bool = False
    given_as: str = ""
    where: Location

    @property
    def key(self) -> str:
        """What a call holds the value under."""
        return self.given_as or self.name

    @property
    def members(self) -> tuple[TypeRef, ...]:
        """The types in each tuple that it takes; none where it takes no tuples, or nothing says how they are sent."""
        plain = self.type.without_none
        inner = plain.args[0] if plain.kind == "list" and self.separator else plain
        return inner.args if inner.kind == "tuple" else ()


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
        """The results that a method returns, in document order; of one status in several media types the first."""
        return tuple({result.status: result for result in reversed(self.alternatives)}.values())[::-1]

    @property
    def alternatives(self) -> tuple[Result, ...]:
        """Every success, in each of its media types."""
        return tuple(result for result in self.results if result.status.startswith("2"))

    @property
    def accepts(self) -> tuple[str, ...]:
        """The media types among which a caller may choose, the one without a choice first; none where there is one."""
        types = tuple(dict.fromkeys(each.content_type for each in self.alternatives if each.content_type))
        return types if len(self.alternatives) > len(self.success) else ()


@dataclass(frozen=True, kw_only=True)
class Group:
    """Methods that belong together, reached as `client.orders` or `client.orders.documents`."""

    path: tuple[str, ...]
    class_name: str
    module: str
    description: str = ""
    operations: tuple[Operation, ...] = ()
    children: tuple[Group, ...] = ()


def walk(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Every group, parents before children."""
    return tuple(found for group in groups for found in (group, *walk(group.children)))
