"""What may be passed as a file, and what it is called on the wire."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TypeAlias

from .content import Source, StreamPart
from .errors import InvalidCall


@dataclass(frozen=True, slots=True)
class Upload:
    """A file with a name of its own: content from memory, a path or an open binary file."""

    content: Source
    filename: str = ""
    content_type: str = ""


FileInput: TypeAlias = str | Path | bytes | IO[bytes] | Upload


def as_upload(value: FileInput) -> Upload:
    """The file with its name and media type filled in; a `str` is a path.

    Raises `InvalidCall` where a path leads to no file.
    """
    given = value if isinstance(value, Upload) else Upload(Path(value) if isinstance(value, str) else value)
    if isinstance(given.content, Path) and not given.content.is_file():
        raise InvalidCall(f"{given.content} is no file; pass a path to one, an open binary file, or bytes")
    filename = given.filename or _name_of(given.content)
    guessed = mimetypes.guess_type(filename)[0] or "application/octet-stream"
    return Upload(given.content, filename, given.content_type or guessed)


def file_part(name: str, value: FileInput, content_type: str = "") -> StreamPart:
    """A file as one part of a multipart body, to be read from where it stands now."""
    upload = as_upload(value)
    source = upload.content
    start = source.tell() if not isinstance(source, bytes | Path) and source.seekable() else 0
    return StreamPart(name, upload.filename or name, source, content_type or upload.content_type, start)


def _name_of(source: Source) -> str:
    if isinstance(source, Path):
        return source.name
    name = "" if isinstance(source, bytes) else getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""
