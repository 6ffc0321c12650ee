"""Projects that several tests look at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import PETS, ROOT


@pytest.fixture(scope="session")
def made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of specs/ with everything generated from it; nobody changes it."""
    root = tmp_path_factory.mktemp("made") / "project"
    shutil.copytree(ROOT / "specs", root / "specs")
    assert main(["generate", "--root", str(root)]) == 0
    return root


@pytest.fixture
def project(made_project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of the test's own, already generated; the working folder."""
    root = tmp_path / "project"
    shutil.copytree(made_project, root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def pets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one operation, already generated; the working folder."""
    (tmp_path / "specs").mkdir()
    config = '[clients.pets]\nspec = "pets.yaml"\nclass = "PetShop"\nenv_prefix = "PETS"\n'
    (tmp_path / "specs" / "clients.toml").write_text(config)
    (tmp_path / "specs" / "pets.yaml").write_text(PETS)
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    return tmp_path
