"""Reads specs/clients.toml: which document makes which package."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeAlias

from .problems import FileLine, Problem, ProblemsFound
from .runtime.shapes import is_list, is_object

FILE = Path("specs", "clients.toml")
# Each key of a client with what its value is: a file, a folder, several, a flag, or a text of a pattern.
_KEYS = {
    "spec": "file",
    "class": "[A-Z][A-Za-z0-9]*",
    "env_prefix": "[A-Z][A-Z0-9_]*",
    "plugins": "folders",
    "examples": "folder",
    "inferred": "flag",
}
_REQUIRED = ("spec", "class", "env_prefix")
_Complaint: TypeAlias = "tuple[tuple[str, ...], str]"


@dataclass(frozen=True, kw_only=True)
class Client:
    """One entry of clients.toml: a package, and what it is made from."""

    package: str
    spec: Path
    class_name: str
    env_prefix: str
    plugin_folders: tuple[Path, ...] = ()
    examples: Path | None = None
    inferred: bool = False


def find_root(start: Path) -> Path | None:
    """The project around a folder: the nearest one upwards that has specs/clients.toml."""
    return next((folder for folder in (start, *start.parents) if (folder / FILE).is_file()), None)


def read_clients(file: Path) -> tuple[Client, ...]:
    """Every client of the file; raises `ProblemsFound` with all that is wrong in it."""
    source = _Source(file, _text(file))
    read = _parsed(source)
    if found := [*_complaints(read, file.parent)]:
        raise ProblemsFound(_problem(source, *complaint) for complaint in found)
    return tuple(_client(file.parent, name, table) for name, table in read["clients"].items())


def valid_package(name: str) -> bool:
    """Whether Python can import a package of this name, and its class has a name too."""
    fits = re.fullmatch(r"[a-z][a-z0-9_]*", name) is not None
    return fits and not keyword.iskeyword(name) and not keyword.iskeyword(class_for(name))


def class_for(package: str) -> str:
    """The client's class where nobody named one: `mirakl_seller` gives `MiraklSeller`."""
    return "".join(word.capitalize() for word in package.split("_"))


def _complaints(read: Mapping[str, Any], folder: Path) -> Iterator[_Complaint]:
    """All that is wrong with the file; paths in it start at the folder that it stands in."""
    yield from (((key,), _unknown(key, ["clients"])) for key in read if key != "clients")
    clients: Any = read.get("clients", {})
    if not is_object(clients) or not clients:
        yield ("clients",), "missing" if "clients" not in read else "name at least one client, as [clients.my_client]"
        return
    for name, table in clients.items():
        if not valid_package(name):
            yield ("clients", name), "a package name is lower-case letters, digits and underscores: mirakl_seller"
        yield from ((("clients", name, *keys), text) for keys, text in _of_table(table, folder))


def _of_table(table: Any, folder: Path) -> Iterator[_Complaint]:
    """What is wrong with the keys of one client."""
    if not is_object(table):
        yield (), "must be a table"
        return
    yield from (((key,), "missing") for key in _REQUIRED if key not in table)
    for key, value in table.items():
        if key not in _KEYS:
            yield (key,), _unknown(key, [*_KEYS])
        elif _KEYS[key] == "folders" and is_list(value):
            named = ((str(at), _complaint("folder", each, folder)) for at, each in enumerate(value))
            yield from (((key, at), text) for at, text in named if text)
        elif text := _complaint(_KEYS[key], value, folder):
            yield (key,), text


def _complaint(kind: str, value: Any, folder: Path) -> str:
    """Why a value is not of its kind; empty when it is."""
    if kind == "flag":
        return "" if isinstance(value, bool) else "must be true or false"
    if kind == "folders":
        return "must be a list of folders"
    if not isinstance(value, str):
        return "must be a text"
    if kind == "file":
        return "" if (folder / value).is_file() else f"no such file: {value}"
    if kind == "folder":
        return "" if (folder / value).is_dir() else f"no such folder: {value}"
    return "" if re.fullmatch(kind, value) else f"must match {kind}"


def _client(folder: Path, package: str, table: Mapping[str, Any]) -> Client:
    return Client(
        package=package,
        spec=folder / table["spec"],
        class_name=table["class"],
        env_prefix=table["env_prefix"],
        plugin_folders=tuple(folder / name for name in table.get("plugins", ())),
        examples=folder / table["examples"] if "examples" in table else None,
        inferred=table.get("inferred", False),
    )


@dataclass(frozen=True)
class _Source:
    """The file's text, to find lines in, because TOML's reader does not tell where a key stood."""

    file: Path
    text: str

    def at(self, *keys: str) -> FileLine:
        """The line where these keys, each inside the one before, were found as far as they were found."""
        line = 0
        for depth, key in enumerate(keys, start=1):
            table = r"\s*\.\s*".join(map(_spelled, keys[:depth]))
            found = self._find(rf"\s*(\[\s*{table}\s*[].]|{_spelled(key)}\s*[.=])", line)
            line = line if found is None else found
        return FileLine(self.file, line + 1)

    def _find(self, pattern: str, start: int) -> int | None:
        numbered = enumerate(self.text.splitlines())
        return next((at for at, line in numbered if at >= start and re.match(pattern, line)), None)


def _spelled(key: str) -> str:
    return rf"""["']?{re.escape(key)}["']?"""


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ProblemsFound([Problem(FileLine(file), f"cannot be read: {error}")]) from error


def _parsed(source: _Source) -> Mapping[str, Any]:
    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        # Until Python 3.14 the line stands in the message only, which else says "at end of document".
        line = re.search(r"at line (\d+)", str(error))
        where = FileLine(source.file, int(line[1]) if line else len(source.text.splitlines()))
        raise ProblemsFound([Problem(where, f"not TOML: {error}")]) from error


def _problem(source: _Source, keys: tuple[str, ...], text: str) -> Problem:
    # A missing key has no line of its own; the next table's would be found.
    found = keys[:-1] if text == "missing" else keys
    return Problem(source.at(*found), f"{'.'.join(keys)}: {text}")


def _unknown(key: str, known: Sequence[str]) -> str:
    nearest = get_close_matches(key, known, n=1)
    meant = f"did you mean {nearest[0]}?" if nearest else f"known are {', '.join(known)}"
    return f"unknown key; {meant}"
