"""Reads specs/clients.toml: which document makes which package."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, ValidationInfo
from pydantic_core import ErrorDetails

from .problems import FileLine, Problem, ProblemsFound

FILE = Path("specs", "clients.toml")


@dataclass(frozen=True, kw_only=True)
class Client:
    """One entry of clients.toml: a package, and what it is made from."""

    package: str
    spec: Path
    class_name: str
    env_prefix: str
    plugin_folders: tuple[Path, ...] = ()
    inferred: bool = False


def find_root(start: Path) -> Path | None:
    """The project around a folder: the nearest one upwards that has specs/clients.toml."""
    return next((folder for folder in (start, *start.parents) if (folder / FILE).is_file()), None)


def read_clients(file: Path) -> tuple[Client, ...]:
    """Every client of the file; raises `ProblemsFound` with all that is wrong in it."""
    source = _Source(file, _text(file))
    try:
        found = _File.model_validate(_parsed(source), strict=True, context=file.parent)
    except ValidationError as error:
        raise ProblemsFound(_problem(source, detail) for detail in error.errors()) from error
    return tuple(_client(file.parent, name, table) for name, table in found.clients.items())


def valid_package(name: str) -> bool:
    """Whether Python can import a package of this name, and its class has a name too."""
    fits = re.fullmatch(r"[a-z][a-z0-9_]*", name) is not None
    return fits and not keyword.iskeyword(name) and not keyword.iskeyword(class_for(name))


def class_for(package: str) -> str:
    """The client's class where nobody named one: `mirakl_seller` gives `MiraklSeller`."""
    return "".join(word.capitalize() for word in package.split("_"))


def _package(name: str) -> str:
    if not valid_package(name):
        raise ValueError("a package name is lower-case letters, digits and underscores: mirakl_seller")
    return name


def _spec(name: str, info: ValidationInfo[Path]) -> str:
    if not Path(info.context or ".", name).is_file():
        raise ValueError(f"no such file: {name}")
    return name


def _folder(name: str, info: ValidationInfo[Path]) -> str:
    if not Path(info.context or ".", name).is_dir():
        raise ValueError(f"no such folder: {name}")
    return name


class _Table(BaseModel):
    """The keys of one client, as people write them."""

    model_config = ConfigDict(extra="forbid")

    spec: Annotated[str, AfterValidator(_spec)]
    class_name: Annotated[str, Field(alias="class", pattern=r"^[A-Z][A-Za-z0-9]*$")]
    env_prefix: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]*$")]
    plugins: list[Annotated[str, AfterValidator(_folder)]] = []
    inferred: bool = False


class _File(BaseModel):
    """The whole file; the folder it stands in is the context of its validation."""

    model_config = ConfigDict(extra="forbid")

    clients: Annotated[dict[Annotated[str, AfterValidator(_package)], _Table], Field(min_length=1)]


def _client(folder: Path, package: str, table: _Table) -> Client:
    return Client(
        package=package,
        spec=folder / table.spec,
        class_name=table.class_name,
        env_prefix=table.env_prefix,
        plugin_folders=tuple(folder / name for name in table.plugins),
        inferred=table.inferred,
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


def _problem(source: _Source, detail: ErrorDetails) -> Problem:
    keys = [str(step) for step in detail["loc"] if step != "[key]"]
    # A missing key has no line of its own; the next table's would be found.
    found = keys[:-1] if detail["type"] == "missing" else keys
    return Problem(source.at(*found), f"{'.'.join(keys)}: {_reason(keys, detail)}")


def _reason(keys: list[str], detail: ErrorDetails) -> str:
    match detail["type"]:
        case "missing":
            return "missing"
        case "extra_forbidden":
            return _unknown(keys[-1], _File if len(keys) == 1 else _Table)
        case _:
            return detail["msg"].removeprefix("Value error, ")


def _unknown(key: str, model: type[BaseModel]) -> str:
    known = [field.alias or name for name, field in model.model_fields.items()]
    nearest = get_close_matches(key, known, n=1)
    meant = f"did you mean {nearest[0]}?" if nearest else f"known are {', '.join(known)}"
    return f"unknown key; {meant}"
