"""The example scripts that stand beside a package, as its README lists them."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import PurePosixPath

from .literals import markdown


def script_rows(scripts: Mapping[PurePosixPath, bytes]) -> list[dict[str, str]]:
    """Each script with the first line of its docstring, as cells of a table."""
    return [{"name": markdown(str(path)), "summary": markdown(_summary(content))} for path, content in scripts.items()]


def _summary(script: bytes) -> str:
    try:
        told = ast.get_docstring(ast.parse(script))
    except (SyntaxError, ValueError):
        told = None  # It is carried as it is; whoever runs it is told by Python what is wrong with it.
    return (told or "").partition("\n")[0]
