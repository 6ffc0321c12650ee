"""Documented examples: of parameters, bodies and answers, brought together into whole calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir import Body, Example, Parameter, Result
from ..node import Node

MISSING: Any = object()


def named_examples(media: Node | None) -> dict[str, Any]:
    """The examples of a media type or parameter by name; one without a name is `documented`."""
    if media is None:
        return {}
    single = media.get("example")
    if single is not None:
        return {"documented": single.value}
    listed = media.get("examples")
    found = listed.items() if listed else iter(())
    return {name: value.value for name, node in found if (value := node.follow().get("value")) is not None}


def first_example(node: Node) -> Any:
    """The first example of a parameter, or of its schema; `None` without one."""
    for value in named_examples(node).values():
        return value
    schema = node.child("schema")
    return _of_schema(schema) if schema else None


def calls(
    parameters: tuple[Parameter, ...], body: Body | None, answers: list[tuple[Result, dict[str, Any]]]
) -> Iterator[Example]:
    """One whole call for each example name that the body or the first success has; at least one."""
    nothing: dict[str, Any] = {}
    bodies = body.examples if body else nothing
    result, documented = answers[0] if answers else (None, nothing)
    given = {parameter.name: parameter.example for parameter in parameters if parameter.example is not None}
    for name in dict.fromkeys([*bodies, *documented]) or ["documented"]:
        sent = bodies.get(name, next(iter(bodies.values()), MISSING))
        answer = documented.get(name, next(iter(documented.values()), MISSING))
        yield Example(
            name=name,
            parameters=given,
            body=None if sent is MISSING else sent,
            has_body=sent is not MISSING,
            status=result.status if result else "",
            answer=None if answer is MISSING else answer,
            has_answer=answer is not MISSING,
        )


def _of_schema(schema: Node) -> Any:
    example = schema.get("example")
    if example is not None:
        return example.value
    listed = schema.get("examples")
    return next((item.value for item in listed.elements()), None) if listed else None
