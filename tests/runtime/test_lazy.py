"""Importing a package is cheap: libraries and modules are loaded when they are first used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "mirakl_seller"


def loaded(code: str) -> set[str]:
    """The modules that are loaded in a new Python after this code."""
    report = "\nimport sys; print(' '.join(sys.modules))"
    run = [sys.executable, "-W", "error", "-c", code + report]
    return set(subprocess.run(run, cwd=PACKAGE, capture_output=True, text=True, check=True).stdout.split())


def test_the_package_itself_loads_no_library() -> None:
    """`import mirakl_seller` brings neither the HTTP library nor pydantic."""
    modules = loaded("import mirakl_seller; dir(mirakl_seller)")
    assert "mirakl_seller" in modules
    assert not modules & {"httpx2", "httpcore2", "pydantic", "pydantic_core", "jiter", "asyncio", "ssl"}


def test_groups_and_models_come_when_they_are_touched() -> None:
    """A client loads no group, and a group no model, before it is used."""
    client = "import mirakl_seller as m; c = m.MiraklSeller(base_url='https://x.example', api_key='k')"
    modules = loaded(client)
    assert "mirakl_seller.client" in modules
    assert not any(name.startswith(("mirakl_seller.groups", "mirakl_seller.models")) for name in modules)
    touched = loaded(f"{client}; c.orders")
    assert "mirakl_seller.groups.orders" in touched
    assert "mirakl_seller.models.orders" not in touched


@pytest.mark.parametrize("name", ["nothing", "_private"])
def test_unknown_names_are_attribute_errors(name: str) -> None:
    """A name that the package does not have fails as in any module."""
    code = f"import mirakl_seller\ntry:\n    mirakl_seller.{name}\nexcept AttributeError as e:\n    assert '{name}' in str(e)"
    assert "mirakl_seller" in loaded(code + "\nelse:\n    raise SystemExit(1)")
