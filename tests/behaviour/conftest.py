"""Projects that several tests look at."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline
from generator.__main__ import main
from tests.packages import PETS, ROOT
from tests.played import Played


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the test's own, where it works, which is also where problems are shown from."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


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


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> Played:
    """The pipeline that all commands of a test run on."""
    played = Played()
    monkeypatch.setattr(pipeline, "build", played.build)
    monkeypatch.setattr(pipeline, "load_api", played.load_api)
    return played


@pytest.fixture
def played_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, played: Played) -> Path:
    """A project of two clients, and a working folder in it."""
    (tmp_path / "specs").mkdir()
    for name in ("one", "two"):
        (tmp_path / "specs" / f"{name}.yaml").touch()
        with (tmp_path / "specs" / "clients.toml").open("a") as file:
            file.write(f'[clients.{name}]\nspec = "{name}.yaml"\nclass = "One"\nenv_prefix = "ONE"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path
