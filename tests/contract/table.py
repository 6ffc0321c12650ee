"""What the run prints: a line for each operation, and how many passed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .calls import Call
from .plugin import Outcome

_HEAD = ("operation", "method", "path", "oracle", "sync", "async", "reason")


@dataclass(frozen=True)
class Verdict:
    """One operation, and how its stubs fared."""

    call: Call
    outcomes: tuple[Outcome, ...]

    def fared(self, mode: str) -> str:
        """`ok` when there are stubs of this mode and all of them passed."""
        found = [outcome for outcome in self.outcomes if outcome.mode == mode]
        return "no stub" if not found else "failed" if any(outcome.reason for outcome in found) else "ok"

    @property
    def passed(self) -> bool:
        """Whether both the blocking and the asyncio client make the call well."""
        return self.fared("sync") == self.fared("async") == "ok"

    @property
    def reason(self) -> str:
        """The first thing that was wrong."""
        return next((outcome.reason for outcome in self.outcomes if outcome.reason), "")


def verdicts(calls: Iterable[Call], outcomes: Sequence[Outcome]) -> list[Verdict]:
    """A verdict for each operation, in the order of the document."""
    return [Verdict(call, tuple(each for each in outcomes if each.operation == call.id)) for call in calls]


def table(found: Iterable[Verdict]) -> str:
    """Every verdict on a line, in columns."""
    rows = [_HEAD, *map(_row, found)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)


def summary(client: str, found: Sequence[Verdict]) -> str:
    """How many operations passed."""
    return f"{client}: {sum(each.passed for each in found)} of {len(found)} operations, sync and async"


def _row(verdict: Verdict) -> tuple[str, ...]:
    call = verdict.call
    fared = verdict.fared("sync"), verdict.fared("async")
    return (call.id, call.method, call.path, call.oracle, *fared, verdict.reason)
