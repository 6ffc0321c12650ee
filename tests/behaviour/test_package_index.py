"""The table of operations: the same in README.md, in OPERATIONS, and on both clients."""

from __future__ import annotations

import inspect
from importlib import import_module
from operator import attrgetter

import pytest
from mirakl_seller import OPERATIONS

from tests.packages import ROOT

CODES = {
    ("mirakl_seller", "MiraklSeller"): (
        "M10 M11 M13 OR04 OR07 OR11 OR12 OR13 OR14 OR15 OR21 OR23 OR24 OR26 OR28 OR29 OR30 OR31 OR32 OR41 OR51 OR72 "
        "OR73 OR74 OR75 OR76 OR81 OR82"
    ).split(),
    ("mirakl_operator", "MiraklOperator"): (
        "OF01 OF02 OF03 OF04 OF22 OF24 OF26 OF51 OF52 OF53 OF54 P11 PRI01 PRI02 PRI03"
    ).split(),
    ("mirakl_services", "MiraklServices"): "S30 S31 S32 S33".split(),
}
PACKAGES = [package for package, _ in CODES]


@pytest.mark.parametrize("package", PACKAGES)
def test_every_code_is_listed(package: str) -> None:
    """All operations of the document, each with its request line."""
    operations = import_module(package).OPERATIONS
    assert [sorted(operations)] == [codes for (name, _), codes in CODES.items() if name == package]
    assert all(listed.path.startswith("/") for listed in operations.values())


def test_a_row_tells_the_request_and_the_call() -> None:
    """The method, the path and the name."""
    assert OPERATIONS["OR21"] == ("PUT", "/api/orders/{order_id}/accept", "orders.accept")
    assert {listed.method for listed in OPERATIONS.values()} == {"GET", "POST", "PUT", "DELETE"}


@pytest.mark.parametrize("package", PACKAGES)
def test_the_readme_has_the_same_table(package: str) -> None:
    """A row for each code, with the call that OPERATIONS names."""
    operations = import_module(package).OPERATIONS
    lines = (ROOT / "generated" / package / "README.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip(" `") for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| ")]
    rows = {code: (call, *more) for code, call, *more in cells if call.startswith("client.")}
    assert {code: call for code, (call, *_) in rows.items()} == {
        code: f"client.{listed.name}" for code, listed in operations.items()
    }
    assert all(summary for *_, summary in rows.values())


@pytest.mark.parametrize("kind", ["", "Async"])
@pytest.mark.parametrize(
    ("package", "name", "code"), [(*made, code) for made, codes in CODES.items() for code in codes]
)
def test_each_name_is_a_method_of_both_clients(package: str, name: str, code: str, kind: str) -> None:
    """With a docstring that gives the code, and options for the single call."""
    module = import_module(package)
    client = getattr(module, kind + name)(base_url="https://shop.example", api_key="key")
    method = attrgetter(module.OPERATIONS[code].name)(client)
    assert f"({code})" in (method.__doc__ or "")
    assert "options" in inspect.signature(method).parameters
