"""The transport's errors as ours; none of their texts holds a header, a query or a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .addresses import shown
from .encodings import BrokenBody
from .errors import CallTimeout, ConnectionFailed, DeadlineExceeded

if TYPE_CHECKING:
    from .flow import Request
    from .time_left import TimeLeft


class WireErrors:
    """A block that raises `ConnectionFailed`, `CallTimeout` or `DeadlineExceeded` for what goes wrong in it."""

    __slots__ = ("_left", "_request")

    def __init__(self, request: Request, left: TimeLeft) -> None:
        self._request = request
        self._left = left

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is not None:
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, httpx2.TimeoutException | TimeoutError):
            raise self._late(error) from error
        if isinstance(error, httpx2.LocalProtocolError):
            # Its text quotes the header that cannot be sent, which may be the one with the key.
            raise ConnectionFailed(f"{place_of(self._request)}: the request cannot be sent as it is") from None
        if isinstance(error, httpx2.TransportError | BrokenBody):
            raise ConnectionFailed(f"{place_of(self._request)}: {type(error).__name__}: {error}") from error

    def _late(self, error: Exception) -> CallTimeout:
        place, timeout = place_of(self._request), self._request.timeout
        if self._left.passed:
            return DeadlineExceeded(f"{place}: no whole answer came before the deadline")
        within = "in time" if timeout is None else f"within {timeout:g} seconds"
        return CallTimeout(f"{place}: nothing came {within} ({type(error).__name__})")


def place_of(request: Request) -> str:
    """Where a request goes, as messages may say it: without its query."""
    return f"{request.method} {shown(request.url)}"
