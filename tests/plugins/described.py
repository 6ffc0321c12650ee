"""Small descriptions for tests of conventions: what they become, or what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from generator.pipeline import Source, load_api
from generator.problems import ProblemsFound

PAGE = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": {"type": "integer"}},
        "next": {"type": "string"},
        "total": {"type": "integer"},
        "last": {"type": "boolean"},
    },
}


def source(folder: Path, parameters: list[dict[str, Any]], **blocks: Any) -> Source:
    """A description of one operation with these parameters and `x-` blocks, `_` for `-` in their names."""
    answer = {"description": "Ok.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}
    operation = {
        "operationId": "L1",
        "x-sdk": "shelf.list",
        "parameters": [{"in": "query", **parameter} for parameter in parameters],
        "responses": {"200": answer},
        **{name.replace("_", "-"): block for name, block in blocks.items()},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shelf", "version": "1"},
        "paths": {"/list": {"get": operation}},
        "components": {"schemas": {"Page": PAGE}},
    }
    file = folder / "api.yaml"
    file.write_text(yaml.safe_dump(document), encoding="utf-8")
    return Source(spec=file, package="shelf", class_name="Shelf", env_prefix="SHELF")


def convention(source: Source, kind: type[Any]) -> Any:
    """The convention of a kind that the operation has."""
    (operation,) = load_api(source).operations
    return next(each for each in operation.conventions if isinstance(each, kind))


def complaints(source: Source) -> list[str]:
    """What is wrong with a description, without the places: problems, or faults that were read around."""
    try:
        api = load_api(source)
    except ProblemsFound as found:
        return [problem.text for problem in found.problems]
    return [note.text for note in api.notes if note.kind == "fault"]
