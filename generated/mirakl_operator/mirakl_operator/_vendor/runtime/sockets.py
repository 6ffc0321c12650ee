"""The sockets that conventions fill: what a plugin may be, and what it may ask of the generator and of a call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Literal,
    Protocol,
    Self,
    TypeAlias,
    runtime_checkable,
)

from .flow import Flow, Request, Response

if TYPE_CHECKING:
    from .call import Call
    from .content import Content
    from .token_calls import TokenCalls
    from .tokens import Setting, Token

Sender: TypeAlias = Callable[[Request], Flow[Response]]
ValueKind = Literal["any", "string", "integer", "number", "boolean", "array", "object", "file"]


class Described(Protocol):
    """The operation as its description shows it, for a convention to check itself against."""

    def kind_of(self, expression: str) -> ValueKind | None:
        """What `$request.query.max` or `$response.body#/orders` holds; `None` where there is no such thing."""
        ...

    def values_of(self, expression: str) -> tuple[str, ...]:
        """The values that an enum lists; none for anything else."""
        ...

    def operation(self, code: str) -> Described | None:
        """Another operation of the document by its code, or `None` where there is none."""
        ...

    @property
    def url_argument(self) -> str:
        """The argument that takes the whole URL of a call; empty where the path is described."""
        ...

    def max_items(self, expression: str) -> int | None:
        """How many values the parameter that `$request.query.ids` names may have; `None` without a limit."""
        ...

    @property
    def paged(self) -> bool:
        """Whether the operation is a listing in pages."""
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
class Resending(Gate, Protocol):
    """A gate that sends again what failed for a passing reason."""

    def for_any(self) -> Gate:
        """The same policy for a call that may be sent twice without harm, whatever its method."""
        ...


@runtime_checkable
class Renewal(Protocol):
    """Knows how a client gets its tokens; belongs to a security scheme, not to an operation."""

    def operations(self) -> tuple[str, ...]:
        """The codes of the operations that it calls; none of them may need the token itself."""
        ...

    def settings(self) -> tuple[Setting, ...]:
        """What the client is given instead of a token."""
        ...

    def checked(self, given: Mapping[str, str], base_url: str) -> Mapping[str, str]:
        """The settings as they are used. Raises `ConfigurationError` for what cannot be."""
        ...

    def renew(self, held: Token | None, given: Mapping[str, str], calls: TokenCalls) -> Flow[Token]:
        """A new token in place of the one that is held, if any. Raises `TokenError`."""
        ...


@runtime_checkable
class Pages(Protocol):
    """Knows the items of a page and the request for the next."""

    @property
    def items(self) -> str:
        """A JSON Pointer from the answer's body to the array of items."""
        ...

    @property
    def total(self) -> str:
        """A JSON Pointer to the number of all items; empty where answers do not tell it."""
        ...

    @property
    def position(self) -> str:
        """The query parameter that moves on from page to page; empty where only links do."""
        ...

    def following(self, request: Request, response: Response) -> Request | None:
        """The request for the page after this answer; `None` after the last. Pages differ in their URL only."""
        ...

    def place(self, request: Request) -> str:
        """Which page a request asks for: two requests for one page have one place."""
        ...


@runtime_checkable
class Splitter(Protocol):
    """Makes several calls of one whose list is longer than the provider takes at once."""

    @property
    def items(self) -> str | None:
        """A JSON Pointer to the array of an answer that joins those of all calls; `None` for listings in pages."""
        ...

    def split(self, call: Call) -> tuple[Call, ...]:
        """The calls, in order; the call itself where nothing is too long. Raises `InvalidCall`."""
        ...


@runtime_checkable
class Encoder(Protocol):
    """Turns the body, or the parts by wire name, into what is sent. Raises `InvalidCall` for what cannot be."""

    def encode(self, body: Any, call: Call) -> Content | None:
        """The content to send."""
        ...


@runtime_checkable
class Preparing(Protocol):
    """An encoder that first makes of what was given what is checked and sent, such as a file of rows."""

    def prepared(self, body: Any, call: Call) -> Any:
        """The body as every check sees it. Raises `InvalidCall`."""
        ...


@runtime_checkable
class Check(Protocol):
    """Looks at a call before anything is sent. Raises `InvalidCall`."""

    def check(self, call: Call) -> None:
        """Refuse a call that the provider would refuse."""
        ...


@runtime_checkable
class Archive(Protocol):
    """Knows whether the file that a call is answered with is a ZIP archive of files."""

    def archived(self, call: Call) -> bool:
        """Whether the answer to this call is an archive."""
        ...


@runtime_checkable
class Worded(Protocol):
    """Says for people what it keeps, as the README of a package lists it."""

    def in_words(self) -> Iterator[str]:
        """What it keeps, each point by itself."""
        ...


@runtime_checkable
class Job(Protocol):
    """Knows how a job that an operation starts is followed to its end, and where its results are."""

    @property
    def related(self) -> Mapping[Literal["poll", "result", "report"], str]:
        """The codes of the operations that take part besides the one that starts it."""
        ...

    @property
    def names(self) -> tuple[str, ...]:
        """The parameters by which those operations know the job."""
        ...

    @property
    def items(self) -> str | None:
        """A JSON Pointer from the body of a result to the array of its items; `None` without items."""
        ...

    def media(self, call: Call) -> str:
        """The media type in which the start asked for the results; empty where it has no choice."""
        ...

    @property
    def delays(self) -> tuple[float, float]:
        """Seconds before the first look, and at most between two."""
        ...

    @property
    def deadline(self) -> float:
        """Seconds after which a job is given up."""
        ...

    def known_by(self, answer: Any, response: Response) -> Mapping[str, Any]:
        """The values of `names` in the answer to the start; without those that it lacks."""
        ...

    def outcome(self, status: Any) -> Literal["running", "succeeded", "failed"]:
        """How a job with this status stands."""
        ...

    def urls(self, status: Any) -> Sequence[str] | None:
        """Where the results of an ended job are; `None` where the result operation needs no URL."""
        ...

    def has_report(self, status: Any) -> bool:
        """Whether an ended job has an error report."""
        ...


def fills(each: object, socket: type[Any]) -> bool:
    """Whether an object fills a socket; its class tells, and looking at a protocol costs more than a header."""
    found = _FILLED.get((type(each), socket))
    if found is None:
        found = _FILLED[type(each), socket] = isinstance(each, socket)
    return found


# By class and socket; there are as many as a package has classes of conventions.
_FILLED: dict[tuple[type[Any], type[Any]], bool] = {}
