"""The items of one array in a JSON file, read one by one in constant memory; numbers keep their digits."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar, cast

from .decode import Found, decode
from .errors import ConnectionFailed, UnreadableFile
from .exact_json import read_json
from .expressions import ABSENT, select, tokens
from .extras import extra
from .item_batches import ItemBatches
from .parsing import AsyncByteSource, ByteSource, batches, batches_async
from .shapes import is_list, is_object

ItemT = TypeVar("ItemT")

_KEPT = 64 * 1024


class JsonItems:
    """Parses the array at a JSON Pointer; needs ijson, which is the extra `stream`."""

    def __init__(self, pointer: str) -> None:
        ijson = extra("ijson", "stream")
        self._pointer = pointer
        self._batches = ItemBatches(pointer)
        self._found: list[Any] = ijson.sendable_list()
        self._inner: Any = ijson.items_coro(self._found, ".".join([*tokens(pointer), "item"]), use_float=False)
        self._json_error: type[Exception] = ijson.JSONError
        self._size, self._any = 0, False
        # The start of the file, to tell an empty array from no array as long as no item has come.
        self._head = b""
        # The first bytes, as long as they may be a byte order mark.
        self._mark: bytes | None = b""

    def feed(self, piece: bytes) -> list[Any]:
        """The items that these bytes complete."""
        if self._mark is not None:
            piece, self._mark = self._mark + piece, None
            if len(piece) < len(BOM_UTF8) and BOM_UTF8.startswith(piece):
                self._mark = piece
                return []
            piece = piece.removeprefix(BOM_UTF8)
        self._size += len(piece)
        items, passed = self._batches.feed(piece)
        self._any = self._any or bool(items)
        self._send(passed)
        return items + self._taken()

    def end(self) -> list[Any]:
        """The last items."""
        self._send(self._batches.rest() or self._mark or b"")
        try:
            self._inner.close()
        except self._json_error:
            raise ConnectionFailed(f"the JSON file breaks off after {self._size} bytes") from None
        items = self._taken()
        if not self._any:
            self._check_emptiness()
        return items

    def _send(self, piece: bytes) -> None:
        if not piece:
            return  # the parser would take it for the end
        if not self._any:
            self._head += piece[: _KEPT + 1 - len(self._head)]
        try:
            self._inner.send(piece)
        except self._json_error:
            # The parser's own text shows what stands there.
            raise UnreadableFile(f"the file is not JSON before its byte {self._size}") from None

    def _taken(self) -> list[Any]:
        items = list(self._found)
        self._found.clear()
        if items:
            self._any, self._head = True, b""
        return items

    def _check_emptiness(self) -> None:
        """No items are fine where there is an empty array, null or nothing, but not where something else stands."""
        whole = read_json(self._head) if len(self._head) <= _KEPT else None
        content = select(whole, self._pointer)
        if not (is_list(content) or (is_object(whole) and (content is ABSENT or content is None))):
            raise UnreadableFile(f"the file has no list of items at {self._pointer or 'its root'}")


def read_items(source: ByteSource, pointer: str, kind: type[ItemT]) -> Iterator[ItemT]:
    """The items of the array at `pointer` (`/orders`), each as a value of type `kind`.

    `source` is a path, or bytes as they arrive, such as a `Download`. What does not fit its type is kept
    as it is. Raises `ConnectionFailed` for a file that breaks off, `UnreadableFile` for one without that
    array, and `ConfigurationError` without ijson.
    """
    parser = JsonItems(pointer)
    return (cast("ItemT", value) for items in batches(source, parser) for value in typed_items(items, pointer, kind)[0])


async def read_items_async(source: AsyncByteSource, pointer: str, kind: type[ItemT]) -> AsyncIterator[ItemT]:
    """`read_items` of bytes that arrive asynchronously, such as an `AsyncDownload`."""
    async for items in batches_async(source, JsonItems(pointer)):
        for value in typed_items(items, pointer, kind)[0]:
            yield cast("ItemT", value)


def typed_items(items: list[Any], pointer: str, kind: Any) -> tuple[list[Any], Found]:
    """Items as values of type `kind`, and in what they differ from it, by pointers into the whole file."""
    values, found = decode(list[kind], items)
    return values, [(difference, pointer + at) for difference, at in found]
