"""The same description gives the same bytes: twice, elsewhere, on another machine."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import MIRAKL, ROOT, contents, run, snapshot

GENERATE = "import os, sys; os.umask(0o077); from generator.__main__ import main; sys.exit(main(sys.argv[1:]))"


def test_a_second_run_changes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not even the moment of a file's last change."""
    before = snapshot(project / "generated")
    assert main(["generate"]) == 0
    assert snapshot(project / "generated") == before
    assert "0 written, 0 removed" in capsys.readouterr().out


def test_another_machine_gives_the_same_bytes(project: Path, made_project: Path, tmp_path: Path) -> None:
    """Hashing, locale, time zone, umask, home and working folder have no say."""
    shutil.rmtree(project / "generated")
    ran = run(
        ["-X", "utf8=0", "-c", GENERATE, "generate", "--root", str(project)],
        tmp_path,
        ROOT,
        PYTHONHASHSEED="4711",
        LC_ALL="C",
        TZ="Asia/Kathmandu",
        HOME=str(tmp_path),
        USER="somebody",
        COLUMNS="40",
    )
    assert ran.returncode == 0, ran.stderr
    assert contents(project / "generated") == contents(made_project / "generated")


def test_what_stands_in_generated_is_what_comes_out(made_project: Path) -> None:
    """The tree that people read and install is up to date."""
    expected = contents(made_project / "generated" / "mirakl_seller")
    assert {name: content for name, content in contents(MIRAKL).items() if name in expected} == expected


def test_nothing_of_the_machine_is_in_a_file(made_project: Path) -> None:
    """No folder and no day: neither where the description stands nor where the generator does."""
    folders = {str(made_project), str(ROOT), str(Path.home())} - {"/"}
    told = re.compile("|".join([*map(re.escape, folders), str(date.today()), r"generated (on|at)\b"]))
    for name, content in contents(made_project / "generated").items():
        assert not told.search(content.decode("utf-8")), name
