"""The constant that a method calls by: an operation as the runtime has it, as source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..ir import Body, Operation, Parameter, Part, Result
from .literals import literal
from .types import TypeSource


class Constants:
    """Prints the operations of one API."""

    def __init__(self, types: TypeSource) -> None:
        self._types = types

    def fields(self, operation: Operation) -> Iterator[tuple[str, str]]:
        """The keyword arguments of the operation's constant, as source."""
        yield "id", literal(operation.id)
        yield "name", literal(operation.dotted)
        yield "method", literal(operation.method)
        yield "path", literal(operation.path)
        if operation.parameters:
            yield "parameters", _tuple(_parameter_source(each) for each in operation.parameters)
        if operation.body:
            yield "encoder", self._encoder(operation.body)
        yield "results", _tuple(self._result(each) for each in operation.results if _told(each))
        if bare := tuple(each.status for each in operation.results if not _told(each)):
            yield "bare_errors", literal(bare)
        if operation.security:
            yield "security", literal(operation.security)
        if operation.conventions:
            yield "conventions", _tuple(literal(each) for each in operation.conventions)
        if operation.url_argument:
            yield "url_argument", literal(operation.url_argument)
        if operation.deprecated or operation.no_integration:
            yield "warning", literal(_warning(operation))

    def _encoder(self, body: Body) -> str:
        if body.alternatives:
            each = [f"({literal(one.content_type)}, {self._one(one)})" for one in (body, *body.alternatives)]
            return f"MediaBody(encoders=({', '.join(each)},))"
        return self._one(body)

    def _one(self, body: Body) -> str:
        required = "" if body.required else ", required=False"
        if body.kind == "json":
            kind = "" if body.content_type == "application/json" else f", content_type={literal(body.content_type)}"
            return f"JsonBody(type=lambda: {self._types.lookup(body.type)}{kind}{required})"
        if body.kind == "multipart":
            return f"MultipartBody(parts={_tuple(self._part(part) for part in body.parts)}{required})"
        if body.kind == "form":
            return f"FormBody({required.removeprefix(', ')})"
        return f"RawBody(content_type={literal(body.content_type)}{required})"

    def _part(self, part: Part) -> str:
        given: dict[str, Any] = {"name": part.name, "kind": part.kind, "content_type": part.content_type}
        given |= {"required": part.required, "repeated": part.repeated}
        fields = [f"{key}={literal(value)}" for key, value in given.items() if value not in ("", False)]
        if part.kind == "json":
            fields.append(f"type=lambda: {self._types.lookup(part.type)}")
        if part.rows:
            fields.append(f"rows=lambda: {self._types.rows(part.rows)}")
        return f"Part({', '.join(fields)})"

    def _result(self, result: Result) -> str:
        fields = [f"status={literal(result.status)}", f"kind={literal(result.kind)}"]
        if result.content_type:
            fields.append(f"content_type={literal(result.content_type)}")
        if result.kind == "json":
            fields.append(f"type=lambda: {self._types.lookup(result.type)}")
        if result.rows:
            fields.append(f"type=lambda: {self._types.rows(result.rows)}")
        return f"Result({', '.join(fields)})"


def _told(result: Result) -> bool:
    """Successes, and errors whose body is described; any other error is known by its status alone."""
    return result.status.startswith("2") or result.kind == "json"


def _parameter_source(parameter: Parameter) -> str:
    given: dict[str, Any] = {"name": parameter.name}
    if parameter.place != "query":
        given["place"] = parameter.place
    if parameter.style != "form":
        given["style"] = parameter.style
    if not parameter.explode:
        given["explode"] = False
    if parameter.required:
        given["required"] = True
    if parameter.max_items is not None:
        given["max_items"] = parameter.max_items
    if parameter.members:
        given["members"] = len(parameter.members)
    if parameter.separator:
        given["separator"] = parameter.separator
    if parameter.setting:
        given["setting"] = True
    if parameter.given_as:
        given["given_as"] = parameter.given_as
    return f"Parameter({', '.join(f'{key}={literal(value)}' for key, value in given.items())})"


def _warning(operation: Operation) -> str:
    reason = "the provider allows no integration to use it" if operation.no_integration else "it is deprecated"
    return f"{operation.id} ({operation.dotted}): {reason}. {operation.description}".strip()


def _tuple(items: Iterator[str]) -> str:
    made = list(items)
    return f"({', '.join(made)}{',' if len(made) == 1 else ''})"
