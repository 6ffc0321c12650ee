"""A row of the table: what is measured, against what, and what is to be reached."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .peers import Peers

Need = Literal["corpus", "peers"]


@dataclass(frozen=True)
class Bench:
    """What a row measures with: a folder of its own, other people's documents, the peers, and how often."""

    scratch: Path
    corpus: Path
    peers: Peers
    repeats: int


@dataclass(frozen=True, kw_only=True)
class Measured:
    """What a row found, in words, and `ratio`: ours over the other's, on the same work in the same run.

    `met` is None where there is nothing to compare with, as when the other could not do the work.
    """

    ours: str
    other: str
    ratio: float | None
    met: bool | None
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One promise: the work, what it is compared with, the goal, and how it is measured."""

    name: str
    work: str
    other: str
    goal: str
    measure: Callable[[Bench], Measured]
    needs: frozenset[Need] = frozenset()
