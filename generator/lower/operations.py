"""Operations: each path and method of the description, as one method of a group."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import Extension, Operation
from ..names import pascal, snake
from ..node import Node
from .bodies import body
from .examples import calls
from .parameters import parameters
from .results import results
from .security import requirements
from .types import Types

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(root: Node, types: Types) -> list[Operation]:
    """Every operation in the description's order."""
    return [_operation(root, path, method, item, node, types) for path, method, item, node in _described(root)]


def _described(root: Node) -> Iterator[tuple[str, str, Node, Node]]:
    paths = root.child("paths")
    for path, item in paths.items() if paths else ():
        target = item.follow()
        for method, node in target.items():
            if method in METHODS:
                yield path, method, target, node


def _operation(root: Node, path: str, method: str, item: Node, node: Node, types: Types) -> Operation:
    group, name = _names(path, method, node)
    hint = pascal("_".join((*group, name)))
    arguments = parameters(item, node, types, hint)
    sent = body(node, types, hint, [argument.argument for argument in arguments])
    answers = results(node, types, hint)
    successes = [answer for answer in answers if answer[0].status.startswith("2")]
    source = node.get("x-source")
    return Operation(
        id=node.text("operationId") or f"{method.upper()} {path}",
        method=method.upper(),
        path=path,
        group=group,
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


def extensions(node: Node) -> dict[str, Extension]:
    """The `x-` blocks of a node, with what they refer to merged in."""
    return {key: Extension(child.merged(), child) for key, child in node.items() if key.startswith("x-")}


def _names(path: str, method: str, node: Node) -> tuple[tuple[str, ...], str]:
    """Group path and method name: as `x-sdk` says, else from the first tag and the operationId or the path."""
    *group, name = node.text("x-sdk").split(".")
    if group and name:
        return tuple(group), name
    tags = node.get("tags")
    tag = next((tag.value for tag in tags.elements() if isinstance(tag.value, str)), "") if tags else ""
    steps = [step for step in path.split("/") if step and not step.startswith("{")]
    return (snake(tag or next(iter(steps), "api"), "api"),), snake(
        node.text("operationId") or f"{method} {path}", "call"
    )
