"""Date-times: aware and in UTC, sent with a trailing `Z`, and printed back as they came."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Annotated, Any, SupportsIndex, TypeAlias

from pydantic import AwareDatetime, GetCoreSchemaHandler, TypeAdapter
from pydantic.functional_validators import ModelWrapValidatorHandler
from pydantic_core import CoreSchema, core_schema


class ReceivedDateTime(datetime):
    """A date-time in UTC that also knows the text it was received as, where that is not our own way to write it."""

    # Empty on what is computed from it: such a value is written our own way.
    text: str = ""

    @classmethod
    def of(cls, moment: datetime, text: str) -> ReceivedDateTime:
        """The same moment, remembering `text`."""
        utc = moment.astimezone(UTC)
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

    Raises `ValueError` for a naive date-time: it does not say which moment is meant.
    """
    if moment.tzinfo is None:
        raise ValueError(f"{moment.isoformat()} has no time zone: use datetime(…, tzinfo=UTC) or .astimezone()")
    precision = "seconds" if not moment.microsecond else "milliseconds"
    if moment.microsecond % 1000:
        precision = "microseconds"
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def wire_datetime(moment: datetime) -> str:
    """The text for a body: as received where it was received, else in UTC."""
    received = moment.text if isinstance(moment, ReceivedDateTime) else ""
    return received or utc_text(moment)


def _read(value: Any, handler: ModelWrapValidatorHandler[datetime]) -> datetime:
    if isinstance(value, ReceivedDateTime):
        return value
    moment = handler(value)
    if not isinstance(value, str):
        return moment
    return moment.astimezone(UTC) if utc_text(moment) == value else ReceivedDateTime.of(moment, value)


class _Received:
    """What `WrapValidator(_read)` says, but that finds out anew for each field how `_read` is called."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(_read, core_schema.datetime_schema(tz_constraint="aware"))


DateTime: TypeAlias = Annotated[AwareDatetime, _Received()]


@cache
def _adapter() -> TypeAdapter[datetime]:
    return TypeAdapter(DateTime)


def parse_datetime(text: str) -> datetime:
    """The moment that an ISO 8601 text with an offset names. Raises `ValueError` for anything else."""
    return _adapter().validate_python(text)
