"""`x-item-separator`: what joins the members of each tuple of a query parameter, as in `sort=createdAt:desc`.

The parameter's schema is an array of tuples (`type: array`, `prefixItems`, `minItems` and `maxItems` of that length), or
one such tuple; a method takes one tuple or a sequence of them. The last member may hold the separator, the others not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..ir import Operation, Parameter, Schema
from ..problems import Problems


def check_separators(found: Sequence[Operation], schemas: Mapping[str, Schema], problems: Problems) -> None:
    """A separator is for tuples in a query, and no documented value but the last may hold it."""
    parameters = {each.where: each for operation in found for each in operation.parameters if each.separator}
    for parameter in parameters.values():
        for complaint in _complaints(parameter, schemas):
            problems.add(parameter.where, f"x-item-separator: {complaint}")


def _complaints(parameter: Parameter, schemas: Mapping[str, Schema]) -> Iterator[str]:
    if parameter.place != "query" or not parameter.members:
        yield f"`{parameter.name}` is no query parameter of tuples; give each prefixItems, minItems and maxItems"
        return
    if not parameter.explode and parameter.separator == ",":
        yield f"`{parameter.name}` has commas between its tuples too; leave `explode: false` out"
    for member in parameter.members[:-1]:
        values = schemas[member.name].values if member.kind == "named" else ()
        for value in values:
            if isinstance(value, str) and parameter.separator in value:
                yield f"the value {value!r} of `{parameter.name}` holds {parameter.separator!r} itself"
