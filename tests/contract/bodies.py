"""The body of a request against the document: its media type, its parts, and the schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from fnmatch import fnmatchcase

from werkzeug.wrappers import Request

from generator.node import Node
from generator.syntax import Value

from .calls import Call
from .multipart import Part, parts
from .schemas import Schemas, typed
from .slots import Slot, slots


def body_faults(request: Request, call: Call, schemas: Schemas) -> list[str]:
    """All that is wrong with the body of a request."""
    if not request.get_data():
        body = call.node.child("requestBody")
        return ["the body is missing"] if body and body.flag("required") else []
    if (media := call.media.get(request.mimetype)) is None:
        return [f"content type {request.content_type}: the document takes {' or '.join(call.media) or 'no body'}"]
    try:
        value, faults = _read(request, media)
    except ValueError as error:
        return [f"the body is not {request.mimetype}: {error}"]
    schema = media.get("schema")
    return faults + (schemas.faults(schema, value, "body") if schema else [])


def _read(request: Request, media: Node) -> tuple[Value, list[str]]:
    """The value that a body means, and what is wrong with its form. Raises `ValueError` where it has none."""
    if request.mimetype == "multipart/form-data":
        return _gather(list(parts(request)), slots(media))
    if request.mimetype == "application/json":
        return _json(request.get_data()), []
    return None, [f"this server cannot judge {request.mimetype}"]


def _gather(sent: list[Part], known: dict[str, Slot]) -> tuple[Value, list[str]]:
    values: dict[str, Value] = {}
    faults = [f"part {part.name}: not in the document" for part in sent if part.name not in known]
    for slot in known.values():
        named = [part for part in sent if part.name == slot.name]
        faults += [f"part {slot.name}: {fault}" for part in named for fault in _form_faults(part, slot)]
        found = [_value(part, slot) for part in named]
        if len(found) > 1 and not slot.repeated:
            faults.append(f"part {slot.name}: stands {len(found)} times")
        if found:
            values[slot.name] = found if slot.repeated else found[0]
    return values, faults


def _form_faults(part: Part, slot: Slot) -> Iterator[str]:
    if not any(fnmatchcase(part.content_type, kind) for kind in slot.kinds):
        yield f"content type {part.content_type or 'missing'}, not {' or '.join(filter(None, slot.kinds))}"
    if slot.is_file and not part.filename:
        yield "a file without a file name"
    if part.filename and not slot.is_file:
        yield "a file name, but the document has no file here"


def _value(part: Part, slot: Slot) -> Value:
    if slot.is_file:
        return part.data.decode("latin-1")
    return _json(part.data) if slot.is_json else typed(part.data.decode("utf-8"), slot.schema)


def _json(data: bytes) -> Value:
    value: Value = json.loads(data, parse_float=Decimal)
    return value
