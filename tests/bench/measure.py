"""Runs a command and says what it cost: processor time and peak memory, its children included."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Cost:
    """What one command took: seconds of processor time (user and system), and bytes at its peak."""

    cpu: float
    peak: int


class Failed(Exception):
    """A command that did not end well, with the end of what it said."""


def cost(words: Sequence[str], cwd: Path = ROOT) -> Cost:
    """The cost of one command; raises `Failed`."""
    # A file and not a pipe: nobody reads while the command runs.
    with Path(os.devnull).open("rb") as nothing, TemporaryFile() as log:
        process = subprocess.Popen(
            words, cwd=cwd, env=_environment(), stdin=nothing, stdout=log, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            log.seek(0)
            raise Failed(f"{' '.join(words)}: {log.read()[-2000:].decode(errors='replace')}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def told(words: Sequence[str], cwd: Path = ROOT) -> Any:
    """What a command that measures itself printed as JSON; raises `Failed`."""
    done = subprocess.run(
        words, cwd=cwd, env=_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"{' '.join(words)}: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def _environment() -> dict[str, str]:
    """Compiled modules are kept, as they are on anybody's machine: everybody compared has been started before."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": ""}


def middle(words: Sequence[str], cwd: Path = ROOT, *, repeats: int, before: Callable[[], object] | None = None) -> Cost:
    """The median cost of several runs, each after `before`, and all after one that is not counted."""
    found: list[Cost] = []
    for _ in range(1 + repeats):
        if before:
            before()
        found.append(cost(words, cwd))
    del found[0]
    return Cost(median(each.cpu for each in found), int(median(each.peak for each in found)))


def python(*words: str) -> list[str]:
    """A command of this interpreter."""
    return [sys.executable, *words]
