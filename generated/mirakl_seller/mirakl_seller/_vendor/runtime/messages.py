"""Our requests and responses as httpx2 has them, and its errors as ours."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from typing import Any

import httpx2

from .addresses import shown
from .content import Bytes
from .errors import CallTimeout, ConnectionFailed, InvalidCall
from .flow import Request, Response
from .sending import length


def outgoing(request: Request, body: Generator[bytes] | AsyncGenerator[bytes]) -> httpx2.Request:
    """The request for a transport; `body` brings the bytes of its content. Raises `InvalidCall`."""
    headers = {"accept-encoding": "gzip, deflate", "connection": "keep-alive", **request.headers, **_framing(request)}
    content: Any = None
    if request.content is not None:
        content = request.content.data if isinstance(request.content, Bytes) else body
    timeout = httpx2.Timeout(request.timeout).as_dict()
    try:
        return httpx2.Request(
            request.method, request.url, headers=headers, content=content, extensions={"timeout": timeout}
        )
    except httpx2.InvalidURL as problem:
        raise InvalidCall(f"{request.method} {shown(request.url)}: {problem}") from None


def incoming(response: httpx2.Response, content: bytes = b"", live: httpx2.Response | None = None) -> Response:
    """The response as flows see it; header lines of one name are joined by commas."""
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Response(status=response.status_code, headers=headers, content=content, live=live)


@contextmanager
def wire_errors(doing: str, timeout: float | None = None) -> Generator[None]:
    """Turns the transport's errors into ours; none of their texts holds a header or a body."""
    try:
        yield
    except httpx2.TimeoutException as error:
        within = "in time" if timeout is None else f"within {timeout:g} seconds"
        raise CallTimeout(f"{doing}: nothing came {within} ({type(error).__name__})") from error
    except (httpx2.TransportError, httpx2.DecodingError) as error:
        raise ConnectionFailed(f"{doing}: {type(error).__name__}: {error}") from error


def _framing(request: Request) -> dict[str, str]:
    if request.content is None:
        return {"content-length": "0"} if request.method in ("POST", "PUT", "PATCH") else {}
    size = length(request.content)
    return {} if size is None else {"content-length": str(size)}
