"""The columns of a row: one for each field, and several, told by their brackets, for a field that is a map."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from .errors import InvalidCall
from .model import Model, wire_name
from .shapes import is_object

# A server that names its columns after its data must not fill the memory.
_MOST = 10_000


class Place(NamedTuple):
    """Where the cell of a column goes: a field by its wire name, and the keys inside it when it is a map."""

    field: str
    keys: tuple[str, ...] = ()


class Columns:
    """The columns of one kind of row, from its model's `csv_columns`."""

    def __init__(self, row: type[Model]) -> None:
        told = row.csv_columns
        self._patterns = {field: text for text, field in told.items() if isinstance(text, str)}
        self._order = {wire_name(name, info): at for at, (name, info) in enumerate(row.model_fields.items())}
        self._places = {place: field for place, field in told.items() if isinstance(place, int)}
        self._known: dict[str, Place] = {}

    def named(self, header: list[str]) -> list[str]:
        """A header whose columns go by their fields, also those that are known by their place only."""
        found = list(header)
        for place, field in self._places.items():
            if field not in header and place <= len(header) and self.place(header[place - 1]).field not in self._order:
                found[place - 1] = field
        return found

    def place(self, column: str) -> Place:
        """The field that a column belongs to."""
        if column not in self._known:
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[column] = self._placed(column)
        return self._known[column]

    def gathered(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """Fields by wire name from cells by column; those of bracketed columns in maps."""
        found: dict[str, Any] = {}
        for column, cell in cells.items():
            field, keys = self.place(column)
            *outer, last = (field, *keys)
            inner = found
            for step in outer:
                # A column that is called as the map is gives way to the map.
                before = inner.get(step)
                inner[step] = dict(before) if is_object(before) else {}
                inner = inner[step]
            if not is_object(inner.get(last)):
                inner[last] = cell
        return found

    def spread(self, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Columns with their values from fields by wire name. Raises `InvalidCall` for what reads back otherwise."""
        for field, value in fields.items():
            text = self._patterns.get(field)
            told = text is not None and (value is None or is_object(value))
            for keys, item in _entries(field, value, (text or "").count("*")) if told else [((), value)]:
                column = _filled(text, keys) if text and told else field
                if self.place(column) != (field, keys) or column != column.strip() or not column:
                    raise InvalidCall(f"{field}: a column called {column!r} would be read as another one")
                yield column, item

    def header(self, columns: Iterable[str]) -> list[str]:
        """Columns in the order of the fields, and then as they came; those that go by their place always stand there."""
        found = dict.fromkeys([*self._places.values(), *columns])
        return sorted(found, key=lambda column: self._order.get(self.place(column).field, len(self._order)))

    def _placed(self, column: str) -> Place:
        for field, text in self._patterns.items():
            if matched := pattern(text).fullmatch(column):
                return Place(field, matched.groups())
        return Place(column)


@lru_cache(maxsize=256)
def pattern(text: str) -> re.Pattern[str]:
    """`price[channel=*]` as an expression with a group for each `*`."""
    return re.compile("(.*?)".join(map(re.escape, text.split("*"))), re.DOTALL)


@lru_cache(maxsize=256)
def columns_of(row: type[Model]) -> Columns:
    """The columns of a kind of row, worked out once."""
    return Columns(row)


def _filled(text: str, keys: tuple[str, ...]) -> str:
    first, *others = text.split("*")
    return first + "".join(key + other for key, other in zip(keys, others, strict=True))


def _entries(field: str, value: Any, depth: int) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The values of a map of maps, each under as many keys as its columns have."""
    if not depth:
        yield (), value
    elif is_object(value):
        for key, inner in value.items():
            for keys, item in _entries(field, inner, depth - 1):
                yield (str(key), *keys), item
    elif value is not None:
        raise InvalidCall(f"{field}: its columns need another key, so {value!r} must be a map")
