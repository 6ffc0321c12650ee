"""The base of every generated model, and the open enum: unknown fields and unknown values are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    Self,
    TypeAlias,
    get_args,
    get_origin,
)

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler
from pydantic.fields import FieldInfo
from pydantic.functional_validators import AfterValidator
from pydantic_core import CoreSchema, core_schema
from pydantic_core.core_schema import ValidationInfo

from .exact_json import read_json, write_json
from .field_sets import share_field_sets
from .shapes import is_list, is_object

if TYPE_CHECKING:
    from .http_response import HttpResponse

# No field's name: pydantic passes over what it does not know here, as it does for cached properties.
_ANSWER = "http response"


def answered(model: Model, response: HttpResponse) -> None:
    """Note which answer a model is."""
    object.__setattr__(model, _ANSWER, response)


class Sighting:
    """Noted while an answer is validated: whether some object had a field its model does not list."""

    __slots__ = ("unknown_field",)

    def __init__(self) -> None:
        self.unknown_field = False


def _sight(value: Any, info: ValidationInfo) -> Any:
    # Runs only for fields that no model lists, so an answer without any pays nothing.
    if isinstance(info.context, Sighting):
        info.context.unknown_field = True
    return value


_Extra: TypeAlias = Annotated[Any, AfterValidator(_sight)]


class Model(BaseModel):
    """An object of the API.

    Fields that the description does not know are kept (`model_extra`). A field that was never set
    is not sent; one set to `None` is sent as `null`.
    """

    model_config = ConfigDict(
        extra="allow", defer_build=True, populate_by_name=True, protected_namespaces=(), arbitrary_types_allowed=True
    )

    @property
    def http_response(self) -> HttpResponse | None:
        """The answer that this model is, with its status and headers; `None` for one inside another, or made by hand."""
        found: HttpResponse | None = self.__dict__.get(_ANSWER)
        return found

    # True where the description itself allows further fields, so that meeting one is no drift.
    open_fields: ClassVar[bool] = False
    # Of a row of a CSV file: the columns that make up a map, as `price[channel=*]`, or the place of a column whose
    # header is not known, each with the wire name of its field.
    csv_columns: ClassVar[Mapping[str | int, str]] = {}
    # The way pydantic documents for a validator of extra fields, though it narrows the declared type.
    __pydantic_extra__: dict[str, _Extra] = Field(init=False)  # pyright: ignore[reportIncompatibleVariableOverride]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Called by pydantic for each class that is made."""
        share_field_sets(cls)

    @classmethod
    def from_json(cls, content: bytes | str) -> Self:
        """A model from JSON text, decimals exact. Raises `pydantic.ValidationError` where it does not fit."""
        data = read_json(content.encode() if isinstance(content, str) else content)
        sighting = Sighting()
        model = cls.model_validate(data, context=sighting, by_alias=True, by_name=False)
        if sighting.unknown_field:
            settle(model, data)
        return model

    def to_json(self) -> bytes:
        """JSON as it is sent: what is set, under its wire names, decimals as numbers with their own digits."""
        return write_json(dump(self))


def settle(value: Any, data: Any) -> None:
    """Tell fields from extras, at any depth, where both have one name: `payment_type` beside `paymentType`.

    Pydantic notes what was set by Python names, and so takes the extra for the field, which would then be sent.
    """
    if isinstance(value, Model) and is_object(data):
        fields = type(value).model_fields
        for name in value.model_extra or {}:
            if name in fields and wire_name(name, fields[name]) not in data:
                value.model_fields_set.discard(name)
        for name, info in fields.items():
            settle(value.__dict__.get(name), data.get(wire_name(name, info)))
    elif is_list(value) and is_list(data):
        for item, given in zip(value, data, strict=False):
            settle(item, given)
    elif is_object(value) and is_object(data):
        for key, item in value.items():
            settle(item, data.get(key))


def wire_name(name: str, info: FieldInfo) -> str:
    """What a field is called in JSON."""
    return info.alias or info.serialization_alias or name


def dump(value: Any) -> Any:
    """Plain Python data under wire names: models become dicts of what is set, at any depth."""
    if isinstance(value, Model):
        return value.model_dump(by_alias=True, exclude_unset=True, warnings=False)
    if is_object(value):
        return {key: dump(item) for key, item in value.items()}
    if is_list(value):
        return [dump(item) for item in value]
    return value


class Open:
    """Marks `Literal[…] | str` as an open enum.

    Validation knows the listed values only, so that a new one is noticed; reading an answer then
    keeps it as it is and counts it (`decode.py`).
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.literal_schema(known_values(source))


def known_values(source: Any) -> list[Any]:
    """The values that an open enum lists."""
    members = get_args(source) if get_origin(source) is not Literal else (source,)
    return [value for member in members if get_origin(member) is Literal for value in get_args(member)]
