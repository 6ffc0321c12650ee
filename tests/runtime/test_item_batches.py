"""Items that are cut out many at a time are those of a whole reading, whatever their texts look like."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import UnreadableFile
from generator.runtime.exact_json import read_json
from generator.runtime.item_batches import ItemBatches
from generator.runtime.json_items import JsonItems
from generator.runtime.parsing import parsed
from generator.runtime.shapes import is_list, is_object

# Texts that look like the structure around them.
TEXTS = st.text('{}[]",:\\ aé\n') | st.sampled_from(['{"id":', ',{"id": 1}', "}", '"},{"id":', "\\"])
VALUES = st.recursive(
    st.none() | st.integers() | st.decimals(allow_nan=False, allow_infinity=False).map(float) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "b", '"']), inner, max_size=3),
    max_leaves=6,
)
ITEMS = st.lists(VALUES.map(lambda value: {"id": value}) | VALUES, max_size=8)
# Where a file is cut into pieces: at every so many bytes.
SIZES = st.integers(1, 60) | st.just(10_000)


def pieces(content: bytes, size: int) -> list[bytes]:
    """The content in pieces."""
    return [content[at : at + size] for at in range(0, len(content), size)]


@given(ITEMS, SIZES, st.sampled_from([None, 0, 2]), st.sampled_from(["/orders", "", "/a/b"]))
def test_items_are_those_of_a_whole_reading(items: list[Any], size: int, indent: int | None, pointer: str) -> None:
    """However items look and however the bytes come, they are read as they are, in order."""
    value: Any = items
    for name in reversed(pointer.split("/")[1:]):
        value = {name: value, "after": [{"id": 0}]}
    content = json.dumps(value, indent=indent).encode()
    found = list(parsed(pieces(content, size), JsonItems(pointer)))
    assert repr(found) == repr(read_json(json.dumps(items).encode()))


@given(st.lists(VALUES.map(lambda value: {"id": value}), min_size=1, max_size=8), st.data())
def test_what_is_no_json_is_never_taken_for_it(items: list[Any], data: st.DataObject) -> None:
    """A byte that is missing from a file is an error, or leaves another JSON with the items that stand there."""
    content = json.dumps({"orders": items}).encode()
    at = data.draw(st.integers(0, len(content) - 1))
    broken = content[:at] + content[at + 1 :]
    try:
        whole = read_json(broken)
    except ValueError:
        with pytest.raises(Exception, match=r"is not JSON|breaks off"):
            list(parsed(pieces(broken, data.draw(SIZES)), JsonItems("/orders")))
        return
    if is_object(whole) and is_list(whole.get("orders")):
        assert list(parsed(pieces(broken, 7), JsonItems("/orders"))) == whole["orders"]


def test_whole_items_come_together() -> None:
    """Items that begin alike are given as soon as the next one begins, and none of their bytes is read twice."""
    batches = ItemBatches("/orders")
    assert batches.feed(b'{"orders": [{"id": 1, "lines": [{"id": 2}, {"i') == ([], b'{"orders": [')
    assert batches.feed(b'd": 3}]}, {"id": 4},\n{"id"') == ([{"id": 1, "lines": [{"id": 2}, {"id": 3}]}], b"")
    assert batches.feed(b': 5}, {"id": 6}]') == ([{"id": 4}, {"id": 5}], b"")
    assert batches.rest() == b'{"id": 6}]'


@pytest.mark.parametrize("between", [b" ", b",,", b";", b"],["])
def test_items_are_parted_by_commas(between: bytes) -> None:
    """Whatever else stands between two items makes the file unreadable, at whichever of them."""
    for before in (1, 2):
        good = b'{"id": 1},' * before
        content = b'{"orders": [' + good[:-1] + between + b'{"id": 2},{"id": 3}]}'
        with pytest.raises(UnreadableFile, match="is not JSON"):
            list(parsed([content], JsonItems("/orders")))


def test_long_items_take_the_other_way() -> None:
    """An item of megabytes among small ones is read, too."""
    items = [{"id": 1}, {"id": 2, "text": "x" * 3_000_000}, {"id": 3}]
    content = json.dumps({"orders": items}).encode()
    assert list(parsed(pieces(content, 64 * 1024), JsonItems("/orders"))) == items
