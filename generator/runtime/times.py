"""Date-times: aware and in UTC, sent with a trailing `Z`, and printed back as they came."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, SupportsIndex, TypeAlias

from pydantic import AwareDatetime, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

# A text that is our own way to write its moment, so that there is nothing to remember but the moment.
_OWN_TEXT = (
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}"
    r"(?:\.(?:[0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00|[0-9]{3}(?:[0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00)))?Z$"
)


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


class _InUtc:
    """Reads what is written our own way without a step in Python, as nearly all that servers send is."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        own = core_schema.str_schema(pattern=_OWN_TEXT, strict=True)
        aware = core_schema.datetime_schema(tz_constraint="aware")
        return core_schema.union_schema(
            [
                core_schema.no_info_after_validator_function(datetime.fromisoformat, own),
                core_schema.no_info_wrap_validator_function(_read, aware),
            ],
            mode="left_to_right",
            custom_error_type="date_time",
            custom_error_message="Input should be a date-time with its time zone, such as 2024-01-31T09:30:00Z",
            serialization=core_schema.simple_ser_schema("datetime"),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(core_schema.datetime_schema())


def _read(value: Any, handler: core_schema.ValidatorFunctionWrapHandler) -> datetime:
    if isinstance(value, ReceivedDateTime):
        return value
    moment: datetime = handler(value)
    return ReceivedDateTime.of(moment, value) if isinstance(value, str) else moment


DateTime: TypeAlias = Annotated[AwareDatetime, _InUtc()]


@cache
def _adapter() -> TypeAdapter[datetime]:
    return TypeAdapter(DateTime)


def parse_datetime(text: str) -> datetime:
    """The moment that an ISO 8601 text with an offset names. Raises `ValueError` for anything else."""
    return _adapter().validate_python(text)
