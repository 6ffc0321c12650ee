"""What a policy yields and receives: requests, waits and responses, with no I/O of its own.

A flow is a generator. It yields a `Request` and is sent the `Response`, a `Wait` and is sent nothing, or
`Work`, some other I/O in both its forms, and is sent what that returns. One driver does this with
blocking I/O, one with asyncio (`drivers.py`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from .value import Value

if TYPE_CHECKING:
    from .attempts import Attempt
    from .content import Content

ResultT = TypeVar("ResultT")


# Caught to be handed on: a flow may have something to put in order, also when its task is cancelled.
ANY_ERROR: tuple[type[BaseException], ...] = (BaseException,)


class Request(Value):
    """One HTTP request; header names are lower case.

    `timeout`: seconds each read may take. `deadline`: when the whole answer must be there, on the world's
    monotonic clock. `leaving` is called when the request is on its way, by transports that can tell. `traced`:
    it has a span of its own already.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: Content | None = None
    timeout: float | None = None
    deadline: float | None = None
    stream: bool = False
    leaving: Callable[[], None] | None = None
    traced: bool = False

    def __repr__(self) -> str:
        # Shown in tracebacks with local variables: no query and no headers, which may hold credentials.
        return f"<Request {self.method} {self.url.partition('?')[0]}>"


class Response(Value):
    """One HTTP response; header names are lower case. `live` is the open connection of a streamed body.

    `url` is what the call asked for, without credentials. `archived`: whether a file is a ZIP archive of files,
    where the description says so. `attempts` is what came of each time the request was sent; empty where the
    first was a success. `renew` is there while a refused token may be exchanged for another: a flow that makes way
    for it, and says what is known. `value` is what the body was read as.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = b""
    live: Any = None
    attempts: tuple[Attempt, ...] = ()
    renew: Callable[[], Flow[Refusal]] | None = None
    url: str = ""
    archived: bool | None = None
    value: Any = None

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"

    def json(self) -> Any:
        """The body as plain Python data, numbers with a fraction as exact `Decimal`.

        Raises `ValueError` when the body is not JSON.
        """
        # A module that only those need who read JSON.
        from .exact_json import read_json

        return read_json(self.content)

    @property
    def body(self) -> Any:
        """The body as it was read, typed; plain data, as `json()` has it, where nobody has read it yet."""
        return self.json() if self.value is None else self.value

    @property
    def media(self) -> str:
        """The media type, without parameters and in lower case; empty where the answer names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as text; Mirakl and its like encode text in UTF-8."""
        return self.content.decode("utf-8", errors="replace")


class Wait(Value, kw_only=False):
    """Let this many seconds pass."""

    seconds: float


class Work(Value, kw_only=False):
    """I/O other than a request, such as asking a shared store, in both its forms."""

    blocking: Callable[[], Any]
    awaiting: Callable[[], Awaitable[Any]]


# Why a token was refused: nothing can replace it, it was `refused` while it should have been good, or it came too `late`.
Refusal: TypeAlias = Literal["final", "refused", "late"]
Step: TypeAlias = Request | Wait | Work
Flow: TypeAlias = Generator[Step, Any, ResultT]


def send(request: Request) -> Flow[Response]:
    """Have the driver send one request; the innermost step of every call."""
    response: Response = yield request
    return response


def wait(seconds: float) -> Flow[None]:
    """Have the driver let time pass."""
    yield Wait(seconds)


def work(blocking: Callable[[], ResultT], awaiting: Callable[[], Awaitable[ResultT]]) -> Flow[ResultT]:
    """Have the driver do some other I/O, in the form it can, and pass its result or its error on."""
    result: ResultT = yield Work(blocking, awaiting)
    return result


def carried(flow: Flow[ResultT], carry: Callable[[Step], Flow[Any]]) -> Flow[ResultT]:
    """The flow, each of its steps carried out by `carry`, and what goes wrong there told to it.

    Every error is passed on, a cancelled task too, for the flow may have something to put in order.
    """
    try:
        step = next(flow)
        while True:
            try:
                answer = yield from carry(step)
            except GeneratorExit:
                raise
            except ANY_ERROR as error:
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        result: ResultT = end.value
        return result
    finally:
        flow.close()
