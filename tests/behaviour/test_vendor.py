"""Each package carries the runtime, and of the plugins those that it uses."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

import generator
from generator.vendor import vendored

HERE = Path(generator.__file__).parent


def plugin_folder(folder: Path, **modules: str) -> Path:
    """A folder with these plugin modules."""
    folder.mkdir()
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text)
    return folder


def names(files: dict[PurePosixPath, bytes]) -> set[str]:
    """The modules among the vendored plugins."""
    return {path.name for path in files if path.parent.name == "plugins"}


def test_the_runtime_is_copied_byte_for_byte() -> None:
    """Every module of the runtime stands at the same relative place, unchanged."""
    files = vendored([])
    for file in (HERE / "runtime").rglob("*.py"):
        copy = PurePosixPath("_vendor") / file.relative_to(HERE).as_posix()
        assert files[copy] == file.read_bytes()


def test_without_plugins_only_their_packages_docstring_comes_along() -> None:
    """An API without conventions carries none."""
    assert "__init__.py" in names(vendored([]))
    assert PurePosixPath("_vendor/__init__.py") in vendored([])


def test_a_plugin_brings_its_helpers_and_nobody_elses(tmp_path: Path) -> None:
    """Relative imports are followed, also from helper to helper; the runtime is there anyway."""
    folder = plugin_folder(
        tmp_path / "plugins",
        mine="from ..runtime import sockets\nfrom .helper import x\n",
        helper="from . import deeper\n",
        deeper="import json\n",
        unused="",
    )
    used = names(vendored(["mine"], [folder])) - names(vendored([]))
    assert used == {"mine.py", "helper.py", "deeper.py"}


def test_an_unknown_plugin_is_an_error(tmp_path: Path) -> None:
    """A plugin that no folder has is named, with the folders."""
    with pytest.raises(LookupError, match=f"no plugin named 'absent'.*{tmp_path}"):
        vendored(["absent"], [tmp_path])


def test_two_plugins_of_one_name_are_an_error(tmp_path: Path) -> None:
    """Which of the two was meant is not guessed."""
    one = plugin_folder(tmp_path / "one", mine="")
    two = plugin_folder(tmp_path / "two", mine="")
    with pytest.raises(LookupError, match="two plugins named 'mine'"):
        vendored(["mine"], [one, two])


def test_two_helpers_of_one_name_are_an_error(tmp_path: Path) -> None:
    """Both would stand at the same place in the package."""
    one = plugin_folder(tmp_path / "one", first="from .helper import x\n", helper="")
    two = plugin_folder(tmp_path / "two", second="from .helper import x\n", helper="")
    with pytest.raises(LookupError, match="two plugin modules have one name"):
        vendored(["first", "second"], [one, two])
