"""Wrong calls of a generated client are refused by a type checker, each with the error that its line expects."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy import api

from tests.packages import MIRAKL

PAGE = Path(__file__).with_name("wrong_usage.md")


def test_mistakes_are_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No mistake passes, and no line without one is refused."""
    found = re.search(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert found
    program = tmp_path / "program.py"
    program.write_text(found[1], encoding="utf-8")
    expected = [
        (number, line.rpartition("  # ")[2])
        for number, line in enumerate(found[1].splitlines(), start=1)
        if "  # " in line
    ]
    monkeypatch.setenv("MYPYPATH", str(MIRAKL))
    cache = str(tmp_path / "cache")
    out, err, _ = api.run(
        ["--strict", "--no-error-summary", "--hide-error-context", "--cache-dir", cache, str(program)]
    )
    assert err == ""
    errors = re.findall(r"^.*program\.py:(\d+): error: .*\[([\w-]+)\]$", out, re.MULTILINE)
    assert sorted({(int(line), code) for line, code in errors}) == expected, out
