"""Groups: the tree of `client.orders.documents`, from the dotted names of the operations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..ir import Group, Operation
from ..names import pascal


def groups(operations: Sequence[Operation], descriptions: Mapping[str, str]) -> tuple[Group, ...]:
    """The groups in the order in which the operations first name them; a parent may have no methods of its own."""
    paths = dict.fromkeys(
        operation.group[:depth] for operation in operations for depth in range(1, len(operation.group) + 1)
    )
    return _below((), list(paths), operations, descriptions)


def _below(
    parent: tuple[str, ...],
    paths: list[tuple[str, ...]],
    operations: Sequence[Operation],
    descriptions: Mapping[str, str],
) -> tuple[Group, ...]:
    children = [path for path in paths if path[:-1] == parent]
    return tuple(
        Group(
            path=path,
            class_name="".join(pascal(step) for step in path),
            module="_".join(path),
            description=descriptions.get(pascal(path[-1])) or f"The methods of `client.{'.'.join(path)}`.",
            operations=tuple(operation for operation in operations if operation.group == path),
            children=_below(path, paths, operations, descriptions),
        )
        for path in children
    )
