"""Where answers differ from their description: counted by operation, kind and pointer, never with payloads."""

from __future__ import annotations

import logging
from collections import Counter
from threading import Lock
from typing import Any, Literal, NamedTuple

from .errors import DriftError

DriftKind = Literal["unknown field", "unknown value", "null", "missing", "type", "constraint", "status", "total moved"]

_log = logging.getLogger(__name__)

# A server that names its fields after its data must not fill the memory.
_MOST = 10_000


class Sight(NamedTuple):
    """One way in which an answer differed; array positions in `pointer` read `*`."""

    operation: str
    kind: DriftKind
    pointer: str


class Drift:
    """What a client has seen so far. `strict` makes the first difference in a success an error instead.

    Of an error's body the pointer begins with the status.
    """

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

    def clear(self) -> None:
        """Forget everything, as if nothing had been met; what comes again is logged again."""
        with self._lock:
            self._seen.clear()

    def report(self) -> list[dict[str, Any]]:
        """What was met and how often, in order and as plain data that JSON can hold."""
        seen = sorted(self.seen.items(), key=lambda item: (item[0].operation, item[0].pointer, item[0].kind))
        return [{"operation": s.operation, "kind": s.kind, "pointer": s.pointer, "count": n} for s, n in seen]

    def note(self, operation: str, found: list[tuple[DriftKind, str]]) -> None:
        """Count what one answer showed; each difference is logged once. Raises `DriftError` when strict."""
        if not found:
            return
        if self._strict:
            shown = ", ".join(f"{kind} at {pointer or '/'}" for kind, pointer in found)
            raise DriftError(f"{operation}: the answer differs from its description: {shown}", tuple(found))
        self.count(operation, found)

    def count(self, operation: str, found: list[tuple[DriftKind, str]]) -> None:
        """Count what an answer showed and raise nothing: it is an error already, or what was met may be right."""
        for kind, pointer in found:
            self._count(Sight(operation, kind, pointer))

    def _count(self, sight: Sight) -> None:
        with self._lock:
            if len(self._seen) >= _MOST and sight not in self._seen:
                return
            self._seen[sight] += 1
            first = self._seen[sight] == 1
        if first:
            _log.warning("%s: %s at %s", sight.operation, sight.kind, sight.pointer or "/")
