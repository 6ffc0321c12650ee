"""Jobs as the group templates print them: what takes part in one, and the types of its methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..described import Described
from ..ir import Api, Operation, TypeRef, walk
from ..names import resuming
from ..runtime.sockets import Job, fills
from .literals import docstring
from .types import TypeSource


@dataclass(frozen=True, kw_only=True)
class JobMethods:
    """What is printed for a job beside the method that starts it.

    `factory` names the function that makes its `parts`, with `imports` from other groups' modules.
    """

    factory: str
    parts: str
    imports: tuple[tuple[str, str], ...]
    returns: str
    resume: str
    resumes: str
    doc: str


def job_of(operation: Operation) -> Job | None:
    """The job that an operation starts."""
    return next((each for each in operation.conventions if fills(each, Job)), None)


def job_methods(operation: Operation, api: Api, types: TypeSource) -> JobMethods | None:
    """The job of an operation, ready to print."""
    job = job_of(operation)
    if job is None:
        return None
    others = {each.id: each for each in api.operations}
    related = {role: others[code] for role, code in job.related.items()}
    item = Described(related["result"], api).item_type(job.items) if job.items is not None else None
    fields = [f"{role}={each.code.upper()}" for role, each in related.items()]
    fields += [f"item={types.lookup(item)}"] if item else []
    items = [_annotation(item, types)] if job.items is not None else []
    items += _rows(related.get("result"), types)
    errors = _reported(related["report"], types) if "report" in related else []
    followed = ", ".join([_answer(related["poll"], types), *(" | ".join(each) or "Never" for each in (items, errors))])
    return JobMethods(
        factory=f"_{operation.code}_job",
        parts=f"JobParts({', '.join(fields)})",
        imports=tuple(sorted(set(_away(related.values(), operation, api)))),
        returns=f"RunningJob[{_answer(operation, types)}, {followed}]",
        resume=resuming(operation.name),
        resumes=f"RunningJob[None, {followed}]",
        doc=docstring(_doc(operation), 8),
    )


def _answer(operation: Operation, types: TypeSource) -> str:
    """What an operation answers; statuses are values, never files, so that both kinds of client have one type."""
    return _annotation(operation.success[0].type if operation.success else None, types)


def _reported(report: Operation, types: TypeSource) -> list[str]:
    """The types of what stands in an error report: rows of a CSV file, or the items of a list."""
    listed = next((result.type for result in report.success if result.type.kind == "list"), None)
    return _rows(report, types) or [_annotation(listed.args[0], types) if listed else "Mapping[str, str]"]


def _rows(operation: Operation | None, types: TypeSource) -> list[str]:
    """The types of the rows that an operation brings as CSV files."""
    found = (result.rows for result in operation.alternatives) if operation else ()
    return list(dict.fromkeys(_annotation(rows.row, types) for rows in found if rows))


def _annotation(type_: TypeRef | None, types: TypeSource) -> str:
    return types.answer(type_, asynchronous=False) if type_ else "Any"


def _away(related: Iterable[Operation], start: Operation, api: Api) -> Iterator[tuple[str, str]]:
    """Module and name of the operations that stand with another group."""
    modules = {operation.id: group.module for group in walk(api.groups) for operation in group.operations}
    for operation in related:
        if modules[operation.id] != modules[start.id]:
            yield modules[operation.id], operation.code.upper()


def _doc(operation: Operation) -> str:
    return (
        f"Go on with a job that {operation.name} started, also in another process ({operation.id}).\n\n"
        "Args:\n    handle: The job's own text, `job.handle`."
    )
