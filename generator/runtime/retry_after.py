"""How long the server asks to wait."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isfinite


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that `Retry-After` asks for, as a number or an HTTP date; `None` without one.

    A date is the server's: it counts from the answer's own `Date`, or, without one, from `now` (since 1970).
    """
    text = headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        until, since = _instant(text), _instant(headers.get("date", ""))
        return None if until is None else max(0.0, until - (now if since is None else since))
    return max(0.0, seconds) if isfinite(seconds) else None


def _instant(text: str) -> float | None:
    """Seconds since 1970 of an HTTP date."""
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError):
        return None
