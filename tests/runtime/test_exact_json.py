"""JSON keeps its digits: decimals, big numbers and text come back exactly as they were sent."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.bodies import json_content
from generator.runtime.errors import InvalidCall
from generator.runtime.exact_json import read_json, write_json
from generator.runtime.shapes import is_list, is_object

decimals = st.decimals(allow_nan=False, allow_infinity=False)
texts = st.text(st.characters(codec=None))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | decimals | texts,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=20,
)


class Colour(Enum):
    """An enum of texts."""

    RED = "red"


class Shade(StrEnum):
    """An enum that is text itself."""

    DARK = "dark"


class Size(IntEnum):
    """An enum that is a number itself."""

    BIG = 3


@pytest.mark.parametrize(
    "digits",
    ["1.10", "12345678901234567.89", "0.1", "-0.0", "1E+400", "1.5E-7", "0.00", "123456789012345678901234567890.10"],
)
def test_decimals_keep_their_digits(digits: str) -> None:
    """A number with a fraction is read as exactly that Decimal, and written back with the same digits."""
    value = read_json(f'{{"price":{digits}}}'.encode())
    assert str(value["price"]) == digits
    assert isinstance(value["price"], Decimal)
    assert write_json(value) == f'{{"price":{digits}}}'.encode()


def test_exponents_are_numbers() -> None:
    """`1.5e3` is the same number whichever way it is written."""
    assert read_json(b"[1.5e3,2e-2,1E5]") == [Decimal("1500"), Decimal("0.02"), Decimal("100000")]


def test_big_integers_stay_whole() -> None:
    """An integer beyond 64 bits is neither rounded nor refused."""
    assert read_json(write_json(10**60 + 7)) == 10**60 + 7


@given(values)
def test_every_value_round_trips(value: Any) -> None:
    """What is written is read back as the same value."""
    found = read_json(write_json(value))
    assert _digits(found) == _digits(value)


@given(values)
def test_others_read_the_same(value: Any) -> None:
    """Python's own reader understands what is written."""
    text = write_json(value).decode("utf-8")
    assert _digits(json.loads(text, parse_float=Decimal)) == _digits(value)


def _digits(value: Any) -> Any:
    """The value with its decimals as text, where a whole decimal may come back as an integer."""
    if isinstance(value, Decimal):
        return int(value) if "." not in str(value) and "E" not in str(value) else str(value)
    if is_object(value):
        return {key: _digits(item) for key, item in value.items()}
    return [_digits(item) for item in value] if is_list(value) else value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (0.1, "0.1"),
        ((1, 2), "[1,2]"),
        (Colour.RED, '"red"'),
        (Shade.DARK, '"dark"'),
        (Size.BIG, "3"),
        ({Shade.DARK: 1}, '{"dark":1}'),
        (date(2024, 1, 31), '"2024-01-31"'),
        (datetime(2024, 1, 31, 9, 30, tzinfo=UTC), '"2024-01-31T09:30:00Z"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ("é😀\u2028", '"é😀\u2028"'),
        ("\ud800", '"\\ud800"'),
    ],
)
def test_python_values_have_one_form(value: Any, text: str) -> None:
    """Each kind of Python value is written one way."""
    assert write_json(value) == text.encode("utf-8")


@pytest.mark.parametrize(
    "value",
    [
        *(Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), float("nan"), float("-inf")),
        *(datetime(2024, 1, 1), {1: 2}, {None: 2}, b"bytes", {1, 2}, object()),
    ],
)
def test_what_json_cannot_hold_is_refused_before_sending(value: Any) -> None:
    """NaN, infinity, a naive date-time, keys that are no text and foreign objects are an invalid call."""
    with pytest.raises(InvalidCall, match="cannot be sent"):
        json_content({"deep": [value]})


@pytest.mark.parametrize("text", ["", " ", "NaN", "[Infinity]", "{", "[1,]", "<html>", '"\xff'])
def test_other_text_is_an_error(text: str) -> None:
    """What is not JSON raises ValueError, NaN and infinity included."""
    with pytest.raises(ValueError, match=r".+"):
        read_json(text.encode("latin-1"))


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b"\xef\xbb\xbf[1.10]", [Decimal("1.10")]),
        (b'["\\ud83d"]', ["\ud83d"]),
        (b'["\\ud83d\\ude00"]', ["😀"]),
        (b"[" * 300 + b"1.10" + b"]" * 300, None),
    ],
)
def test_odd_json_of_real_servers_is_read(content: bytes, value: Any) -> None:
    """A byte order mark, half a surrogate pair and deep nesting do not lose an answer."""
    found = read_json(content)
    assert value is None or found == value


def test_absurd_nesting_is_an_error() -> None:
    """An answer that would overflow the stack raises ValueError like other text that is no JSON."""
    with pytest.raises(ValueError, match="nested"):
        read_json(b"[" * 200_000)
