"""The wire that every stub uses: recorded answers, or with `--base-url` a server."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from mirakl_seller._vendor.runtime.testing import Wire


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--base-url`, once for all packages that are tested together."""
    with contextlib.suppress(ValueError):
        parser.addoption("--base-url", default="", help="make the documented calls against this server")


@pytest.fixture
def wire(request: pytest.FixtureRequest) -> Wire:
    """A wire with the documented examples of this package."""
    base_url = request.config.getoption("--base-url", default="")
    return Wire(Path(__file__).parent / "examples", str(base_url or ""))
