"""What the styles of `x-pagination` have in common: the form of the block, and how they are held against it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..runtime.addresses import query_value
from ..runtime.errors import InvalidCall
from ..runtime.expressions import ABSENT, parse, select
from ..runtime.shapes import is_list

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Request, Response
    from ..runtime.sockets import Described

_MEANINGS: Mapping[str, str] = {
    "position": "Expression of the query parameter that says which page.",
    "items": "Expression of the array that is the page.",
    "next": "Expression of what leads to the next page.",
    "previous": "Expression of what leads to the page before; for the reader.",
    "total": "Expression of the number of items in all pages.",
    "pages": "Expression of the number of pages.",
    "last": "Expression of the flag that the last page carries.",
}
_SIZE = "Expression of the query parameter that says how many items a page holds."
SIZE: Mapping[str, Any] = {
    "default": {"type": "integer", "minimum": 1, "description": "Items of a page where a call does not say."},
    "max": {"type": "integer", "minimum": 1, "description": "Items that the provider serves at most."},
}


def block(
    style: str,
    request: Mapping[str, bool],
    response: Mapping[str, bool],
    example: Mapping[str, Any],
    **more: Mapping[str, Any],
) -> dict[str, Any]:
    """The JSON Schema of a style's block; members of `request` and `response` say whether they are required."""
    return {
        "type": "object",
        "required": ["style", *(["request"] if any(request.values()) else []), "response"],
        "additionalProperties": False,
        "properties": {
            "style": {"const": style},
            "request": _members(request),
            "response": _members(response),
            "size": {"type": "object", "additionalProperties": False, "properties": SIZE},
            **more,
        },
        "examples": [{"style": style, **example}],
    }


def _members(names: Mapping[str, bool]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [name for name, required in names.items() if required],
        "additionalProperties": False,
        "properties": {name: {"type": "string", "description": _MEANINGS.get(name, _SIZE)} for name in names},
    }


def parameter(given: Mapping[str, Any], member: str) -> str:
    """The name of the query parameter that a member of `request` names; empty without the member."""
    return parse(given[member]).name if member in given else ""


def pointer(given: Mapping[str, Any], member: str) -> str:
    """The pointer of a member of `response`; empty without the member."""
    return parse(given[member]).pointer if member in given else ""


def misplaced(described: Described, wanted: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """A sentence for each member whose expression holds none of the kinds behind it; empty expressions are left out."""
    for member, (expression, *kinds) in wanted.items():
        if expression and described.kind_of(expression) not in (*kinds, "any"):
            yield f"{expression} is no {' or '.join(kinds)} of the operation; correct {member}"


def query(name: str) -> str:
    """The expression of a query parameter; empty for none."""
    return f"$request.query.{name}" if name else ""


def body(pointer: str) -> str:
    """The expression of a place in the answer; empty for none."""
    return f"$response.body#{pointer}" if pointer else ""


def check_size(call: Call, name: str, most: int) -> None:
    """Refuse a page size that the provider does not serve."""
    size = call.arguments.parameters.get(name)
    if size is not None and size < 1:
        raise InvalidCall(f"{call.operation.id}: {name} is {size}, but a page holds at least 1 item")
    if size is not None and 0 < most < size:
        raise InvalidCall(f"{call.operation.id}: {name} is {size}, but a page holds at most {most}")


def answered(expression: str, response: Response) -> Any:
    """What an expression such as `$response.body#/next` finds in an answer; `None` where there is nothing."""
    wanted = parse(expression)
    if wanted.place == "header":
        return response.headers.get(wanted.name.lower())
    found = select(response.body, wanted.pointer)
    return None if found is ABSENT else found


def count(body: Any, pointer: str) -> int:
    """How many items a page has."""
    items = select(body, pointer)
    return len(items) if is_list(items) else 0


def number(request: Request, name: str, default: int) -> int:
    """The number that a request gives a parameter."""
    text = query_value(request.url, name) or ""
    return int(text) if text.isdecimal() else default
