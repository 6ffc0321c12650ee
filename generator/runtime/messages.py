"""Our requests as httpx2 has them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

import httpx2

from .content import Bytes
from .departure import Body
from .encodings import ADVERTISED
from .sending import length
from .time_left import shortened

if TYPE_CHECKING:
    from .flow import Request
    from .time_left import Trace

_PHASES = ("connect", "read", "write", "pool")


def outgoing(
    request: Request,
    url: httpx2.URL,
    pieces: Generator[bytes] | AsyncGenerator[bytes] | None = None,
    trace: Trace | None = None,
) -> httpx2.Request:
    """The request for a transport. `pieces` bring a body that is not in memory."""
    headers = {"accept-encoding": ADVERTISED, "connection": "keep-alive", **request.headers, **_framing(request)}
    extensions: dict[str, Any] = {"timeout": dict.fromkeys(_PHASES, shortened(request.timeout))}
    if trace is not None:
        extensions["trace"] = trace
    if pieces is not None:
        return httpx2.Request(request.method, url, headers=headers, content=pieces, extensions=extensions)
    return _whole(request, url, headers, extensions)


def _whole(request: Request, url: httpx2.URL, headers: dict[str, str], extensions: dict[str, Any]) -> httpx2.Request:
    """A request with its body in memory. With a `stream`, the library leaves the headers as they are."""
    body = Body(request.content.data if isinstance(request.content, Bytes) else b"")
    host = {} if "host" in headers else {"Host": url.netloc.decode("ascii")}
    made = httpx2.Request(request.method, url, headers={**host, **headers}, stream=body, extensions=extensions)
    made.read()  # for transports that look at the content; it does not count as leaving
    body.leaving = request.leaving
    return made


def _framing(request: Request) -> dict[str, str]:
    if request.content is None:
        return {"content-length": "0"} if request.method in ("POST", "PUT", "PATCH", "QUERY") else {}
    size = length(request.content)
    return {} if size is None else {"content-length": str(size)}
