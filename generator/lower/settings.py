"""`x-setting: true` on a header or query parameter: its value is a setting of the client and no argument of each method.

A client takes it as a keyword argument, or from an environment variable, and sends it with every operation that names the
parameter; `CallOptions(settings=…)` and `client.with_options(…)` put another in its place, and `None` leaves it out. Without
one that is `required` no client is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..ir import Operation, Parameter, Schema, Setting
from ..names import SETTING_NAMES, Scope, snake
from ..problems import Problems


def settings(operations: Sequence[Operation], taken: Iterable[str]) -> tuple[Setting, ...]:
    """Every setting, in the order in which operations name them; `taken` are the client's other arguments."""
    free = Scope([*SETTING_NAMES, "self", *taken])
    first: dict[str, tuple[Parameter, Any]] = {}
    for operation in operations:
        for parameter in (each for each in operation.parameters if each.setting):
            sample = operation.examples[0].parameters.get(parameter.key)
            first.setdefault(parameter.name, (parameter, sample))
    return tuple(
        Setting(
            name=name,
            argument=free.claim(snake(name)),
            type=parameter.type,
            required=parameter.required,
            header=parameter.place == "header",
            description=parameter.description,
            sample=sample,
        )
        for name, (parameter, sample) in first.items()
    )


def check_settings(operations: Sequence[Operation], schemas: Mapping[str, Schema], problems: Problems) -> None:
    """A setting is one value, described once, that a header or the query can carry."""
    parameters = {each.where: each for operation in operations for each in operation.parameters if each.setting}
    first: dict[str, Parameter] = {}
    for parameter in parameters.values():
        for complaint in _complaints(parameter, first.setdefault(parameter.name, parameter), schemas):
            problems.add(parameter.where, f"x-setting: `{parameter.name}` {complaint}")


def _complaints(parameter: Parameter, first: Parameter, schemas: Mapping[str, Schema]) -> Iterator[str]:
    if parameter.place not in ("header", "query"):
        yield f"is a {parameter.place} parameter; only headers and the query have settings"
    plain = parameter.type.without_none
    enum = plain.kind == "named" and schemas[plain.name].kind == "enum"
    if plain.kind != "scalar" and not enum:
        yield "is no single text, number or flag; give it such a schema"
    if (parameter.type, parameter.required, parameter.example) != (first.type, first.required, first.example):
        place = f"{first.where.file.name}:{first.where.line}"
        yield f"is described in another way at {place}; describe it once, under components, and refer to it"
