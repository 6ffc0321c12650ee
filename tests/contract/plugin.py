"""A pytest plugin for the contract run: keeps the stubs of some operations, and writes down how each fared."""

from __future__ import annotations

import json
from collections.abc import Generator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

_LONGEST_REASON = 200


@dataclass(frozen=True)
class Outcome:
    """How one stub fared: `mode` is sync or async, `reason` is empty when it passed."""

    operation: str
    mode: str
    reason: str


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
        outcome = Outcome(*_called(item), reason)
        file: Path = item.config.option.outcomes
        with file.open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(outcome)) + "\n")
    return report


def read(file: Path) -> list[Outcome]:
    """What was written down."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [Outcome(**json.loads(line)) for line in lines]


def _called(item: pytest.Item) -> tuple[str, str]:
    mark = item.get_closest_marker("operation")
    return (str(mark.kwargs["id"]), str(mark.kwargs["mode"])) if mark else ("", "")


def _reason(call: pytest.CallInfo[None], report: pytest.TestReport) -> str:
    text = call.excinfo.exconly() if call.excinfo else report.outcome
    return " ".join(text.split())[:_LONGEST_REASON]
