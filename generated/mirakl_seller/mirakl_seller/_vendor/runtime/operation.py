"""One call of the API as a constant: what the generated modules print and every flow reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar

from .sockets import fills
from .value import Value

if TYPE_CHECKING:
    from .sockets import Encoder

ValueT = TypeVar("ValueT")


class Parameter(Value):
    """An argument outside the body: its name on the wire, its place, and how lists and objects are written.

    `members`: each value is a tuple of so many, whose texts `separator` joins, or else the style. The value of a
    `setting` is the client's own. `given_as` is what its value is found under where another parameter has the same name.
    """

    name: str
    place: Literal["path", "query", "header", "cookie"] = "query"
    style: str = "form"
    explode: bool = True
    required: bool = False
    max_items: int | None = None
    members: int = 0
    separator: str = ""
    setting: bool = False
    given_as: str = ""

    @property
    def key(self) -> str:
        """What `Arguments` hold the value under."""
        return self.given_as or self.name


class Result(Value):
    """What a status (`200`, `4XX`, `default`) brings; `type` is looked up when an answer is read, not before.

    Of a CSV file it is the `CsvFormat`. A status has one for each media type that is read in its own way.
    """

    status: str
    kind: Literal["json", "text", "binary", "csv", "none"]
    content_type: str = ""
    type: Callable[[], Any] = lambda: Any


class Operation(Value):
    """One call: the provider's code, the method's dotted Python name, the request line, and its conventions.

    `bare_errors` are the error statuses that the description lists without a body. What calls ask of it again and
    again is found out at the first of them.
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

    def filling(self, socket: type[Any]) -> tuple[Any, ...]:
        """The conventions that fill a socket."""
        found = self._filling.get(socket)
        if found is None:
            found = self._filling[socket] = tuple(each for each in self.conventions if fills(each, socket))
        return found

    def standing(self, place: str) -> tuple[Parameter, ...]:
        """The parameters in one place of a request."""
        return self._placed.get(place, ())

    def result_for(self, status: int, *media: str) -> Result | None:
        """The result the description gives for a status: exact, then its class (`2XX`), then `default`.

        Where successes are described, `default` is about failures. Of several media types it is the first of
        `media` that is among them, or else the first described.
        """
        same = next((found for key in _keys(status) if (found := self._described.get(key))), ())
        if len(same) > 1:
            named = (result for kind in media for result in same if _essence(result.content_type) == _essence(kind))
            same = (next(named, same[0]),)
        if 200 <= status < 300 and same and same[0].status.upper() == "DEFAULT" and self._tells_success:
            return None
        return same[0] if same else None

    @cached_property
    def brings_file(self) -> bool:
        """Whether a success may be a file, which is read as it arrives."""
        return any(result.kind in ("binary", "csv") for result in self.results if result.status[0] == "2")

    def documents(self, status: int) -> bool:
        """Whether the description speaks of a status at all, be it without a word on its body."""
        known = {*self.bare_errors, *(result.status for result in self.results)}
        return not known or not {each.upper() for each in known}.isdisjoint(_keys(status))

    @cached_property
    def accepts(self) -> str:
        """The `Accept` header of a call that chooses no media type."""
        return ", ".join(dict.fromkeys(self.media_types(""))) or "*/*"

    def media_types(self, wanted: str) -> list[str]:
        """What a call asks for: of each successful status the wanted media type, or else the first described."""
        chosen: dict[str, Result] = {}
        for result in self.results:
            if result.status[0] == "2" and (result.status not in chosen or result.content_type == wanted):
                chosen[result.status] = result
        return [result.content_type for result in chosen.values() if result.content_type]

    @cached_property
    def _filling(self) -> dict[type[Any], tuple[Any, ...]]:
        return {}

    @cached_property
    def _placed(self) -> Mapping[str, tuple[Parameter, ...]]:
        return _grouped((each.place, each) for each in self.parameters)

    @cached_property
    def _described(self) -> Mapping[str, tuple[Result, ...]]:
        return _grouped((each.status.upper(), each) for each in self.results)

    @cached_property
    def _tells_success(self) -> bool:
        return any(result.status[0] == "2" for result in self.results)


class Listed(NamedTuple):
    """An operation in a package's index: enough to find its method and its documentation."""

    method: str
    path: str
    name: str


class Arguments(Value):
    """What one call was given, under wire names: parameters, and the body or its parts.

    `accept` and `content_type` are media types that the caller chose; empty for the first that is described.
    """

    parameters: Mapping[str, Any]
    body: Any = None
    url: str = ""
    accept: str = ""
    content_type: str = ""


def _grouped(pairs: Iterable[tuple[str, ValueT]]) -> dict[str, tuple[ValueT, ...]]:
    found: dict[str, tuple[ValueT, ...]] = {}
    for key, value in pairs:
        found[key] = (*found.get(key, ()), value)
    return found


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _keys(status: int) -> tuple[str, str, str]:
    """Under what a description may list a status, the closest first."""
    return str(status), f"{status // 100}XX", "DEFAULT"
