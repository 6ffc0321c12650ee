"""Operations as the group templates print them: a constant, and a method for each kind of client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..described import Described
from ..ir import Api, Body, Operation, Parameter, Part, Result
from ..runtime.sockets import Pages
from . import long_lines
from .jobs import JobMethods, job_methods
from .literals import docstring, literal
from .types import TypeSource

# What a body without parts of its own may be; JSON has a type.
_BODIES = {
    "text": "str | bytes",
    "binary": "FileInput",
    "form": "Mapping[str, Any]",
    "multipart": "Mapping[str, Any]",
}


@dataclass(frozen=True, kw_only=True)
class Argument:
    """One argument of a method: its source in the signature, and where its value goes."""

    name: str
    annotation: str
    required: bool
    positional: bool = False
    description: str = ""

    @property
    def source(self) -> str:
        """The argument as the signature has it."""
        if self.required:
            return long_lines.argument(self.name, self.annotation, "")
        return long_lines.argument(self.name, _optional(self.annotation), " = None")


@dataclass(frozen=True, kw_only=True)
class Method:
    """One operation, ready to print."""

    operation: Operation
    constant: str
    fields: tuple[tuple[str, str], ...]
    arguments: tuple[Argument, ...]
    passed: str
    returns: str
    returns_async: str
    paged: bool
    job: JobMethods | None
    doc: str

    @property
    def signature(self) -> str:
        """The arguments after `self`."""
        positional = [argument.source for argument in self.arguments if argument.positional]
        named = [argument.source for argument in self.arguments if not argument.positional]
        return ", ".join(["self", *positional, "*", *named, "options: CallOptions | None = None"])

    @property
    def answers(self) -> dict[bool, str]:
        """How the two kinds of method, asyncio or not, name the type of what the call brings."""
        call = f"self._client.call({self.constant}, {self.passed}, options)"
        return {
            False: long_lines.answer(self.returns, call),
            True: long_lines.answer(self.returns_async, f"await {call}"),
        }


class Methods:
    """Turns the operations of one API into methods."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._types = TypeSource(dict(api.schemas))

    def of(self, operation: Operation) -> Method:
        """The method of one operation."""
        pages = next((each for each in operation.conventions if isinstance(each, Pages)), None)
        job = job_methods(operation, self._api, self._types)
        returns = [self._returns(operation, pages, asynchronous) for asynchronous in (False, True)]
        returns = [job.returns, f"Async{job.returns}"] if job else returns
        arguments = tuple(sorted(self._arguments(operation), key=lambda each: (not each.positional, not each.required)))
        return Method(
            operation=operation,
            constant=operation.code.upper(),
            fields=tuple(self._fields(operation)),
            arguments=arguments,
            passed=_passed(operation),
            returns=returns[0],
            returns_async=returns[1],
            paged=pages is not None,
            job=job,
            doc=docstring(_doc(operation, arguments), 8),
        )

    def _arguments(self, operation: Operation) -> Iterator[Argument]:
        if operation.url_argument:
            yield Argument(
                name=operation.url_argument,
                annotation="str",
                required=True,
                positional=True,
                description="The absolute URL, as the API gave it.",
            )
        for parameter in operation.parameters:
            if not (operation.url_argument and parameter.place == "path"):
                yield self._parameter(parameter)
        if operation.body:
            yield from self._body_arguments(operation.body)

    def _parameter(self, parameter: Parameter) -> Argument:
        return Argument(
            name=parameter.argument,
            annotation=self._types.argument(parameter.type),
            required=parameter.required,
            positional=parameter.place == "path",
            description=parameter.description,
        )

    def _body_arguments(self, body: Body) -> Iterator[Argument]:
        if not body.parts:
            annotation = _BODIES.get(body.kind) or self._types.argument(body.type)
            yield Argument(name="body", annotation=annotation, required=body.required, description=body.description)
        for part in body.parts:
            yield Argument(
                name=part.argument,
                annotation=self._types.argument(part.type),
                required=part.required,
                description=part.description,
            )

    def _returns(self, operation: Operation, pages: Pages | None, asynchronous: bool) -> str:
        answers = [self._types.answer(result.type, asynchronous=asynchronous) for result in operation.success]
        if pages is None:
            return " | ".join(dict.fromkeys(answers)) or "None"
        item = Described(operation, self._api).item_type(pages.items)
        item_source = self._types.answer(item, asynchronous=asynchronous) if item else "Any"
        return f"{'Async' if asynchronous else ''}Pages[{item_source}, {answers[0]}]"

    def _fields(self, operation: Operation) -> Iterator[tuple[str, str]]:
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
        return f"Part({', '.join(fields)})"

    def _result(self, result: Result) -> str:
        fields = [f"status={literal(result.status)}", f"kind={literal(result.kind)}"]
        if result.content_type:
            fields.append(f"content_type={literal(result.content_type)}")
        if result.kind == "json":
            fields.append(f"type=lambda: {self._types.lookup(result.type)}")
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
    if parameter.given_as:
        given["given_as"] = parameter.given_as
    return f"Parameter({', '.join(f'{key}={literal(value)}' for key, value in given.items())})"


def _passed(operation: Operation) -> str:
    """The `Arguments(…)` that a method hands on."""
    sent = [p for p in operation.parameters if not (operation.url_argument and p.place == "path")]
    given = [f"parameters={{{', '.join(f'{literal(p.key)}: {p.argument}' for p in sent)}}}"]
    if operation.body and operation.body.parts:
        parts = ", ".join(f"{literal(part.name)}: {part.argument}" for part in operation.body.parts)
        given.append(f"body={{{parts}}}")
    elif operation.body:
        given.append("body=body")
    if operation.url_argument:
        given.append(f"url={operation.url_argument}")
    return f"Arguments({', '.join(given)})"


def _warning(operation: Operation) -> str:
    reason = "the provider allows no integration to use it" if operation.no_integration else "it is deprecated"
    return f"{operation.id} ({operation.dotted}): {reason}. {operation.description}".strip()


def _doc(operation: Operation, arguments: tuple[Argument, ...]) -> str:
    lines = [f"{operation.summary.rstrip('.') or operation.dotted} ({operation.id}).", ""]
    if operation.description:
        lines += [operation.description, ""]
    told = [f"    {argument.name}: {' '.join(argument.description.split())}" for argument in arguments]
    described = [line for line in told if not line.endswith(": ")]
    if described:
        lines += ["Args:", *described, ""]
    if operation.source:
        lines.append(f"Source: {operation.source}")
    return "\n".join(lines)


def _tuple(items: Iterator[str]) -> str:
    made = list(items)
    return f"({', '.join(made)}{',' if len(made) == 1 else ''})"


def _optional(annotation: str) -> str:
    return annotation if annotation == "Any" or annotation.endswith("None") else f"{annotation} | None"
