"""Lists of objects with many fields are read item by item, and differ like any other."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import Field

from generator.runtime.decode import decode
from generator.runtime.model import Model

from .order_pages import State, printed


class Wide(Model):
    """An object with so many fields that it is read by itself."""

    id: int
    state: State
    inner: Inner | None = None
    money: Decimal | None = None


class Inner(Model):
    """A model that stands behind the one whose field it is the type of."""

    name: str


class WidePage(Model):
    """A list of wide objects."""

    items: Annotated[list[Wide], Field(max_length=4)] | None = Field(default=None, alias="the/items")


def wide(number: int, **changes: Any) -> dict[str, Any]:
    """A wide object, which has fields that its model does not list."""
    return {"id": number, "state": "OPEN", **{f"more_{at}": at for at in range(16)}, **changes}


UNLISTED = {("unknown field", f"/the~1items/*/more_{at}") for at in range(16)}


@pytest.mark.parametrize(
    ("changes", "drift"),
    [
        ({}, set[Any]()),
        ({"state": "NEW"}, {("unknown value", "/the~1items/*/state")}),
        ({"inner": {"name": 1}}, {("type", "/the~1items/*/inner/name")}),
        ({"inner": {"name": "x", "new": 1}}, {("unknown field", "/the~1items/*/inner/new")}),
        ({"id": None}, {("null", "/the~1items/*/id")}),
    ],
)
def test_wide_items_that_differ(changes: dict[str, Any], drift: set[tuple[str, str]]) -> None:
    """Each item of a list is read by itself, and what differs in one has the pointer that it has in the answer."""
    data = {"the/items": [wide(1), wide(2, **changes), wide(3)]}
    page, found = decode(WidePage, data)
    assert {*found} == UNLISTED | drift
    assert printed(page) == data
    listed, inside = decode(list[Wide], data["the/items"])
    assert listed == page.items
    assert {*inside} == {(kind, pointer.removeprefix("/the~1items")) for kind, pointer in found}


@pytest.mark.parametrize(
    ("items", "drift"),
    [
        ([wide(1), "text", wide(3)], ("type", "/the~1items/*")),
        ([wide(1), None], ("null", "/the~1items/*")),
        ([wide(number) for number in range(5)], ("constraint", "/the~1items")),
    ],
)
def test_lists_of_wide_items_that_differ(items: list[Any], drift: tuple[str, str]) -> None:
    """An item of another kind, and a list that is too long, are kept and named."""
    page, found = decode(WidePage, {"the/items": items})
    assert {*found} == UNLISTED | {drift}
    assert printed(page) == {"the/items": items}
