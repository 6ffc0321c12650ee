"""`x-chunked`: a list that is longer than one call takes is sent in several calls, whose answers are joined.

Each part is a call of its own: checked, charged to the limits, and sent again by itself. The order is that of the
list; a value that stands in it twice is sent once, or its items would come twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.errors import InvalidCall
from ..runtime.expressions import parse
from ..runtime.shapes import is_list
from ..runtime.sockets import Described, Pages
from ..runtime.urls import value_text
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.operation import Parameter


class Chunked(Value):
    """`parameters` are names in the query, `items` points to the array that joins the answers' items.

    A listing in pages needs no `items`: the pages of one part follow those of another.
    """

    key: ClassVar[str] = "x-chunked"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "required": ["parameter"],
        "additionalProperties": False,
        "properties": {
            "parameter": {
                "description": "Expressions of the query parameters that may be longer than one call takes.",
                "oneOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "string"}}],
            },
            "items": {
                "type": "string",
                "description": "The array that joins the answers; a listing in pages needs none.",
            },
        },
        "examples": [{"parameter": "$request.query.order_ids", "items": "$response.body#/order_documents"}],
    }

    parameters: tuple[str, ...]
    items: str | None = None

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        given = block["parameter"]
        items = parse(block["items"]).pointer if "items" in block else None
        return cls(parameters=tuple(given if is_list(given) else [given]), items=items)

    def verify(self, described: Described) -> Iterator[str]:
        """Each parameter must be an array with `maxItems` in the query, and the answers must be joinable."""
        for expression in self.parameters:
            if not expression.startswith("$request.query.") or described.kind_of(expression) != "array":
                yield f"{expression} names no array among the query parameters; correct parameter"
            elif described.max_items(expression) is None:
                yield f"{expression} has no maxItems; say how many values one call takes"
        if described.paged and self.items is not None:
            yield "the pages of a listing follow one another; leave items out"
        elif not described.paged and (
            self.items is None or described.kind_of(f"$response.body#{self.items}") != "array"
        ):
            yield f"{self.items or 'items'} leads to no array in the success response; correct items"

    def split(self, call: Call) -> tuple[Call, ...]:
        """A call for each part of the list that is too long."""
        long = {parameter.name: parameter for parameter in self._long(call)}
        if not long:
            return (call,)
        if len(long) > 1:
            raise InvalidCall(f"{call.operation.id}: {' and '.join(long)} are both longer than one call takes")
        ((name, parameter),) = long.items()
        _check_start(call, name)
        values = list({value_text(value, name): value for value in call.arguments.parameters[name]}.values())
        most = parameter.max_items or len(values)
        return tuple(_part(call, name, values[start : start + most]) for start in range(0, len(values), most))

    def _long(self, call: Call) -> Iterator[Parameter]:
        names = {parse(expression).name for expression in self.parameters}
        for parameter in call.operation.parameters:
            value = call.arguments.parameters.get(parameter.name)
            if parameter.name not in names or parameter.place != "query" or not is_list(value):
                continue
            if parameter.max_items is not None and len(value) > parameter.max_items:
                yield parameter


def _part(call: Call, name: str, values: list[Any]) -> Call:
    parameters = {**call.arguments.parameters, name: values}
    return replace(call, arguments=replace(call.arguments, parameters=parameters))


def _check_start(call: Call, name: str) -> None:
    """A position in the pages says nothing where there are several walks: each of them begins at its first page."""
    for style in call.operation.conventions:
        if isinstance(style, Pages) and call.arguments.parameters.get(style.position):
            raise InvalidCall(f"{call.operation.id}: leave {style.position} out, for {name} is sent in several calls")
