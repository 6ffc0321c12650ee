"""The annotation of a plain field, written as datamodel-code-generator writes it, without asking it.

Nearly every field is plain, and asking costs seconds. What is not plain has no annotation here and goes to the
tool; the tests hold both ways to the same text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from .ir import Field, TypeRef

_CONSTRAINED = {
    "str": ("max_length", "min_length"),
    "list": ("max_length", "min_length"),
    "int": ("ge", "le"),
    "float": ("ge", "le"),
    "Decimal": ("ge", "le"),
}


def annotation(field: Field) -> str | None:
    """The annotation of a field as Python source; `None` for one that only the tool can write."""
    text = _unlimited(field.type, field.required)
    if text is None or not field.constraints:
        return text
    solid = _solid(_alternatives(field.type))
    limits = _limits(solid[0], field.constraints) if len(solid) == 1 else ""
    return limits if limits is None else f"Annotated[{text}, Field({limits})]" if limits else text


# A description has few types and many fields.
@lru_cache(maxsize=10_000)
def _unlimited(type_: TypeRef, required: bool) -> str | None:
    """The annotation of a field without constraints."""
    parts = _alternatives(type_)
    solid = _solid(parts)
    if len(parts) > 1 and any(part.kind in ("any", "file") for part in parts):
        return None
    written = [_written(part) for part in solid]
    known = [text for text in written if text is not None]
    if not solid or len(known) < len(parts) - (len(solid) < len(parts)) or len({*known}) < len(known):
        return None
    nullable = len(solid) < len(parts) or not required
    return " | ".join([*known, *(["None"] if nullable else [])])


def _alternatives(type_: TypeRef) -> tuple[TypeRef, ...]:
    return type_.args if type_.kind == "union" else (type_,)


def _solid(parts: tuple[TypeRef, ...]) -> list[TypeRef]:
    return [part for part in parts if part.kind != "none"]


def _written(type_: TypeRef) -> str | None:
    """A type inside an annotation."""
    if type_.kind in ("scalar", "named"):
        return type_.name
    if type_.kind in ("any", "file"):
        return "Any"
    if type_.kind in ("list", "map"):
        inner = _written(type_.args[0])
        return None if inner is None else f"list[{inner}]" if type_.kind == "list" else f"dict[str, {inner}]"
    return _of_union(type_.args) if type_.kind == "union" else None


def _of_union(parts: tuple[TypeRef, ...]) -> str | None:
    """A union inside a list or a map: null stands last. With `Any` among them the tool has its own mind."""
    if any(part.kind in ("any", "file") for part in parts):
        return None
    ordered = sorted(parts, key=lambda part: part.kind == "none")
    written = ["None" if part.kind == "none" else _written(part) for part in ordered]
    known = [text for text in written if text is not None]
    return " | ".join(known) if len({*known}) == len(parts) and known != ["None"] else None


def _limits(type_: TypeRef, constraints: Mapping[str, int | float]) -> str | None:
    """The constraints that a type can have, as arguments of `Field`; `None` for those that need rounding."""
    name = type_.name if type_.kind == "scalar" else type_.kind
    given = {key: constraints[key] for key in _CONSTRAINED.get(name, ()) if key in constraints}
    if any(isinstance(value, float) and (name == "int" or value.is_integer()) for value in given.values()):
        return None
    return ", ".join(f"{key}={float(value) if name == 'float' else value!r}" for key, value in given.items())
