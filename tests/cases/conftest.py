"""Collects the pages of this folder: each is a small description, with what the generator makes of it.

A page holds one `yaml` block. Each `python` block after a line like "`groups/pets.py`, `Pets.get`:" is the excerpt of a
generated file that the line names, and each `markdown` block a section; a `text` block holds the complaints.
`pytest --accept` writes them anew. A `features` block says what of OpenAPI the page proves, for the table of the README.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import chdir
from difflib import unified_diff
from functools import cached_property
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from textwrap import dedent
from typing import Any

import pytest
from _pytest._code import ExceptionInfo

from generator import pipeline
from generator.pipeline import Source
from generator.problems import ProblemsFound

_SPEC = re.compile(r"^```yaml(?P<rules> hand-written)?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_EXPECTED = re.compile(
    r"(?:^`(?P<file>[^`\n]+)`(?:, `(?P<name>[\w. ]+)`)?:\n\n)?^```(?P<kind>python|text|markdown)\n(?P<body>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


class Different(Exception):
    """The page says something else than what comes out; the text is the difference."""


class Outcome:
    """What the generator makes of a page's description: the files of a package, or complaints."""

    def __init__(self, spec: re.Match[str]) -> None:
        self._spec = spec

    @cached_property
    def _tree(self) -> dict[PurePosixPath, str | bytes]:
        source = Source(
            spec=Path("spec.yaml"),
            package="pets",
            class_name="PetShop",
            env_prefix="PETS",
            hand_written=bool(self._spec["rules"]),
        )
        with TemporaryDirectory() as folder, chdir(folder):
            source.spec.write_text(self._spec["text"], encoding="utf-8")
            try:
                return pipeline.build(source, lambda _: None)
            except ProblemsFound as found:
                return {PurePosixPath("complaints"): "".join(f"{problem}\n" for problem in found.problems)}

    def printed(self, block: re.Match[str]) -> str:
        """What the block should hold."""
        if block["kind"] == "text":
            return self._file("complaints")
        text = self._file(block["file"])
        if block["kind"] == "markdown":
            return section(text, block["name"])
        return excerpt(text, block["name"]) if block["name"] else text

    def _file(self, name: str) -> str:
        content = self._tree.get(PurePosixPath(name))
        if not isinstance(content, str):
            raise Different(f"there is no {name}; there are {', '.join(map(str, self._tree))}")
        return content


class Page(pytest.File):
    """A page with one description."""

    def collect(self) -> Iterator[Case]:
        """One test for the whole page."""
        # Untyped, because the published signature leaves its further arguments open.
        case: Any = Case
        yield case.from_parent(self, name=self.path.stem)


class Case(pytest.Item):
    """Holds a page against what the generator makes of its description."""

    def runtest(self) -> None:
        """Compare, or with `--accept` take over what comes out."""
        page = self.path.read_text(encoding="utf-8")
        spec = _SPEC.search(page)
        if spec is None:
            raise Different("the page has no description: a block of yaml")
        outcome = Outcome(spec)
        now = _EXPECTED.sub(lambda block: _replaced(block, outcome.printed(block)), page)
        if self.config.getoption("--accept"):
            self.path.write_text(now, encoding="utf-8")
        elif now != page:
            raise Different(
                "\n".join(unified_diff(page.splitlines(), now.splitlines(), "page", "outcome", lineterm=""))
            )

    def repr_failure(self, excinfo: ExceptionInfo[BaseException], style: object = None) -> str:
        """The difference alone."""
        if isinstance(excinfo.value, Different):
            return f"{excinfo.value}\n\nIf that is meant: pytest {self.path.name} --accept"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where a failure is said to be."""
        return self.path, 0, self.name


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Page | None:
    """Every page of this folder."""
    page: Any = Page
    return page.from_parent(parent, path=file_path) if file_path.suffix == ".md" else None


def section(text: str, title: str) -> str:
    """What stands under a heading, without empty lines at its ends."""
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise Different(f"there is no section {title}")
    return found[1].strip() + "\n"


def excerpt(text: str, name: str) -> str:
    """The source of a function, class or constant by its dotted name."""
    body = ast.parse(text).body
    node: ast.stmt | None = None
    for step in name.split("."):
        node = next((each for each in body if step in _names(each)), None)
        if node is None:
            raise Different(f"there is no {name}")
        body = node.body if isinstance(node, ast.ClassDef) else []
    decorators = node.decorator_list if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
    first = min([each.lineno for each in decorators], default=node.lineno if node else 1)
    return dedent("\n".join(text.splitlines()[first - 1 : node.end_lineno if node else None])) + "\n"


def _names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _replaced(block: re.Match[str], body: str) -> str:
    start, end = block.start("body") - block.start(), block.end("body") - block.start()
    return block[0][:start] + body + block[0][end:]
