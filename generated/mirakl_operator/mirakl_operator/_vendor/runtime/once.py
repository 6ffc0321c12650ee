"""A value that is made when it is first asked for, once, whichever thread asks."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

ValueT = TypeVar("ValueT")


class Once(Generic[ValueT]):
    """Called, it returns the value that `make` made at the first call."""

    def __init__(self, make: Callable[[], ValueT]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: list[ValueT] = []

    def __call__(self) -> ValueT:
        """The value."""
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]
