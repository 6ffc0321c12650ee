"""Models: unset is not null, extras and wire names survive, and names that clash are told apart."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import Field, ValidationError

from generator.runtime.decode import decode
from generator.runtime.expressions import ABSENT, select
from generator.runtime.model import Model, dump


class Payment(Model):
    """A payment, with one name in Python and one on the wire."""

    payment_type: str | None = Field(default=None, validation_alias="paymentType", serialization_alias="paymentType")
    amount: Decimal | None = None


class Swapped(Model):
    """Two fields of which one has the other's wire name."""

    a: int | None = Field(default=None, alias="b")
    b: int | None = Field(default=None, alias="c")


class Basket(Model):
    """Models in lists and maps."""

    payments: list[Payment] = Field(default_factory=list[Payment])
    by_name: dict[str, Payment] = Field(default_factory=dict[str, Payment])


def test_unset_is_not_null() -> None:
    """A field that was never set is not sent; one set to None is sent as null, at construction or later."""
    assert Payment().to_json() == b"{}"
    assert Payment(amount=None).to_json() == b'{"amount":null}'
    payment = Payment()
    payment.payment_type = None
    assert payment.to_json() == b'{"paymentType":null}'


def test_fields_by_either_name() -> None:
    """Callers may write Python names or wire names; the wire name is sent."""
    assert Payment(payment_type="card").to_json() == b'{"paymentType":"card"}'
    assert Payment.model_validate({"paymentType": "card"}).to_json() == b'{"paymentType":"card"}'


@pytest.mark.parametrize(
    "text",
    [
        '{"amount":1.10,"new":{"deep":[12345678901234567.89,null]}}',
        '{"payment_type":"X"}',
        '{"paymentType":"Y","payment_type":"X"}',
        '{"paymentType":null,"payment_type":"X"}',
        '{"paymentType":"Y"}',
    ],
)
def test_models_print_back_what_they_were_read_from(text: str) -> None:
    """Extras, exact numbers, nulls and a field named like another's Python name: nothing is lost or added."""
    assert Payment.from_json(text).to_json() == text.encode()
    nested = f'{{"payments":[{text},{{}}],"by_name":{{"x":{text}}}}}'
    assert Basket.from_json(nested.encode()).to_json() == nested.encode()
    value, _ = decode(Basket, _plain(nested))
    assert value.to_json() == nested.encode()


@pytest.mark.parametrize("text", ['{"b":"wrong","c":2}', '{"c":"wrong"}', '{"b":1,"c":"wrong"}', '{"a":"x","b":"y"}'])
def test_salvaged_models_keep_names_apart(text: str) -> None:
    """A model read leniently holds each value under its own name, however the names overlap."""
    value, found = decode(Swapped, _plain(text))
    assert found
    assert dump(value) == _plain(text)


def test_pointers_follow_wire_names() -> None:
    """A pointer names what stands in the JSON, set or extra, and is absent where nothing stands."""
    payment = Payment.from_json('{"payment_type":"X","new":[1]}')
    assert select(payment, "/payment_type") == "X"
    assert select(payment, "/new/0") == 1
    assert select(payment, "/paymentType") is ABSENT
    assert select(payment, "/amount") is ABSENT


def test_from_json_is_strict() -> None:
    """Reading a model by itself does not salvage: what does not fit raises."""
    with pytest.raises(ValidationError):
        Payment.from_json('{"amount":"much"}')


def test_dump_reaches_every_depth() -> None:
    """Models in lists, tuples and dicts become plain data."""
    assert dump({"a": [Payment(payment_type="x")], "b": (Payment(),)}) == {"a": [{"paymentType": "x"}], "b": [{}]}


def _plain(text: str) -> Any:
    from generator.runtime.exact_json import read_json

    return read_json(text.encode())
