"""What a job is known by, as a small JSON text that another process can go on with; it holds no credentials."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .errors import InvalidCall
from .exact_json import read_json, write_json
from .operation import Arguments, Operation
from .secrecy import without_secrets
from .shapes import is_list, is_object
from .value import Value


class Handle(Value):
    """`values` name the job, `shared` are arguments of its start that the later calls take, too.

    `media` is the media type that the results were asked for in; empty where there is no choice.
    """

    operation: str
    values: Mapping[str, Any]
    shared: Mapping[str, Any]
    media: str = ""

    @property
    def text(self) -> str:
        """The handle as text."""
        members = {"operation": self.operation, "values": self.values, "shared": self.shared}
        return write_json({**members, "media": self.media} if self.media else members).decode("utf-8")

    def arguments(self, operation: Operation) -> Arguments:
        """What one of the later operations is called with."""
        known = {**self.shared, **self.values}
        taken = [parameter.name for parameter in operation.parameters if parameter.name in known]
        return Arguments(
            parameters={name: known[name] for name in taken},
            url=str(known.get(operation.url_argument, "")),
            accept=self.accept(operation),
        )

    def accept(self, operation: Operation) -> str:
        """The media type of the results, where the operation has a choice of it."""
        return self.media if any(result.content_type == self.media for result in operation.results) else ""


def new_handle(
    start: Operation, arguments: Arguments, later: Iterable[Operation], values: Mapping[str, Any], media: str
) -> Handle:
    """The handle of a job that was just started."""
    names = {parameter.name for operation in later for parameter in operation.parameters} - values.keys()
    given = {name: arguments.parameters.get(name) for name in without_secrets(dict.fromkeys(names, ""))}
    shared = {name: given[name] for name in sorted(given) if given[name] is not None}
    return Handle(operation=start.id, values=values, shared=shared, media=media)


def read_handle(text: str, start: Operation, names: Iterable[str]) -> Handle:
    """The handle from its text. Raises `InvalidCall` for a text that is no handle of such a job."""
    try:
        found = read_json(text.encode("utf-8"))
    except ValueError:
        found = None
    if not is_object(found) or found.get("operation") != start.id:
        raise InvalidCall(f"the text is no handle of a job that {start.id} started; pass job.handle as it was stored")
    values, shared = found.get("values"), found.get("shared")
    if not (is_object(values) and is_object(shared) and set(values) == set(names)):
        raise InvalidCall(f"the handle does not say by what {start.id} knows its job; pass job.handle as it was stored")
    if any(value is None or is_object(value) or is_list(value) for value in values.values()):
        raise InvalidCall(f"a value of the handle cannot name a job of {start.id}")
    return Handle(operation=start.id, values=values, shared=shared, media=str(found.get("media", "")))
