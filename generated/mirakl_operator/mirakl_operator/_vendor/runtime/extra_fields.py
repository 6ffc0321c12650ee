"""Where in an answer stand fields that its models do not list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any, ForwardRef, Literal, get_args, get_origin

from .model import Model, wire_name


def models_with_extras(values: Iterable[Any], pointer: str = "") -> Iterator[tuple[str, Model]]:
    """The models that have further fields, each with its pointer; all `values` stand at the given one.

    What stands at one pointer is looked at together, because a page has many objects at few places.
    """
    for kind, alike in _by_type(list(values)).items():
        if issubclass(kind, Model):
            yield from ((pointer, model) for model in alike if model.__pydantic_extra__)
            for name, step in _fields_with_models(kind):
                yield from models_with_extras([model.__dict__[name] for model in alike], f"{pointer}/{step}")
        elif issubclass(kind, list | tuple):
            yield from models_with_extras(chain.from_iterable(alike), f"{pointer}/*")
        elif issubclass(kind, dict):
            yield from models_with_extras(chain.from_iterable(each.values() for each in alike), f"{pointer}/*")


def overlap(model: Model) -> bool:
    """Whether a further field has the Python name of one that is listed under another name."""
    fields = type(model).model_fields
    return any(name in fields and wire_name(name, fields[name]) != name for name in model.model_extra or {})


def escaped(token: str) -> str:
    """A step of a pointer, on one line: names that a server makes up must not forge lines of a log."""
    shown = token.replace("~", "~0").replace("/", "~1")
    return shown if shown.isprintable() else shown.encode("unicode_escape").decode("ascii")


def _by_type(values: list[Any]) -> dict[type[Any], list[Any]]:
    kinds = dict.fromkeys(map(type, values))
    if len(kinds) == 1:
        return dict.fromkeys(kinds, values)
    return {kind: [value for value in values if type(value) is kind] for kind in kinds}


@lru_cache(maxsize=4096)
def _fields_with_models(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """The fields that may lead to models, each with its step of a pointer."""
    fields = model.model_fields.items()
    return tuple((name, escaped(wire_name(name, info))) for name, info in fields if _leads_to_models(info.annotation))


def _leads_to_models(kind: Any) -> bool:
    # What is still only named stands further down in its module, where the models are.
    if isinstance(kind, ForwardRef | str) or (isinstance(kind, type) and issubclass(kind, Model)):
        return True
    return get_origin(kind) is not Literal and any(map(_leads_to_models, get_args(kind)))
