"""What each package carries a copy of, byte for byte: the runtime, the used plugins, the example scripts."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

_HERE = Path(__file__).parent
_VENDOR = PurePosixPath("_vendor")
_INIT = b'"""The runtime and the conventions that this package carries; do not edit."""\n'


def vendored(plugins: Iterable[str], folders: Sequence[Path] = ()) -> dict[PurePosixPath, bytes]:
    """The files under `_vendor/` of a package that uses these plugins, built in or from the named folders."""
    return {
        _VENDOR / "__init__.py": _INIT,
        **_runtime(_HERE / "runtime"),
        **_plugins(plugins, (_HERE / "plugins", *folders)),
    }


def scripts(folder: Path) -> dict[PurePosixPath, bytes]:
    """The example scripts of a folder, as they stand beside a package."""
    return {PurePosixPath("examples", file.name): file.read_bytes() for file in sorted(folder.glob("*.py"))}


def _runtime(folder: Path) -> dict[PurePosixPath, bytes]:
    return {
        _VENDOR / "runtime" / file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*.py"))
    }


def _plugins(names: Iterable[str], folders: Sequence[Path]) -> dict[PurePosixPath, bytes]:
    """The named modules and, through their relative imports, the helper modules that they need."""
    found: dict[str, Path] = {}
    waiting = [folders[0] / "__init__.py", *(_find(name, folders) for name in sorted(set(names)))]
    while waiting:
        file = waiting.pop()
        if file.name not in found:
            found[file.name] = file
            waiting += _helpers(file)
        elif found[file.name] != file:
            raise LookupError(f"two plugin modules have one name: {found[file.name]} and {file}")
    return {_VENDOR / "plugins" / name: found[name].read_bytes() for name in sorted(found)}


def _find(name: str, folders: Sequence[Path]) -> Path:
    found = [file for folder in folders if (file := folder / f"{name}.py").is_file()]
    if len(found) != 1:
        places = ", ".join(map(str, found or folders))
        raise LookupError(f"{'two plugins' if found else 'no plugin'} named {name!r} in {places}")
    return found[0]


def _helpers(file: Path) -> Iterator[Path]:
    """The modules of its own folder that a module imports (`from .helper import …`, `from . import helper`)."""
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            names = [node.module] if node.module else [alias.name for alias in node.names]
            helpers = (file.with_name(f"{name}.py") for name in names)
            yield from (helper for helper in helpers if helper.is_file())
