"""Multipart bodies as they came, taken apart by werkzeug's parser, which knows nothing of ours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Event, Field, File, MultipartDecoder
from werkzeug.wrappers import Request


@dataclass(frozen=True)
class Part:
    """One part: a file when it has a file name."""

    name: str
    filename: str | None
    content_type: str
    data: bytes


def parts(request: Request) -> Iterator[Part]:
    """The parts of a body, in order. Raises `ValueError` where it is no multipart body."""
    boundary = request.mimetype_params.get("boundary")
    if not boundary:
        raise ValueError("the content type names no boundary")
    head: Field | File | None = None
    data = b""
    for event in _events(boundary.encode("ascii"), request.get_data()):
        if isinstance(event, Field | File):
            head, data = event, b""
        elif isinstance(event, Data) and head:
            data += event.data
            if not event.more_data:
                yield _part(head, data)


def _events(boundary: bytes, body: bytes) -> Iterator[Event]:
    decoder = MultipartDecoder(boundary)
    decoder.receive_data(body)
    decoder.receive_data(None)
    while not isinstance(event := decoder.next_event(), Epilogue):
        yield event


def _part(head: Field | File, data: bytes) -> Part:
    filename = head.filename if isinstance(head, File) else None
    content_type, _ = parse_options_header(head.headers.get("content-type"))
    return Part(head.name, filename, content_type, data)
