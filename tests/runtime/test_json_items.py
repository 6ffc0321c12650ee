"""Items of a JSON array, one by one: the same as a whole reading gives, exact, and never a silent end."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.decode import decode
from generator.runtime.errors import ConnectionFailed, UnreadableFile
from generator.runtime.exact_json import read_json
from generator.runtime.json_items import JsonItems, read_items, read_items_async, typed_items
from generator.runtime.model import Model
from generator.runtime.parsing import parsed

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text('aé€😀"\\\n'),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab./~"), inner, max_size=3),
    max_leaves=8,
)


class Item(Model):
    """An item."""

    id: int
    price: Decimal | None = None


def pieces(content: bytes, size: int) -> Iterator[bytes]:
    """The content in pieces."""
    return (content[at : at + size] for at in range(0, len(content), size))


@given(st.lists(JSON, max_size=6), st.integers(1, 40), st.sampled_from(["/orders", "", "/a/b"]), st.booleans())
def test_items_are_those_of_a_whole_reading(items: list[Any], size: int, pointer: str, mark: bool) -> None:
    """However the bytes come, and wherever the array stands, the items are the same, down to their digits."""
    value: Any = items
    for name in reversed(pointer.split("/")[1:]):
        value = {"before": {"orders": [0]} if name != "orders" else [1], name: value, "after": None}
    content = b"\xef\xbb\xbf" * mark + json.dumps(value).encode()
    found = list(parsed(pieces(content, size), JsonItems(pointer)))
    assert repr(found) == repr(read_json(json.dumps(items).encode()))


@given(st.lists(st.dictionaries(st.text("ab"), st.integers()), max_size=4), st.data())
def test_files_that_break_off(items: list[Any], data: st.DataObject) -> None:
    """Cut anywhere, a file is an error, and the items before it are right."""
    content = json.dumps({"orders": items, "more": [1]}).encode()
    found: list[Any] = []
    with pytest.raises(ConnectionFailed, match="breaks off"):
        found.extend(parsed([content[: data.draw(st.integers(0, len(content) - 1))]], JsonItems("/orders")))
    assert found == items[: len(found)]


@pytest.mark.parametrize(
    "content",
    [b"<html>Down</html>", b'{"orders": [1] x', b'{"orders": [1]}{}', b'{"orders": ["\xff"]}', b'{"orders": [NaN]}'],
)
def test_files_that_are_no_json(content: bytes) -> None:
    """Another thing than JSON is an error that shows nothing of the content."""
    with pytest.raises(UnreadableFile, match="is not JSON before its byte") as raised:
        list(parsed([content], JsonItems("/orders")))
    assert "html" not in str(raised.value)


@pytest.mark.parametrize("content", [{"orders": 1}, {"orders": {}}, {"orders": "x" * 70_000}, 3, [{"a": 1}]])
def test_files_with_another_thing_in_place_of_items(content: Any) -> None:
    """An object where the array should be is no end: an error document must not look like an empty export."""
    pointer = "/orders" if not isinstance(content, list) else "/0"
    with pytest.raises(UnreadableFile, match="no list of items"):
        list(parsed([json.dumps(content).encode()], JsonItems(pointer)))


@pytest.mark.parametrize("content", [{"orders": []}, {"orders": None}, {}])
def test_files_without_items(content: Any) -> None:
    """An empty array, null and nothing at all hold no items."""
    assert list(parsed([json.dumps(content).encode()], JsonItems("/orders"))) == []


def test_items_of_a_file_and_of_bytes(tmp_path: Path) -> None:
    """A path, bytes as they arrive, and bytes that arrive asynchronously give the same typed items."""
    content = b'{"orders": [{"id": 1, "price": 1.10}, {"id": null}, {"id": 3}]}'
    (tmp_path / "a.json").write_bytes(content)

    async def arriving() -> AsyncIterator[bytes]:
        for piece in pieces(content, 5):
            yield piece

    async def read() -> list[Item]:
        return [item async for item in read_items_async(arriving(), "/orders", Item)]

    whole = list(read_items(tmp_path / "a.json", "/orders", Item))
    assert whole == list(read_items(str(tmp_path / "a.json"), "/orders", Item)) == asyncio.run(read())
    assert whole == list(read_items(pieces(content, 3), "/orders", Item))
    assert whole[0].price == Decimal("1.10")
    assert [type(item) for item in whole] == [Item] * 3


def test_differences_are_found_where_they_stand() -> None:
    """Pointers lead into the whole file, as if it had been read at once."""
    items = [{"id": 1, "new": 2}, {"id": "x"}]
    values, found = typed_items(items, "/orders", Item)
    assert values == decode(list[Item], items)[0]
    assert sorted(found) == [("type", "/orders/*/id"), ("unknown field", "/orders/*/new")]


def test_memory_does_not_grow() -> None:
    """A file of megabytes is read in a few hundred kB."""

    def content() -> Iterator[bytes]:
        yield b'{"orders": [{"id": 0}'
        for _ in range(12):
            yield b',{"id": 1, "text": "' + b"x" * 2000 + b'"}' + b',{"id": 2}' * 5_000
        yield b"]}"

    parser = JsonItems("/orders")
    tracemalloc.start()
    count = sum(1 for _ in parsed(content(), parser))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 1 + 12 * 5_001
    assert peak < 1_500_000
