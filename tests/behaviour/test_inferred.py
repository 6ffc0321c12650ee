"""Operations that no document describes: left out and said, or made where a client asks for them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import PETS

INFERRED = """\
  /pets/{id}:
    get:
      operationId: P2
      x-sdk: pets.get
      x-source: {document: Pets API, title: P2}
      x-status: inferred
      summary: One pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Ok., content: {application/json: {schema: {type: object, properties: {a: {}}}}}}}
"""


def generated(folder: Path, more: str) -> Path:
    """The package of a project with one documented and one inferred operation."""
    (folder / "specs").mkdir()
    (folder / "specs" / "pets.yaml").write_text(PETS + INFERRED, encoding="utf-8")
    section = f'[clients.pets]\nspec = "pets.yaml"\nclass = "Pets"\nenv_prefix = "PETS"\n{more}'
    (folder / "specs" / "clients.toml").write_text(section, encoding="utf-8")
    assert main(["generate", "--root", str(folder)]) == 0
    return folder / "generated" / "pets"


def test_they_are_left_out_and_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the command, in the README and in the manifest; not a trace in the code."""
    project = generated(tmp_path, "")
    said = capsys.readouterr().out
    assert "1 operation only inferred, and left out: P2; `inferred = true` for pets in clients.toml" in said
    assert "Left out, because no document describes them: P2." in (project / "README.md").read_text(encoding="utf-8")
    assert json.loads((project / "MANIFEST.json").read_text(encoding="utf-8"))["left_out"] == ["P2"]
    assert "P2" not in "".join(file.read_text(encoding="utf-8") for file in project.rglob("*.py"))
    assert "class" not in (project / "pets" / "models" / "__init__.py").read_text(encoding="utf-8")


def test_they_are_made_where_wanted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`inferred = true` treats them as any other."""
    project = generated(tmp_path, "inferred = true\n")
    assert "left out" not in capsys.readouterr().out
    assert "| P2 | `client.pets.get` |" in (project / "README.md").read_text(encoding="utf-8")
    assert "left_out" not in json.loads((project / "MANIFEST.json").read_text(encoding="utf-8"))


def test_a_status_is_one_of_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the pen would make a method that nobody may rely on."""
    file = tmp_path / "pets.yaml"
    file.write_text(PETS + INFERRED.replace("x-status: inferred", "x-status: infered"), encoding="utf-8")
    assert main(["lint", str(file)]) == 1
    assert "pets.yaml:16: x-status: 'infered' is not one of ['documented', 'inferred']" in capsys.readouterr().err
