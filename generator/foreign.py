"""Reads what other generators have for pages and retries as blocks of our own vocabulary.

Each reader takes a block as it stands in the description and gives ours, or nothing where it says what ours cannot.
What comes of it is verified against the operation like any other block.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .described import Described
from .ir import Api, Extension, Operation
from .runtime.shapes import is_list, is_object

Block: TypeAlias = dict[str, Any]
_PATH = re.compile(r"\$((?:\.[A-Za-z_@][\w@-]*)+)")


def translated(key: str, operation: Operation, api: Api) -> tuple[Extension, Block | None] | None:
    """Another generator's block of the same purpose as ours of this key: where it stands, and what it is for us."""
    if _READERS.keys().isdisjoint(operation.extensions) and _READERS.keys().isdisjoint(api.extensions):
        return None
    described = Described(operation, api)
    for foreign, (ours, read) in _READERS.items():
        block = operation.extensions.get(foreign)
        general = api.extensions.get(foreign)
        # `true` at an operation stands for the block of the whole document.
        found = (
            general if general and (block is None or block.value is True) and (block or ours == "x-retry") else block
        )
        if ours == key and found is not None and found.value is not False:
            return found, _complete(read(found.value), described)
    return None


def _complete(block: Block | None, described: Described) -> Block | None:
    """Where no place is given for the items, the only array of the answer is meant."""
    if block is None or "response" not in block or "items" in block["response"]:
        return block
    pointer = described.only_array()
    return {**block, "response": {**block["response"], "items": _body(pointer)}} if pointer else None


def _speakeasy(block: Any) -> Block | None:
    given = _object(block)
    outputs = {name: _pointer(path) for name, path in _object(given.get("outputs")).items()}
    inputs = {_object(each).get("type"): _object(each) for each in _list(given.get("inputs"))}
    if None in outputs.values() or any(each.get("in") == "requestBody" for each in inputs.values()):
        return None
    asked = {kind: f"$request.query.{each.get('name')}" for kind, each in inputs.items()}
    items = {"items": _body(outputs["results"])} if "results" in outputs else {}
    size = {"size": asked["limit"]} if "limit" in asked else {}
    if given.get("type") == "url" and "nextUrl" in outputs:
        return {"style": "link", "response": {**items, "next": _body(outputs["nextUrl"])}}
    if given.get("type") == "cursor" and "cursor" in asked and "nextCursor" in outputs:
        response = {**items, "next": _body(outputs["nextCursor"])}
        return {"style": "cursor", "request": {"position": asked["cursor"], **size}, "response": response}
    if "page" in asked:
        pages = {"pages": _body(outputs["numPages"])} if "numPages" in outputs else {}
        return {"style": "page", "request": {"position": asked["page"], **size}, "response": {**items, **pages}}
    if "offset" in asked and size:
        return {"style": "offset", "request": {"position": asked["offset"], **size}, "response": items}
    return None


def _fern(block: Any) -> Block | None:
    given = {name.replace("-", "_"): value for name, value in _object(block).items()}
    asked = {name: _asked(given.get(name)) for name in ("cursor", "offset", "step")}
    said = {name: _pointer(given.get(name), "$response") for name in ("results", "next_cursor", "next_uri")}
    items = {"items": _body(said["results"])} if said["results"] else {}
    if asked["cursor"] and said["next_cursor"]:
        response = {**items, "next": _body(said["next_cursor"])}
        return {"style": "cursor", "request": {"position": asked["cursor"]}, "response": response}
    if said["next_uri"]:
        return {"style": "link", "response": {**items, "next": _body(said["next_uri"])}}
    if asked["offset"] and asked["step"]:
        return {"style": "offset", "request": {"position": asked["offset"], "size": asked["step"]}, "response": items}
    return {"style": "page", "request": {"position": asked["offset"]}, "response": items} if asked["offset"] else None


def _pageable(block: Any) -> Block | None:
    given = _object(block)
    link, items = given.get("nextLinkName"), given.get("itemName", "value")
    if not isinstance(link, str) or not isinstance(items, str):
        return None
    return {"style": "link", "response": {"items": _body(f"/{items}"), "next": _body("/" + link.replace(".", "/"))}}


def _dropshot(_block: Any) -> Block | None:
    request = {"position": "$request.query.page_token", "size": "$request.query.limit"}
    return {"style": "cursor", "request": request, "response": {"items": _body("/items"), "next": _body("/next_page")}}


def _retries(block: Any) -> Block | None:
    given, backoff = _object(block), _object(_object(block).get("backoff"))
    if given.get("strategy") == "none" or given.get("disabled") is True:
        return {"attempts": 1}
    made: Block = {}
    for ours, theirs in {"first_delay": "initialInterval", "longest_delay": "maxInterval"}.items():
        if isinstance(backoff.get(theirs), int):
            made[ours] = backoff[theirs] / 1000
    codes = [str(each).upper() for each in _list(given.get("statusCodes"))]
    statuses = [status for code in codes for status in ((500, 502, 503, 504) if code == "5XX" else (code,))]
    numbers = [int(each) for each in statuses if str(each).isdecimal()]
    return {**made, "statuses": numbers} if numbers else made or None


_READERS: Mapping[str, tuple[str, Callable[[Any], Block | None]]] = {
    "x-speakeasy-pagination": ("x-pagination", _speakeasy),
    "x-fern-pagination": ("x-pagination", _fern),
    "x-ms-pageable": ("x-pagination", _pageable),
    "x-dropshot-pagination": ("x-pagination", _dropshot),
    "x-speakeasy-retries": ("x-retry", _retries),
    "x-fern-retries": ("x-retry", _retries),
}


def _object(value: Any) -> Mapping[str, Any]:
    return value if is_object(value) else {}


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _pointer(path: Any, root: str = "$") -> str | None:
    """A JSON path of plain steps as a JSON pointer."""
    found = _PATH.fullmatch(f"${path.removeprefix(root)}") if isinstance(path, str) and path.startswith(root) else None
    return found[1].replace(".", "/") if found else None


def _asked(expression: Any) -> str:
    """Fern's `$request.cursor`, and its longer form with the place."""
    found = re.fullmatch(r"\$request\.(?:query\.)?([\w-]+)", expression) if isinstance(expression, str) else None
    return f"$request.query.{found[1]}" if found else ""


def _body(pointer: str | None) -> str:
    return f"$response.body#{pointer}"
