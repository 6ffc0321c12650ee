"""The wire that every stub uses: recorded answers, or with `--base-url` a server."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

# isort: split
from mirakl_seller._vendor.runtime.testing import Wire


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options, once for all packages that are tested together."""
    with contextlib.suppress(ValueError):
        parser.addoption("--base-url", default="", help="make the documented calls against this server")
        parser.addoption("--documented-answers", action="store_true", help="let it give the documented answers only")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark by which one operation is picked: `-m 'operation(id="…")'`."""
    config.addinivalue_line("markers", "operation(id, mode): the operation that a stub calls, `sync` or `async`")


@pytest.fixture
def wire(request: pytest.FixtureRequest) -> Wire:
    """A wire with the documented examples of this package."""
    base_url = request.config.getoption("--base-url", default="")
    documented = request.config.getoption("--documented-answers", default=False)
    return Wire(Path(__file__).parent / "examples", str(base_url or ""), documented=bool(documented))
