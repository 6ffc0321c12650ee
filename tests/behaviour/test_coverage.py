"""Coverage: what a provider's document names, against the spec and the generated code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import ROOT

SOURCES = "table\tdocument\tclient\toperations\npets\tPets API\tpets\t2\n"
OPERATIONS = """\
number\tcode\ttitle\tgroup\tmethod\tpath\tstatus\tfrequency\trequests\tanswers
1\tP1\tP1\tPets\tGET\t/pets\tdocumented\tnone stated\t0\t0
2\t\tAdopt a pet\tPets\t\t\ttitle only
"""
MEMBERS = "number\toperation\tplace\tname\tvalues\tdocument\n"
REASONS = "table\tnumber\toperation\tkind\tname\tside\treason\n"
LIMITED = """\
      summary: List pets
      x-rate-limits:
        - {kind: rate, calls: 5, per: 60, source: {document: Pets API, text: five a minute}}
      parameters:
        - {name: kind, in: query, schema: {type: string, enum: [cat, dog]}}
"""

Tables = Callable[..., None]


@pytest.fixture
def tables(pets: Path) -> Tables:
    """Writes the inventory of the pet shop, whose first operation is there and whose second is only a title."""
    folder = pets / "specs" / "inventory"
    folder.mkdir()

    def write(
        sources: str = SOURCES, operations: str = OPERATIONS, members: str = MEMBERS, reasons: str = REASONS
    ) -> None:
        (folder / "sources.tsv").write_text(sources)
        (folder / "pets.tsv").write_text(operations)
        (folder / "pets.fields.tsv").write_text(members)
        (folder / "reasons.tsv").write_text(reasons)

    write()
    return write


def complaints(capsys: pytest.CaptureFixture[str], *words: str) -> list[str]:
    """What the command complains of; nothing when it is content."""
    capsys.readouterr()
    code = main(["coverage", *words])
    lines = capsys.readouterr().err.splitlines()[:-1]
    assert code == int(bool(lines))
    return lines


def respell(pets: Path, old: str, new: str) -> None:
    """Change the document of the pet shop, and generate it anew."""
    document = pets / "specs" / "pets.yaml"
    document.write_text(document.read_text().replace(old, new))
    assert main(["generate"]) == 0


def test_our_own_documents_are_covered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that the documents of this project name is built, or says why it is not."""
    monkeypatch.chdir(ROOT)
    assert main(["coverage"]) == 0


def test_a_table_shows_how_much_is_there(tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each side has a line of figures, and a document that is only partly public its counts."""
    tables(
        members=MEMBERS + "1\tP1\tquery\tkind\tcat dog\n", operations=OPERATIONS.replace("none stated", "5 per 60 s")
    )
    respell(pets, "      summary: List pets\n", LIMITED)
    capsys.readouterr()
    assert complaints_free(capsys) == [
        ["pets"],
        ["documented", "1", "1", "0", "2", "1", "0"],
        ["in", "the", "spec", "1", "1", "0", "2", "1", "0"],
        ["in", "the", "code", "1", "1", "0", "2", "1", "0"],
        ["with", "a", "reason", "0", "0", "0", "0", "0", "0"],
        ["2", "titles:", "1", "documented", "(1", "calls),", "1", "title", "only"],
    ]


def complaints_free(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    """The words of each line of the table, of a run that finds nothing to mend."""
    assert main(["coverage"]) == 0
    return [line.split() for line in capsys.readouterr().out.splitlines()[1:]]


def test_what_the_spec_lacks_is_named_with_both_places(tables: Tables, capsys: pytest.CaptureFixture[str]) -> None:
    """A parameter, a field, an example: where it is documented, and where to mend."""
    tables(
        members=MEMBERS + "1\tP1\tquery\tkind\tcat dog\n1\tP1\tresponse\tname\t\tPets handbook\n",
        operations=OPERATIONS.replace("none stated\t0\t0", "none stated\t0\t1"),
    )
    mend = "the spec lacks it; mend it at specs/pets.yaml:5, or say why in reasons.tsv"
    assert complaints(capsys) == [
        f"specs/inventory/pets.fields.tsv:2: P1: parameter query kind: Pets API has it and {mend}",
        f"specs/inventory/pets.fields.tsv:3: P1: field response name: Pets handbook has it and {mend}",
        f"specs/inventory/pets.tsv:2: P1: example answer 1: Pets API has it and {mend}",
    ]


def test_missing_values_of_a_parameter_are_one_complaint(
    tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Values that the spec does not list are named together."""
    tables(
        members=MEMBERS + "1\tP1\tquery\tkind\tcat bird fish\n",
        operations=OPERATIONS.replace("none stated", "5 per 60 s"),
    )
    respell(pets, "      summary: List pets\n", LIMITED)
    (complaint,) = complaints(capsys)
    assert "P1: value query kind bird, fish: Pets API has it and the spec lacks it" in complaint


def test_what_only_the_code_lacks_is_seen(tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The code itself is read: an argument that somebody took out of a method is missing, whatever the spec says."""
    tables(members=MEMBERS + "1\tP1\tquery\tkind\n", operations=OPERATIONS.replace("none stated", "5 per 60 s"))
    respell(pets, "      summary: List pets\n", LIMITED)
    module = pets / "generated" / "pets" / "pets" / "groups" / "pets.py"
    module.write_text(module.read_text().replace('"kind": kind', '"kind": None'))
    (complaint,) = complaints(capsys)
    assert (
        "parameter query kind: Pets API has it and the generated code lacks it; run specwright generate pets"
        in complaint
    )


def test_an_operation_that_nobody_wrote_is_one_complaint(tables: Tables, capsys: pytest.CaptureFixture[str]) -> None:
    """Its members would only say the same again."""
    more = OPERATIONS.replace(
        "2\t\tAdopt a pet\tPets\t\t\ttitle only", "2\tP2\tAdopt\tPets\tPOST\t/pets\tdocumented\tnone stated"
    )
    tables(operations=more, members=MEMBERS + "2\tP2\tbody\tname\n")
    assert complaints(capsys) == [
        "specs/inventory/pets.tsv:3: P2: operation POST /pets: Pets API has it and the spec lacks it; write it into"
        " pets.yaml, which `specwright new operation` begins, or say why in reasons.tsv"
    ]


def test_a_frequency_that_no_document_states_is_a_guess(
    tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A limit in the spec must stand in the inventory; and none stated is a statement, too."""
    respell(pets, "      summary: List pets\n", LIMITED)
    missing, guess = complaints(capsys)
    assert "frequency none stated: Pets API has it and the spec lacks it" in missing
    assert guess.startswith("specs/pets.yaml:10: P1: 5 per 60 s is no frequency that the inventory knows")


def test_a_reason_in_writing_suffices_as_long_as_it_is_needed(
    tables: Tables, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is left out on purpose says why; and a reason for what is there is a complaint of its own."""
    tables(
        members=MEMBERS + "1\tP1\tquery\tkind\tcat dog\n",
        reasons=REASONS + "pets\t1\tP1\tparameter\tquery k*\tspec\tPets choose for themselves.\n",
    )
    assert complaints(capsys) == []
    tables(reasons=REASONS + "pets\t1\tP1\tparameter\tquery kind\tspec\tPets choose for themselves.\n")
    assert complaints(capsys) == ["specs/inventory/reasons.tsv:2: nothing is missing here any more; remove this reason"]


def test_an_operation_that_the_inventory_lacks_is_named(
    tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A source that no line knows is a slip of the pen, or a line to add."""
    respell(pets, "title: P1", "title: P7")
    respell(pets, "/pets:", "/animals:")
    found = complaints(capsys)
    assert "specs/pets.yaml:8: P1: pets.tsv has no such operation; correct x-source, or add its line" in found


def test_a_document_without_a_client_is_only_counted(tables: Tables, capsys: pytest.CaptureFixture[str]) -> None:
    """Until clients.toml has the client there is nothing to hold the inventory against."""
    tables(sources=SOURCES.replace("\tpets\t2", "\tzoo\t2"))
    assert main(["coverage"]) == 0
    assert "pets: no client zoo yet" in capsys.readouterr().out.splitlines()


def test_code_that_was_never_generated_is_one_complaint(
    tables: Tables, pets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And it names the command."""
    (pets / "generated").rename(pets / "elsewhere")
    assert complaints(capsys) == [
        "specs/inventory/sources.tsv:2: pets has no generated code; run specwright generate pets"
    ]


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"sources": SOURCES.replace("\t2", "\t3")}, "sources.tsv:2: pets has 2 operations, but the document names 3"),
        ({"operations": OPERATIONS.replace("2\t\tAdopt", "3\t\tAdopt")}, "pets.tsv:3: number 3 stands where 2 should"),
        ({"operations": OPERATIONS.replace("title only", "secret")}, "pets.tsv:3: status must be one of documented, "),
        ({"operations": OPERATIONS.replace("none stated", "often")}, "pets.tsv:2: 'often' is no frequency; write "),
        ({"operations": OPERATIONS.replace("GET", "")}, "pets.tsv:2: P1 is documented, so it has a method, "),
        ({"operations": "number\ttitle\n"}, "pets.tsv:1: the columns must be, with a tab between each: number code"),
        ({"members": MEMBERS + "1\tP2\tquery\tkind\n"}, "pets.fields.tsv:2: operation 1 is 'P1', not 'P2'"),
        ({"members": MEMBERS + "1\tP1\tsomewhere\tkind\n"}, "pets.fields.tsv:2: place must be one of path, query"),
        ({"members": MEMBERS + "1\tP1\tquery\tkind\n" * 2}, "pets.fields.tsv:2: query kind stands more than once"),
        ({"members": MEMBERS + "1\tP1\tquery\ta\tb\tc\td\n"}, "pets.fields.tsv:2: 7 cells, but there are 6 columns"),
        ({"reasons": REASONS + "pets\t1\tP1\tfield\tbody a\tspec\n"}, "reasons.tsv:2: a reason is a sentence"),
        ({"reasons": REASONS + "zoo\t1\tP1\tfield\tbody a\tspec\tNo.\n"}, "reasons.tsv:2: table must be one of pets"),
    ],
)
def test_tables_that_contradict_themselves_are_named_by_line(
    tables: Tables, capsys: pytest.CaptureFixture[str], given: dict[str, str], complaint: str
) -> None:
    """Written by hand, they are held against each other before anything else."""
    tables(**given)
    assert any(complaint in line for line in complaints(capsys)), complaint


def test_a_client_that_nobody_knows_is_wrong_usage(tables: Tables, capsys: pytest.CaptureFixture[str]) -> None:
    """With what was perhaps meant."""
    with pytest.raises(SystemExit):
        main(["coverage", "--client", "pet"])
    assert "did you mean pets?" in capsys.readouterr().err
