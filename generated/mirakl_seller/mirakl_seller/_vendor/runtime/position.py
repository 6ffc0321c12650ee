"""Where a walk through a listing stands, as a small JSON text that another process can go on from."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from typing import Any

from .errors import InvalidCall
from .exact_json import read_json, write_json
from .shapes import is_object
from .value import Value

VERSION = 1
# A text keeps this many of the last places, so that a server that leads back is noticed in the next process too.
_KEPT = 8
_REMEMBERED = 50_000


class Spot(Value):
    """A page, and how many of its items have been taken.

    `chunk` counts the parts of a split list, `page` the pages before this one; `url` is empty for the first
    page. `before` holds hashes of the last pages' places.
    """

    chunk: int = 0
    page: int = 0
    url: str = ""
    taken: int = 0
    end: bool = False
    before: tuple[str, ...] = ()


class Trail:
    """The places that a walk has come by: a hash of each, of the last many only."""

    def __init__(self, before: Iterable[str] = ()) -> None:
        self._order = deque(before)
        self._known = set(self._order)

    def __contains__(self, place: str) -> bool:
        return digest(place) in self._known

    def add(self, place: str) -> None:
        """Remember a place."""
        found = digest(place)
        if found in self._known:
            return
        self._known.add(found)
        self._order.append(found)
        if len(self._order) > _REMEMBERED:
            self._known.discard(self._order.popleft())

    @property
    def last(self) -> tuple[str, ...]:
        """The hashes of the last few places."""
        return tuple(self._order)[-_KEPT:] if len(self._order) <= _KEPT else self._tail()

    def _tail(self) -> tuple[str, ...]:
        return tuple(self._order[index] for index in range(-_KEPT, 0))


def digest(text: str, size: int = 6) -> str:
    """A short hash, the same in every process."""
    return blake2b(text.encode("utf-8", errors="surrogatepass"), digest_size=size).hexdigest()


def write_position(operation: str, purpose: str, spot: Spot) -> str:
    """The text of a spot; `purpose` is a hash of what else must be the same when it is read."""
    shown = {"chunk": spot.chunk, "page": spot.page, "at": spot.url, "taken": spot.taken, "end": spot.end}
    given = {name: value for name, value in shown.items() if value}
    before = {"before": "".join(spot.before)} if spot.before else {}
    data: dict[str, Any] = {"version": VERSION, "operation": operation, "for": purpose, **given, **before}
    return write_json({**data, "check": _check(data)}).decode("utf-8")


def read_position(text: str, operation: str, purpose: str) -> Spot:
    """The spot that a text tells of. Raises `InvalidCall` for a text that is not one of this call."""
    data = _data(text, operation)
    if data.get("version") != VERSION:
        raise InvalidCall(
            f"{operation}: the position is of version {data.get('version')!r}, this client reads version {VERSION}; "
            "start the listing anew"
        )
    if data.pop("check", None) != _check(data):
        raise _damaged(operation)
    if data.get("operation") != operation:
        raise InvalidCall(f"{operation}: the position is one of {data.get('operation')}; resume that listing with it")
    if data.get("for") != purpose:
        raise InvalidCall(f"{operation}: the position was made with another path or another list; pass the same again")
    return _spot(data, operation)


def _data(text: str, operation: str) -> dict[str, Any]:
    try:
        data = read_json(text.encode("utf-8"))
    except ValueError:
        raise _damaged(operation) from None
    if not is_object(data) or "version" not in data:
        raise _damaged(operation)
    return dict(data)


def _spot(data: Mapping[str, Any], operation: str) -> Spot:
    numbers = [data.get(name, 0) for name in ("chunk", "page", "taken")]
    url, before, end = data.get("at", ""), data.get("before", ""), data.get("end", False)
    whole = all(type(number) is int and number >= 0 for number in numbers)
    if not whole or not isinstance(url, str) or not isinstance(before, str) or not isinstance(end, bool):
        raise _damaged(operation)
    chunk, page, taken = numbers
    hashes = tuple(before[index : index + 12] for index in range(0, len(before), 12))
    return Spot(chunk=chunk, page=page, url=url, taken=taken, end=end, before=hashes)


def _check(data: Mapping[str, Any]) -> str:
    """A sum over the members in the order of their names, for a database may store JSON in its own order."""
    return digest(write_json(dict(sorted(data.items()))).decode("utf-8"), 4)


def _damaged(operation: str) -> InvalidCall:
    return InvalidCall(f"{operation}: the position is damaged; it must be the whole text that `position` gave")
