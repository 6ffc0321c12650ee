"""`generate --check`: what is stale is named with the command that mends it, and nothing is changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.__main__ import main
from tests.packages import snapshot


def test_edited_missing_and_orphaned_files_are_named(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each and the command; that command, and nothing less, makes the check pass."""
    folder = project / "generated" / "mirakl_seller"
    edited, missing = folder / "mirakl_seller" / "client.py", folder / "README.md"
    edited.write_text(edited.read_text() + "\n")
    missing.unlink()
    document = project / "specs" / "mirakl" / "seller.yaml"
    document.write_text(document.read_text().replace("x-sdk: orders.invoice.", "x-sdk: orders.bills."))
    before = snapshot(project)

    assert main(["generate", "--check"]) == 1
    assert snapshot(project) == before
    *stale, last = [line for line in capsys.readouterr().err.splitlines() if not line.startswith("mirakl_seller: ")]
    assert "generated/mirakl_seller/mirakl_seller/client.py: edited" in stale
    assert "generated/mirakl_seller/README.md: missing" in stale
    assert "generated/mirakl_seller/mirakl_seller/groups/orders_invoice.py: orphan" in stale
    assert "generated/mirakl_seller/mirakl_seller/groups/orders_bills.py: missing" in stale
    assert last == f"{len(stale)} stale files; run: specwright generate mirakl_seller"

    assert main(["generate", "mirakl_seller"]) == 0
    assert not (folder / "mirakl_seller" / "groups" / "orders_invoice.py").exists()
    assert main(["generate", "--check"]) == 0


def test_a_tree_that_is_up_to_date_says_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No output but the steps."""
    assert main(["generate", "--check"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert {line.partition(": ")[0] for line in err.splitlines()} == {"mirakl_seller"}


def test_a_file_of_a_person_is_left_alone(project: Path) -> None:
    """What the manifest does not list is not ours to judge."""
    (project / "generated" / "mirakl_seller" / "NOTES.md").write_text("mine")
    assert main(["generate", "--check"]) == 0
