"""Operations: each path and method of the description, as one method of a group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..ir import Operation
from ..names import pascal
from ..node import Node
from ..problems import Problems
from .bodies import body
from .csv_files import csv_files
from .csv_files import problems as csv_problems
from .examples import calls
from .extensions import extensions
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


def operations(root: Node, types: Types, problems: Problems, *, inferred: bool) -> list[Operation]:
    """Every operation in the description's order; those that no document describes only where they are wanted."""
    names = Operations(types.notes)
    found: list[Operation] = []
    for each in _described(root):
        if _is_inferred(each.node) and not inferred:
            continue
        note_own_server(each.node, each.item, types.notes)
        found.append(_operation(root, each, names.names(each.path, each.verb, each.node), types))
        problems.extend(csv_problems(found[-1], csv_files(each.node, types, ""), types))
    return found


def inferred(root: Node) -> Iterator[str]:
    """The operations with `x-status: inferred`, which no document describes, by their codes."""
    for each in _described(root):
        if _is_inferred(each.node):
            yield each.node.text("operationId") or f"{each.verb.upper()} {each.path}"


def _is_inferred(node: Node) -> bool:
    return node.text("x-status") == "inferred"


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
    hint = pascal("_".join((*known.group, known.name)))
    arguments = parameters(path, item, node, types, hint)
    files = csv_files(node, types, hint)
    sent = body(node, types, hint, [argument.argument for argument in arguments], files)
    answers = results(node, types, hint, files)
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
