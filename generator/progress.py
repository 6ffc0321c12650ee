"""Shows what a run is doing: a live display on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

Report: TypeAlias = Callable[[str, str], None]
"""Called with the name of a piece of work and the step that begins now."""


@contextmanager
def progress() -> Generator[Report]:
    """Report on standard error while the block runs, so that standard output stays for results."""
    with _live() if sys.stderr.isatty() else _plain() as report:
        yield report


@contextmanager
def _plain() -> Generator[Report]:
    yield lambda name, step: print(f"{name}: {step}", file=sys.stderr, flush=True)


@contextmanager
def _live() -> Generator[Report]:
    # Imported here, because most runs have no terminal and need not load it.
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as display:
        task = display.add_task("")
        yield lambda name, step: display.update(task, description=f"{name}: {step}")
