"""References that lead to what is no description: no file is waited for, fetched, or read outside the folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.patterns import matches

FOREIGN = (
    *("http://127.0.0.1:9/a.yaml", "HTTPS://h/a.yaml", "file:///etc/passwd", "ftp://h/a.yaml", "//h/a.yaml", "data:,a"),
    *(
        "/etc/passwd",
        "../../../etc/passwd",
        "%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/dev/zero",
        "/dev/stdin",
        "/proc/self/mem",
    ),
    *("link.yaml", "linked/inside.yaml", "pipe.yaml", "folder.yaml", ".", "missing.yaml", "a%00b.yaml", "x" * 5000),
)


@pytest.mark.parametrize("said", FOREIGN)
def test_such_a_reference_ends_in_one_line(
    said: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, capfd: pytest.CaptureFixture[str]
) -> None:
    """A path item must be had, so what it refers to is told with its line, and nothing of it is read or shown."""
    outside = tmp_path_factory.mktemp("outside")
    (outside / "inside.yaml").write_text("secret: 1")
    (tmp_path / "link.yaml").symlink_to(outside / "inside.yaml")
    (tmp_path / "linked").symlink_to(outside)
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "folder.yaml").mkdir()
    info = {"title": "T", "version": "1"}
    text = json.dumps({"openapi": "3.1.0", "info": info, "paths": {"/a": {"$ref": said}}}, indent=0)
    (tmp_path / "spec.json").write_text(text)
    assert main(["generate", "--spec", str(tmp_path / "spec.json"), "--package", "made", "--out", str(tmp_path)]) == 1
    told = [line for line in capfd.readouterr().err.splitlines() if "spec.json:" in line]
    assert len(told) == 1
    assert "spec.json:9: " in told[0]
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize(
    ("pattern", "text", "fits"), [("(a+)+$", "a" * 50 + "!", False), ("^(?=x)y", "y", True), ("b", "abc", True)]
)
def test_patterns_take_linear_time(pattern: str, text: str, fits: bool) -> None:
    """One that would keep Python busy for years is judged at once; one with a look-around is not judged."""
    assert matches(pattern, text) is fits
