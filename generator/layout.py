"""The table of generated files: which template, once for what, to which path."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from .ir import Group
from .view.schemas import Module

Each = Literal["package", "group", "module"]


@dataclass(frozen=True)
class Row:
    """One kind of file. Paths of `package` rows start in the package, those of `project` rows beside it."""

    template: str
    each: Each
    place: Literal["package", "project"]
    path: Callable[[str], str]


LAYOUT = (
    Row("package/__init__.py.j2", "package", "package", lambda _: "__init__.py"),
    Row("package/client.py.j2", "package", "package", lambda _: "client.py"),
    Row("package/errors.py.j2", "package", "package", lambda _: "errors.py"),
    Row("package/index.py.j2", "package", "package", lambda _: "index.py"),
    Row("package/py.typed.j2", "package", "package", lambda _: "py.typed"),
    Row("package/groups.py.j2", "package", "package", lambda _: "groups/__init__.py"),
    Row("package/group.py.j2", "group", "package", lambda name: f"groups/{name}.py"),
    Row("models/__init__.py.j2", "package", "package", lambda _: "models/__init__.py"),
    Row("models/module.py.j2", "module", "package", lambda name: f"models/{name}.py"),
    Row("project/README.md.j2", "package", "project", lambda _: "README.md"),
    Row("project/SUPPORT.md.j2", "package", "project", lambda _: "SUPPORT.md"),
    Row("project/pyproject.toml.j2", "package", "project", lambda _: "pyproject.toml"),
    Row("tests/conftest.py.j2", "package", "project", lambda _: "tests/conftest.py"),
    Row("tests/test_group.py.j2", "group", "project", lambda name: f"tests/test_{name}.py"),
)


def target(row: Row, subject: Group | Module | None, package: str, *, project: bool) -> PurePosixPath | None:
    """Where a file goes; `None` for one that a bare package does without."""
    name = subject.module if isinstance(subject, Group) else subject.name if subject else ""
    path = PurePosixPath(row.path(name))
    if row.place == "project":
        return None if not project and path.name == "pyproject.toml" else path
    return PurePosixPath(package) / path if project else path
