"""Date-times of a document, read and written as the runtime does; its module is imported where there are any."""

from __future__ import annotations

from datetime import datetime


def parsed(text: str) -> datetime:
    """The moment that a text names; raises `ValueError` for one that names none."""
    # Imported here, with pydantic behind it, for many documents have no date-time.
    from .runtime.times import parse_datetime

    return parse_datetime(text)


def sent(text: str) -> str:
    """A documented moment as a call sends it."""
    from .runtime.times import utc_text

    return utc_text(parsed(text))
