"""The options that the tests add to pytest's own."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--accept` for the pages of cases/, and `--corpus` for the descriptions of others."""
    parser.addoption("--accept", action="store_true", help="write what comes out into the pages of tests/cases/")
    parser.addoption(
        "--corpus",
        type=Path,
        default=ROOT.parent / "shared" / "corpus",
        metavar="DIR",
        help="a folder of other people's descriptions; tests that need one it lacks are skipped",
    )
