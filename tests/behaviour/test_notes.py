"""What is read around, and for whom: others' documents are noted, our own are mended."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator import pipeline
from generator.pipeline import Source
from generator.problems import ProblemsFound
from tests.packages import PETS, make


def noted(tmp_path: Path, text: str, *, hand_written: bool = False) -> list[str]:
    """The notes of a description, each with its kind."""
    (tmp_path / "spec.yaml").write_text(text)
    source = Source(spec=tmp_path / "spec.yaml", package="pets", class_name="Pets", env_prefix="PETS")
    return [f"{note.kind}: {note.text}" for note in pipeline.load_api(replace(source, hand_written=hand_written)).notes]


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("{description: Ok.}", "{}", "`description` is missing"),
        ("      summary: List pets\n", "      x-pagination: true\n", "x-pagination: style None is not known"),
        ("{description: Ok.}", '{$ref: "#/no"}', "`#/no` does not exist"),
        ("{description: Ok.}", '{$ref: "https://pets.example/a"}', "`https://pets.example/a` is a URL"),
    ],
)
def test_a_fault_is_noted_in_the_documents_of_others(tmp_path: Path, old: str, new: str, text: str) -> None:
    """And is a problem in our own."""
    wrong = PETS.replace(old, new)
    assert any(text in note for note in noted(tmp_path, wrong) if note.startswith("fault: "))
    with pytest.raises(ProblemsFound, match=text.split("`")[-1][:9].replace(".", r"\\.")):
        noted(tmp_path, wrong, hand_written=True)


def test_what_cannot_be_called_is_a_problem(tmp_path: Path) -> None:
    """A path, a parameter or a body that leads nowhere, for whomever."""
    with pytest.raises(ProblemsFound, match="does not exist"):
        noted(tmp_path, PETS.replace("    get:\n", '    $ref: "#/no"\n    get:\n'))
    with pytest.raises(ProblemsFound, match="does not exist"):
        noted(tmp_path, PETS.replace("      operationId: P1\n", '      parameters: [{$ref: "#/no"}]\n'))


def test_nothing_to_note_is_said(tmp_path: Path) -> None:
    """A package of a description without a doubt has a SUPPORT.md that says so."""
    (tmp_path / "spec.yaml").write_text(PETS)
    folder = make(tmp_path / "spec.yaml", "pets", tmp_path / "out")
    assert "Nothing: every operation, parameter, body and answer" in (folder / "SUPPORT.md").read_text()
