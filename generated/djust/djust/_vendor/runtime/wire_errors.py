"""The transport's errors as ours; none of their texts holds a header, a query or a body."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx2

from .addresses import shown
from .encodings import BrokenBody
from .errors import CallTimeout, ConnectionFailed, DeadlineExceeded

if TYPE_CHECKING:
    from .flow import Request
    from .time_left import TimeLeft


@contextmanager
def wire_errors(request: Request, left: TimeLeft) -> Generator[None]:
    """Raises `ConnectionFailed`, `CallTimeout` or `DeadlineExceeded` for what goes wrong in this block."""
    place = place_of(request)
    try:
        yield
    except (httpx2.TimeoutException, TimeoutError) as error:
        if left.passed:
            raise DeadlineExceeded(f"{place}: no whole answer came before the deadline") from error
        within = "in time" if request.timeout is None else f"within {request.timeout:g} seconds"
        raise CallTimeout(f"{place}: nothing came {within} ({type(error).__name__})") from error
    except httpx2.LocalProtocolError:
        # Its text quotes the header that cannot be sent, which may be the one with the key.
        raise ConnectionFailed(f"{place}: the request cannot be sent as it is") from None
    except (httpx2.TransportError, BrokenBody) as error:
        raise ConnectionFailed(f"{place}: {type(error).__name__}: {error}") from error


def place_of(request: Request) -> str:
    """Where a request goes, as messages may say it: without its query."""
    return f"{request.method} {shown(request.url)}"
