"""Fields that only one side writes: `readOnly` ones need not be sent, `writeOnly` ones need not come back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..ir import Field, Operation, Schema, TypeRef, reached


def one_sided(schemas: Mapping[str, Schema], operations: Iterable[Operation]) -> dict[str, Schema]:
    """The schemas, with nothing required of a side that does not write it."""
    listed = list(operations)
    sent = reached(schemas, (type_ for each in listed for type_ in _sent(each)))
    answered = reached(schemas, (result.type for each in listed for result in each.results))
    return {name: _of_sides(schema, name in sent, name in answered) for name, schema in schemas.items()}


def _sent(operation: Operation) -> list[TypeRef]:
    body = operation.body
    parts = [body.type, *(part.type for part in body.parts)] if body else []
    return [*(parameter.type for parameter in operation.parameters), *parts]


def _of_sides(schema: Schema, sent: bool, answered: bool) -> Schema:
    return replace(schema, fields=tuple(_of_side(field, sent, answered) for field in schema.fields))


def _of_side(field: Field, sent: bool, answered: bool) -> Field:
    one_side = (sent and field.access == "read") or (answered and field.access == "write")
    return replace(field, required=False) if field.required and one_side else field
