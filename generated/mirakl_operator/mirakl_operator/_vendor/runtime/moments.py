"""Moments and their texts: read in UTC, sent with a trailing `Z`, and printed back as they came."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, SupportsIndex

# What nearly all date-times look like; the validator, which takes long to import, knows the rest of ISO 8601.
_USUAL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-5][0-9])")


class ReceivedDateTime(datetime):
    """A date-time in UTC that also knows the text it was received as, where that is not our own way to write it."""

    # Empty on what is computed from it: such a value is written our own way.
    text: str = ""

    @classmethod
    def of(cls, moment: datetime, text: str) -> ReceivedDateTime:
        """The same moment, remembering `text`. Raises `ValueError` for one that in UTC is of no year from 1 to 9999."""
        utc = _in_utc(moment)
        received = cls.combine(utc.date(), utc.timetz())
        received.text = text
        return received

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        # A copy and a pickled value print back as they came, too.
        if not self.text:
            return datetime, super().__reduce_ex__(protocol)[1]
        return ReceivedDateTime.of, (datetime.combine(self.date(), self.timetz()), self.text)


def utc_text(moment: datetime) -> str:
    """`2024-01-31T09:30:00Z`; milliseconds, or microseconds, only where there are some.

    Raises `ValueError` for a naive date-time, which does not say which moment is meant, and one out of range in UTC.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone: use datetime(…, tzinfo=UTC) or .astimezone()")
    precision = "seconds" if not moment.microsecond else "milliseconds"
    if moment.microsecond % 1000:
        precision = "microseconds"
    return _in_utc(moment).replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def wire_datetime(moment: datetime) -> str:
    """The text for a body: as received where it was received, else in UTC."""
    received = moment.text if isinstance(moment, ReceivedDateTime) else ""
    return received or utc_text(moment)


def parse_datetime(text: str) -> datetime:
    """The moment that an ISO 8601 text with an offset names. Raises `ValueError` for anything else."""
    if not _USUAL.fullmatch(text):
        from .times import validated

        return validated(text)
    moment = _in_utc(datetime.fromisoformat(text))
    return moment if utc_text(moment) == text else ReceivedDateTime.of(moment, text)


def _in_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{moment.isoformat()} is out of range in UTC") from None
