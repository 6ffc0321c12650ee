"""Frozen dataclasses that are made in a moment.

`dataclass` writes and compiles the methods of each class anew, which was half of what the start of a client cost. All
values share methods that are written once; the standard library's `fields` and `replace` take them for what they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from reprlib import recursive_repr
from typing import Any, ClassVar, Never, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Value:
    """Named parts, given by keyword (with `kw_only=False` in order, too) and never changed.

    Values of one class are equal when all their parts are, and show all of them, but for those that are declared by
    `field(compare=False)` or `field(repr=False)`. Raises `TypeError` for parts that are missing or not known, and
    `FrozenInstanceError` where one is set.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    __in_order: ClassVar[tuple[str, ...]] = ()
    __names: ClassVar[frozenset[str]] = frozenset()
    __compared: ClassVar[tuple[str, ...]] = ()
    __defaults: ClassVar[Mapping[str, Any]] = {}
    __made: ClassVar[Mapping[str, Callable[[], Any]]] = {}

    def __init_subclass__(cls, *, kw_only: bool = True) -> None:
        # The standard library finds out what the parts are, and writes nothing.
        dataclass(init=False, repr=False, eq=False, match_args=False, kw_only=kw_only)(cls)
        parts = fields(cls)
        cls.__in_order = tuple(part.name for part in parts if not part.kw_only)
        cls.__names = frozenset(part.name for part in parts)
        cls.__compared = tuple(part.name for part in parts if part.compare)
        cls.__defaults = {part.name: part.default for part in parts if part.default is not MISSING}
        cls.__made = {part.name: part.default_factory for part in parts if part.default_factory is not MISSING}

    def __init__(self, /, *in_order: Any, **given: Any) -> None:
        if in_order:
            given = self.__named(in_order, given)
        parts = vars(self)
        parts.update(self.__defaults)
        parts.update(given)
        for name, make in self.__made.items():
            if name not in given:
                parts[name] = make()
        if parts.keys() != self.__names:
            raise TypeError(f"{type(self).__name__}: {', '.join(self.__misfits(parts))}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Value) or type(self) is not type(other):
            return NotImplemented
        return self.__key() == other.__key()

    def __hash__(self) -> int:
        return hash(self.__key())

    @recursive_repr()
    def __repr__(self) -> str:
        shown = (f"{part.name}={getattr(self, part.name)!r}" for part in fields(self) if part.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def __setattr__(self, name: str, value: Any) -> Never:
        raise FrozenInstanceError(f"{type(self).__name__} is never changed: {name} cannot be set")

    def __delattr__(self, name: str) -> Never:
        raise FrozenInstanceError(f"{type(self).__name__} is never changed: {name} cannot be deleted")

    def __key(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.__compared)

    def __named(self, in_order: tuple[Any, ...], given: dict[str, Any]) -> dict[str, Any]:
        named = dict(zip(self.__in_order, in_order, strict=False))
        if len(in_order) > len(named) or named.keys() & given.keys():
            raise TypeError(f"{type(self).__name__}: too many parts, or one twice; in order come {self.__in_order}")
        return named | given

    def __misfits(self, parts: Mapping[str, Any]) -> Iterator[str]:
        yield from (f"{name} is missing" for name in sorted(self.__names - parts.keys()))
        yield from (f"there is no {name}" for name in sorted(parts.keys() - self.__names))
