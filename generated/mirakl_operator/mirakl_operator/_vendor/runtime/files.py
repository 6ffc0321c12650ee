"""What may be passed as a file, and what it is called on the wire."""

from __future__ import annotations

import io
from pathlib import Path
from typing import IO, TypeAlias

from .content import Source, StreamPart
from .errors import InvalidCall
from .value import Value


class Upload(Value, kw_only=False):
    """A file with a name of its own: content from memory, a path or an open binary file."""

    content: Source
    filename: str = ""
    content_type: str = ""


FileInput: TypeAlias = str | Path | bytes | IO[bytes] | Upload


def as_upload(value: FileInput) -> Upload:
    """The file with its name filled in; a `str` is a path.

    Raises `InvalidCall` where a path leads to no file, and for a file opened as text.
    """
    given = value if isinstance(value, Upload) else Upload(Path(value) if isinstance(value, str) else value)
    position(given.content)
    return Upload(given.content, given.filename or _name_of(given.content), given.content_type)


def file_part(name: str, value: FileInput, content_type: str = "") -> StreamPart:
    """A file as one part of a multipart body, to be read from where it stands now.

    Its media type is the upload's own, else `content_type`, else what its name says.
    """
    # Python's table of media types takes a while to build.
    from .media_types import media_type

    upload = as_upload(value)
    filename = upload.filename or name
    kind = upload.content_type or content_type or media_type(filename)
    return StreamPart(name, filename, upload.content, kind, position(upload.content))


def position(source: Source) -> int:
    """Where an open file stands, so that each sending starts there. Raises `InvalidCall` for what cannot be read."""
    if isinstance(source, bytes):
        return 0
    if isinstance(source, Path):
        if not source.is_file():
            raise InvalidCall(f"{source} is no file; pass a path to one, an open binary file, or bytes")
        return 0
    if isinstance(source, io.TextIOBase) or not hasattr(source, "read"):
        raise InvalidCall(f"{type(source).__name__} is no binary file; pass a path, open(…, 'rb'), or bytes")
    if source.closed:
        raise InvalidCall("the file is closed; pass it while it is open, or pass its path")
    return source.tell() if source.seekable() else 0


def _name_of(source: Source) -> str:
    name = source.name if isinstance(source, Path) else getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""
