"""The only door to black and ruff: the same text in the house's shape, whatever folder it runs in."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from black import format_str
from black.mode import Mode, TargetVersion

_LINE_LENGTH = 120
_BLACK = Mode(line_length=_LINE_LENGTH, target_versions={TargetVersion.PY311})
# `exclude` is emptied because ruff by default skips folders that an API may well be named after, such as `build`.
_RUFF = (
    *("--isolated", "--no-cache", "--no-respect-gitignore", "--quiet"),
    *("--config", "target-version = 'py311'"),
    *("--config", "exclude = []"),
)
_CONTEXT = 5


class Unformattable(Exception):
    """A text that is not Python: where it stands, and its numbered lines around the place."""

    def __init__(self, path: PurePosixPath, text: str, line: int, reason: str) -> None:
        self.path = path
        self.line = line
        super().__init__(f"{path}:{line}: {reason}\n{_numbered(text, line)}")


def format_files(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Every file with LF line ends; Python files with sorted imports, none unused, and black's layout."""
    texts = {path: _with_line_feeds(text) for path, text in files.items()}
    python = {path: text for path, text in texts.items() if path.suffix == ".py"}
    for path, text in python.items():
        _parse(path, text)
    ruffed = _ruff(python)
    return texts | {path: format_str(text, mode=_BLACK) for path, text in ruffed.items()}


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _parse(path: PurePosixPath, text: str) -> None:
    """Complain here, because neither tool says where a text of many files went wrong."""
    try:
        ast.parse(text, feature_version=(3, 11))
    except SyntaxError as error:
        raise Unformattable(path, text, error.lineno or 1, error.msg) from error
    except ValueError as error:  # a null byte or half of a surrogate pair
        raise Unformattable(path, text, 1, str(error)) from error


def _ruff(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Sort imports and drop unused ones: two commands for all the files, in a folder of their own."""
    if not files:
        return {}
    with TemporaryDirectory(prefix="specwright-") as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8", newline="\n")
        _run(folder, "check", "--fix-only", "--select", "I,F401,RUF022,TC005")
        _run(folder, "format", "--config", f"line-length = {_LINE_LENGTH}")
        return {path: (folder / path).read_text(encoding="utf-8") for path in files}


def _run(folder: Path, command: str, *options: str) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    # -P, because a module of the tree that is called like one of Python's own must not be imported here.
    python = [sys.executable, "-P", "-m", "ruff"]
    subprocess.run([*python, command, *_RUFF, *options, "."], cwd=folder, env=environment, check=True)


def _numbered(text: str, line: int) -> str:
    """The lines around `line`, each with its number, the line itself marked."""
    numbered = enumerate(text.split("\n"), start=1)
    near = [(at, shown) for at, shown in numbered if abs(at - line) <= _CONTEXT]
    return "\n".join(f"{'>' if at == line else ' '} {at:4} | {shown}" for at, shown in near)
