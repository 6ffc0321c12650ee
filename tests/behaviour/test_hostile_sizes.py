"""Descriptions that ask for too much: a package or one clear line, within ten seconds of work and 1 GiB of memory."""

from __future__ import annotations

import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.bombs import GRAPHS, TEXTS
from tests.packages import ROOT

_SECONDS, _BYTES = 10, 1024**3


def ending(folder: Path, name: str, text: str) -> subprocess.CompletedProcess[str]:
    """The command on this description, in a process with no more time and memory than that."""
    (folder / name).write_text(text, encoding="utf-8")

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_BYTES, _BYTES))

    words = [sys.executable, "-m", "generator", "generate", "--spec", name, "--package", "made", "--out", "out"]
    return subprocess.run(
        words,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=limited,
        capture_output=True,
        text=True,
    )


def lines(run: subprocess.CompletedProcess[str]) -> list[str]:
    """The problems that were told, after what must hold of any ending."""
    assert run.returncode in (0, 1), run.stderr[-300:]
    assert "Traceback" not in run.stderr
    told = [line for line in run.stderr.splitlines() if re.match(r"[a-z0-9-]+\.(json|yaml):[1-9]", line)]
    assert bool(told) == bool(run.returncode), run.stderr[-300:]
    assert all(len(line) <= 1100 for line in told)
    return told


@pytest.mark.parametrize("name", GRAPHS)
def test_schemas_that_lead_to_each_other(name: str, tmp_path: Path) -> None:
    """However few lines say it, what they ask for is bounded; either ending is right, as long as it is one."""
    lines(ending(tmp_path, "bomb.json", GRAPHS[name]()))


@pytest.mark.parametrize("name", TEXTS)
def test_texts_that_are_too_large_or_no_texts(name: str, tmp_path: Path) -> None:
    """A line says where, what and how to mend it, and nothing is written."""
    assert lines(ending(tmp_path, name, TEXTS[name]()))
    assert {file.name for file in tmp_path.iterdir()} == {name}
