"""Generated Python comes out in one shape, wherever the generator runs."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator.format import Unformattable, format_files

MODULE = PurePosixPath("package/orders.py")


def formatted(text: str, path: PurePosixPath = MODULE) -> str:
    """One file's text after formatting."""
    return format_files({path: text})[path]


def test_imports_are_sorted_and_unused_ones_go() -> None:
    """A template may import generously, in any order."""
    text = "import sys\nimport os\nfrom decimal import Decimal\nprint(sys, os)\n"
    assert formatted(text) == "import os\nimport sys\n\nprint(sys, os)\n"


def test_the_trees_own_package_stands_last_among_the_imports() -> None:
    """A test stub's import of the package beside it is told from third-party ones."""
    stub = PurePosixPath("tests/test_orders.py")
    files = {
        MODULE: "",
        stub: "from package import orders\nimport pytest\nprint(orders, pytest)\n",
    }
    expected = "import pytest\n\nfrom package import orders\n\nprint(orders, pytest)\n"
    assert format_files(files)[stub] == expected


def test_black_lays_out_long_lines() -> None:
    """Quotes, spaces and line breaks are black's."""
    arguments = ", ".join(f"argument_{number}" for number in range(10))
    assert formatted(f"f('x',{arguments})\n").splitlines()[0] == "f("
    assert formatted("x = {  'a':1 }\n") == 'x = {"a": 1}\n'


def test_formatting_twice_changes_nothing() -> None:
    """The shape is stable, so a second run gives the same bytes."""
    once = formatted("import os\ndef f(a,b): return {'a':a,\n 'b':os}\n")
    assert formatted(once) == once


@pytest.mark.parametrize("folder", ["build", "dist", "node_modules"])
def test_a_package_may_have_any_name(folder: str) -> None:
    """Folders that tools skip by habit are formatted like all others."""
    assert formatted("import os\n", PurePosixPath(folder, "module.py")) == ""


def test_the_projects_around_have_no_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither settings beside the working folder nor ruff's environment change the outcome."""
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 20\n[tool.black]\nline-length = 20\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RUFF_OUTPUT_FORMAT", "nonsense")
    line = "print('a rather long text', 'and another one')\n"
    assert formatted(line) == line.replace("'", '"')


def test_other_files_pass_unchanged_but_for_line_ends() -> None:
    """Markdown and TOML are nobody's business; a carriage return of a description never gets out."""
    readme = PurePosixPath("README.md")
    assert formatted("a  \r\nb = 'c'\n", readme) == "a  \nb = 'c'\n"


def test_a_text_that_is_no_python_is_shown_with_its_line() -> None:
    """The complaint carries the path and the numbered raw text around the place."""
    text = "".join(f"x{number} = {number}\n" for number in range(1, 20)) + "def broken(:\n    pass\n"
    with pytest.raises(Unformattable) as caught:
        formatted(text)
    assert (caught.value.path, caught.value.line) == (MODULE, 20)
    shown = str(caught.value).splitlines()
    assert shown[0].startswith("package/orders.py:20: ")
    assert ">   20 | def broken(:" in shown
    assert "    15 | x15 = 15" in shown
    assert "    14 | x14 = 14" not in shown


@pytest.mark.parametrize("text", ["x = '\0'\n", "x = '\ud800'\n"])
def test_a_text_that_cannot_be_encoded_is_a_complaint_too(text: str) -> None:
    """Characters that no file can hold are named like any other mistake."""
    with pytest.raises(Unformattable, match=r"package/orders\.py:1"):
        formatted(text)


def test_nothing_gives_nothing() -> None:
    """A tree without Python needs no tool."""
    assert format_files({}) == {}
