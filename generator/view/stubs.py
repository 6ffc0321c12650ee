"""Test stubs: each operation's documented call as source, what it must send, and what must come back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ..ir import Api, Body, Example, Operation, SecurityScheme, TypeRef
from ..runtime.exact_json import write_json
from ..runtime.moments import parse_datetime
from ..runtime.shapes import is_list, is_object
from ..runtime.sockets import Pages, fills
from . import documented
from .credentials import variable
from .documented_bodies import FILE_CONTENT, as_written, body_bytes
from .file_lists import listed_files, own_parts
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
    opens: str
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
    for example in operation.examples:
        yield _stub(operation, example, api, example.code)


def _stub(operation: Operation, example: Example, api: Api, name: str) -> Stub:
    kind = operation.success[0].kind if operation.success else "none"
    request, response = f"{name}.request.json", f"{name}.response.json"
    files: dict[str, bytes] = {}
    if _sends_json(operation, example) and operation.body:
        files[request] = write_json(as_written(example.body, operation.body.type, api.schemas))
    if kind == "csv":
        response = f"{name}.response.csv"
        files[response] = str(example.answer).encode()
    elif kind == "json":
        files[response] = write_json(as_written(example.answer, operation.success[0].type, api.schemas))
    return Stub(
        operation=operation,
        name=name,
        doc=docstring(f"{operation.id}: `{operation.dotted}` makes the documented call and reads its answer.", 4),
        answers=_answers(operation, kind, response),
        call=_call(operation, example, request),
        keeps="" if kind == "none" else "answer = ",
        opens=_opens(operation, kind),
        reading=_reading(operation, kind),
        kept_async=_kept_async(operation, kind),
        path=literal(DYNAMIC_PATH if operation.url_argument else documented.path(operation, example)),
        query=_query(operation, example, api),
        headers=_headers(operation, example, api),
        body=literal(request) if request in files else repr(body_bytes(operation, example, api.schemas)),
        checks=tuple(_checks(operation, kind, api, response)),
        deprecated=operation.deprecated or operation.no_integration,
        files=files,
    )


def _answers(operation: Operation, kind: str, response: str) -> str:
    status = operation.success[0].status if operation.success else "200"
    # `isdecimal` would take the digits of other alphabets too, which Python does not read.
    code = status if re.fullmatch("2[0-9][0-9]", status) else "200"
    if kind == "json":
        return f"{code}, {literal(response)}"
    if kind == "csv":
        return f"{code}, {literal(response)}, content_type={literal(operation.success[0].content_type)}"
    if kind == "none":
        return code
    return f"{code}, content={FILE_CONTENT!r}, content_type={literal(operation.success[0].content_type)}"


def _call(operation: Operation, example: Example, request: str) -> str:
    paged = any(fills(each, Pages) for each in operation.conventions)
    return f"{operation.dotted}({', '.join(_arguments(operation, example, request))}){'.page()' if paged else ''}"


def _kept_async(operation: Operation, kind: str) -> str:
    if job_of(operation):
        return "answer.started"
    file = "wire.async_download(answer)" if _may_be_else(operation, kind) else "answer"
    read = {"none": "None", "binary": f"await {file}.read()", "csv": "[row async for row in answer.rows()]"}
    return read.get(kind, "answer")


def _opens(operation: Operation, kind: str) -> str:
    """What stands before the call of a blocking client, to be closed by what follows it."""
    return "list(" if kind == "csv" else "wire.download(" if _may_be_else(operation, kind) else ""


def _reading(operation: Operation, kind: str) -> str:
    """What follows the call of a blocking client, so that the answer is the value itself."""
    if job_of(operation):
        return ".started"
    read = {"binary": ".read()", "csv": ".rows())"}.get(kind, "")
    return f"){read}" if _may_be_else(operation, kind) else read


def _may_be_else(operation: Operation, kind: str) -> bool:
    """Whether a method that brings a file may bring something else too, so that types alone cannot tell."""
    return kind == "binary" and len({result.kind for result in operation.success}) > 1


def _checks(operation: Operation, kind: str, api: Api, response: str) -> Iterator[str]:
    if kind == "json":
        type_ = TypeSource(api.schemas).lookup(operation.success[0].type)
        yield f"wire.returned(answer, {type_}, {literal(response)})"
    elif kind == "csv" and (rows := operation.success[0].rows):
        yield f"wire.listed(answer, {TypeSource(api.schemas).rows(rows)}, {literal(response)})"
    elif kind != "none":
        yield f"wire.received(answer, {FILE_CONTENT!r})"


def _query(operation: Operation, example: Example, api: Api) -> str:
    pairs = [literal(pair) for pair in [documented.query(operation, example)] if pair]
    pairs += [f"{literal(scheme.wire_name + '=')} + {secret}" for scheme, secret in _secrets(operation, api, "query")]
    return ' + "&" + '.join(pairs) or literal("")


def _headers(operation: Operation, example: Example, api: Api) -> str:
    accept = ", ".join(dict.fromkeys(r.content_type for r in operation.success if r.content_type)) or "*/*"
    pairs = {"accept": literal(accept)}
    if kind := documented.content_type(operation, example):
        pairs["content-type"] = literal(kind)
    pairs |= {name: literal(text) for name, text in documented.headers(operation, example).items()}
    pairs |= {scheme.wire_name: secret for scheme, secret in _secrets(operation, api, "header")}
    cookies = [literal(each) for each in documented.cookies(operation, example)]
    cookies += [
        f"{literal(scheme.wire_name + '=')} + {secret}" for scheme, secret in _secrets(operation, api, "cookie")
    ]
    if cookies:
        pairs["cookie"] = ' + "; " + '.join(cookies)
    return "{" + ", ".join(f"{literal(name.lower())}: {value}" for name, value in pairs.items()) + "}"


def _secrets(operation: Operation, api: Api, place: str) -> Iterator[tuple[SecurityScheme, str]]:
    """The schemes of the first alternative that travel in one place, each with the source of what is sent."""
    for scheme in api.security:
        if scheme.place == place and scheme.name in next(iter(operation.security), ()):
            name = literal(variable(api, scheme.argument))
            secret = {"bearer": f'"Bearer " + wire.secret({name})', "basic": f"wire.basic({name})"}
            yield scheme, secret.get(scheme.kind, f"wire.secret({name})")


def _sends_json(operation: Operation, example: Example) -> bool:
    return bool(example.has_body and operation.body and operation.body.kind == "json")


def _arguments(operation: Operation, example: Example, request: str) -> Iterator[str]:
    if operation.url_argument:
        yield f"wire.url({literal(DYNAMIC_PATH)})"
    for parameter in documented.sent(operation, example, "path"):
        yield argument_source(parameter.type, example.parameters[parameter.key])
    for parameter in operation.parameters:
        passed = parameter.place != "path" and not parameter.setting
        if passed and parameter.key in example.parameters:
            yield f"{parameter.argument}={argument_source(parameter.type, example.parameters[parameter.key])}"
    if _sends_json(operation, example):
        yield f"body=wire.example({literal(request)})"
    elif operation.body and example.has_body:
        yield from _part_arguments(operation.body, example.body)


def _part_arguments(body: Body, given: Mapping[str, Any]) -> Iterator[str]:
    if not body.parts:
        yield f"body={FILE_CONTENT!r}" if body.kind in ("text", "binary") else "body={}"
    if listed := body.file_list:
        made = [_file_item(listed.class_name, name, fields) for name, fields in listed_files(listed, given)]
        yield f"{listed.argument}=[{', '.join(made)}]"
    for part in own_parts(body):
        if part.name not in given:
            continue
        value = given[part.name]
        if part.kind == "file":
            items = value if is_list(value) else [value]
            uploads = [f"Upload({FILE_CONTENT!r}, {literal(str(item))})" for item in items]
            yield f"{part.argument}=[{', '.join(uploads)}]" if part.repeated else f"{part.argument}={uploads[0]}"
        else:
            yield f"{part.argument}={argument_source(part.type, value)}"


def _file_item(class_name: str, name: str, fields: list[tuple[str, TypeRef, Any]]) -> str:
    given = [f"{attribute}={argument_source(type_, value)}" for attribute, type_, value in fields]
    return f"{class_name}({', '.join([f'Upload({FILE_CONTENT!r}, {literal(name)})', *given])})"


def argument_source(type_: TypeRef, value: Any) -> str:
    """A documented value as Python has it."""
    if is_list(value) and (members := type_.without_none.args) and type_.without_none.kind == "tuple":
        return "(" + ", ".join(map(argument_source, members, value)) + ("," if len(value) == 1 else "") + ")"
    if is_list(value):
        return "[" + ", ".join(argument_source(documented.item_type(type_), item) for item in value) + "]"
    name = type_.without_none.name
    if name == "DateTime" and isinstance(value, str):
        return f"datetime.fromisoformat({literal(parse_datetime(value).isoformat())})"
    if name == "date" and isinstance(value, str):
        return f"date.fromisoformat({literal(value)})"
    if name == "Decimal" and isinstance(value, int):
        return literal(Decimal(value))
    return literal(float(value)) if name == "float" and isinstance(value, Decimal) else _value(value)


def _value(value: Any) -> str:
    if is_object(value):
        return "{" + ", ".join(f"{literal(key)}: {_value(item)}" for key, item in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_value, value)) + "]"
    return literal(value)
