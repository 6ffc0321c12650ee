"""Which media type the name of a file stands for."""

from __future__ import annotations

from mimetypes import MimeTypes

# Python's own table and these, not the machine's: the same call sends the same bytes everywhere.
_TYPES = MimeTypes()
for _type, _ending in (
    ("application/rtf", ".rtf"),
    ("application/vnd.oasis.opendocument.presentation", ".odp"),
    ("application/vnd.oasis.opendocument.spreadsheet", ".ods"),
    ("application/vnd.oasis.opendocument.text", ".odt"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
):
    _TYPES.add_type(_type, _ending)


def media_type(filename: str) -> str:
    """The media type that a file's name stands for."""
    return _TYPES.guess_type(filename)[0] or "application/octet-stream"
