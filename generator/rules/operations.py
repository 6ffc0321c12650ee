"""Each operation has its names, its source and an answer that is not an error."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..node import Node
from ..problems import Problem
from .spec import Call, Spec

_SDK_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+")


def has_operation_id(spec: Spec) -> Iterator[Problem]:
    """The provider's code, by which people look an operation up."""
    for call in spec.calls:
        if not call.id:
            yield Problem(call.node, f"{call.title} has no operationId; give it the provider's code")


def has_own_operation_id(spec: Spec) -> Iterator[Problem]:
    """No two operations share a code; whether they share a Python name is seen when all names are made."""
    first: dict[str, tuple[Call, Node]] = {}
    for call in spec.calls:
        code = call.node.get("operationId")
        if code is None or not isinstance(code.value, str):
            continue
        earlier, where = first.setdefault(code.value, (call, code))
        if earlier is not call:
            place = f"{earlier.method.upper()} {earlier.path} ({where.file.name}:{where.line})"
            yield Problem(code, f"operationId `{code.value}` belongs to {place} already; choose another")


def has_sdk_name(spec: Spec) -> Iterator[Problem]:
    """The Python name: groups and method, as typed after `client.`."""
    for call in spec.calls:
        name = call.node.get("x-sdk")
        if name is None:
            yield Problem(
                call.node,
                f"{call.title} has no x-sdk; name its group and method, such as `orders.list`",
            )
        elif not (isinstance(name.value, str) and _SDK_NAME.fullmatch(name.value)):
            yield Problem(
                name,
                f"x-sdk must be a group and a method in snake_case, such as `orders.list`, not `{name.value}`",
            )


def has_summary(spec: Spec) -> Iterator[Problem]:
    """One line for the method's docstring."""
    for call in spec.calls:
        if not call.node.text("summary").strip():
            yield Problem(call.node, f"{call.title} has no summary; say in one line what it does")


def has_source(spec: Spec) -> Iterator[Problem]:
    """Where the provider documents it; what the block says is the business of its JSON Schema."""
    for call in spec.calls:
        if call.node.get("x-source") is None:
            yield Problem(
                call.node,
                f"{call.title} has no x-source; name the provider's document and the title in it",
            )


def has_success(spec: Spec) -> Iterator[Problem]:
    """Something for the method to return."""
    for call in spec.calls:
        responses = call.node.get("responses")
        statuses = [status for status, _ in responses.items()] if responses else []
        if not any(status.startswith("2") for status in statuses):
            yield Problem(
                responses or call.node,
                f"{call.title} has no success response; add the 2xx status that it answers",
            )
