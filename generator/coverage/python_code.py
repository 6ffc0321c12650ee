"""Generated modules as syntax trees: operations, the methods that call them, and the fields of models."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

Method: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

_PATTERN = re.compile(r"[^\s\[]+\[[^\]]*\*[^\]]*\]")


@dataclass
class Code:
    """All modules of a package but the ones that every package carries a copy of."""

    operations: dict[str, tuple[str, ast.Call]] = field(default_factory=dict[str, tuple[str, ast.Call]])
    file_lists: dict[str, ast.Call] = field(default_factory=dict[str, ast.Call])
    methods: dict[str, list[Method]] = field(default_factory=dict[str, list[Method]])
    classes: dict[str, ast.ClassDef] = field(default_factory=dict[str, ast.ClassDef])
    aliases: dict[str, ast.expr] = field(default_factory=dict[str, ast.expr])
    settings: list[ast.Module] = field(default_factory=list[ast.Module])


def read_code(package: Path) -> Code:
    """The code of a generated package; nothing is imported, so nothing of it runs."""
    code = Code()
    for file in sorted(package.rglob("*.py")):
        inner = file.relative_to(package)
        if inner.parts[0] == "_vendor":
            continue
        tree = ast.parse(file.read_bytes())
        if len(inner.parts) == 1:
            code.settings.append(tree)
        _take(tree, code)
    return code


def _take(tree: ast.Module, code: Code) -> None:
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            code.classes[node.name] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            code.aliases[node.target.id] = node.value
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            _take_constant(node.targets[0].id, node.value, code)
    for each in ast.walk(tree):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and any(calls_of(each, "Arguments")):
            for name in {inner.id for inner in ast.walk(each) if isinstance(inner, ast.Name)}:
                code.methods.setdefault(name, []).append(each)


def _take_constant(name: str, value: ast.expr, code: Code) -> None:
    if isinstance(value, ast.Call) and called(value) == "Operation":
        code.operations[name] = (text(keyword(value, "id")), value)
    elif isinstance(value, ast.Call) and called(value) == "FileList":
        code.file_lists[name] = value


def called(call: ast.Call) -> str:
    """The last name of what a call calls."""
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def calls_of(node: ast.AST | None, name: str) -> Iterator[ast.Call]:
    """Every call of a function or class of this name."""
    for each in ast.walk(node) if node else ():
        if isinstance(each, ast.Call) and called(each) == name:
            yield each


def keyword(call: ast.Call, name: str) -> ast.expr | None:
    """The value of a keyword argument."""
    return next((each.value for each in call.keywords if each.arg == name), None)


def text(node: ast.expr | None, default: str = "") -> str:
    """A text as it is written out."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else default


def texts(node: ast.AST) -> Iterator[str]:
    """Every text that is written out below a node."""
    return (each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str))


def names(node: ast.AST | None) -> Iterator[str]:
    """Every name below a node, and the last name of every dotted one, annotations in quotes included."""
    for each in ast.walk(node) if node else ():
        if isinstance(each, ast.Attribute):
            yield each.attr
        elif isinstance(each, ast.Name):
            yield each.id


def literals(annotation: ast.expr | None, code: Code, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """The values that an annotation lists, by itself or through the names of enums."""
    for each in ast.walk(annotation) if annotation else ():
        if isinstance(each, ast.Subscript) and next(names(each.value), "") == "Literal":
            yield from texts(each.slice)
    for name in {*names(annotation)} - seen:
        if name in code.aliases:
            yield from literals(code.aliases[name], code, seen | {name})


def fields(models: Iterable[str], code: Code) -> Iterator[tuple[str, ast.expr]]:
    """The fields of models by their names on the wire, with their annotations; of a union those of all its members."""
    waiting, seen = [*models], set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in code.aliases:
            waiting.extend(names(code.aliases[name]))
        elif name in code.classes:
            waiting.extend(each for base in code.classes[name].bases for each in names(base))
            yield from _own_fields(code.classes[name])


def _own_fields(model: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    """A field has its name on the wire; one that collects columns of a table, their pattern as well."""
    for node in model.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            declared = [*calls_of(node.annotation, "Field"), *calls_of(node.value, "Field")]
            wire = (text(keyword(each, "serialization_alias")) for each in declared)
            yield next((name for name in wire if name), node.target.id), node.annotation
            yield from ((each, node.annotation) for each in texts(node) if _PATTERN.fullmatch(each))
