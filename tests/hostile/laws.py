"""What may come of a hostile description: problems that a person can read, or files that hold it as data alone."""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from generator import pipeline
from generator.problems import ProblemsFound
from generator.runtime.shapes import is_list
from generator.source import Source
from tests.hostile.payloads import CANARY

_PATH = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*(/[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*)*")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_LINE = 2000
# The rules between the cells of the tables that the README has: of operations, and of webhooks and callbacks.
_CELLS = (4, 5)
_DANGEROUS = frozenset("__import__ eval exec compile open print input breakpoint globals vars setattr getattr".split())
_MODULES = frozenset(
    "__future__ builtins collections contextlib dataclasses datetime decimal functools pathlib pydantic pytest typing".split()
)
_IDENTIFIERS = (ast.Name, ast.Attribute, ast.arg, ast.keyword, ast.alias, ast.FunctionDef, ast.ClassDef, ast.Global)

Tree = dict[PurePosixPath, str | bytes]


def outcome(spec: Path) -> Tree | tuple[str, ...]:
    """The files of a project made from a document, or the lines of its problems; anything else is an exception."""
    source = Source(spec=spec, package="shop", class_name="Shop", env_prefix="SHOP", project=True)
    try:
        return pipeline.build(source, lambda _: None)
    except ProblemsFound as found:
        return tuple(map(str, found.problems))


def broken(result: Tree | tuple[str, ...]) -> list[str]:
    """Which laws an outcome breaks."""
    if isinstance(result, tuple):
        return [complaint for line in result for complaint in _of_problem(line)] or ([] if result else ["no problem"])
    own = {path: _text(content) for path, content in result.items() if "_vendor" not in path.parts}
    return [*_of_paths(result), *(f"{path}: {each}" for path, text in own.items() for each in _of_file(path, text))]


def _text(content: str | bytes) -> str:
    return content if isinstance(content, str) else content.decode()


def _of_problem(line: str) -> Iterator[str]:
    """A problem is one line that a terminal can show, with its place in front."""
    if not line.isprintable():
        yield f"a problem that is no plain line: {line!a}"
    if len(line) > _LONGEST_LINE:
        yield f"a problem of {len(line)} characters: {line[:200]!a}"
    if not re.match(r".*?[a-z_]+\.(yaml|json):[1-9][0-9]*: \S", line):
        yield f"a problem without its place: {line!a}"


def _of_paths(tree: Tree) -> Iterator[str]:
    for path in tree:
        if not _PATH.fullmatch(str(path)) or any(_DEVICES.fullmatch(part) or len(part) > 200 for part in path.parts):
            yield f"no name for a file: {path}"
    if len({str(path).lower() for path in tree}) < len(tree):
        yield "files that differ by case alone"


def _of_file(path: PurePosixPath, text: str) -> Iterator[str]:
    readers = {".py": _of_python, ".json": _of_json, ".toml": _of_toml, ".md": _of_markdown}
    try:
        yield from readers[path.suffix](text) if path.suffix in readers else ()
    except (SyntaxError, ValueError) as error:
        yield f"cannot be read: {error!r}"


def _of_json(text: str) -> Iterator[str]:
    json.loads(text)
    return iter(())


def _of_toml(text: str) -> Iterator[str]:
    if {*tomllib.loads(text)} != {"build-system", "project", "tool"}:
        yield "other tables than the template's"


def _of_markdown(text: str) -> Iterator[str]:
    """Outside of code nothing of the document's is a tag, a link, or the end of a table's cell."""
    plain = re.sub(
        r"\\.", "", re.sub(r"(?s)(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)", "", re.sub(r"(?ms)^```.*?^```$", "", text))
    )
    for mark in (r"<[A-Za-z/!?]", r"\]\(", r"`"):
        if found := re.search(rf".*{mark}.*", plain):
            yield f"Markdown of the document's: {found[0]!a}"
    for row in re.findall(r"(?m)^\|.*$", plain):
        if row.count("|") not in _CELLS:
            yield f"a table's row in pieces: {row!a}"


def _of_python(text: str) -> Iterator[str]:
    """The document's texts are constants, no name is among them, and no module does what none needs to."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, _IDENTIFIERS) and any(CANARY in said for said in _said(node)):
            yield f"line {getattr(node, 'lineno', 0)}: a text of the document as code"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _DANGEROUS:
            yield f"line {node.lineno}: calls {node.func.id}"
        elif isinstance(node, ast.JoinedStr):
            yield f"line {node.lineno}: a text that is evaluated"
        elif _imported(node) - _MODULES - {"shop"}:
            yield f"imports {_imported(node)}"


def _said(node: ast.AST) -> Iterator[str]:
    """The identifiers that a node itself holds."""
    for _, value in ast.iter_fields(node):
        yield from (each for each in (value if is_list(value) else [value]) if isinstance(each, str))


def _imported(node: ast.AST) -> set[str]:
    """The packages that a statement imports from outside of its own."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom) and not node.level:
        return {(node.module or "").partition(".")[0]}
    return set()
