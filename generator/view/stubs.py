"""Test stubs: each operation's documented call as source, what it must send, and what must come back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..ir import Api, Example, Operation, Parameter, SecurityScheme
from ..names import snake
from ..runtime.exact_json import write_json
from ..runtime.shapes import is_list, is_object
from ..runtime.sockets import Pages
from ..runtime.times import parse_datetime
from .documented import FILE_CONTENT, content_type, in_field_order, multipart, path, query, sent
from .jobs import job_of
from .literals import docstring, literal
from .types import TypeSource

DYNAMIC_PATH = "/dynamic/file-1"


@dataclass(frozen=True, kw_only=True)
class Stub:
    """One documented call as the stub template prints it; every text is Python source."""

    operation: Operation
    name: str
    doc: str
    answers: str
    call: str
    keeps: str
    reading: str
    kept_async: str
    path: str
    query: str
    headers: str
    body: str
    checks: tuple[str, ...]
    deprecated: bool
    files: dict[str, bytes]


def stubs(operation: Operation, api: Api) -> Iterator[Stub]:
    """A stub for each documented example of an operation; at least one."""
    for number, example in enumerate(operation.examples):
        suffix = "" if number == 0 else f"_{snake(example.name)}"
        yield _stub(operation, example, api, snake(operation.id, "operation") + suffix)


def _stub(operation: Operation, example: Example, api: Api, name: str) -> Stub:
    kind = operation.success[0].kind if operation.success else "none"
    request, response = f"{name}.request.json", f"{name}.response.json"
    files: dict[str, bytes] = {}
    if _sends_json(operation, example) and operation.body:
        files[request] = write_json(in_field_order(example.body, operation.body.type, api.schemas))
    if kind == "json":
        files[response] = write_json(example.answer)
    return Stub(
        operation=operation,
        name=name,
        doc=docstring(f"{operation.id}: `{operation.dotted}` makes the documented call and reads its answer.", 4),
        answers=_answers(operation, kind, response),
        call=_call(operation, example, request),
        keeps="" if kind == "none" else "answer = ",
        reading=".started" if job_of(operation) else ".read()" if kind == "binary" else "",
        kept_async=_kept_async(operation, kind),
        path=literal(DYNAMIC_PATH if operation.url_argument else path(operation, example)),
        query=literal(query(operation, example)),
        headers=_headers(operation, example, api),
        body=literal(request) if request in files else repr(multipart(operation, example, api.schemas)),
        checks=tuple(_checks(operation, kind, api, response)),
        deprecated=operation.deprecated or operation.no_integration,
        files=files,
    )


def _answers(operation: Operation, kind: str, response: str) -> str:
    status = operation.success[0].status if operation.success else "200"
    code = status if status.isdecimal() else "200"
    if kind == "json":
        return f"{code}, {literal(response)}"
    if kind == "none":
        return code
    return f"{code}, content={FILE_CONTENT!r}, content_type={literal(operation.success[0].content_type)}"


def _call(operation: Operation, example: Example, request: str) -> str:
    paged = any(isinstance(each, Pages) for each in operation.conventions)
    return f"{operation.dotted}({', '.join(_arguments(operation, example, request))}){'.page()' if paged else ''}"


def _kept_async(operation: Operation, kind: str) -> str:
    if job_of(operation):
        return "answer.started"
    return {"none": "None", "binary": "await answer.read()"}.get(kind, "answer")


def _checks(operation: Operation, kind: str, api: Api, response: str) -> Iterator[str]:
    if kind == "json":
        type_ = TypeSource(dict(api.schemas)).lookup(operation.success[0].type)
        yield f"wire.returned(answer, {type_}, {literal(response)})"
    elif kind != "none":
        yield f"wire.received(answer, {FILE_CONTENT!r})"


def _headers(operation: Operation, example: Example, api: Api) -> str:
    accept = ", ".join(dict.fromkeys(r.content_type for r in operation.success if r.content_type)) or "*/*"
    pairs = [("accept", literal(accept))]
    if kind := content_type(operation, example):
        pairs.append(("content-type", literal(kind)))
    schemes = {scheme.name: scheme for scheme in api.security}
    needed = operation.security[0] if operation.security else ()
    pairs += [_secret(schemes[name], api) for name in needed if schemes[name].place == "header"]
    return "{" + ", ".join(f"{literal(name.lower())}: {value}" for name, value in pairs) + "}"


def _secret(scheme: SecurityScheme, api: Api) -> tuple[str, str]:
    secret = f"wire.secret({literal(secret_variable(scheme, api))})"
    if scheme.kind == "basic":
        return scheme.wire_name, f"wire.basic({literal(secret_variable(scheme, api))})"
    return scheme.wire_name, f'"Bearer " + {secret}' if scheme.kind == "bearer" else secret


def secret_variable(scheme: SecurityScheme, api: Api) -> str:
    """The environment variable that may hold a scheme's secret."""
    return f"{api.env_prefix}_{scheme.argument.upper()}"


def _sends_json(operation: Operation, example: Example) -> bool:
    return bool(example.has_body and operation.body and operation.body.kind == "json")


def _arguments(operation: Operation, example: Example, request: str) -> Iterator[str]:
    if operation.url_argument:
        yield f"wire.url({literal(DYNAMIC_PATH)})"
    for parameter in sent(operation, example, "path"):
        yield _argument(parameter, example.parameters[parameter.name])
    for parameter in operation.parameters:
        if parameter.place != "path" and parameter.name in example.parameters:
            yield f"{parameter.argument}={_argument(parameter, example.parameters[parameter.name])}"
    if _sends_json(operation, example):
        yield f"body=wire.example({literal(request)})"
    elif operation.body:
        yield from _part_arguments(operation, example)


def _part_arguments(operation: Operation, example: Example) -> Iterator[str]:
    given: Mapping[str, Any] = example.body if is_object(example.body) else {}
    for part in operation.body.parts if operation.body else ():
        if part.name not in given:
            continue
        value = given[part.name]
        if part.kind == "file":
            uploads = [
                f"Upload({FILE_CONTENT!r}, {literal(str(item))})" for item in (value if is_list(value) else [value])
            ]
            yield f"{part.argument}=[{', '.join(uploads)}]" if part.repeated else f"{part.argument}={uploads[0]}"
        else:
            yield f"{part.argument}={_value(value)}"


def _argument(parameter: Parameter, value: Any) -> str:
    if parameter.type.kind == "scalar" and parameter.type.name == "DateTime" and isinstance(value, str):
        moment = parse_datetime(value)
        return f"datetime.fromisoformat({literal(moment.isoformat())})"
    return _value(value)


def _value(value: Any) -> str:
    if is_object(value):
        return "{" + ", ".join(f"{literal(key)}: {_value(item)}" for key, item in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_value, value)) + "]"
    return literal(value)
