"""From bytes to typed values that survive the server: what does not fit is kept as it came, and noted.

The fast path validates once. Only when that fails is the answer read again, object by object, so
that a null, a missing field, a new enum value or a wrong type never loses the rest of a page.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from .drift import DriftKind
from .kinds import NO_FIT, adapter, declared, difference, fitting, is_union, opened
from .model import Model, Sighting, settle, wire_name
from .shapes import is_list, is_object

Found = list[tuple[DriftKind, str]]


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
        settle(value, data)
        _note_unknown_fields(value, "", found)
    return value, list(dict.fromkeys(found))


def _salvage(kind: Any, data: Any, pointer: str, found: Found) -> Any:
    """The best value of type `kind`: exact where it fits, model by model and item by item where not."""
    value = fitting(kind, data)
    if value is not NO_FIT:
        return value
    origin, arguments = opened(kind)
    if isinstance(origin, type) and issubclass(origin, Model) and is_object(data):
        return _salvage_model(origin, data, pointer, found)
    if (origin is list and is_list(data)) or (origin is dict and is_object(data)):
        return _salvage_items(arguments[-1], data, pointer, found)
    if origin is tuple and is_list(data) and len(data) == len(arguments):
        members = zip(arguments, data, strict=True)
        return tuple(_salvage(part, item, f"{pointer}/{at}", found) for at, (part, item) in enumerate(members))
    if is_union(origin):
        return _salvage_union(arguments, data, pointer, found)
    found.append((difference(kind, data), pointer))
    return data


def _salvage_model(model: type[Model], data: Mapping[str, Any], pointer: str, found: Found) -> Model:
    if not model.__pydantic_fields_complete__:
        # A field may name a class that stands further down in its module.
        model.model_rebuild()
    fields = {wire_name(name, info): (name, info) for name, info in model.model_fields.items()}
    salvaged = model.model_construct()
    for wire, (name, info) in fields.items():
        here = f"{pointer}/{_escaped(wire)}"
        if wire in data:
            # Field by field: the model's own constructor would take one field's name for another's alias.
            setattr(salvaged, name, _salvage(declared(info), data[wire], here, found))
        elif info.is_required():
            setattr(salvaged, name, None)
            salvaged.model_fields_set.discard(name)
            found.append(("missing", here))
    if salvaged.model_extra is not None:
        salvaged.model_extra.update({key: value for key, value in data.items() if key not in fields})
    return salvaged


def _salvage_items(kind: Any, data: list[Any] | Mapping[str, Any], pointer: str, found: Found) -> Any:
    """A list or map that did not fit; when everything in it does, its size is what breaks a rule."""
    inside: Found = []
    items = data.values() if is_object(data) else data
    values = [_salvage(kind, item, f"{pointer}/*", inside) for item in items]
    found.extend(inside or [("constraint", pointer)])
    return dict(zip(data, values, strict=True)) if is_object(data) else values


def _salvage_union(members: tuple[Any, ...], data: Any, pointer: str, found: Found) -> Any:
    """The member from which the data differs least; the data itself when none can take it."""
    attempts: list[tuple[int, Any, Found]] = []
    for member in members:
        if member is type(None) and data is not None:
            continue
        differences: Found = []
        value = _salvage(member, data, pointer, differences)
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
        _note_unknown_fields(value.__dict__.get(name), f"{pointer}/{_escaped(wire_name(name, info))}", found)


def _escaped(token: str) -> str:
    """A step of a pointer, on one line: names that a server makes up must not forge lines of a log."""
    shown = token.replace("~", "~0").replace("/", "~1")
    return shown if shown.isprintable() else shown.encode("unicode_escape").decode("ascii")
