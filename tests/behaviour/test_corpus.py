"""The run over the documents of others: what it judges, what it keeps, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.corpus.__main__ import main
from tests.corpus.documents import operations
from tests.packages import PETS


def test_without_documents_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that is not there, and a name that the folder does not have, are wrong usage."""
    assert main(["--corpus", str(tmp_path / "none")]) == 2
    assert "name their folder with --corpus" in capsys.readouterr().err
    (tmp_path / "pets.yaml").write_text(PETS)
    assert main(["dogs.yaml", "--corpus", str(tmp_path)]) == 2
    assert "no dogs.yaml" in capsys.readouterr().err


def test_a_document_passes_every_gate(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The report is kept, and a second run takes it over."""
    (tmp_path / "pets.yaml").write_text(PETS)
    words = ["--corpus", str(tmp_path), "--out", str(tmp_path / "out")]
    assert main(words) == 0
    assert "1 of 1 documents through every gate: 1 of 1 operations, 0 type errors, 2 stubs" in capsys.readouterr().out
    assert json.loads((tmp_path / "out" / "pets.report.json").read_text())["faults"] == {}
    assert main(words) == 0
    assert capsys.readouterr().err == ""


def test_a_document_that_is_refused_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The table says which gate, and what was said there."""
    (tmp_path / "old.json").write_text('{"swagger": "2.0"}')
    assert main(["--corpus", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "generate" in capsys.readouterr().out


def test_operations_are_counted_in_plain_data(tmp_path: Path) -> None:
    """Methods of every path, the further ones of 3.2, and nothing that only looks like one."""
    (tmp_path / "api.yaml").write_text(
        "paths:\n  /a: {get: {}, parameters: [], x-get: {}, additionalOperations: {COPY: {}}}\n  x-b: {get: {}}\n"
    )
    assert operations(tmp_path / "api.yaml") == 2
