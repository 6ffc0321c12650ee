"""What a package's README tells of its API: a first call, the operations, and which of them list, wait or are limited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..ir import Api, Operation, Payload
from ..runtime.sockets import Pages, Worded, fills
from .credentials import explained, variable, variables
from .jobs import job_of
from .literals import markdown, one_line
from .settings import SettingSource, setting_sources
from .types import TypeSource

Row = dict[str, str]


def readme(api: Api, needed: tuple[str, ...]) -> dict[str, Any]:
    """Everything the template prints; `needed` are the schemes of the one way to prove who calls that it shows."""
    types = TypeSource(api.schemas)
    return {
        "title": markdown(api.title),
        "description": f"Typed client for {one_line(api.title)}",
        "version": _version(api.version),
        "settings": ", ".join(_settings(api, needed)),
        "variables": [variable(api, "base_url"), *variables(api)],
        "credentials": explained(api),
        "client_settings": setting_sources(api),
        "left_out": api.left_out,
        "first_call": _first_call(api.operations),
        "rows": [_row(operation) for operation in api.operations],
        "listing": next((_call(each) for each in api.operations if _lists(each)), ""),
        "jobs": [_job(operation) for operation in api.operations if job_of(operation)],
        "limits": [row for operation in api.operations for row in _limits(operation)],
        "has_files": any(_has_file(operation) for operation in api.operations),
        "has_rows": any(result.rows for operation in api.operations for result in operation.results),
        "payloads": [_payload(payload, types) for payload in api.payloads],
    }


def _settings(api: Api, needed: tuple[str, ...]) -> list[str]:
    secrets = dict.fromkeys(f'{scheme.argument}="…"' for scheme in api.security if scheme.name in needed)
    return ['base_url="https://…"', *secrets, *(_given(each) for each in setting_sources(api) if each.required)]


def _given(setting: SettingSource) -> str:
    """A required setting with its sample, in the quotes that the rest of the line has."""
    sample = setting.sample
    plain = sample[:1] == "'" and '"' not in sample and "\\" not in sample
    return f"{setting.argument}=" + (f'"{sample[1:-1]}"' if plain else sample)


def _first_call(operations: tuple[Operation, ...]) -> str:
    """A call that needs no arguments: a listing where there is one."""
    free = [each for each in operations if not (each.deprecated or each.url_argument or _needs_arguments(each))]
    for operation in free:
        if _lists(operation):
            return f"for item in {_call(operation)}():\n        print(item)"
    return f"print({_call(free[0])}())" if free else "print(client)"


def _call(operation: Operation) -> str:
    return f"client.{operation.dotted}"


def _lists(operation: Operation) -> bool:
    return any(fills(each, Pages) for each in operation.conventions)


def _needs_arguments(operation: Operation) -> bool:
    return any(each.required and not each.setting for each in operation.parameters) or operation.body is not None


def _has_file(operation: Operation) -> bool:
    parts = operation.body.parts if operation.body else ()
    return any(part.kind == "file" for part in parts) or any(each.kind == "binary" for each in operation.alternatives)


def _version(text: str) -> str:
    """What of a document's version Python's packaging understands too."""
    found = re.match(r"[0-9]+(\.[0-9]+)*", text)
    return found[0] if found else "0"


def _row(operation: Operation) -> Row:
    note = " (deprecated)" if operation.deprecated or operation.no_integration else ""
    return _cells(
        code=operation.id,
        call=_call(operation),
        request=f"{operation.method} {operation.path}",
        summary=operation.summary + note,
    )


def _job(operation: Operation) -> Row:
    job = job_of(operation)
    words = (("result", "results"), ("report", "an error report"))
    brings = [word for role, word in words if job and role in job.related]
    return _cells(code=operation.id, call=_call(operation), brings=" and ".join(brings) or "its last status")


def _limits(operation: Operation) -> Iterator[Row]:
    for convention in operation.conventions:
        if fills(convention, Worded):
            yield _cells(code=operation.id, call=_call(operation), limits="; ".join(convention.in_words()))


def _payload(payload: Payload, types: TypeSource) -> Row:
    return _cells(kind=payload.kind, name=payload.name, type=types.lookup(payload.type), summary=payload.summary)


def _cells(**texts: str) -> Row:
    """Texts as cells of a table in Markdown, where what they hold is only shown."""
    return {key: markdown(text) for key, text in texts.items()}
