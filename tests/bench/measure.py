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


@dataclass(frozen=True)
class Command:
    """A command to measure: its words, where it runs, and what is put in order before each run."""

    words: Sequence[str]
    cwd: Path = ROOT
    before: Callable[[], object] = lambda: None

    def cost(self) -> Cost:
        """Of one run; raises `Failed`."""
        self.before()
        return cost(self.words, self.cwd)


@dataclass(frozen=True)
class Pair:
    """The median costs of two commands, and the median of what ours took over the other, each time side by side."""

    ours: Cost
    other: Cost
    ratio: float


def side_by_side(ours: Command, other: Command, repeats: int) -> Pair:
    """Two commands in turns, after one run of each that is not counted: the machine changes its speed meanwhile."""
    pairs = [(ours.cost(), other.cost()) for _ in range(1 + repeats)][1:]
    mine, theirs = zip(*pairs, strict=True)
    return Pair(_median(mine), _median(theirs), median(one.cpu / two.cpu for one, two in pairs))


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(median(each.cpu for each in costs), int(median(each.peak for each in costs)))


def python(*words: str) -> list[str]:
    """A command of this interpreter."""
    return [sys.executable, *words]
