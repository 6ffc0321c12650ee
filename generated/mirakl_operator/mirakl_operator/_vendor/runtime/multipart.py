"""A multipart body: files that are read while they are sent, JSON parts of described types, and texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal

from .bodies import checked, json_bytes
from .content import Content, Parts, StreamPart
from .errors import InvalidCall
from .files import file_part
from .shapes import is_list
from .urls import value_text
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .csv_rows import CsvFormat


class Part(Value):
    """One field of the form: its name on the wire and what it holds.

    `rows` is how a file is written that is given as rows.
    """

    name: str
    kind: Literal["file", "json", "text"]
    type: Callable[[], Any] = lambda: Any
    content_type: str = ""
    required: bool = False
    repeated: bool = False
    rows: Callable[[], CsvFormat[Any]] | None = None


class MultipartBody(Value):
    """A `multipart/form-data` body; parts are sent in the description's order."""

    parts: tuple[Part, ...]
    required: bool = True

    def prepared(self, body: dict[str, Any], call: Call) -> dict[str, Any]:
        """The parts as files where they were given as rows. Raises `InvalidCall`."""
        written = {part.name: _file(part, part.rows(), body, call) for part in self.parts if part.rows}
        return {**body, **written} if written else body

    def encode(self, body: dict[str, Any], call: Call) -> Content | None:
        """The parts that were given. Raises `InvalidCall` for one that is missing or does not fit."""
        encoded = {part: tuple(_encoded(part, body.get(part.name), call)) for part in self.parts}
        if not self.required and not any(encoded.values()):
            return None
        for part, given in encoded.items():
            if part.required and not given:
                raise InvalidCall(f"{call.operation.id}: {part.name} is required")
        return Parts(call.state.world.boundary(), tuple(chain.from_iterable(encoded.values())))


def _file(part: Part, form: CsvFormat[Any], body: dict[str, Any], call: Call) -> Any:
    # A module that only those need who send rows.
    from .csv_upload import uploaded

    try:
        return uploaded(body.get(part.name), form, part.name)
    except InvalidCall as problem:
        raise InvalidCall(f"{call.operation.id}: {problem}") from None


def _encoded(part: Part, value: Any, call: Call) -> Iterator[StreamPart]:
    items: list[Any] = value if part.repeated and is_list(value) else [value]
    for item in items:
        if item is None:
            continue
        if part.kind == "file":
            yield file_part(part.name, item, part.content_type)
        elif part.kind == "json":
            data = json_bytes(checked(part.type(), item, call))
            yield StreamPart(part.name, None, data, part.content_type or "application/json")
        else:
            yield StreamPart(part.name, None, value_text(item, part.name).encode("utf-8"), part.content_type)
