"""Answers survive the server: what differs is kept and noted, and what fits is what it always was."""

from __future__ import annotations

import copy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.decode import decode
from generator.runtime.model import Model, dump
from generator.runtime.shapes import is_list

from .order_pages import GONE, Card, Page, Transfer, changed, good, key_of, printed


def test_good_data_shows_no_drift() -> None:
    """An answer true to its description is read without a note, and prints back."""
    value, found = decode(Page, good())
    assert found == []
    assert isinstance(value, Page)
    assert value.orders[0].total == Decimal("1.10")
    assert printed(value) == printed(good())


@pytest.mark.parametrize(
    ("path", "value", "drift"),
    [
        ("orders/0/state", "NEW", ("unknown value", "/orders/*/state")),
        ("orders/0/state", 7, ("type", "/orders/*/state")),
        ("orders/0/state", None, ("null", "/orders/*/state")),
        ("orders/0/total", None, ("null", "/orders/*/total")),
        ("orders/0/total", "much", ("type", "/orders/*/total")),
        ("orders/0/total", GONE, ("missing", "/orders/*/total")),
        ("orders/0/order-id", GONE, ("missing", "/orders/*/order-id")),
        ("orders/0/paid", [], ("type", "/orders/*/paid")),
        ("orders/0/at", "2024-01-31", ("type", "/orders/*/at")),
        ("orders/0/at", "2024-01-31T09:30:00", ("type", "/orders/*/at")),
        # The least date of some languages, which in UTC is of no year.
        ("orders/0/at", "0001-01-01T00:00:00+01:00", ("constraint", "/orders/*/at")),
        ("orders/0/lines", None, ("null", "/orders/*/lines")),
        ("orders/0/lines", {"a": 1}, ("type", "/orders/*/lines")),
        ("orders/0/lines/1", None, ("null", "/orders/*/lines/*")),
        ("orders/0/lines/1", "text", ("type", "/orders/*/lines/*")),
        ("orders/0/lines/1/price", None, ("null", "/orders/*/lines/*/price")),
        ("orders/0/lines/1/new", {"x": 1}, ("unknown field", "/orders/*/lines/*/new")),
        ("orders/0/lines/0/quantity", -1, ("constraint", "/orders/*/lines/*/quantity")),
        ("orders/0/tags", ["a"] * 4, ("constraint", "/orders/*/tags")),
        ("orders/0/tags/0", 5, ("type", "/orders/*/tags/*")),
        ("orders/0/by_shop/s/price", GONE, ("missing", "/orders/*/by_shop/*/price")),
        ("orders/0/by_shop/s/x~y", 1, ("unknown field", "/orders/*/by_shop/*/x~0y")),
        ("orders/0/payment/iban", GONE, ("missing", "/orders/*/payment/iban")),
        ("orders/0/payment", "cash", ("type", "/orders/*/payment")),
        ("orders/0/code", [1], ("type", "/orders/*/code")),
        ("orders", None, ("null", "/orders")),
        ("orders", "none", ("type", "/orders")),
        ("total_count", GONE, ("missing", "/total_count")),
        ("new", 1, ("unknown field", "/new")),
    ],
)
def test_what_differs_is_kept_and_noted(path: str, value: Any, drift: tuple[str, str]) -> None:
    """The value stays as it came, the difference is named once, and nothing else on the page changes."""
    data = changed(path, value)
    page, found = decode(Page, data)
    assert found == [drift]
    assert isinstance(page, Page)
    assert printed(page) == printed(data)


def test_missing_fields_read_as_none() -> None:
    """A field that the description promised can be asked for, and is not made up when the model is printed."""
    page, _ = decode(Page, changed("orders/0/total", GONE))
    assert page.orders[0].total is None
    assert page.orders[1].total == Decimal("1.10")
    assert "total" not in dump(page)["orders"][0]


@pytest.mark.parametrize(
    ("payment", "model", "drift"),
    [
        ({"kind": "card", "digits": "1234"}, Card, [("missing", "/holder")]),
        (
            {"kind": "card", "iban": "FR1", "digits": None},
            Card,
            [("null", "/digits"), ("missing", "/holder"), ("unknown field", "/iban")],
        ),
        ({"kind": "card", "digits": "12345", "holder": "x"}, Card, [("constraint", "/digits")]),
        ({"kind": "transfer", "iban": None}, Transfer, [("null", "/iban")]),
        ({"kind": "barter", "iban": "FR1"}, Transfer, [("unknown value", "/kind")]),
        ({"iban": "FR1"}, Transfer, [("missing", "/kind")]),
    ],
)
def test_union_members_are_told_by_their_tag(payment: Any, model: type[Model], drift: list[tuple[str, str]]) -> None:
    """The member whose tag stands in the object is chosen, however much else is wrong with it."""
    value, found = decode(Card | Transfer, payment)
    assert isinstance(value, model)
    assert sorted(found) == sorted(drift)
    assert dump(value) == payment


@pytest.mark.parametrize("data", [None, "text", 7, [], [1]])
def test_an_answer_of_another_kind_is_kept(data: Any) -> None:
    """Even an answer that is no object at all comes back, noted."""
    value, found = decode(Page, data)
    assert value == data
    assert len(found) == 1


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)

places = st.sampled_from(
    [
        *("orders", "total_count", "orders/0", "orders/0/order-id", "orders/0/state", "orders/0/total", "orders/0/at"),
        *("orders/0/lines", "orders/0/lines/0", "orders/0/lines/0/price", "orders/0/lines/1/quantity", "new"),
        *("orders/0/by_shop", "orders/0/by_shop/s", "orders/0/by_shop/t", "orders/0/payment", "orders/0/payment/kind"),
        *(
            "orders/0/payment/iban",
            "orders/0/more",
            "orders/0/more/id",
            "orders/0/tags",
            "orders/0/code",
            "orders/0/id",
        ),
    ]
)


@given(places, json_values)
def test_no_mutation_loses_the_page(path: str, value: Any) -> None:
    """Whatever stands in any one place, reading never fails and every other value is what it was."""
    data = changed(path, value)
    page, found = decode(Page, data)
    assert isinstance(page, Page)
    whole = decode(Page, good())[0]
    if path.startswith("orders/0"):
        assert page.orders[1] == whole.orders[1]
        assert page.total_count == 2
    else:
        assert path == "orders" or page.orders == whole.orders
    before, after = _without(good(), path), _without(dump(page), path)
    assert printed(after) == printed(before)
    assert all("\n" not in pointer for _, pointer in found)


def _without(page: Any, path: str) -> Any:
    page = copy.deepcopy(page)
    *steps, last = path.split("/")
    inner: Any = page
    for step in steps:
        inner = inner[key_of(inner, step)]
    if is_list(inner):
        inner[int(last)] = None
    else:
        inner.pop(last, None)
    return page


class Early(Model):
    """A model whose field is of a class that stands further down."""

    id: int
    late: Late


class Late(Model):
    """That class."""

    name: str


def test_classes_in_any_order() -> None:
    """What differs is found in fields whose class is declared after them, too."""
    value, found = decode(list[Early], [{"late": {"name": 3}}])
    assert (value[0].late.name, sorted(found)) == (3, [("missing", "/*/id"), ("type", "/*/late/name")])
