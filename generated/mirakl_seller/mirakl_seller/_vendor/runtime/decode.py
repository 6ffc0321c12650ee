"""From bytes to typed values that survive the server: what does not fit is kept as it came, and noted.

The fast path validates once. Only when that fails is the answer read again, object by object, so
that a null, a missing field, a new enum value or a wrong type never loses the rest of a page.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .drift import DriftKind
from .model import Model, Open, Sighting, known_values
from .shapes import is_list, is_object

Found = list[tuple[DriftKind, str]]

_failed = object()


@lru_cache(maxsize=4096)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The validator of a type, built once."""
    return TypeAdapter(kind)


def decode(kind: Any, data: Any) -> tuple[Any, Found]:
    """`data` as a value of type `kind`, with everything in which it differs from that type."""
    sighting = Sighting()
    found: Found = []
    try:
        value = adapter(kind).validate_python(data, context=sighting, by_alias=True, by_name=False)
    except ValidationError:
        value = _salvage(kind, data, "", found)
        sighting.unknown_field = True
    if sighting.unknown_field:
        _note_unknown_fields(value, "", found)
    return value, list(dict.fromkeys(found))


def _salvage(kind: Any, data: Any, pointer: str, found: Found) -> Any:
    """The best value of type `kind`: exact where it fits, model by model and item by item where not."""
    value = _fitting(kind, data)
    if value is not _failed:
        return value
    origin, arguments = _opened(kind)
    if isinstance(origin, type) and issubclass(origin, Model) and is_object(data):
        return _salvage_model(origin, data, pointer, found)
    if origin is list and is_list(data):
        return _salvage_list(arguments, data, pointer, found)
    if origin is dict and is_object(data):
        return {key: _salvage(arguments[1], item, f"{pointer}/*", found) for key, item in data.items()}
    if _is_union(origin):
        return _salvage_union(arguments, data, pointer, found)
    found.append((_difference(kind, data), pointer))
    return data


def _salvage_model(model: type[Model], data: Mapping[str, Any], pointer: str, found: Found) -> Model:
    values: dict[str, Any] = {}
    known: set[str] = set()
    for name, info in model.model_fields.items():
        wire = info.alias or name
        known.add(wire)
        if wire in data:
            values[name] = _salvage(_declared(info), data[wire], f"{pointer}/{_escaped(wire)}", found)
        elif info.is_required():
            found.append(("missing", f"{pointer}/{_escaped(wire)}"))
    extras = {key: item for key, item in data.items() if key not in known}
    absent = {name: None for name, info in model.model_fields.items() if info.is_required()}
    return model.model_construct(_fields_set={*values, *extras}, **{**absent, **values, **extras})


def _salvage_list(arguments: tuple[Any, ...], data: list[Any], pointer: str, found: Found) -> list[Any]:
    before = len(found)
    items = [_salvage(arguments[0], item, f"{pointer}/*", found) for item in data]
    if len(found) == before:
        found.append(("constraint", pointer))
    return items


def _salvage_union(members: tuple[Any, ...], data: Any, pointer: str, found: Found) -> Any:
    """The member that fits with the fewest differences; the data itself when none can take it."""
    attempts: list[tuple[int, Any, Found]] = []
    for member in members:
        if member is type(None) and data is not None:
            continue
        differences: Found = []
        value = _salvage(member, data, pointer, differences)
        attempts.append((len(differences) + 1000 * (value is data), value, differences))
    _, value, differences = min(attempts, key=lambda attempt: attempt[0])
    found.extend(differences)
    return value


def _fitting(kind: Any, data: Any) -> Any:
    try:
        return adapter(kind).validate_python(data, by_alias=True, by_name=False)
    except ValidationError:
        return _failed


def _opened(kind: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type's origin and arguments, through aliases and annotations; an open enum counts as one type."""
    if get_origin(kind) is Annotated:
        inner, *marks = get_args(kind)
        return (Open, ()) if any(isinstance(mark, Open) for mark in marks) else _opened(inner)
    return get_origin(kind) or kind, get_args(kind)


def _is_union(origin: Any) -> bool:
    return origin is Union or origin is UnionType


def _declared(info: FieldInfo) -> Any:
    """A field's type with what its annotation said beside it, such as a length."""
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def _difference(kind: Any, data: Any) -> DriftKind:
    if data is None:
        return "null"
    origin, arguments = _opened(kind)
    if origin is Open or origin is Literal:
        values = known_values(get_args(kind)[0]) if origin is Open and get_args(kind) else list(arguments)
        return "unknown value" if not values or isinstance(data, type(values[0])) else "type"
    return "constraint" if _fitting(_bare(kind), data) is not _failed else "type"


def _bare(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _note_unknown_fields(value: Any, pointer: str, found: Found) -> None:
    if isinstance(value, Model):
        _note_model(value, pointer, found)
    elif is_list(value):
        for item in value:
            _note_unknown_fields(item, f"{pointer}/*", found)
    elif is_object(value):
        for item in value.values():
            _note_unknown_fields(item, f"{pointer}/*", found)


def _note_model(value: Model, pointer: str, found: Found) -> None:
    if not value.open_fields:
        found.extend(("unknown field", f"{pointer}/{_escaped(name)}") for name in value.model_extra or {})
    for name, info in type(value).model_fields.items():
        _note_unknown_fields(value.__dict__.get(name), f"{pointer}/{_escaped(info.alias or name)}", found)


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
