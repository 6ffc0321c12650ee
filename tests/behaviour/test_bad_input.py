"""A broken description: one line per problem at its place, all in one run, and nothing that stands is touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import PETS, snapshot

BAD = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{shelf}:
    get:
      operationId: P1
      x-sdk: pets.list
      x-source: {document: Pets API, title: P1}
      summary: List pets
      x-pagination:
        style: offset
        request: {position: $request.query.offset, size: $request.query.max}
        response: {items: $response.body#/cats}
      x-nonsense: 1
      parameters:
        - {name: max, in: query, schema: {type: integer}}
        - {name: offset, in: query, schema: {type: integer}}
      responses:
        "200":
          description: Pets.
          content:
            application/json:
              schema: {type: object, properties: {pets: {type: array, items: {type: string}}}}
        "400": {$ref: "#/components/responses/Wrong"}
  /pets:
    post:
      operationId: P1
      x-sdk: pets.create
      x-source: {document: Pets API, title: P2}
      summary: Create a pet
      responses: {"204": {description: Ok.}}
    put:
      operationId: P3
      x-sdk: pets.list
      x-source: {document: Pets API, title: P3}
      summary: Change pets
      responses: {"204": {description: Ok.}}
"""
PROBLEMS = {
    "specs/pets.yaml:5": "{shelf}",
    "specs/pets.yaml:10": "x-pagination",
    "specs/pets.yaml:14": "x-nonsense",
    "specs/pets.yaml:24": "#/components/responses/Wrong",
    "specs/pets.yaml:27": "P1",
    "specs/pets.yaml:34": "pets.list",
}


def complaints(pets: Path, text: str, capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """What a run over a broken document says, after everything that stood was found as it was."""
    before = snapshot(pets / "generated")
    (pets / "specs" / "pets.yaml").write_text(text)
    capsys.readouterr()
    assert main(["generate", *words]) == 1
    assert snapshot(pets / "generated") == before
    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err
    return [line for line in err.splitlines() if not line.startswith("pets: ")]


@pytest.mark.parametrize("words", [(), ("--check",)])
def test_every_problem_is_told_in_one_run(
    pets: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    """A reference, an identifier, a path parameter, a key, a pointer and a name: a line each, and no other line."""
    *lines, last = complaints(pets, BAD, capsys, *words)
    told = [line.split(": ", 1) for line in lines]
    assert [place for place, _ in told] == list(PROBLEMS)
    for place, text in told:
        assert PROBLEMS[place] in text
    assert last == "6 problems"


def test_bad_yaml_is_told_at_its_line(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A text that is no YAML has nothing else to be judged."""
    text = PETS.replace("summary: List pets", "summary: [List pets")
    line, last = complaints(pets, text, capsys)
    place, told = line.split(": ", 1)
    assert place in ("specs/pets.yaml:9", "specs/pets.yaml:10")
    assert told
    assert last == "1 problem"


def test_the_same_document_without_its_mistakes_is_generated(pets: Path) -> None:
    """The complaints are about the mistakes alone."""
    mended = BAD
    for wrong, right in (
        ("/pets/{shelf}", "/shelves"),
        ("body#/cats", "body#/pets"),
        ("      x-nonsense: 1\n", ""),
        ('        "400": {$ref: "#/components/responses/Wrong"}\n', ""),
        ("operationId: P1\n      x-sdk: pets.create", "operationId: P2\n      x-sdk: pets.create"),
        ("operationId: P3\n      x-sdk: pets.list", "operationId: P3\n      x-sdk: pets.change"),
    ):
        assert wrong in mended
        mended = mended.replace(wrong, right)
    (pets / "specs" / "pets.yaml").write_text(mended)
    assert main(["generate"]) == 0
