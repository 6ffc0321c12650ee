"""Reads YAML 1.2 as far as it says what JSON can say; the only door to PyYAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NoReturn

import yaml

from . import bounds
from .syntax import Fault, Mark, Unreadable, Value, check_size, deepest, exact

_BRACKETS = (
    yaml.StreamStartEvent,
    yaml.StreamEndEvent,
    yaml.DocumentStartEvent,
    yaml.DocumentEndEvent,
)
_NUMBER = re.compile(r"[-+]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_copies_allowed = 100_000


def parse(text: str) -> Value:
    """The value of a YAML text; raises `Unreadable` with the faults of one that has none."""
    try:
        return _parse(text)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise Unreadable(Fault(line, f"not YAML: {error.problem}")) from None
    except yaml.reader.ReaderError as error:
        line = text.encode()[: error.position].count(b"\n") + 1
        raise Unreadable(Fault(line, f"not YAML: {error.reason}")) from None


def marks(text: str) -> Iterator[Mark]:
    """The steps through a text that `parse` can read."""
    for event in _events(text):
        if isinstance(event, yaml.ScalarEvent):
            yield Mark("scalar", _line(event), event.value)
        elif isinstance(event, yaml.MappingStartEvent):
            yield Mark("object", _line(event))
        elif isinstance(event, yaml.SequenceStartEvent):
            yield Mark("array", _line(event))
        else:
            yield Mark("scalar" if isinstance(event, yaml.AliasEvent) else "end", _line(event))


def _parse(text: str) -> Value:
    events = _events(text)
    root = next(events, None)
    if root is None:
        raise Unreadable(Fault(1, "the file is empty"))
    # Without aliases a text has fewer values than characters, so only copies can exhaust this.
    reader = _Reader(events, budget=len(text) + _copies_allowed)
    value = reader.value(root, depth=0)
    if second := next(events, None):
        reader.complain(second, "a second document starts here; keep one document in a file")
    reader.finish()
    check_size(value)
    return value


def _events(text: str) -> Iterator[yaml.Event]:
    """The content of a text, event by event: composing nodes would recurse in C, where too deep means a crash."""
    return (event for event in yaml.parse(text, Loader=yaml.CSafeLoader) if not isinstance(event, _BRACKETS))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Reader:
    """Builds the value of one text and collects what has no place in it."""

    def __init__(self, events: Iterator[yaml.Event], budget: int) -> None:
        self._events = events
        self._budget = budget
        self._anchors: dict[str, tuple[Value, int]] = {}
        self._faults: list[Fault] = []

    def complain(self, event: yaml.Event, text: str) -> None:
        """Note a fault and go on."""
        self._faults.append(Fault(_line(event), text))

    def finish(self) -> None:
        """Raise `Unreadable` if anything was wrong."""
        if self._faults:
            raise Unreadable(*self._faults)

    def value(self, event: yaml.Event, depth: int) -> Value:
        """The value that starts with this event."""
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        left = self._pay(event, 1)
        value = self._content(event, depth)
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            self._anchors[event.anchor] = (value, left - self._budget + 1)
        return value

    def _content(self, event: yaml.Event, depth: int) -> Value:
        if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)) and event.tag:
            self.complain(event, f"the tag `{event.tag}` has no meaning in JSON; remove it, or quote a text")
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event)
        if depth >= deepest:
            self._stop(event, f"the values are nested more than {deepest} levels deep")
        if isinstance(event, yaml.SequenceStartEvent):
            return self._array(event, depth)
        return self._object(event, depth)

    def _array(self, opened: yaml.Event, depth: int) -> list[Value]:
        elements: list[Value] = []
        for event in self._inside():
            elements.append(self.value(event, depth + 1))
            self._bound(opened, elements)
        return elements

    def _bound(self, opened: yaml.Event, container: Value) -> None:
        if said := bounds.too_wide(container):
            self._stop(opened, f"what begins here {said}")

    def _object(self, opened: yaml.Event, depth: int) -> dict[str, Value]:
        members: dict[str, Value] = {}
        for event in self._inside():
            key = self._key(event)
            if key in members:
                self.complain(event, f"`{key}` stands twice in one object; keep one")
            members[key] = self.value(next(self._events), depth + 1)
            self._bound(opened, members)
        return members

    def _key(self, event: yaml.Event) -> str:
        """A key is the text as it stands, so that a status code may go unquoted."""
        if not isinstance(event, yaml.ScalarEvent) or event.tag:
            self._stop(event, "a key must be a plain text")
        if event.value == "<<" and event.implicit[0]:
            self.complain(event, "merge keys are not part of YAML 1.2; write the members out, or use $ref")
        return event.value

    def _scalar(self, event: yaml.ScalarEvent) -> Value:
        text = event.value
        is_plain = event.implicit[0]
        if not is_plain or not (text in _WORDS or _NUMBER.fullmatch(text)):
            return text
        if text in _WORDS:
            return _WORDS[text]
        number = exact(text)
        if number is None:
            self.complain(event, "the number is too large; quote it if it is a text")
        return number

    def _alias(self, event: yaml.AliasEvent) -> Value:
        if event.anchor not in self._anchors:
            self.complain(event, f"`*{event.anchor}` names nothing that stands complete before it")
            return None
        value, size = self._anchors[event.anchor]
        self._pay(event, size)
        return value

    def _pay(self, event: yaml.Event, size: int) -> int:
        self._budget -= size
        if self._budget < 0:
            self._stop(event, "the aliases up to here make more copies than any document needs")
        return self._budget

    def _stop(self, event: yaml.Event, text: str) -> NoReturn:
        self.complain(event, text)
        raise Unreadable(*self._faults)

    def _inside(self) -> Iterator[yaml.Event]:
        return takewhile(lambda event: not isinstance(event, yaml.CollectionEndEvent), self._events)
