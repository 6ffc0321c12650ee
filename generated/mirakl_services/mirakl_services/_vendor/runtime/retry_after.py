"""How long the server asks to wait."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]+)?")


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that `Retry-After` asks for, given as a number or an HTTP date; `None` without one that can be read.

    A date is taken from the answer's own `Date`, for the server's clock need not be ours; without one,
    from `now`, in seconds since 1970.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    moment = moment_of(text)
    if moment is None:
        return None
    asked_at = moment_of(headers.get("date", ""))
    return max(0.0, moment - (now if asked_at is None else asked_at))


def moment_of(text: str) -> float | None:
    """An HTTP date as seconds since 1970; `None` for what is none."""
    try:
        moment = parsedate_to_datetime(text)
        # HTTP dates are in UTC, whether they say so or not.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
