"""`x-archive`: its block is held against the operation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.plugins.archive import ArchiveRule
from tests.plugins.described import complaints, convention, source

IDS = {"name": "ids", "schema": {"type": "array", "items": {"type": "string"}}}


def test_a_block_becomes_a_rule(tmp_path: Path) -> None:
    """For an operation that answers with a file."""
    block = {"unless": {"one": "$request.query.ids"}}
    made = source(tmp_path, [IDS], x_archive=block)
    text = made.spec.read_text(encoding="utf-8").replace("application/json", "application/zip")
    made.spec.write_text(text, encoding="utf-8")
    assert convention(made, ArchiveRule) == ArchiveRule(one="$request.query.ids")


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        ({"unless": {"one": "$request.query.id"}}, "names no array that the operation takes; correct one"),
        (
            {"unless": {"one": "$request.query.ids", "without": ["$request.query.x"]}},
            "$request.query.x names nothing that the operation takes; correct without",
        ),
        ({"unless": {"one": "$request.query.ids"}}, "the answer is no file"),
        ({}, "'unless' is a required property"),
    ],
)
def test_what_fits_nothing_is_said(block: dict[str, Any], complaint: str, tmp_path: Path) -> None:
    """Names that are not there, and answers that are no files."""
    assert any(complaint in each for each in complaints(source(tmp_path, [IDS], x_archive=block)))
