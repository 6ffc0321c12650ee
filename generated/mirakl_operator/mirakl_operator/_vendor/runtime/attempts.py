"""What came of each time that a call was sent."""

from __future__ import annotations

from collections.abc import Sequence

from .value import Value


class Attempt(Value):
    """The `status` that came back, or the name of the `error` where none did; `waited`: seconds until the next one."""

    status: int | None = None
    error: str = ""
    waited: float = 0.0

    def __str__(self) -> str:
        came = self.error or f"status {self.status}"
        return f"{came}, waited {self.waited:.3g} s" if self.waited else came


def history(attempts: Sequence[Attempt]) -> str:
    """The attempts as the end of a message; nothing where the first was the only one."""
    if len(attempts) < 2:
        return ""
    return f" ({len(attempts)} attempts: {'; '.join(map(str, attempts))})"
