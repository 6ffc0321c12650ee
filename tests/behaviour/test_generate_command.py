"""`generate` and `generate --check` as commands: what is written, what is stale, what they say."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator import manifest
from generator.__main__ import main
from tests.played import MODULE, Played


def test_generate_writes_every_client(played_project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without names all clients are made; standard output says what was written, errors how it went."""
    assert main(["generate"]) == 0
    assert (played_project / "generated" / "one" / "module.py").read_text() == "x = 1\n"
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "generated/one: 2 files, 2 written, 0 removed",
        "generated/two: 2 files, 2 written, 0 removed",
    ]
    assert err.splitlines() == ["one: render", "two: render"]


def test_generate_takes_names_and_works_in_a_subfolder(
    played_project: Path, monkeypatch: pytest.MonkeyPatch, played: Played
) -> None:
    """Only the named client is made, and the project is found upwards."""
    monkeypatch.chdir(played_project / "specs")
    assert main(["generate", "two"]) == 0
    assert [path.name for path in (played_project / "generated").iterdir()] == ["two"]
    assert played.sources[0].hand_written
    assert played.sources[0].project


def test_generate_removes_what_the_last_run_wrote(played_project: Path, played: Played) -> None:
    """The manifest on disk says which files are ours to remove."""
    main(["generate", "one"])
    folder = played_project / "generated" / "one"
    orphan = manifest.text(specs={}, plugins=[], files={MODULE: "", PurePosixPath("old.py"): ""})
    (folder / manifest.NAME).write_text(orphan)
    (folder / "old.py").touch()
    (folder / "mine.py").touch()
    assert main(["generate", "one"]) == 0
    assert {file.name for file in folder.iterdir()} == {"module.py", "mine.py", manifest.NAME}


def test_problems_of_all_clients_come_in_one_run_and_nothing_is_written(
    played_project: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line each, then how many; a client without problems is not written either."""
    main(["generate", "one"])
    capsys.readouterr()
    played.text = "x = 2\n"
    played.problems = {"two.yaml": 2}
    assert main(["generate"]) == 1
    assert capsys.readouterr().err.splitlines()[-3:] == [
        "specs/two.yaml:1: wrong 1",
        "specs/two.yaml:2: wrong 2",
        "2 problems",
    ]
    assert (played_project / "generated" / "one" / "module.py").read_text() == "x = 1\n"
    assert not (played_project / "generated" / "two").exists()


def test_check_names_stale_files_and_the_command_that_mends_them(
    played_project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Editing a generated file is found, told, and not touched."""
    main(["generate"])
    assert main(["generate", "--check"]) == 0
    edited = played_project / "generated" / "one" / "module.py"
    edited.write_text("edited")
    capsys.readouterr()
    assert main(["generate", "--check"]) == 1
    assert capsys.readouterr().err.splitlines()[-2:] == [
        "generated/one/module.py: edited",
        "1 stale file; run: specwright generate one",
    ]
    assert edited.read_text() == "edited"
    assert main(["generate", "one"]) == 0
    assert main(["generate", "--check"]) == 0


@pytest.mark.parametrize("text", ["", "<<<<<<<", "{}"])
def test_a_damaged_manifest_is_stale_and_mended(played_project: Path, text: str) -> None:
    """A merge conflict in the manifest needs nothing but another run."""
    main(["generate"])
    (played_project / "generated" / "one" / manifest.NAME).write_text(text)
    assert main(["generate", "--check"]) == 1
    assert main(["generate"]) == 0
    assert main(["generate", "--check"]) == 0


def test_a_stale_document_is_mended_by_the_same_words(
    tmp_path: Path, played: Played, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command to run repeats the document, the package and the folder."""
    words = ["generate", "--spec", "a.yaml", "--package", "pets", "--out", str(tmp_path)]
    assert main([*words, "--check"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == f"2 stale files; run: specwright {' '.join(words)}"
