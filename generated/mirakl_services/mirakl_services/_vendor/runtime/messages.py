"""Our requests and responses as httpx2 has them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Any

import httpx2

from .addresses import shown
from .content import Bytes
from .departure import watching
from .encodings import ADVERTISED
from .errors import InvalidCall
from .flow import Request, Response
from .sending import length
from .time_left import shortened

if TYPE_CHECKING:
    from .incoming import Incoming


def outgoing(request: Request, body: Generator[bytes] | AsyncGenerator[bytes]) -> httpx2.Request:
    """The request for a transport; `body` brings the bytes of its content. Raises `InvalidCall`."""
    headers = {"accept-encoding": ADVERTISED, "connection": "keep-alive", **request.headers, **_framing(request)}
    content: Any = None
    if request.content is not None:
        content = request.content.data if isinstance(request.content, Bytes) else body
    timeout = shortened(request.timeout)
    extensions: dict[str, Any] = {
        "timeout": dict.fromkeys(("connect", "read", "write", "pool"), timeout),
        "trace": watching(request, asynchronous=isinstance(body, AsyncGenerator)),
    }
    try:
        return httpx2.Request(request.method, request.url, headers=headers, content=content, extensions=extensions)
    except httpx2.InvalidURL as problem:
        raise InvalidCall(f"{request.method} {shown(request.url)}: {problem}") from None


def incoming(response: httpx2.Response, content: bytes = b"", live: Incoming | None = None) -> Response:
    """The response as flows see it; header lines of one name are joined by commas."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Response(status=response.status_code, headers=headers, content=content, live=live)


def _framing(request: Request) -> dict[str, str]:
    if request.content is None:
        return {"content-length": "0"} if request.method in ("POST", "PUT", "PATCH") else {}
    size = length(request.content)
    return {} if size is None else {"content-length": str(size)}
