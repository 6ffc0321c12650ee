"""Answers survive the server: what differs is kept and noted, and what fits is what it always was."""

from __future__ import annotations

import copy
import logging
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.decode import decode
from generator.runtime.errors import DriftError
from generator.runtime.model import Model, Open, dump
from generator.runtime.operation import Result
from generator.runtime.shapes import is_list
from generator.runtime.times import DateTime

from .kit import KINDS, Recorder, answer, call, client, operation

State: TypeAlias = Annotated[Literal["OPEN", "CLOSED"] | str, Open()]


class Line(Model):
    """A line of an order."""

    id: str
    price: Decimal
    quantity: Annotated[int, Field(ge=0)] | None = None


class Card(Model):
    """A way to pay, told by its kind."""

    kind: Annotated[Literal["card"] | str, Open()]
    digits: Annotated[str, Field(max_length=4)]
    holder: str


class Transfer(Model):
    """Another way to pay."""

    kind: Annotated[Literal["transfer"] | str, Open()]
    iban: str
    note: str | None = None


class Anything(Model):
    """An object whose description allows further fields."""

    open_fields: ClassVar[bool] = True
    id: int | None = None


class Order(Model):
    """An order with one field of each kind."""

    id: str = Field(alias="order-id")
    state: State
    total: Decimal
    paid: bool
    at: DateTime | None = None
    lines: list[Line]
    tags: Annotated[list[str], Field(max_length=3)] | None = None
    by_shop: dict[str, Line] = Field(default_factory=dict[str, Line])
    payment: Card | Transfer | None = None
    more: Anything | None = None
    code: str | int | None = None


class Page(Model):
    """A page of orders."""

    orders: list[Order]
    total_count: int


def good() -> dict[str, Any]:
    """A page that fits."""
    order = {
        "order-id": "1",
        "state": "OPEN",
        "total": Decimal("1.10"),
        "paid": True,
        "at": "2024-01-31T09:30:00.000Z",
        "lines": [{"id": "a", "price": Decimal("1.10"), "quantity": 1}, {"id": "b", "price": 2}],
        "tags": ["x"],
        "by_shop": {"s": {"id": "c", "price": Decimal("0.00")}},
        "payment": {"kind": "transfer", "iban": "FR1"},
        "more": {"id": 1, "new": [1]},
        "code": "z",
    }
    return {"orders": [order, {**copy.deepcopy(order), "order-id": "2"}], "total_count": 2}


def changed(path: str, value: Any) -> dict[str, Any]:
    """The good page with one value exchanged, or removed."""
    page = good()
    *steps, last = path.split("/")
    inner: Any = page
    for step in steps:
        inner = inner[_key(inner, step)]
    if value is GONE:
        del inner[last]
    else:
        inner[_key(inner, last)] = value
    return page


GONE: Any = object()


def _key(inner: Any, step: str) -> Any:
    return int(step) if is_list(inner) else step


def printed(value: Any) -> Any:
    """A value as plain data, date-times as text."""
    from generator.runtime.exact_json import read_json, write_json

    return read_json(write_json(dump(value)))


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


@pytest.mark.parametrize("line_break", ["\n", "\r", "\x0b", "\x1b[2K", "\x85", "\u2028", "\ud800"])
def test_a_pointer_stays_on_its_line(line_break: str) -> None:
    """The name of a field comes from the server, and where it is logged it must not look like another message."""
    value, found = decode(Card, {"kind": "card", "digits": "1", "holder": "Eve", f"a{line_break}b/c": 1})
    ((kind, pointer),) = found
    assert (kind, pointer.isprintable(), pointer[:2], pointer[-4:]) == ("unknown field", True, "/a", "b~1c")
    assert f"a{line_break}b/c" in value.model_extra


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
        inner = inner[_key(inner, step)]
    if is_list(inner):
        inner[int(last)] = None
    else:
        inner.pop(last, None)
    return page


PAGES = operation(results=(Result(status="200", kind="json", type=lambda: Page),))


@pytest.mark.parametrize("kind", KINDS)
def test_drift_is_counted_and_logged_once(
    kind: type[SyncClient] | type[AsyncClient], caplog: pytest.LogCaptureFixture
) -> None:
    """Each kind of difference is one count per answer and one line in all, and neither shows a value."""
    data = changed("orders/0/state", "S3CRET")
    data["orders"][1]["state"] = "S3CRET"
    recorder = Recorder(answer(_floats(data)))
    mine = client(kind, recorder)
    with caplog.at_level(logging.DEBUG):
        for _ in range(3):
            call(mine, PAGES)
    ((sight, count),) = mine.drift.seen.items()
    assert (sight.operation, sight.kind, sight.pointer, count) == ("OP1", "unknown value", "/orders/*/state", 3)
    assert len(mine.drift) == 1
    assert len([r for r in caplog.records if r.levelno >= logging.WARNING]) == 1
    assert "S3CRET" not in caplog.text + repr(mine.drift.seen)


@pytest.mark.parametrize("kind", KINDS)
def test_strict_clients_raise(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """With `strict=True` the first difference is an error that says what and where, without the value."""
    mine = client(kind, Recorder(answer(_floats(changed("orders/0/state", "S3CRET")))), strict=True)
    with pytest.raises(DriftError, match="unknown value at /orders/\\*/state") as raised:
        call(mine, PAGES)
    assert raised.value.found == (("unknown value", "/orders/*/state"),)
    assert "S3CRET" not in str(raised.value)
    assert call(client(kind, Recorder(answer(_floats(good()))), strict=True), PAGES).total_count == 2


@pytest.mark.parametrize("kind", KINDS)
def test_undocumented_successes_are_read(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """A 2xx status that the description lacks is read like the one it has, and noted."""
    mine = client(kind, Recorder(answer(_floats(good()), status=202)))
    assert call(mine, PAGES).total_count == 2
    assert [(sight.kind, sight.pointer) for sight in mine.drift.seen] == [("status", "/202")]


def _floats(value: Any) -> Any:
    """Plain data that the standard library can write."""
    import json

    return json.loads(json.dumps(value, default=float))


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
