"""The form of an `x-job` block, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_POINTER: dict[str, Any] = {"type": "string", "pattern": r"^\$response\.body#(/.*)?$"}
_HOLDER: dict[str, Any] = {"type": "string", "pattern": r"^\$response\.(body#/.*|header\.[^#]+)$"}
_SECONDS: dict[str, Any] = {"type": "number", "exclusiveMinimum": 0}
_OPERATION: dict[str, Any] = {"type": "string"}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "additionalProperties": False, "properties": properties}


def _said(schema: dict[str, Any], description: str, **more: Any) -> dict[str, Any]:
    return {**schema, **more, "description": description}


_ACCEPTOR = _object(
    ["at", "values"],
    at=_said(_POINTER, "Where in the status."),
    values={"type": "array", "minItems": 1, "items": {"type": "string"}, "description": "One of these stands there."},
)
_DELAY = _object(
    [],
    first=_said(_SECONDS, "Seconds before the first look.", default=2),
    longest=_said(_SECONDS, "Seconds that no wait between two looks is longer than.", default=60),
)
_POLL = _object(
    ["operation", "success"],
    operation=_said(_OPERATION, "The operation that tells how the job stands."),
    success=_said(_ACCEPTOR, "How a job looks that has come to a good end."),
    failure=_said(_ACCEPTOR, "How one looks that has not."),
    delay=_said(_DELAY, "When to look."),
    deadline=_said(_SECONDS, "Seconds after which a job is given up.", default=3600),
)
_MEDIA = _object(
    ["at", "default"],
    at={"type": "string", "pattern": r"^\$request\.", "description": "What in the start names it."},
    default={"type": "string", "description": "Which it is where nothing does."},
)
_RESULT = _object(
    ["operation"],
    operation=_said(_OPERATION, "The operation that brings what came of the job."),
    urls=_said(_POINTER, "Where in the status the URLs stand that it is called at."),
    items=_said(_POINTER, "The array in its answer, if that is JSON, that holds the items."),
    media=_said(_MEDIA, "The media type that the start asks for."),
)
_REPORT = _object(
    ["operation", "when"],
    operation=_said(_OPERATION, "The operation that brings the error report."),
    when=_said(_POINTER, "Where in the status it says whether there is one."),
)
_EXAMPLE = {
    "handle": {"import": "$response.body#/import_id"},
    "poll": {
        "operation": "OF02",
        "success": {"at": "$response.body#/status", "values": ["COMPLETE"]},
        "failure": {"at": "$response.body#/status", "values": ["FAILED"]},
    },
    "report": {"operation": "OF03", "when": "$response.body#/has_error_report"},
}

BLOCK: Mapping[str, Any] = {
    **_object(
        ["poll"],
        handle={
            "type": "object",
            "minProperties": 1,
            "additionalProperties": _HOLDER,
            "description": "Parameters by which the other operations know the job, each with where its value stands.",
        },
        poll=_said(_POLL, "How to look after the job."),
        result=_said(_RESULT, "What came of it, if an operation brings it."),
        report=_said(_REPORT, "What went wrong, if an operation brings it."),
    ),
    "examples": [_EXAMPLE],
}
