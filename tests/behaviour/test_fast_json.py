"""The fast reader of JSON reads what the exact one reads, and leaves to it what it cannot vouch for."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator import json_text
from generator.runtime.shapes import is_list, is_object
from generator.syntax import Unreadable

numbers = st.from_regex(r"\A-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,20})?([eE][+-]?[0-9]{1,4})?\Z")
literals = st.one_of(
    numbers, st.sampled_from(["true", "null", "NaN", "Infinity", "-0", "-0.0", '"\\ud83d\\ude00"', '"\\ud83d"'])
)
texts = st.recursive(
    literals | st.text(max_size=5).map(json.dumps),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{','.join(items)}]"),
        st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), inner), max_size=3).map(
            lambda pairs: "{" + ",".join(f'"{key}": {value}' for key, value in pairs) + "}"
        ),
    ),
    max_leaves=8,
)


def outcome(text: str, read: Any) -> Any:
    """The value with the kind and the digits of each number, or the faults."""
    try:
        return told(read(text))
    except Unreadable as error:
        return error.faults


def told(value: Any) -> Any:
    """A value in which 1, 1.0 and 1.00 differ."""
    if is_object(value):
        return [(key, told(item)) for key, item in value.items()]
    return [told(item) for item in value] if is_list(value) else (type(value), str(value))


@given(texts)
def test_both_readers_say_the_same(text: str) -> None:
    """Of right texts the same value, of wrong ones the same faults."""
    assert outcome(text, json_text.parse) == outcome(text, vars(json_text)["_exactly"])


@pytest.mark.parametrize(("text", "value"), [("1.10", Decimal("1.10")), ("9" * 299, int("9" * 299))])
def test_numbers_stay_exact(text: str, value: object) -> None:
    """Digit by digit."""
    assert told(json_text.parse(text)) == told(value)
