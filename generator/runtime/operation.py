"""One call of the API as a constant: what the generated modules print and every flow reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from .sockets import Encoder


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """An argument outside the body: its name on the wire, its place, and how lists and objects are written.

    `given_as` is what its value is found under where another parameter has the same name.
    """

    name: str
    place: Literal["path", "query", "header", "cookie"] = "query"
    style: str = "form"
    explode: bool = True
    required: bool = False
    max_items: int | None = None
    given_as: str = ""

    @property
    def key(self) -> str:
        """What `Arguments` hold the value under."""
        return self.given_as or self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a status (`200`, `4XX`, `default`) brings; `type` is looked up when an answer is read, not before."""

    status: str
    kind: Literal["json", "text", "binary", "none"]
    content_type: str = ""
    type: Callable[[], Any] = lambda: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One call: the provider's code, the method's dotted Python name, the request line, and its conventions.

    `bare_errors` are the error statuses that the description lists without a body.
    """

    id: str
    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    encoder: Encoder | None = None
    results: tuple[Result, ...] = ()
    bare_errors: tuple[str, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    conventions: tuple[Any, ...] = ()
    url_argument: str = ""
    warning: str = ""

    def result_for(self, status: int) -> Result | None:
        """The result the description gives for a status: exact, then its class (`2XX`), then `default`."""
        by_status = {result.status.upper(): result for result in self.results}
        return next((by_status[key] for key in _keys(status) if key in by_status), None)

    def documents(self, status: int) -> bool:
        """Whether the description speaks of a status at all, be it without a word on its body."""
        known = {*self.bare_errors, *(result.status for result in self.results)}
        return not known or not {each.upper() for each in known}.isdisjoint(_keys(status))

    @property
    def accept(self) -> str:
        """The `Accept` header: the media types a success may have, in the description's order."""
        types = [result.content_type for result in self.results if result.content_type and result.status[0] == "2"]
        return ", ".join(dict.fromkeys(types)) or "*/*"


class Listed(NamedTuple):
    """An operation in a package's index: enough to find its method and its documentation."""

    method: str
    path: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What one call was given, under wire names: parameters, and the body or its parts."""

    parameters: Mapping[str, Any]
    body: Any = None
    url: str = ""


def _keys(status: int) -> tuple[str, str, str]:
    """Under what a description may list a status, the closest first."""
    return str(status), f"{status // 100}XX", "DEFAULT"
