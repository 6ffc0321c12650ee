"""Arguments that are tuples, such as the criterion of a sort: how many members, and how their texts are joined."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from .errors import InvalidCall
from .shapes import is_list
from .urls import encoded, value_text

if TYPE_CHECKING:
    from .operation import Parameter

# Legal in a query as they are, and so they stand in the documents of providers.
_PLAIN = ":,;"


def rows(parameter: Parameter, value: Any) -> list[Any]:
    """The tuples in an argument; one that takes several takes one by itself too."""
    several = is_list(value) and parameter.separator and (not value or is_list(value[0]))
    return list(value) if several else [value]


def tuple_pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    """The encoded name and value pairs of a query argument whose tuples have a separator of their own."""
    name = quote(parameter.name, safe="")
    texts = [_joined(parameter, row) for row in rows(parameter, value)]
    if parameter.explode:
        yield from ((name, text) for text in texts)
    elif texts:
        yield name, ",".join(texts)


def check_tuple(parameter: Parameter, value: Any) -> None:
    """Refuse a tuple of another length, and one whose texts could not be told apart. Raises `InvalidCall`."""
    if not is_list(value) or len(value) != parameter.members:
        shape = ", ".join("…" * parameter.members)
        raise InvalidCall(f"{parameter.name}: {value!r} is no tuple of {parameter.members} values; pass ({shape})")
    for member in value[:-1]:
        if parameter.separator and parameter.separator in value_text(member, parameter.name):
            text = f"{parameter.name}: {member!r} holds {parameter.separator!r}, which stands between the members"
            raise InvalidCall(f"{text}; only the last one may hold it")


def _joined(parameter: Parameter, value: Any) -> str:
    return quote(parameter.separator, safe=_PLAIN).join(encoded(member, parameter.name) for member in value)
