"""The only door to ruff: every text in the house's shape, in one pass over all of them, whatever folder it runs in.

Two tools would lay out the same text twice. Ruff's layout is black's, but for shapes that no template prints;
the tests hold black to finding nothing to change.
"""

from __future__ import annotations

import ast
import os
import subprocess
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from .imports import without_unused
from .problems import Stopped

LINE_LENGTH = 120
# `exclude` is emptied because ruff by default skips folders that an API may well be named after, such as `build`.
_OPTIONS = (
    *("--isolated", "--no-cache", "--no-respect-gitignore", "--quiet"),
    *("--config", "target-version = 'py311'"),
    *("--config", "exclude = []"),
)
_TIDY = ("--fix", "--exit-zero", "--select", "I,F401,RUF022,TC005", "--output-format", "concise")
_CONTEXT = 5


class Unformattable(Stopped):
    """A text that is not Python: where it stands, and its numbered lines around the place."""

    def __init__(self, path: PurePosixPath, text: str, line: int, reason: str) -> None:
        self.path = path
        self.line = line
        super().__init__(f"{path}:{line}: {reason}\n{_numbered(text, line)}")


def format_files(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Every file with LF line ends; Python files with sorted imports, none unused, and black's layout."""
    texts = {path: _with_line_feeds(text) for path, text in files.items()}
    python = {path: without_unused(text) for path, text in texts.items() if path.suffix == ".py"}
    return texts | _ruff(python) if python else texts


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _ruff(files: Mapping[PurePosixPath, str]) -> dict[PurePosixPath, str]:
    """Sort imports and names, drop unused ones, then lay out: two commands for all the files, in a folder of their own."""
    with TemporaryDirectory(prefix="specwright-") as name:
        folder = Path(name)
        for parent in {path.parent for path in files}:
            (folder / parent).mkdir(parents=True, exist_ok=True)
        for path, text in files.items():
            (folder / path).write_bytes(_encoded(path, text))
        checked = _run(folder, "check", *_TIDY)
        formatted = _run(folder, "format", "--config", f"line-length = {LINE_LENGTH}")
        if b"invalid-syntax" in checked.stdout or checked.returncode or formatted.returncode:
            _complain(files, (checked.stderr + formatted.stderr).decode(errors="replace"))
        return {path: (folder / path).read_text(encoding="utf-8") for path in files}


def _encoded(path: PurePosixPath, text: str) -> bytes:
    if "\0" in text:
        raise Unformattable(path, text, text.count("\n", 0, text.index("\0")) + 1, "a null character")
    try:
        return text.encode()
    except UnicodeEncodeError as error:  # half of a surrogate pair
        raise Unformattable(path, text, text.count("\n", 0, error.start) + 1, str(error)) from error


def _run(folder: Path, command: str, *options: str) -> subprocess.CompletedProcess[bytes]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RUFF_")}
    # Asked for its program by name, since the package carries no types; `-m ruff` would start Python once more.
    program: str = import_module("ruff").find_ruff_bin()
    words = [program, command, *_OPTIONS, *options, "."]
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, check=False)


def _complain(files: Mapping[PurePosixPath, str], said: str) -> None:
    """Ruff refused a file, and does not say where a text went wrong in a way that can be relied on: Python does."""
    for path, text in files.items():
        try:
            ast.parse(text, feature_version=(3, 11))
        except SyntaxError as error:
            raise Unformattable(path, text, error.lineno or 1, error.msg) from error
    raise RuntimeError(f"ruff failed on texts that Python can read: {said}")


def _numbered(text: str, line: int) -> str:
    """The lines around `line`, each with its number, the line itself marked."""
    numbered = enumerate(text.split("\n"), start=1)
    near = [(at, shown) for at, shown in numbered if abs(at - line) <= _CONTEXT]
    return "\n".join(f"{'>' if at == line else ' '} {at:4} | {shown}" for at, shown in near)
