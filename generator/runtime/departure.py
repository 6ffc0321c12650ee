"""When a request is really on its way: after the connection was made, and whatever else came first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def traced(leaving: Callable[[], None], *, asynchronous: bool) -> Callable[[str, Any], Any]:
    """A `trace` extension for the HTTP library that calls `leaving` when the headers have been sent."""

    def trace(event: str, info: Any) -> None:
        if event.endswith(".send_request_headers.complete"):
            leaving()

    async def atrace(event: str, info: Any) -> None:
        trace(event, info)

    return atrace if asynchronous else trace
