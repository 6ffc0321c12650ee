"""Operations as the group templates print them: a constant, and a method for each kind of client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..described import Described
from ..ir import Api, Body, Operation, Parameter, TypeRef
from ..runtime.sockets import Pages, fills
from . import long_lines
from .arguments import Argument, Overload, chosen_arguments, literal_type, signature_of
from .constants import Constants
from .file_lists import FileListSource, constant_of, file_list_source, own_parts
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
    file_list: FileListSource | None
    overloads: tuple[Overload, ...]
    doc: str

    @property
    def signature(self) -> str:
        """The arguments after `self`."""
        return signature_of(self.arguments)

    @property
    def answers(self) -> dict[bool, str]:
        """How the two kinds of method, asyncio or not, name the type of what the call brings."""
        call = f"self._client.call({self.constant}, {self.passed}, options)"
        return {
            False: long_lines.answer(self.inside(self.returns), call),
            True: long_lines.answer(self.inside(self.returns_async), f"await {call}"),
        }

    def inside(self, returns: str) -> str:
        """The type of an answer inside the method, where an argument of that name hides the module of models."""
        hidden = any(argument.name == "models" for argument in self.arguments)
        return re.sub(r"\bmodels\.", "_models.", returns) if hidden else returns


class Methods:
    """Turns the operations of one API into methods."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._types = TypeSource(api.schemas)
        self._constants = Constants(self._types)

    def of(self, operation: Operation) -> Method:
        """The method of one operation."""
        pages = next((each for each in operation.conventions if fills(each, Pages)), None)
        job = job_methods(operation, self._api, self._types)
        returns = [self._returns(operation, pages, asynchronous) for asynchronous in (False, True)]
        returns = [job.returns, f"Async{job.returns}"] if job else returns
        accepts = () if pages or job else operation.accepts
        found = [*self._arguments(operation), *chosen_arguments(operation.body, accepts)]
        arguments = tuple(sorted(found, key=lambda each: (not each.positional, not each.required)))
        return Method(
            operation=operation,
            constant=operation.code.upper(),
            fields=tuple(self._constants.fields(operation)),
            arguments=arguments,
            passed=_passed(operation, accepts),
            returns=returns[0],
            returns_async=returns[1],
            paged=pages is not None,
            job=job,
            file_list=file_list_source(operation, self._types),
            overloads=tuple(self._overloads(operation, arguments)) if accepts else (),
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
            if not parameter.setting and not (operation.url_argument and parameter.place == "path"):
                yield self._parameter(parameter)
        if operation.body:
            yield from self._body_arguments(operation.body)

    def _parameter(self, parameter: Parameter) -> Argument:
        alone = TypeRef("tuple", args=parameter.members)
        types = [alone, parameter.type] if parameter.separator else [parameter.type]
        return Argument(
            name=parameter.argument,
            annotation=" | ".join(dict.fromkeys(map(self._types.argument, types))),
            required=parameter.required,
            positional=parameter.place == "path",
            description=parameter.description,
        )

    def _body_arguments(self, body: Body) -> Iterator[Argument]:
        if not body.parts:
            types = [type_ for each in (body, *body.alternatives) for type_ in self._taken(each)]
            annotation = "Any" if "Any" in types else " | ".join(dict.fromkeys(types))
            yield Argument(name="body", annotation=annotation, required=body.required, description=body.description)
        if listed := body.file_list:
            annotation = f"Sequence[{listed.class_name}]"
            text = "The files, each with what is said of it."
            yield Argument(name=listed.argument, annotation=annotation, required=listed.required, description=text)
        files = [part for part in body.parts if part.kind == "file"]
        for part in own_parts(body):
            yield Argument(
                name=part.argument,
                annotation=self._types.part(part),
                required=part.required and part.default is None,
                # A call that is about one file is given that file first.
                positional=part.required and not part.repeated and [part] == files,
                description=part.description,
                default="" if part.default is None else literal(part.default),
            )

    def _taken(self, body: Body) -> list[str]:
        return [_BODIES[body.kind]] if body.kind in _BODIES else self._types.alternatives(body.type)

    def _overloads(self, operation: Operation, arguments: tuple[Argument, ...]) -> Iterator[Overload]:
        """One for each type that comes back, where the media types differ in it."""
        groups: dict[tuple[str, str], list[str]] = {}
        for wanted in operation.accepts:
            sync, other = (self._returned(operation, wanted, asynchronous=each) for each in (False, True))
            groups.setdefault((sync, other), []).append(wanted)
        for (sync, other), types in groups.items() if len(groups) > 1 else ():
            default = literal(types[0]) if types[0] == operation.accepts[0] else ""
            chosen = Argument(name="accept", annotation=literal_type(types), required=not default, default=default)
            given = tuple(chosen if each.name == "accept" else each for each in arguments)
            yield Overload(signature=signature_of(given), returns=sync, returns_async=other)

    def _returned(self, operation: Operation, wanted: str, *, asynchronous: bool) -> str:
        by_status = {each.status: each for each in operation.success}
        by_status |= {each.status: each for each in operation.alternatives if each.content_type == wanted}
        answers = [self._types.result(each, asynchronous=asynchronous) for each in by_status.values()]
        return " | ".join(dict.fromkeys(answers)) or "None"

    def _returns(self, operation: Operation, pages: Pages | None, asynchronous: bool) -> str:
        results = operation.success if pages else operation.alternatives
        answers = [self._types.result(result, asynchronous=asynchronous) for result in results]
        if pages is None:
            return " | ".join(dict.fromkeys(answers)) or "None"
        item = Described(operation, self._api).item_type(pages.items)
        item_source = self._types.answer(item, asynchronous=asynchronous) if item else "Any"
        return f"{'Async' if asynchronous else ''}Pages[{item_source}, {answers[0]}]"


def _passed(operation: Operation, accepts: tuple[str, ...]) -> str:
    """The `Arguments(…)` that a method hands on."""
    own = [parameter for parameter in operation.parameters if not parameter.setting]
    sent = [p for p in own if not (operation.url_argument and p.place == "path")]
    given = [f"parameters={{{', '.join(f'{literal(p.key)}: {p.argument}' for p in sent)}}}"]
    if operation.body and operation.body.parts:
        parts = ", ".join(f"{literal(part.name)}: {part.argument}" for part in own_parts(operation.body))
        listed = operation.body.file_list
        made = f"{constant_of(operation)}.body({listed.argument}, {{{parts}}})" if listed else f"{{{parts}}}"
        given.append(f"body={made}")
    elif operation.body:
        given.append("body=body")
    if operation.url_argument:
        given.append(f"url={operation.url_argument}")
    given += [f"{each.name}={each.name}" for each in chosen_arguments(operation.body, accepts)]
    return f"Arguments({', '.join(given)})"


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
