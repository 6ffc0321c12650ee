"""The table of operations: the same in README.md, in OPERATIONS, and on both clients."""

from __future__ import annotations

import inspect
from operator import attrgetter

import pytest
from mirakl_seller import OPERATIONS, AsyncMiraklSeller, MiraklSeller

from tests.packages import MIRAKL

CODES = (
    "OR04 OR07 OR11 OR12 OR13 OR14 OR15 OR21 OR23 OR24 OR26 OR28 OR29 OR30 OR31 OR32 OR41 OR51 OR72 OR73 OR74 OR75 "
    "OR76 OR81 OR82"
).split()


def test_every_code_is_listed() -> None:
    """All 25 order operations, each with its request line."""
    assert sorted(OPERATIONS) == CODES
    assert {listed.method for listed in OPERATIONS.values()} == {"GET", "POST", "PUT", "DELETE"}
    assert all(listed.path.startswith("/") for listed in OPERATIONS.values())
    assert OPERATIONS["OR21"] == ("PUT", "/api/orders/{order_id}/accept", "orders.accept")


def test_the_readme_has_the_same_table() -> None:
    """A row for each code, with the call that OPERATIONS names."""
    lines = (MIRAKL / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip(" `") for cell in line.split("|")[1:-1]] for line in lines if line.startswith("| OR")]
    assert {code: call for code, call, *_ in rows} == {
        code: f"client.{listed.name}" for code, listed in OPERATIONS.items()
    }
    assert all(summary for *_, summary in rows)


@pytest.mark.parametrize("kind", [MiraklSeller, AsyncMiraklSeller])
@pytest.mark.parametrize("code", CODES)
def test_each_name_is_a_method_of_both_clients(code: str, kind: type[MiraklSeller] | type[AsyncMiraklSeller]) -> None:
    """With a docstring that gives the code, and options for the single call."""
    client = kind(base_url="https://shop.example", api_key="key")
    method = attrgetter(OPERATIONS[code].name)(client)
    assert f"({code})" in (method.__doc__ or "")
    assert "options" in inspect.signature(method).parameters
