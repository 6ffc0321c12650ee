"""The only door to Jinja: every text of a package from its template."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, __version__

from . import layout
from .ir import Api, Group, walk
from .view.contexts import group_context, package_context
from .view.literals import docstring, literal, toml
from .view.schemas import Module, modules
from .view.scripts import script_rows
from .view.stubs import Stub

if TYPE_CHECKING:
    from .vocabulary import Section

TEMPLATES = Path(__file__).parents[1] / "templates"
_EXAMPLES = PurePosixPath("tests/examples")


@dataclass(frozen=True)
class Rendering:
    """What to render: the API, the annotations of its models, whether a project stands around the package, its scripts."""

    api: Api
    annotations: Mapping[str, Mapping[str, str]]
    project: bool
    scripts: Mapping[PurePosixPath, bytes]


@dataclass(frozen=True)
class Rendered:
    """What came out: the texts, not yet formatted, and the documented requests and answers as exact bytes."""

    texts: Mapping[PurePosixPath, str]
    examples: Mapping[PurePosixPath, bytes]


def render(rendering: Rendering) -> Rendered:
    """Every file of a package that is made from its description, by its path."""
    api = rendering.api
    groups = {group.module: group_context(group, api) for group in walk(api.groups)}
    stubs: list[Stub] = [stub for context in groups.values() for stub in context["stubs"]]
    examples = {_EXAMPLES / name: data for stub in stubs for name, data in stub.files.items()}
    return Rendered(_texts(rendering, groups), examples)


def _texts(rendering: Rendering, groups: Mapping[str, Mapping[str, Any]]) -> dict[PurePosixPath, str]:
    environment = _environment()
    found = modules(rendering.api, rendering.annotations)
    beside = {"modules": found, "scripts": script_rows(rendering.scripts)}
    common = {"api": rendering.api, **beside, **package_context(rendering.api)}
    return {
        path: environment.get_template(row.template).render({**common, **context})
        for row in layout.LAYOUT
        for subject, context in _subjects(row.each, rendering.api, found, groups)
        if (path := layout.target(row, subject, rendering.api.package, project=rendering.project))
    }


def vocabulary(found: Sequence[Section]) -> str:
    """The text that explains every `x-` key to the authors of specs."""
    text = _environment().get_template("vocabulary/README.md.j2").render({"sections": found})
    return text.rstrip("\n") + "\n"


def _subjects(
    each: layout.Each, api: Api, found: list[Module], groups: Mapping[str, Mapping[str, Any]]
) -> Iterator[tuple[Group | Module | None, Mapping[str, Any]]]:
    if each == "package":
        yield None, {}
    elif each == "group":
        yield from ((group, groups[group.module]) for group in walk(api.groups))
    else:
        yield from ((module, {"module": module}) for module in found)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        bytecode_cache=_compiled(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        auto_reload=False,
    )
    filters: dict[str, Any] = {"literal": literal, "docstring": docstring, "toml": toml}
    environment.filters.update(filters)
    return environment


def _compiled() -> FileSystemBytecodeCache | None:
    """Where compiled templates are kept: beside them, as Python keeps its modules, and only where it does.

    Jinja looks at a template's text itself; how it is compiled depends on its version and on this file.
    """
    folder = TEMPLATES / "__pycache__"
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            folder.mkdir(exist_ok=True)
            made_by = sha256(Path(__file__).read_bytes() + __version__.encode()).hexdigest()[:16]
            return FileSystemBytecodeCache(str(folder), f"%s.{made_by}.jinja")
    return None
