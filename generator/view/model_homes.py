"""Which module each named type stands in: a call loads the types of its module, so few that it has no use for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..ir import Api, Operation, Part, TypeRef, reached
from ..names import Scope, shortened

SHARED = "shared"
OTHERS = "others"
_DOCS = {SHARED: "Types that several groups share.", OTHERS: "Types that no operation uses, such as those of webhooks."}
# A group's types stand in one module until they are so many that a call would wait for those it has no use for; below
# the second number, loading a file costs as much as the types in it.
_MANY, _WORTH_A_FILE = 30, 2


@dataclass(frozen=True)
class Homes:
    """The module of each type, and the docstring of each module."""

    of: Mapping[str, str]
    docs: Mapping[str, str]

    @property
    def modules(self) -> list[str]:
        """What the others import from comes first."""
        return sorted({*self.of.values()}, key=lambda name: (name != SHARED, name))


def homes(api: Api) -> Homes:
    """A module for what one top-level group uses, for what several do, and, in large groups, for what one operation does.

    Whoever reaches a type reaches those that it uses too, so imports lead from operations to groups to what is
    shared; what no operation uses stands in a module that no other one imports: no circle can arise.
    """
    users: dict[str, list[Operation]] = {}
    for operation in api.operations:
        for name in reached(api.schemas, _used_by(operation)):
            users.setdefault(name, []).append(operation)
    of = {name: _home(users.get(name, [])) for name in api.schemas}
    docs = _DOCS | {group: f"The types of `client.{group}`." for group in {*of.values()} - {*_DOCS}}
    scope = Scope([*docs, *(operation.group[0] for operation in api.operations)])
    for operation, names in _alone(api, of, users):
        home = scope.claim(shortened("_".join((*operation.group, operation.name))))
        docs[home] = f"The types that `client.{operation.dotted}` alone uses."
        of |= dict.fromkeys(names, home)
    return Homes(of, docs)


def _home(users: Iterable[Operation]) -> str:
    groups = {operation.group[0] for operation in users}
    return OTHERS if not groups else next(iter(groups)) if len(groups) == 1 else SHARED


def _alone(
    api: Api, of: Mapping[str, str], users: Mapping[str, Sequence[Operation]]
) -> list[tuple[Operation, list[str]]]:
    """The operations of large groups that use several objects alone, each with all that it alone uses."""
    objects = Counter(of[name] for name, schema in api.schemas.items() if schema.kind == "object")
    found: dict[str, tuple[Operation, list[str]]] = {}
    for name, operations in users.items():
        if len(operations) == 1 and objects[of[name]] > _MANY:
            found.setdefault(operations[0].dotted, (operations[0], []))[1].append(name)
    return [
        (operation, names)
        for _, (operation, names) in sorted(found.items())
        if sum(api.schemas[name].kind == "object" for name in names) >= _WORTH_A_FILE
    ]


def _used_by(operation: Operation) -> list[TypeRef]:
    body = operation.body
    bodies = (body, *body.alternatives) if body else ()
    parts = [type_ for each in bodies for type_ in (each.type, *(_used_by_part(part) for part in each.parts))]
    return [*(p.type for p in operation.parameters), *parts, *(result.type for result in operation.results)]


def _used_by_part(part: Part) -> TypeRef:
    return part.rows.row if part.rows else part.type
