"""An answer that does not fit its type, read all the same: what differs is kept as it came, and named.

The validator has told where the differences are, so only what stands on the way to them is taken
apart; whatever stands beside it fits, and is validated as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from .extra_fields import escaped
from .kinds import declared, difference, is_union, opened, validator
from .model import Model, wire_name
from .shapes import is_list, is_object

if TYPE_CHECKING:
    from .decode import Found

# Steps into the data, and behind each the steps further in; none where the value itself differs.
Differing: TypeAlias = "dict[str | int, Differing]"


def differing(error: ValidationError) -> Differing:
    """Where data differs from its type, as its validator says."""
    tree: Differing = {}
    for detail in error.errors(include_url=False, include_context=False, include_input=False):
        inside = tree
        for step in detail["loc"]:
            inside = inside.setdefault(step, {})
    return tree


def salvaged(kind: Any, data: Any, places: Differing, pointer: str, found: Found) -> Any:
    """The best value of type `kind` of data that differs from it at these places: exact everywhere else."""
    origin, arguments = opened(kind)
    if isinstance(origin, type) and issubclass(origin, Model) and is_object(data):
        return _model(origin, data, places, pointer, found)
    if (origin is list and is_list(data)) or (origin is dict and is_object(data)):
        return _items(arguments[-1], data, places, pointer, found)
    if origin is tuple and is_list(data) and len(data) == len(arguments):
        members = zip(arguments, data, strict=True)
        return tuple(_read(part, item, f"{pointer}/{at}", found) for at, (part, item) in enumerate(members))
    if is_union(origin):
        return _union(arguments, data, places, pointer, found)
    found.append((difference(kind, data), pointer))
    return data


def _read(kind: Any, data: Any, pointer: str, found: Found) -> Any:
    """The best value of data of which nobody knows yet whether it fits."""
    try:
        return validator(kind)(data)
    except ValidationError as error:
        return salvaged(kind, data, differing(error), pointer, found)


@dataclass(frozen=True)
class _Field:
    """A field of a model: its names in Python and in JSON, its step of a pointer, and its type."""

    name: str
    wire: str
    step: str
    kind: Any
    info: FieldInfo
    required: bool

    @cached_property
    def validate(self) -> Callable[[Any], Any]:
        """The validator, kept here because a long union is slow to look up."""
        return validator(self.kind)


@lru_cache(maxsize=4096)
def _fields(model: type[Model]) -> tuple[_Field, ...]:
    if not model.__pydantic_fields_complete__:
        # A field may name a class that stands further down in its module.
        model.model_rebuild()
    named = [(name, wire_name(name, info), info) for name, info in model.model_fields.items()]
    return tuple(
        _Field(name, wire, escaped(wire), declared(info), info, info.is_required()) for name, wire, info in named
    )


def _model(model: type[Model], data: Mapping[str, Any], places: Differing, pointer: str, found: Found) -> Model:
    values: dict[str, Any] = {}
    absent: dict[str, Any] = {}
    for field in _fields(model):
        if field.wire not in data:
            absent[field.name] = field.info.get_default(call_default_factory=True) if not field.required else None
            if field.required:
                found.append(("missing", f"{pointer}/{field.step}"))
        elif places and field.wire not in places:
            values[field.name] = field.validate(data[field.wire])
        else:
            here = f"{pointer}/{field.step}"
            values[field.name] = _further(field.kind, data[field.wire], places, field.wire, here, found)
    # Not by the constructor: it would take one field's name for another's alias.
    read = _blank(model).model_copy()
    vars(read).update(values, **absent)
    read.model_fields_set.update(values)
    if read.model_extra is not None and len(data) > len(values):
        listed = {field.wire for field in _fields(model)}
        read.model_extra.update({key: value for key, value in data.items() if key not in listed})
    return read


@lru_cache(maxsize=4096)
def _blank(model: type[Model]) -> Model:
    """A model of which nothing is set; nobody else sees it."""
    return model.model_construct()


def _further(kind: Any, data: Any, places: Differing, step: str | int, pointer: str, found: Found) -> Any:
    """The best value of what stands a step further in, and differs; or of anything, when only the whole is wrong."""
    if step in places:
        return salvaged(kind, data, places[step], pointer, found)
    return _read(kind, data, pointer, found)


def _items(kind: Any, data: list[Any] | Mapping[str, Any], places: Differing, pointer: str, found: Found) -> Any:
    """A list or map that did not fit; when everything in it does, its size is what breaks a rule."""
    inside: Found = []
    steps = data.items() if is_object(data) else enumerate(data)
    values = {step: _further(kind, item, places, step, f"{pointer}/*", inside) for step, item in steps}
    found.extend(inside or [("constraint", pointer)])
    return values if is_object(data) else [*values.values()]


def _union(members: tuple[Any, ...], data: Any, places: Differing, pointer: str, found: Found) -> Any:
    """The member from which the data differs least; the data itself when none can take it."""
    members = tuple(member for member in members if data is None or member is not type(None))
    if len(members) == 1:
        return salvaged(members[0], data, places, pointer, found)
    attempts: list[tuple[int, Any, Found]] = []
    for member in members:
        differences: Found = []
        value = _read(member, data, pointer, differences)
        attempts.append((_distance(value, data, pointer, differences), value, differences))
    _, value, differences = min(attempts, key=lambda attempt: attempt[0])
    found.extend(differences)
    return value


def _distance(value: Any, data: Any, pointer: str, differences: Found) -> int:
    """How badly a value misses one member of a union: kept as it came, with another's tag, or in details."""
    if value is data:
        return 1_000_000
    # A value that is not listed, right inside the object, is the tag of another member before it is news.
    tags = sum(kind == "unknown value" and where.rpartition("/")[0] == pointer for kind, where in differences)
    unknown = len(value.model_extra or {}) if isinstance(value, Model) else 0
    return 1000 * tags + len(differences) + unknown
