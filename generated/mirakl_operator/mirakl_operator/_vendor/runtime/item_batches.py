"""Whole items of a JSON array, cut out of its bytes many at a time, so that the fast parser can read them.

Items that a program wrote begin alike: with the same member, set out in the same way. Where an item begins like
the first one, and as many braces were closed as opened, the items before it are whole; the parser proves it. What
does not go that way is left to a reader of single tokens, who finds the array without the items that were cut out.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .exact_json import read_json
from .expressions import tokens

# Within so many bytes the first item begins, or the file is not one of those.
_HEAD = 4096
# A longer item is left to the other reader.
_LONGEST = 1024 * 1024
_BEGINNING = rb'(?P<beginning>\{\s*"(?:[^"\\]|\\.)*"\s*:)'


class ItemBatches:
    """Cuts items out of the array at a JSON Pointer, from the first one on."""

    def __init__(self, pointer: str) -> None:
        members = (rb"\{\s*" + re.escape(json.dumps(token).encode()) + rb"\s*:\s*" for token in tokens(pointer))
        self._head = re.compile(rb"(?P<head>\s*" + b"".join(members) + rb"\[\s*)" + _BEGINNING, re.DOTALL)
        self._left = b""
        self._beginning = b""
        # The last beginning that was found in what is left, and how many braces are open there.
        self._at, self._depth = 0, 0
        self._over = False

    def feed(self, piece: bytes) -> tuple[list[Any], bytes]:
        """The items that these bytes complete, and the bytes for the other reader: all from some point on."""
        self._left += piece
        if self._over:
            return [], self.rest()
        if self._beginning:
            return self._items()
        head = self._head.match(self._left)
        if head is None:
            self._over = len(self._left) > _HEAD
            return [], self.rest() if self._over else b""
        self._beginning, self._left = head["beginning"], self._left[head.start("beginning") :]
        items, passed = self._items()
        return items, head["head"] + passed

    def rest(self) -> bytes:
        """The bytes that are left."""
        rest, self._left = self._left, b""
        return rest

    def _items(self) -> tuple[list[Any], bytes]:
        whole = self._whole()
        try:
            items = _read(self._left[:whole])
        except ValueError:
            # Another reader will see what this is.
            whole, items, self._over = 0, [], True
        self._left = self._left[whole:]
        self._at -= whole
        self._over = self._over or len(self._left) > _LONGEST
        return items, self.rest() if self._over else b""

    def _whole(self) -> int:
        """How many bytes hold whole items, each with its comma."""
        whole = 0
        while (at := self._left.find(self._beginning, self._at + 1)) > 0:
            self._depth += self._left.count(b"{", self._at, at) - self._left.count(b"}", self._at, at)
            self._at = at
            if self._depth == 0:
                whole = at
        return whole


def _read(items: bytes) -> list[Any]:
    """The items, of which each has its comma. Raises `ValueError` where that is not so."""
    if not items:
        return []
    last = items.rstrip()
    if not last.endswith(b","):
        raise ValueError("no comma behind an item")
    read: list[Any] = read_json(b"[%b]" % last[:-1])
    return read
