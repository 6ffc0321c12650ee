"""JSON Pointers and OpenAPI runtime expressions: the only selector languages."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from .shapes import is_list, is_object
from .value import Value

if TYPE_CHECKING:
    from .model import Model

Side = Literal["request", "response"]
Place = Literal["query", "path", "header", "cookie", "body"]


class Absent:
    """Stands for "there is nothing here", which is not `None`."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


class Expression(Value, kw_only=False):
    """`$request.query.max`, `$response.header.Link` or `$response.body#/orders`, taken apart."""

    side: Side
    place: Place
    name: str = ""
    pointer: str = ""


@lru_cache(maxsize=1024)
def parse(text: str) -> Expression:
    """An expression from its text. Raises `ValueError` with what is expected."""
    head, _, pointer = text.partition("#")
    side, place, name = [*head.removeprefix("$").split(".", 2), "", "", ""][:3]
    if not text.startswith("$") or side not in get_args(Side) or place not in get_args(Place):
        raise ValueError(f"{text!r} is no runtime expression such as $request.query.max or $response.body#/items")
    if (place == "body") == bool(name):
        raise ValueError(f"{text!r} must name {'a pointer behind #' if place == 'body' else 'a parameter'}")
    return Expression(cast("Side", side), cast("Place", place), name, pointer)


def tokens(pointer: str) -> list[str]:
    """The steps of a JSON Pointer, unescaped. Raises `ValueError` when it does not start with `/`."""
    if not pointer:
        return []
    if not pointer.startswith("/"):
        raise ValueError(f"{pointer!r} is no JSON Pointer: it must start with /")
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/")]


def select(value: Any, pointer: str) -> Any:
    """What the pointer leads to in plain data or in a model, by wire names; `ABSENT` where it leads nowhere."""
    for token in tokens(pointer):
        value = _step(value, token)
        if value is ABSENT:
            return ABSENT
    return value


def _step(value: Any, token: str) -> Any:
    if is_object(value):
        return value.get(token, ABSENT)
    if is_list(value):
        return value[int(token)] if token.isdecimal() and int(token) < len(value) else ABSENT
    # A module that plain data does without.
    from .model import Model

    return _member(value, token) if isinstance(value, Model) else ABSENT


def _member(model: Model, token: str) -> Any:
    from .model import wire_name

    for name, info in type(model).model_fields.items():
        if wire_name(name, info) == token:
            return getattr(model, name) if name in model.model_fields_set else ABSENT
    return (model.model_extra or {}).get(token, ABSENT)
