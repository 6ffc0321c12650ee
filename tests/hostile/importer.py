"""Imports packages one after the other, in a process that sees what each of them does besides; run by `imports.py`.

A line of standard input is a package: a JSON object of paths and texts. A line of the answer is a JSON list of what
was done that no import may do. The runtime, which is ours, is imported once and stays.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import importlib.abc
import importlib.util
import io
import json
import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

_FORBIDDEN = ("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.kill", "os.putenv", "subprocess.")
_CHANGING = ("os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod")
_FOREIGN = ("socket.", "urllib.", "ctypes.", "shutil.", "tempfile.", "webbrowser.", "pty.")


class Watch:
    """Notes the events of an import that none may cause; `canary` is what no compiled text but a module's may hold."""

    def __init__(self, canary: str) -> None:
        self.seen: list[str] = []
        self.on = False
        self._canary = canary

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Python's audit hook."""
        if not self.on:
            return
        writes = event == "open" and (
            _is_writing(arguments[1]) or arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        )
        compiles = event == "compile" and not str(arguments[1]).startswith("shop/") and self._is_code(arguments[0])
        if writes or compiles or event.startswith((*_FORBIDDEN, *_CHANGING, *_FOREIGN)):
            self.seen.append(f"{event} {arguments!a:.200}")

    def _is_code(self, source: object) -> bool:
        """Whether a text has the canary as more than a constant: annotations are evaluated, and hold aliases."""
        if self._canary not in str(source) or not isinstance(source, str | bytes):
            return False
        self.on = False
        try:
            names = {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}
            return any(self._canary in name for name in names)
        except SyntaxError:
            return True
        finally:
            self.on = True


def _is_writing(mode: object) -> bool:
    return isinstance(mode, str) and bool(set(mode) & set("wax+"))


class Texts(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the modules of the package among texts in memory."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module of this name, if the package has one."""
        name = fullname.replace(".", "/")
        for file, is_package in ((f"{name}/__init__.py", True), (f"{name}.py", False)):
            if file in self.texts:
                return importlib.util.spec_from_loader(fullname, self, origin=file, is_package=is_package)
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Run a module's text."""
        file = str(module.__spec__.origin if module.__spec__ else "")
        exec(compile(self.texts[file], file, "exec", dont_inherit=True), vars(module))


def imported(texts: dict[str, str], finder: Texts, watch: Watch) -> list[str]:
    """Import every module of a package and use every name that it gives; what was done besides."""
    for name in [name for name in sys.modules if name.startswith("shop") and "._vendor" not in name]:
        del sys.modules[name]
    finder.texts = texts
    watch.seen.clear()
    told = io.StringIO()
    watch.on = True
    with contextlib.redirect_stdout(told), contextlib.redirect_stderr(told):
        _import_all([file for file in texts if "_vendor" not in file], watch.seen)
    watch.on = False
    left = [f"left behind: {name}" for name in os.listdir()]
    return [*watch.seen, *left, *([f"printed {told.getvalue()!a:.200}"] if told.getvalue() else [])]


def _import_all(files: list[str], seen: list[str]) -> None:
    for file in files:
        name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        try:
            module = importlib.import_module(name)
            for given in getattr(module, "__all__", ()):
                getattr(module, given)
        except BaseException as error:
            seen.append(f"{name} cannot be imported: {type(error).__name__}: {error!a:.300}")


def main() -> None:
    """Answer until the input ends."""
    finder, watch = Texts(), Watch(sys.argv[1])
    sys.meta_path.insert(0, finder)
    sys.dont_write_bytecode = True
    sys.addaudithook(watch)
    answers = sys.stdout
    for line in sys.stdin:
        print(json.dumps(imported(json.loads(line), finder, watch)), file=answers, flush=True)


if __name__ == "__main__":
    main()
