"""The lists of an answer that hold wide objects, read item by item: one that differs has no other read twice."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias, get_args

from .extra_fields import escaped
from .kinds import opened
from .model import Model, wire_name
from .shapes import is_list, is_object

# Reads data as a value of a type; it stands at the pointer.
Read: TypeAlias = Callable[[Any, Any, str], Any]

# Validating an object with so many fields takes far longer than calling the validator.
_WIDE = 16


def with_items_read(kind: Any, data: Any, read: Read) -> Any:
    """The data with the wide objects of its outermost lists as models already."""
    if is_list(data):
        return _items(_item_model(kind), data, read, "")
    if isinstance(kind, type) and issubclass(kind, Model) and is_object(data):
        found = {wire: item for wire, item in _lists_of(kind) if is_list(data.get(wire))}
        return {**data, **{wire: _items(item, data[wire], read, f"/{escaped(wire)}") for wire, item in found.items()}}
    return data


def _items(model: type[Model] | None, items: list[Any], read: Read, pointer: str) -> list[Any]:
    if model is None or not (items and is_object(items[0]) and len(items[0]) >= _WIDE):
        return items
    return [read(model, item, f"{pointer}/*") for item in items]


@lru_cache(maxsize=4096)
def _lists_of(model: type[Model]) -> tuple[tuple[str, type[Model]], ...]:
    """The fields that are lists of models, by their names in JSON."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    fields = [(wire_name(name, info), _item_model(info.annotation)) for name, info in model.model_fields.items()]
    return tuple((wire, item) for wire, item in fields if item is not None)


def _item_model(kind: Any) -> type[Model] | None:
    """The model that a list, which may be optional, has as its items."""
    origin, arguments = opened(kind)
    if origin is not list:
        return next(filter(None, map(_item_model, (each for each in arguments if get_args(each)))), None)
    return arguments[0] if isinstance(arguments[0], type) and issubclass(arguments[0], Model) else None
