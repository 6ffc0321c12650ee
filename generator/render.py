"""The only door to Jinja: every text of a package from its template."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from . import layout
from .ir import Api, Group, walk
from .view.contexts import group_context, package_context
from .view.literals import docstring, literal, toml
from .view.schemas import Module, modules
from .view.stubs import stubs
from .vocabulary import Section

TEMPLATES = Path(__file__).parents[1] / "templates"


@dataclass(frozen=True)
class Rendering:
    """What to render: the API, the annotations of its models, and whether a project stands around the package."""

    api: Api
    annotations: Mapping[str, Mapping[str, str]]
    project: bool


def render(rendering: Rendering) -> dict[PurePosixPath, str]:
    """Every rendered file by its path, not yet formatted."""
    environment = _environment()
    found = modules(rendering.api, rendering.annotations)
    common = {"api": rendering.api, "modules": found, **package_context(rendering.api)}
    return {
        path: environment.get_template(row.template).render({**common, **context})
        for row in layout.LAYOUT
        for subject, context in _subjects(row.each, rendering.api, found)
        if (path := layout.target(row, subject, rendering.api.package, project=rendering.project))
    }


def examples(api: Api) -> dict[PurePosixPath, bytes]:
    """The documented requests and answers that the stubs read, as exact bytes."""
    found = (stub for operation in api.operations for stub in stubs(operation, api))
    return {PurePosixPath("tests/examples") / name: data for stub in found for name, data in stub.files.items()}


def vocabulary(found: Sequence[Section]) -> str:
    """The text that explains every `x-` key to the authors of specs."""
    text = _environment().get_template("vocabulary/README.md.j2").render({"sections": found})
    return text.rstrip("\n") + "\n"


def _subjects(
    each: layout.Each, api: Api, found: list[Module]
) -> Iterator[tuple[Group | Module | None, dict[str, Any]]]:
    if each == "package":
        yield None, {}
    elif each == "group":
        yield from ((group, group_context(group, api)) for group in walk(api.groups))
    else:
        yield from ((module, {"module": module}) for module in found)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    filters: dict[str, Any] = {"literal": literal, "docstring": docstring, "toml": toml}
    environment.filters.update(filters)
    return environment
