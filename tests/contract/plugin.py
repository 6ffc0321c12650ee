"""A pytest plugin for the contract run: keeps the stubs of some operations, and writes down how each fared."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import pytest

from .refusals import Refusal, refusal

_LONGEST_REASON = 200


@dataclass(frozen=True)
class Outcome:
    """How one stub fared: `mode` is sync or async, `reason` is empty when it passed.

    `query` is that of its last request, `status` that of the last answer; 0 where none came.
    """

    operation: str
    mode: str
    reason: str
    query: str = ""
    status: int = 0
    refusal: Refusal = field(default_factory=Refusal)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which operations, and where to write."""
    parser.addoption("--operation", action="append", default=[], help="keep the stubs of this operation")
    parser.addoption("--outcomes", type=Path, help="write one JSON object a line into this file")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep what was asked for."""
    wanted: list[str] = config.option.operation
    dropped = [item for item in items if _called(item)[0] not in wanted]
    items[:] = [item for item in items if _called(item)[0] in wanted]
    config.hook.pytest_deselected(items=dropped)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Write down the call, and whatever else did not pass."""
    report = yield
    if report.when == "call" or not report.passed:
        reason = "" if report.passed else _reason(call, report)
        refused = refusal(call.excinfo.value) if call.excinfo else Refusal()
        outcome = Outcome(*_called(item), reason, *_exchanged(item), refused)
        file: Path = item.config.option.outcomes
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(outcome)) + "\n")
    return report


def read(file: Path) -> list[Outcome]:
    """What was written down."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [_outcome(**json.loads(line)) for line in lines]


def _outcome(refusal: dict[str, Any], **others: Any) -> Outcome:
    return Outcome(**others, refusal=Refusal(refusal["code"], tuple(refusal["violations"])))


def _exchanged(item: pytest.Item) -> tuple[str, int]:
    """The query of the last request that the stub made, and the status of the last answer."""
    wire: Any = item.funcargs.get("wire") if isinstance(item, pytest.Function) else None
    query = wire.requests[-1].url.query.decode("ascii") if wire and wire.requests else ""
    return query, wire.statuses[-1] if wire and wire.statuses else 0


def _called(item: pytest.Item) -> tuple[str, str]:
    mark = item.get_closest_marker("operation")
    return (str(mark.kwargs["id"]), str(mark.kwargs["mode"])) if mark else ("", "")


def _reason(call: pytest.CallInfo[None], report: pytest.TestReport) -> str:
    text = call.excinfo.exconly() if call.excinfo else report.outcome
    return " ".join(text.split())[:_LONGEST_REASON]
