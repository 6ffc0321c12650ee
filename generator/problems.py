"""Problems of a description: where each stands, what is wrong, how to mend it; collected and shown together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_longest = 1000


class Location(Protocol):
    """A place that knows its line only when asked, because finding it means reading the file once more."""

    @property
    def file(self) -> Path:
        """The file."""
        ...

    @property
    def pointer(self) -> str:
        """The place inside the file, as a JSON pointer."""
        ...

    @property
    def line(self) -> int:
        """The line of the file, from 1."""
        ...


@dataclass(frozen=True)
class FileLine:
    """A place given by its line, for errors of the file's own syntax."""

    file: Path
    line: int = 1
    pointer: str = ""


@dataclass(frozen=True)
class Problem:
    """One thing to mend: the place, and a sentence that says what is wrong and what to do."""

    where: Location
    text: str

    def __str__(self) -> str:
        return plain(f"{shown(self.where.file)}:{self.where.line}: {self.text}")


def plain(text: str) -> str:
    """A text as one line that a terminal only shows, whatever a document has put into it."""
    line = printable(text)
    return line if len(line) <= _longest else f"{line[: _longest - 300]} … {line[-200:]}"


def printable(text: str) -> str:
    """A text whose control characters are spelled out, so that a terminal does not obey them."""
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")


class Complaints(Protocol):
    """Where a stage puts what is wrong; whether that ends the run is the pipeline's to say."""

    def add(self, where: Location, text: str) -> None:
        """Note one thing at `where`."""
        ...


class ProblemsFound(Exception):
    """Every problem of one run; nothing has been written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = _sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


class Stopped(Exception):
    """A run that cannot go on, for a reason that stands in no description; nothing has been written."""


class Problems:
    """Collects the problems of a run; a stage adds what it finds and goes on."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def add(self, where: Location, text: str) -> None:
        """Note one problem at `where`."""
        self._found.append(Problem(where, text))

    def extend(self, problems: Iterable[Problem]) -> None:
        """Take over the problems that another step found."""
        self._found.extend(problems)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def raise_if_any(self) -> None:
        """Raise `ProblemsFound` with everything found so far."""
        if self._found:
            raise ProblemsFound(self._found)


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    unique = {str(problem): problem for problem in problems}
    return tuple(sorted(unique.values(), key=lambda p: (str(p.where.file), p.where.line, p.text)))


def shown(file: Path) -> str:
    """The path as a person standing in the working folder would type it."""
    try:
        return str(file.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(file)
