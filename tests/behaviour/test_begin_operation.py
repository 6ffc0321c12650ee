"""`specwright new operation`: the beginning of an operation, from what the inventory knows."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import PETS

SOURCES = "table\tdocument\tclient\toperations\npets\tPets API\tpets\t7\n"
OPERATIONS = """\
number\tcode\ttitle\tgroup\tmethod\tpath\tstatus\tfrequency\trequests\tanswers
1\tP1\tP1\tShop API / Pets\tGET\t/pets\tdocumented\tnone stated
2\tP2\tP2 - Sell: {all} pets, "now"\tShop API / Pets\tPOST\t/pets\tdocumented\tnone stated
3\tP3\tP3 - Feed a pet\tShop API / Pets\tPUT\t/pets/{pet_id}/meals\tdocumented\tnone stated
4\t\tGroom the pet\tShop API / Pets\t\t/pets\tpath only
5\t\tOpen the gate\tZoo Admin API / Gates Administration\t\t\ttitle only
6\t\tTwice\tShop API / Pets\t\t\ttitle only
7\t\tTwice\tZoo Admin API / Gates Administration\t\t\ttitle only
"""
MEMBERS = """\
number\toperation\tplace\tname\tvalues\tdocument
3\tP3\tpath\tpet_id
3\tP3\tquery\tkind\tdry wet
3\tP3\tbody\tamount
3\tP3\tbody\tat
"""
REMARK = "# Kept as it is:   by hand.\n"


@pytest.fixture
def shop(pets: Path) -> Path:
    """The pet shop with an inventory of seven operations, of which one is written."""
    folder = pets / "specs" / "inventory"
    folder.mkdir()
    (folder / "sources.tsv").write_text(SOURCES)
    (folder / "pets.tsv").write_text(OPERATIONS)
    (folder / "pets.fields.tsv").write_text(MEMBERS)
    (folder / "reasons.tsv").write_text("table\tnumber\toperation\tkind\tname\tside\treason\n")
    (pets / "specs" / "pets.yaml").write_text(REMARK + PETS + "# The end.\n")
    return pets


def begin(title: str, *words: str) -> int:
    """Run the command for the pet shop."""
    return main(["new", "operation", "--client", "pets", "--title", title, *words])


def refused(capsys: pytest.CaptureFixture[str], title: str, *words: str) -> str:
    """What the command says when it writes nothing."""
    with pytest.raises(SystemExit):
        begin(title, *words)
    return capsys.readouterr().err


def added(shop: Path) -> str:
    """What stands in the document now and did not before, every other line being as it was."""
    before = (REMARK + PETS + "# The end.\n").splitlines(keepends=True)
    after = (shop / "specs" / "pets.yaml").read_text().splitlines(keepends=True)
    start = next(number for number, (old, new) in enumerate(zip(before, after, strict=False)) if old != new)
    end = len(after) - (len(before) - start)
    assert [*after[:start], *after[end:]] == before
    return "".join(after[start:end])


def test_all_that_is_known_stands_in_it(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Names, source, parameters with their values; what is not known is listed, and no other line changes."""
    assert begin("P3 - Feed a pet") == 0
    assert added(shop) == """\

  /pets/{pet_id}/meals:
    put:
      operationId: P3
      x-sdk: pets.update
      x-source: {document: Pets API, title: P3 - Feed a pet}
      tags: [Pets]
      summary: Feed a pet
      x-todo:
        - the summary in your own words
        - "the body: amount, at"
        - the answer, if it has one
        - the parameters and their types
        - an example
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: string}}
        - {name: kind, in: query, schema: {type: string, enum: [dry, wet]}}
      responses:
        "200": {description: To be described.}
"""
    assert capsys.readouterr().out.startswith("specs/pets.yaml:13: P3 begun; ")


def test_a_further_method_joins_its_path(shop: Path) -> None:
    """And a title of signs that mean something in YAML is quoted."""
    assert begin("P2") == 0
    lines = added(shop).splitlines()
    assert lines[:2] == ["    post:", "      operationId: P2"]
    assert '      x-source: {document: Pets API, title: "P2 - Sell: {all} pets, \\"now\\""}' in lines


def test_a_method_that_nobody_knows_is_one_that_the_path_lacks(shop: Path) -> None:
    """The operation that stands there already keeps its place."""
    assert begin("Groom the pet") == 0
    assert added(shop).splitlines()[0] == "    put:"
    assert "        - the method\n" in added(shop)


def test_an_unfinished_operation_fails_lint_and_generate(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line of `x-todo` is a problem at its place; once they are gone all is well."""
    assert begin("Groom the pet") == 0
    assert main(["lint"]) == 1
    told = [line for line in capsys.readouterr().err.splitlines() if " still to be " in line]
    assert told[0] == "specs/pets.yaml:19: still to be written: the method"
    assert len(told) == 6
    assert main(["generate"]) == 1
    document = shop / "specs" / "pets.yaml"
    kept = [line for line in document.read_text().splitlines() if "x-todo" not in line and "        - " not in line]
    document.write_text("\n".join(kept) + "\n")
    assert main(["generate"]) == 0
    assert "def groom_pet" in (shop / "generated" / "pets" / "pets" / "groups" / "pets.py").read_text()


def test_a_document_that_is_split_gets_a_file_for_a_new_group(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An operation goes to the file of its group; a group without a file gets one, and the document refers to it."""
    folder = shop / "specs"
    head, paths = PETS.split("paths:\n")
    (folder / "shop-pets.yaml").write_text(f"{head}paths:\n{paths}")
    (folder / "pets.yaml").write_text(f"{head}paths:\n  /pets: {{$ref: 'shop-pets.yaml#/paths/~1pets'}}\n")
    assert begin("P3") == 0
    assert begin("Open the gate") == 0
    assert "  /pets/{pet_id}/meals:\n    put:\n" in (folder / "shop-pets.yaml").read_text()
    made = (folder / "zoo-gates.yaml").read_text()
    assert "  title: Pets, Gates Administration\n" in made
    assert "      x-sdk: gates.open_gate\n" in made
    assert (
        (folder / "pets.yaml")
        .read_text()
        .endswith(
            "  /pets: {$ref: 'shop-pets.yaml#/paths/~1pets'}\n"
            "  /pets/{pet_id}/meals: {$ref: 'shop-pets.yaml#/paths/~1pets~1{pet_id}~1meals'}\n"
            "  /x-todo/open-the-gate: {$ref: 'zoo-gates.yaml#/paths/~1x-todo~1open-the-gate'}\n"
        )
    )
    capsys.readouterr()
    assert main(["lint"]) == 1
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("specs/") and ".yaml:" in line]
    assert [line for line in told if "still to be written" not in line and "lint" not in line] == []


def test_an_operation_that_is_there_is_refused(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With its place; and so is another one at its method and path."""
    assert "P1 stands at specs/pets.yaml:6 already" in refused(capsys, "P1")
    table = shop / "specs" / "inventory" / "pets.tsv"
    table.write_text(table.read_text().replace("\tPUT\t/pets/{pet_id}/meals", "\tGET\t/pets"))
    assert "P3 stands at specs/pets.yaml:6 already" in refused(capsys, "P3")
    document = shop / "specs" / "pets.yaml"
    document.write_text(document.read_text().replace("document: Pets API", "document: Zoo API"))
    assert "GET /pets stands at specs/pets.yaml:6 already, as P1" in refused(capsys, "P3")


def test_one_of_several_with_a_title_is_chosen_by_number(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Titles repeat; the numbers of the inventory do not."""
    said = refused(capsys, "Twice")
    assert "choose one with --number: 6 (Shop API / Pets), 7 (Zoo Admin API / Gates Administration)" in said
    assert begin("Twice", "--number", "6") == 0
    assert "operationId: twice" in added(shop)


def test_a_title_that_nobody_knows_is_wrong_usage(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what was perhaps meant."""
    assert "did you mean Open the gate?" in refused(capsys, "Open a gate")


def test_line_endings_stay(shop: Path) -> None:
    """A file of another system's lines keeps them, the new ones included."""
    document = shop / "specs" / "pets.yaml"
    document.write_bytes(document.read_bytes().replace(b"\n", b"\r\n"))
    assert begin("P3") == 0
    content = document.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
