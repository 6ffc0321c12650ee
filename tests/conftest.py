"""What holds for all tests: the options that they add to pytest's own, and how laws are tried."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A law is about values, not about how fast a busy machine tries them.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")

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
