"""All long runs, one after the other: prints their figures and exits with 1 when a law breaks."""

from __future__ import annotations

import sys
from collections.abc import Callable

from . import limits, pages, streams, tokens
from .table import Row, show

RUNS: tuple[tuple[str, Callable[[], list[Row]]], ...] = (
    ("limits", limits.run),
    ("pages", pages.run),
    ("streams", streams.run),
    ("tokens", tokens.run),
)


def main(words: list[str]) -> int:
    """Run what is named, or everything; 2 for a name that is none of the runs."""
    known = dict(RUNS)
    unknown = [word for word in words if word not in known]
    if unknown:
        print(f"no run {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in words or known:
        print(f"{name} …", flush=True)
        rows += known[name]()
    return 0 if show(rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
