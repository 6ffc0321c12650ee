"""Where answers differ from their description: counted by operation, kind and pointer, never with payloads."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass
from threading import Lock
from typing import Literal

from .errors import DriftError

DriftKind = Literal["unknown field", "unknown value", "null", "missing", "type", "constraint", "status", "total moved"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """One way in which an answer differed; array positions in `pointer` read `*`."""

    operation: str
    kind: DriftKind
    pointer: str


class Drift:
    """What a client has seen so far. `strict` makes the first difference an error instead."""

    def __init__(self, *, strict: bool = False) -> None:
        self._strict = strict
        self._seen: Counter[Sight] = Counter()
        self._lock = Lock()

    @property
    def seen(self) -> dict[Sight, int]:
        """How often each difference was met."""
        with self._lock:
            return dict(self._seen)

    def __len__(self) -> int:
        return len(self._seen)

    def note(self, operation: str, found: list[tuple[DriftKind, str]]) -> None:
        """Count what one answer showed; each difference is logged once. Raises `DriftError` when strict."""
        if not found:
            return
        if self._strict:
            shown = ", ".join(f"{kind} at {pointer or '/'}" for kind, pointer in found)
            raise DriftError(f"{operation}: the answer differs from its description: {shown}", tuple(found))
        for kind, pointer in found:
            self._count(Sight(operation, kind, pointer))

    def remark(self, operation: str, kind: DriftKind, pointer: str) -> None:
        """Count what every answer may show by right, but the caller should know of; it never raises."""
        self._count(Sight(operation, kind, pointer))

    def _count(self, sight: Sight) -> None:
        with self._lock:
            self._seen[sight] += 1
            first = self._seen[sight] == 1
        if first:
            _log.warning("%s: %s at %s", sight.operation, sight.kind, sight.pointer or "/")
