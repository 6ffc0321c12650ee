"""Types at run time: the validator of a type, what stands inside it, and how a value misses it."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from .model import Open, known_values

if TYPE_CHECKING:
    from .drift import DriftKind


@lru_cache(maxsize=4096)
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The validator of a type, built once."""
    return TypeAdapter(kind)


@lru_cache(maxsize=4096)
def validator(kind: Any) -> Callable[[Any], Any]:
    """What reads plain data as a value of the type, and raises `pydantic.ValidationError`."""
    return partial(adapter(kind).validate_python, by_alias=True, by_name=False)


def opened(kind: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type's origin and arguments, through annotations; an open enum counts as one type, `Open`."""
    if get_origin(kind) is Annotated:
        inner, *marks = get_args(kind)
        return (Open, ()) if any(isinstance(mark, Open) for mark in marks) else opened(inner)
    return get_origin(kind) or kind, get_args(kind)


def is_union(origin: Any) -> bool:
    """Whether a type's origin is that of `A | B`."""
    return origin is Union or origin is UnionType


def declared(info: FieldInfo) -> Any:
    """A field's type with what its annotation said beside it, such as a length."""
    return Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation


def difference(kind: Any, data: Any) -> DriftKind:
    """In what way a value that does not fit misses the type."""
    if data is None:
        return "null"
    origin, arguments = opened(kind)
    if origin is Open or origin is Literal:
        values = known_values(get_args(kind)[0]) if origin is Open else list(arguments)
        return "unknown value" if isinstance(data, type(values[0])) else "type"
    try:
        validator(get_args(kind)[0] if get_origin(kind) is Annotated else kind)(data)
    except ValidationError:
        return "type"
    return "constraint"
