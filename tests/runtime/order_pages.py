"""What tests of decoding share: a page of orders with one field of each kind, and ways to change it."""

from __future__ import annotations

import copy
from decimal import Decimal
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import Field

from generator.runtime.model import Model, Open, dump
from generator.runtime.shapes import is_list
from generator.runtime.times import DateTime

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
        inner = inner[key_of(inner, step)]
    if value is GONE:
        del inner[last]
    else:
        inner[key_of(inner, last)] = value
    return page


GONE: Any = object()


def key_of(inner: Any, step: str) -> Any:
    """A step of a path as a list or an object takes it."""
    return int(step) if is_list(inner) else step


def printed(value: Any) -> Any:
    """A value as plain data, date-times as text."""
    from generator.runtime.exact_json import read_json, write_json

    return read_json(write_json(dump(value)))
