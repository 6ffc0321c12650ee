"""The command line as a person uses it: words in, exit code and lines out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pipeline import Source
from tests.played import Played


def usage_error(*words: str) -> None:
    """The command exits with 2."""
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2


def test_any_document_makes_a_package_without_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, played: Played
) -> None:
    """All names come from the package's; only the package is written, to DIR/NAME."""
    monkeypatch.chdir(tmp_path)
    words = ["generate", "--spec", "a.yaml", "--package", "pet_shop", "--out", "out"]
    assert main([*words, "--allow-ref", "x", "--allow-ref", "y"]) == 0
    assert (tmp_path / "out" / "pet_shop" / "module.py").is_file()
    [source] = played.sources
    assert source == Source(
        spec=Path("a.yaml"),
        package="pet_shop",
        class_name="PetShop",
        env_prefix="PET_SHOP",
        plugin_folders=(),
        allow=(Path("x"), Path("y")),
        hand_written=False,
        project=False,
    )


def test_a_file_in_the_way_is_one_line(tmp_path: Path, played: Played, capsys: pytest.CaptureFixture[str]) -> None:
    """A person's module is not overwritten, and there is no traceback."""
    (tmp_path / "pets").mkdir()
    (tmp_path / "pets" / "module.py").write_text("mine")
    assert main(["generate", "--spec", "a.yaml", "--package", "pets", "--out", str(tmp_path)]) == 1
    assert "not a generated file" in capsys.readouterr().err.splitlines()[-1]
    assert (tmp_path / "pets" / "module.py").read_text() == "mine"


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["generate", "onne"],
        ["generate", "--out", "x"],
        ["generate", "--spec", "a.yaml"],
        ["generate", "--spec", "a.yaml", "--package", "pets"],
        ["generate", "--spec", "a.yaml", "--package", "not-a-name", "--out", "x"],
        ["generate", "one", "--spec", "a.yaml", "--package", "pets", "--out", "x"],
        ["generate", "--root", "specs"],
        ["show"],
        ["show", "specs/one.yaml", "--operation", "OR12"],
    ],
)
def test_wrong_usage_exits_with_2(played_project: Path, words: list[str]) -> None:
    """Words that make no sense are told apart from documents that are wrong."""
    usage_error(*words)


@pytest.mark.parametrize("command", ["generate", "lint"])
def test_outside_of_a_project_something_must_be_named(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without clients.toml there is no default to work on."""
    monkeypatch.chdir(tmp_path)
    usage_error(command)
    assert "no specs/clients.toml here or above" in capsys.readouterr().err


def test_an_unknown_client_gets_the_nearest_one(played_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A slip of the finger is answered with what was meant."""
    usage_error("generate", "onne")
    assert "did you mean one?" in capsys.readouterr().err


def test_a_wrong_clients_toml_is_a_problem(played_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The configuration's mistakes are told like a document's."""
    (played_project / "specs" / "clients.toml").write_text("[clients.one]\nspek = 1\n")
    assert main(["generate"]) == 1
    err = capsys.readouterr().err.splitlines()
    assert "specs/clients.toml:2: clients.one.spek: unknown key; did you mean spec?" in err
    assert err[-1] == "4 problems"


def test_lint_holds_every_document_to_the_hand_written_rules(
    played_project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """By default every client's document; problems of all of them together."""
    assert main(["lint"]) == 0
    assert capsys.readouterr().out == "2 documents, no problems\n"
    played.problems = {"one.yaml": 1, "two.yaml": 1}
    assert main(["lint"]) == 1
    assert capsys.readouterr().err.splitlines()[-3:] == [
        "specs/one.yaml:1: wrong 1",
        "specs/two.yaml:1: wrong 1",
        "2 problems",
    ]
    assert all(source.hand_written for source in played.sources)


def test_lint_takes_any_file(tmp_path: Path, played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    """A document needs no project to be held to the rules."""
    monkeypatch.chdir(tmp_path)
    played.problems = {"a.yaml": 1}
    assert main(["lint", "b.yaml"]) == 0
    assert main(["lint", "a.yaml", "b.yaml"]) == 1


def test_show_prints_what_is_made_of_a_document(
    played_project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """One operation with its names, types, results and conventions; the rules do not apply."""
    assert main(["show", "specs/one.yaml"]) == 0
    assert [source.hand_written for source in played.sources] == [False]
    assert capsys.readouterr().out == """\
Shop 1: Shop in one

OR11  GET /api/orders
  call: client.orders.list
  from: specs/one.yaml:7
  parameters:
    limit (sent as max): list[int], query, optional
  body:
    Order | None, application/json, required
  results:
    200: dict[str, any], no content
  conventions:
    Pages(size='max')
"""


def test_show_prints_json(played_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One operation, or the whole API; a place is `file:line`, a Decimal keeps its digits."""
    assert main(["show", "specs/one.yaml", "--operation", "OR11", "--json"]) == 0
    operation = json.loads(capsys.readouterr().out)
    assert operation["where"] == "specs/one.yaml:7"
    assert operation["parameters"][0]["example"] == "1.10"
    assert operation["conventions"] == [{"class": "Pages", "size": "max"}]
    assert main(["show", "specs/one.yaml", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["groups"][0]["operations"] == [operation]


def test_a_terminal_gets_a_live_display(
    played_project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a terminal the steps are drawn over each other instead of listed."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert main(["generate"]) == 0
    assert "one: render\n" not in capsys.readouterr().err


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_are_fine(word: str) -> None:
    """Asking is no mistake."""
    with pytest.raises(SystemExit) as stopped:
        main([word])
    assert stopped.value.code == 0
