"""The type of a model's date-times: aware and in UTC, and printed back as they came."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from pydantic import AwareDatetime, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

from .moments import ReceivedDateTime

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

# A text that is our own way to write its moment, so that there is nothing to remember but the moment.
_OWN_TEXT = (
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}"
    r"(?:\.(?:[0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00|[0-9]{3}(?:[0-9]{2}[1-9]|[0-9][1-9]0|[1-9]00)))?Z$"
)


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


def validated(text: str) -> datetime:
    """The moment that a text names, as a model would read it. Raises `pydantic.ValidationError`."""
    return _adapter().validate_python(text)
