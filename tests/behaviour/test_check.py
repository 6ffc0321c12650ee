"""`generate --check`: what is stale is named with the command that mends it, and nothing is changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import PETS, snapshot


def test_edited_missing_and_orphaned_files_are_named(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each and the command; that command, and nothing less, makes the check pass."""
    folder = pets / "generated" / "pets"
    (folder / "pets" / "client.py").write_text("edited")
    (folder / "README.md").unlink()
    (pets / "specs" / "pets.yaml").write_text(PETS.replace("x-sdk: pets.list", "x-sdk: cats.list"))
    before = snapshot(pets)
    capsys.readouterr()

    assert main(["generate", "--check"]) == 1
    assert snapshot(pets) == before
    *stale, last = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("pets: ")]
    assert stale == [
        "generated/pets/MANIFEST.json: edited",
        "generated/pets/README.md: missing",
        "generated/pets/pets/client.py: edited",
        "generated/pets/pets/groups/cats.py: missing",
        "generated/pets/pets/groups/pets.py: orphan",
        "generated/pets/pets/index.py: edited",
        "generated/pets/tests/test_cats.py: missing",
        "generated/pets/tests/test_pets.py: orphan",
    ]
    assert last == "8 stale files; run: specwright generate pets"

    assert main(["generate", "pets"]) == 0
    assert not (folder / "pets" / "groups" / "pets.py").exists()
    assert main(["generate", "--check"]) == 0


def test_a_tree_that_is_up_to_date_says_nothing(pets: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No output, for no step was needed; a file that the manifest does not list is not ours to judge."""
    (pets / "generated" / "pets" / "NOTES.md").write_text("mine")
    capsys.readouterr()
    assert main(["generate", "--check"]) == 0
    assert capsys.readouterr() == ("", "")
