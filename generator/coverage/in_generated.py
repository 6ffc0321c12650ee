"""What generated code says of an operation: signatures, what they send on, models, limits and stubs."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from ..inventory.frequency import EVENT, NONE, batch, concurrency, rate
from .facts import Fact, call, examples, member
from .python_code import Code, Method, calls_of, fields, keyword, literals, names, read_code, text, texts

_HEADER = re.compile(r"[A-Za-z]+(-[A-Za-z]+)+")


def generated(project: Path, package: str) -> dict[str, frozenset[Fact]]:
    """What a generated project says, by the provider's codes; nothing where it has not been generated."""
    code = read_code(project / package)
    settings = frozenset(_settings(code))
    stubs = sorted(file.name for file in (project / "tests" / "examples").glob("*"))
    return {
        id_: frozenset(
            (
                *_operation(operation, code.methods.get(name, [])),
                *_arguments(operation, code.methods.get(name, []), code),
                *settings,
                *_fields("response", {*names(keyword(operation, "results"))}, code),
                *_fields("file", {*names(keyword(operation, "encoder"))}, code),
                *_frequencies(operation),
                *_examples(name.lower(), stubs),
            )
        )
        for name, (id_, operation) in code.operations.items()
    }


def _operation(operation: ast.Call, methods: list[Method]) -> Iterator[Fact]:
    """It counts as there when the blocking and the asyncio client have a method for it."""
    if len(methods) >= 2:
        yield call(text(keyword(operation, "method")), text(keyword(operation, "path")))


def _arguments(operation: ast.Call, methods: list[Method], code: Code) -> Iterator[Fact]:
    """Only what every one of the methods takes and sends on."""
    places = {
        text(keyword(each, "name")): text(keyword(each, "place"), "query") for each in calls_of(operation, "Parameter")
    }
    said = [frozenset(_sent(method, places, operation, code)) for method in methods]
    yield from frozenset[Fact]().union(*said[:1]).intersection(*said[1:])


def _sent(method: Method, places: dict[str, str], operation: ast.Call, code: Code) -> Iterator[Fact]:
    signature = {each.arg: each.annotation for each in (*method.args.args, *method.args.kwonlyargs)}
    for given in calls_of(method, "Arguments"):
        for name, argument in _pairs(keyword(given, "parameters")):
            if argument in signature and name in places:
                yield from member(places[name], name, literals(signature[argument], code))
        body = keyword(given, "body")
        for name, argument in [*_pairs(body), *_listed(body, code)]:
            if argument in signature and name in _parts(operation):
                yield from member("body", name, literals(signature[argument], code))
        if isinstance(body, ast.Name) and body.id in signature:
            sent = {*names(keyword(operation, "encoder"))} & {*names(signature[body.id])}
            yield from _fields("body", sent, code)


def _pairs(node: ast.expr | None) -> Iterator[tuple[str, str]]:
    """The names on the wire in a dictionary, each with the argument that it takes its value from."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            for argument in names(value):
                yield text(key), argument


def _listed(body: ast.expr | None, code: Code) -> Iterator[tuple[str, str]]:
    """The parts that a list of files becomes, each with its argument, and the parts beside them."""
    made = body.func.value if isinstance(body, ast.Call) and isinstance(body.func, ast.Attribute) else None
    if not isinstance(made, ast.Name) or made.id not in code.file_lists or not isinstance(body, ast.Call):
        return
    given, others = body.args
    described = code.file_lists[made.id]
    for part in (text(keyword(described, "files")), next(texts(keyword(described, "descriptors") or given), "")):
        yield from ((part, argument) for argument in names(given))
    yield from _pairs(others)


def _parts(operation: ast.Call) -> set[str]:
    return {text(keyword(part, "name")) for part in calls_of(keyword(operation, "encoder"), "Part")}


def _settings(code: Code) -> Iterator[Fact]:
    """What the client itself is given travels in headers of every call; its own modules name them."""
    for module in code.settings:
        taken = [each.annotation for each in ast.walk(module) if isinstance(each, ast.arg) and each.annotation]
        values = {value for annotation in taken for value in literals(annotation, code)}
        for name in filter(_HEADER.fullmatch, {*texts(module)}):
            yield from member("header", name, values)


def _fields(place: str, models: set[str], code: Code) -> Iterator[Fact]:
    for name, annotation in fields(models, code):
        yield from member(place, name, literals(annotation, code))


def _frequencies(operation: ast.Call) -> Iterator[Fact]:
    limits = keyword(operation, "conventions")
    found = [
        *(rate(_number(each, "calls"), float(_number(each, "per"))) for each in calls_of(limits, "Rate")),
        *(batch(_number(each, "max")) for each in calls_of(limits, "Batch")),
        *(concurrency(_number(each, "max")) for each in calls_of(limits, "Concurrency")),
        *(EVENT for _ in calls_of(limits, "Trigger")),
    ]
    yield from (Fact("frequency", figure) for figure in found or [NONE])


def _number(limit: ast.Call, name: str) -> int | float:
    node = keyword(limit, name)
    value = node.value if isinstance(node, ast.Constant) else 0
    return value if isinstance(value, int | float) else 0


def _examples(name: str, stubs: list[str]) -> Iterator[Fact]:
    """The stubs send and answer with files that are named after the operation."""
    for side, ending in (("request", ".request.json"), ("answer", ".response.json")):
        files = [each for each in stubs if each.endswith(ending)]
        own = [each for each in files if each == name + ending or each.startswith(f"{name}_")]
        yield from examples(side, len(own))
