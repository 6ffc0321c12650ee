"""What the HTTP library tells of a request on its way: when it left, and when to keep to the time that is left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .time_left import trace

if TYPE_CHECKING:
    from .flow import Request


def watching(request: Request, *, asynchronous: bool) -> Callable[[str, Any], Any]:
    """The library's `trace` extension: calls `request.leaving` when the headers have been sent.

    Blocking requests are kept to their deadline there too; in asyncio a task is simply cancelled.
    """

    def told(event: str, info: Any) -> None:
        if not asynchronous:
            trace(event, info)
        if request.leaving is not None and event.endswith(".send_request_headers.complete"):
            request.leaving()

    async def atold(event: str, info: Any) -> None:
        told(event, info)

    return atold if asynchronous else told
