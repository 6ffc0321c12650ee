"""Operations: each path and method of the description, as one method of a group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..ir import Extension, Operation
from ..names import pascal
from ..node import Node
from .bodies import body
from .examples import calls
from .naming import Known, Operations
from .parameters import parameters
from .results import results
from .security import requirements
from .servers import note_own_server
from .types import Types

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class _Described(NamedTuple):
    """An operation where it stands."""

    path: str
    verb: str
    item: Node
    node: Node


def operations(root: Node, types: Types) -> list[Operation]:
    """Every operation in the description's order."""
    names = Operations(types.notes)
    return [_operation(root, each, names.names(each.path, each.verb, each.node), types) for each in _described(root)]


def _described(root: Node) -> Iterator[_Described]:
    paths = root.child("paths")
    for path, item in paths.items() if paths else ():
        if path.startswith("x-"):
            continue
        target = item.follow()
        further = target.child("additionalOperations")
        own = ((verb, node) for verb, node in target.items() if verb in METHODS)
        for verb, node in (*own, *(further.items() if further else ())):
            if isinstance(node.value, dict):
                yield _Described(path, verb, target, node)


def _operation(root: Node, described: _Described, known: Known, types: Types) -> Operation:
    path, verb, item, node = described
    note_own_server(node, item, types.notes)
    hint = pascal("_".join((*known.group, known.name)))
    arguments = parameters(path, item, node, types, hint)
    sent = body(node, types, hint, [argument.argument for argument in arguments])
    answers = results(node, types, hint)
    successes = [answer for answer in answers if answer[0].status.startswith("2")]
    source = node.get("x-source")
    return Operation(
        id=known.id,
        code=known.code,
        method=verb.upper(),
        path=path,
        group=known.group,
        name=known.name,
        where=node,
        summary=node.text("summary"),
        description=node.text("description"),
        source=f"{source.text('document')}: {source.text('title')}" if source else "",
        deprecated=node.flag("deprecated"),
        no_integration=node.flag("x-no-integration"),
        url_argument=node.text("x-dynamic-url"),
        parameters=arguments,
        body=sent,
        results=tuple(result for result, _ in answers),
        security=requirements(node, root),
        examples=tuple(calls(arguments, sent, successes)),
        extensions=extensions(node),
    )


def extensions(node: Node) -> dict[str, Extension]:
    """The `x-` blocks of a node, with what they refer to merged in."""
    return {key: Extension(child.merged(), child) for key, child in node.items() if key.startswith("x-")}
