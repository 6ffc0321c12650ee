"""The form of an `x-rate-limits` block, member by member."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_TEXT: dict[str, Any] = {"type": "string"}
_VALUES: dict[str, Any] = {"type": "array", "minItems": 1, "items": {"type": ["string", "integer", "boolean"]}}
_TESTS: dict[str, dict[str, Any]] = {
    "usage": {**_TEXT, "description": "Calls whose options say this usage."},
    "present": {**_TEXT, "description": "Calls in which this expression has a value."},
    "absent": {**_TEXT, "description": "Calls in which this expression has none."},
    "at": {**_TEXT, "description": "The expression whose value is looked at."},
    "in": {**_VALUES, "description": "Calls in which it has one of these."},
    "not_in": {**_VALUES, "description": "Calls in which it has another one, or none."},
}


def _when(*names: str) -> dict[str, Any]:
    properties = {name: _TESTS[name] for name in names}
    return {"type": "object", "required": [*names], "additionalProperties": False, "properties": properties}


_COMMON: dict[str, Any] = {
    "variant": {"type": "string", "description": "A name for the case that `when` picks."},
    "when": {
        "description": "The calls that the limit is about, by one of these; all without it.",
        "oneOf": [*(_when(name) for name in ("usage", "present", "absent")), _when("at", "in"), _when("at", "not_in")],
    },
    "source": {
        "description": "Where the provider states it.",
        "type": "object",
        "required": ["document", "text"],
        "additionalProperties": False,
        "properties": {
            "document": {"type": "string", "description": "The document."},
            "text": {"type": "string", "description": "What it says, in short."},
        },
    },
}


def _kind(name: str, required: list[str], properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind", "source", *required],
        "additionalProperties": False,
        "properties": {"kind": {"const": name}, **properties, **_COMMON},
    }


_COUNT: dict[str, Any] = {"type": "integer", "minimum": 1}
_SECONDS: dict[str, Any] = {"type": "number", "exclusiveMinimum": 0}
_PARTITION: dict[str, Any] = {
    "type": "array",
    "items": {"type": "string"},
    "default": ["account"],
    "description": "Who counts together: `account`, and expressions of the call.",
}
_RATE: dict[str, Any] = {
    "calls": {**_COUNT, "description": "How many calls."},
    "per": {**_SECONDS, "description": "In how many seconds."},
    "per_walk": {
        "type": "boolean",
        "default": False,
        "description": "Whether the pages of a listing count as one call.",
    },
    "partition": _PARTITION,
}
_CONCURRENCY: dict[str, Any] = {
    "max": {**_COUNT, "description": "How many calls at a time."},
    "lease": {
        **_SECONDS,
        "default": 600,
        "description": "Seconds after which a call counts no more that nothing was heard of; longer than any call takes.",
    },
    "partition": _PARTITION,
}
_BATCH: dict[str, Any] = {
    "items": {"type": "string", "description": "Expression of the list that is counted."},
    "max": {**_COUNT, "description": "How many items one call takes."},
}
_TRIGGER: dict[str, Any] = {"event": {"type": "string", "description": "When to call, for the reader."}}

BLOCK: Mapping[str, Any] = {
    "type": "array",
    "minItems": 1,
    "items": {
        "oneOf": [
            _kind("rate", ["calls", "per"], _RATE),
            _kind("concurrency", ["max"], _CONCURRENCY),
            _kind("batch", ["items", "max"], _BATCH),
            _kind("trigger", ["event"], _TRIGGER),
        ]
    },
    "examples": [
        [
            {"kind": "rate", "calls": 1, "per": 60, "source": {"document": "Shop API", "text": "once per minute"}},
            {
                "kind": "batch",
                "items": "$request.body#/orders",
                "max": 100,
                "source": {"document": "Shop API", "text": "100 orders per call"},
            },
        ]
    ],
}
