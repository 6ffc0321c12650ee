"""One file of a description: its text, the value it holds, and where in it something stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from . import json_text
from .syntax import Tokens, Value, levels, places, steps


@dataclass(frozen=True)
class Source:
    """One file of a description: its text, the hash of its bytes, and the value it holds."""

    file: Path
    text: str
    sha256: str
    value: dict[str, Value]

    def line(self, tokens: Tokens) -> int:
        """The line of a value; inside the copy that an alias makes, the alias's line."""
        while tokens not in self._lines:
            tokens = tokens[:-1]
        return self._lines[tokens]

    def having(self, *keys: str) -> Iterator[tuple[Tokens, dict[str, Value]]]:
        """Every object with one of these members, and its path."""
        if self._names.isdisjoint(keys):
            return
        waiting: list[tuple[Tokens, Value]] = [((), self.value)]
        while waiting:
            tokens, value = waiting.pop()
            if isinstance(value, dict) and not value.keys().isdisjoint(keys):
                yield tokens, value
            inside = value.items() if isinstance(value, dict) else steps(value)
            waiting += [((*tokens, step), inner) for step, inner in inside if isinstance(inner, (dict, list))]

    @cached_property
    def _names(self) -> set[str]:
        """The names of all members, for most keywords stand in most files nowhere."""
        objects = (value for level in levels(self.value) for value in level if isinstance(value, dict))
        return set[str]().union(*objects)

    @cached_property
    def _lines(self) -> dict[Tokens, int]:
        if self.file.suffix == ".json":
            return dict(places(json_text.marks(self.text)))
        # Imported here, for a description in JSON does without.
        from . import yaml_text

        return dict(places(yaml_text.marks(self.text)))
