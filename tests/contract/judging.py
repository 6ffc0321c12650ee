"""Every documented call of a package, each against the server that can judge it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.node import Document
from generator.runtime.testing import STAND_IN
from tests.serving import serving

from .answers import documented
from .calls import Call, Oracle
from .local_server import LocalServer
from .plugin import Outcome
from .prism import mocking
from .stubs import run
from .table import Verdict, verdicts


@dataclass(frozen=True)
class Subject:
    """A package with its document.

    Where not every answer is `shown` by an example, an operation without one may be answered by any value of its type.
    """

    document: Document
    project: Path
    env_prefix: str
    shown: bool = True

    @property
    def spec(self) -> Path:
        """The document's own file."""
        return self.document.root.file


def fared(subject: Subject, listed: Sequence[Call]) -> list[Verdict]:
    """How the stubs of these operations fare. Raises `Broken` and `Unable`."""
    return verdicts(listed, [*_by_prism(subject, _of("prism", listed)), *_locally(subject, _of("local", listed))])


def _by_prism(subject: Subject, chosen: list[Call]) -> list[Outcome]:
    if not chosen:
        return []
    with mocking(subject.spec) as (base_url, log):
        outcomes = _stubs(subject, base_url, chosen)
        if subject.shown and any(outcome.reason for outcome in outcomes):
            print(log.read_text(encoding="utf-8", errors="replace"), file=sys.stderr)
    return outcomes


def _locally(subject: Subject, chosen: list[Call]) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for some in _told_apart(chosen):
        with serving(LocalServer(subject.document, some, STAND_IN).application) as base_url:
            outcomes += _stubs(subject, base_url, some)
    return outcomes


def _stubs(subject: Subject, base_url: str, chosen: list[Call]) -> list[Outcome]:
    exact = [call for call in chosen if subject.shown or _is_shown(call)]
    outcomes: list[Outcome] = []
    for some in (exact, [call for call in chosen if call not in exact]):
        names = [call.id for call in some]
        exactly = some is exact
        outcomes += run(subject.project, base_url, names, subject.env_prefix, documented=exactly) if some else []
    return outcomes


def _is_shown(call: Call) -> bool:
    answer = documented(call)
    return answer is not None and answer.example is not None


def _told_apart(chosen: list[Call]) -> list[list[Call]]:
    """Calls that one server can tell apart by their URLs, which it cannot for two with a URL from elsewhere."""
    named = [call for call in chosen if not call.dynamic]
    return [*([named] if named else []), *([call] for call in chosen if call.dynamic)]


def _of(oracle: Oracle, listed: Sequence[Call]) -> list[Call]:
    return [call for call in listed if call.oracle == oracle]
