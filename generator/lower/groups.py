"""Groups: the tree of `client.orders.documents`, from the dotted names of the operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from ..ir import Group, Operation
from ..names import Scope, group_class, pascal, shortened

Path: TypeAlias = tuple[str, ...]


def groups(operations: Sequence[Operation], descriptions: Mapping[str, str], client: str) -> tuple[Group, ...]:
    """The groups in the order in which the operations first name them; a parent may have no methods of its own."""
    paths = dict.fromkeys(
        operation.group[:depth] for operation in operations for depth in range(1, len(operation.group) + 1)
    )
    own: dict[Path, list[Operation]] = {path: [] for path in paths}
    for operation in operations:
        own[operation.group].append(operation)
    children: dict[Path, list[Path]] = {}
    for path in paths:
        children.setdefault(path[:-1], []).append(path)
    named = _named(paths, client)

    def below(parent: Path) -> tuple[Group, ...]:
        return tuple(
            Group(
                path=path,
                class_name=named[path][1],
                module=named[path][0],
                description=descriptions.get(pascal(path[-1])) or f"The methods of `client.{'.'.join(path)}`.",
                operations=tuple(own[path]),
                children=below(path),
            )
            for path in children.get(parent, ())
        )

    return below(())


def _named(paths: Iterable[Path], client: str) -> dict[Path, tuple[str, str]]:
    """The module and the class of each group; no class is called like the client, or like another's asyncio twin."""
    modules, classes = Scope(), Scope([client, f"Async{client}", f"{client}Settings"])
    named: dict[Path, tuple[str, str]] = {}
    for path in paths:
        name = classes.claim(shortened(group_class(path)))
        classes.claim(f"Async{name}")
        named[path] = modules.claim(shortened("_".join(path))), name
    return named
