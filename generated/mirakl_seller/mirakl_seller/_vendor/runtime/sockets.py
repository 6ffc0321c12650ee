"""The sockets that conventions fill: what a plugin may be, and what it may ask of the generator and of a call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol, Self, TypeAlias, runtime_checkable

from .content import Content
from .flow import Flow, Request, Response

if TYPE_CHECKING:
    from .call import Call

Sender: TypeAlias = Callable[[Request], Flow[Response]]
ValueKind = Literal["any", "string", "integer", "number", "boolean", "array", "object", "file"]


class Described(Protocol):
    """The operation as its description shows it, for a convention to check itself against."""

    def kind_of(self, expression: str) -> ValueKind | None:
        """What `$request.query.max` or `$response.body#/orders` holds; `None` where there is no such thing."""
        ...

    @property
    def has_body(self) -> Literal["json", "form", "multipart", "text", "binary"] | None:
        """The form of the request body, if there is one."""
        ...


class Convention(Protocol):
    """What every plugin class has: one frozen dataclass, made from an `x-` block or from what stands in OpenAPI."""

    key: ClassVar[str]
    schema: ClassVar[Mapping[str, Any]]

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention for an operation with this block (`None`: no block), or `None` where it does not apply."""
        ...

    def verify(self, described: Described) -> Iterable[str]:
        """What in the operation contradicts the convention, a sentence each."""
        ...


@runtime_checkable
class Gate(Protocol):
    """Stands around each sending; the lower `depth`, the further out."""

    depth: ClassVar[int]

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request, now, later, again or changed."""
        ...


@runtime_checkable
class Pages(Protocol):
    """Knows the items of a page and the request for the next."""

    @property
    def items(self) -> str:
        """A JSON Pointer from the answer's body to the array of items."""
        ...

    def following(self, request: Request, response: Response) -> Request | None:
        """The request for the page after this answer; `None` after the last."""
        ...


@runtime_checkable
class Encoder(Protocol):
    """Turns the body, or the parts by wire name, into what is sent. Raises `InvalidCall` for what cannot be."""

    def encode(self, body: Any, call: Call) -> Content | None:
        """The content to send."""
        ...


@runtime_checkable
class Check(Protocol):
    """Looks at a call before anything is sent. Raises `InvalidCall`."""

    def check(self, call: Call) -> None:
        """Refuse a call that the provider would refuse."""
        ...
