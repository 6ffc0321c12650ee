"""A token that renews itself: how long it may be used, and what a client is given to get one."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import field
from decimal import Decimal
from math import inf
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .moments import parse_datetime
from .retry_after import moment_of
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Refusal, Response

# A token, or what is asked for one before each request; in asyncio it may be awaited.
GivenToken: TypeAlias = str | Callable[[], str]
AsyncGivenToken: TypeAlias = str | Callable[[], str | Awaitable[str]]

# A token is renewed so much of its life before its end, at most so many seconds: it must not expire on its way.
_SHARE, _MOST = 0.2, 30.0
# A hundred years; a longer life is as good, and no number too large to count with.
_LONGEST = 3.2e9
# Clocks closer than this are taken for the same one; HTTP dates are whole seconds.
_SAME_CLOCK = 2.0


class Setting(Value):
    """One text that a client is given to get its tokens; `values` lists what it may be, where that is fixed."""

    name: str
    required: bool = True
    secret: bool = False
    values: tuple[str, ...] = ()


class Token(Value):
    """`value` is sent until `renewed_at`, `refresh` gets the next one until `refresh_until`: on the monotonic clock."""

    value: str = field(repr=False)
    renewed_at: float = inf
    refresh: str = field(default="", repr=False)
    refresh_until: float = inf


class TokenSource(Protocol):
    """Where the token of a request comes from; one for all clients that share it, in all threads and tasks."""

    def current(self, call: Call) -> Flow[Token]:
        """A token that has not expired. Raises `TokenError`, or what the caller's own function raises."""
        ...

    def after(self, refused: Token, call: Call) -> Flow[Refusal]:
        """What the server's refusal of this token means for the next sending."""
        ...


def usable_until(since: float, seconds: float | None) -> float:
    """When to stop using what lives for so many seconds since then; never for an unknown life."""
    return inf if seconds is None else since + seconds - min(_MOST, seconds * _SHARE)


def seconds_of(value: Any) -> float | None:
    """A lifetime as answers write it, a number or its digits; `None` for what says nothing."""
    number = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{1,15}", value) else value
    if isinstance(number, bool) or not isinstance(number, int | float | Decimal):
        return None
    return min(float(number), _LONGEST) if number > 0 else None


def seconds_until(value: Any, response: Response, now: float) -> float | None:
    """Seconds from an answer to a moment in it (since 1970, or a date-time); `None` for none, or one in the past.

    `now` is this machine's time since 1970. Where the answer's `Date` says otherwise, the server's clock counts.
    """
    moment = _moment(value)
    if moment is None:
        return None
    date = moment_of(response.headers.get("date", ""))
    if date is not None and abs(date - now) > _SAME_CLOCK:
        now = date + 1.0  # it may be almost a second later than it says
    return seconds_of(moment - now)


def _moment(value: Any) -> float | None:
    seconds = seconds_of(value)
    if seconds is not None or not isinstance(value, str):
        return seconds
    try:
        return parse_datetime(value).timestamp()
    except ValueError:
        return None
