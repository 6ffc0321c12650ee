"""Operations: each path and method of the description, as one method of a group."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..ir import Operation
from ..names import Scope, group, method, pascal, snake
from ..node import Node
from ..problems import Problems
from .bodies import body
from .csv_files import csv_files
from .csv_files import problems as csv_problems
from .examples import calls
from .extensions import extensions
from .parameters import parameters
from .results import results
from .security import requirements
from .types import Types

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


class _Described(NamedTuple):
    """An operation where it stands."""

    path: str
    verb: str
    item: Node
    node: Node


def operations(root: Node, types: Types, problems: Problems, *, inferred: bool) -> list[Operation]:
    """Every operation in the description's order; those that no document describes only where they are wanted."""
    found: dict[str, Operation] = {}
    codes = Scope()
    for each in _described(root):
        if _is_inferred(each.node) and not inferred:
            continue
        request = f"{each.verb.upper()} {each.path}"
        given = each.node.text("operationId") or request
        # Two operations of one id would hide each other in the index.
        known_as = request if given in found else given
        code = codes.claim(snake(known_as, "operation"))
        found[known_as] = _operation(root, each, known_as, code, types)
        problems.extend(csv_problems(found[known_as], csv_files(each.node, types, ""), types))
    return [*found.values()]


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
        target = item.follow()
        for verb, node in target.items():
            if verb in METHODS:
                yield _Described(path, verb, target, node)


def _operation(root: Node, described: _Described, known_as: str, code: str, types: Types) -> Operation:
    path, verb, item, node = described
    group_path, name = _names(path, known_as, node)
    hint = pascal("_".join((*group_path, name)))
    arguments = parameters(path, item, node, types, hint)
    files = csv_files(node, types, hint)
    sent = body(node, types, hint, [argument.argument for argument in arguments], files)
    answers = results(node, types, hint, files)
    successes = [answer for answer in answers if answer[0].status.startswith("2")]
    source = node.get("x-source")
    return Operation(
        id=known_as,
        code=code,
        method=verb.upper(),
        path=path,
        group=group_path,
        name=name,
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


def _names(path: str, known_as: str, node: Node) -> tuple[tuple[str, ...], str]:
    """Group path and method name: as `x-sdk` says, else from the first tag and what the operation is known as."""
    *steps, name = node.text("x-sdk").split(".")
    if steps and name:
        return tuple(map(group, steps)), method(name)
    tags = node.get("tags")
    tag = next((tag.value for tag in tags.elements() if isinstance(tag.value, str)), "") if tags else ""
    first = next((step for step in path.split("/") if step and not step.startswith("{")), "")
    return (group(snake(tag or first, "api")),), method(snake(known_as, "call"))
