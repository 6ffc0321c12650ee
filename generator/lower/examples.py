"""Documented examples: of parameters, bodies and answers, brought together into whole calls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..ir import Body, Example, Operation, Parameter, Result, TypeRef
from ..names import Scope, snake
from ..node import Node
from ..runtime.shapes import is_object
from ..samples import Samples

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
    given = {parameter.key: parameter.example for parameter in parameters if parameter.example is not None}
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


def completed(operation: Operation, samples: Samples, codes: Scope) -> Operation:
    """The operation with calls that can be made as they stand: what is missing, or fits no type, is made up.

    `codes` holds the codes of all operations, and takes those of the examples.
    """
    first, *others = (_completed(example, operation, samples) for example in operation.examples)
    named = [replace(each, code=_code(f"{operation.code}_{snake(each.name)}", codes)) for each in others]
    # The call of `prompt` by an asyncio client has the name that the operation `prompt_async` would have.
    base = operation.code.removesuffix("_async")
    own = operation.code if base == operation.code or base not in codes else _code(f"{operation.code}_call", codes)
    return replace(operation, examples=(replace(first, code=own), *named))


def _code(wanted: str, codes: Scope) -> str:
    """A free code, whose asyncio twin is free too."""
    while (code := codes.claim(wanted)) and f"{code}_async" in codes:
        pass
    codes.claim(f"{code}_async")
    return code


def _completed(example: Example, operation: Operation, samples: Samples) -> Example:
    body, result = operation.body, next(iter(operation.success), None)
    answered = result is not None and result.kind == "json"
    sent = _sent(example, body, samples) if body else MISSING
    return replace(
        example,
        parameters=dict(_given(example, operation.parameters, samples)),
        body=None if sent is MISSING else sent,
        has_body=sent is not MISSING,
        answer=_fitting(example.answer, example.has_answer, result.type, samples) if result and answered else None,
        has_answer=answered,
    )


def _given(example: Example, parameters: tuple[Parameter, ...], samples: Samples) -> Iterator[tuple[str, Any]]:
    for parameter in parameters:
        value = example.parameters.get(parameter.key)
        if value is not None and samples.fits(parameter.type, value):
            yield parameter.key, value
        elif parameter.required:
            yield parameter.key, samples.make(parameter.type)


def _sent(example: Example, body: Body, samples: Samples) -> Any:
    if not (example.has_body or body.required):
        return MISSING
    if body.kind == "json":
        value = _fitting(example.body, example.has_body, body.type, samples)
        # Null for a body that may be left out is what leaving it out looks like.
        return value if body.required or value is not None else MISSING
    documented: Mapping[str, Any] = example.body if is_object(example.body) else {}
    return {
        part.name: _fitting(documented.get(part.name), part.name in documented, part.type, samples)
        for part in body.parts
        if part.required or part.name in documented
    }


def _fitting(value: Any, documented: bool, type_: TypeRef, samples: Samples) -> Any:
    return value if documented and samples.fits(type_, value) else samples.make(type_)


def _of_schema(schema: Node) -> Any:
    example = schema.get("example")
    if example is not None:
        return example.value
    listed = schema.get("examples")
    return next((item.value for item in listed.elements()), None) if listed else None
