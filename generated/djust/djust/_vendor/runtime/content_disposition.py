"""The file name in a `Content-Disposition` header (RFC 6266), made safe to be used in a folder."""

from __future__ import annotations

import re
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import unquote_to_bytes

# filename*=UTF-8'en'caf%C3%A9.csv (RFC 5987); it goes before a plain filename.
_EXTENDED = re.compile(r";\s*filename\*\s*=\s*\"?([\w-]+)'[\w-]*'([^\s;\"]+)", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_MOST_BYTES = 200


def file_name(header: str) -> str:
    """The name without any folder; empty where there is none."""
    extended = _EXTENDED.search(header)
    return safe_name((extended and _decoded(extended[1], extended[2])) or _plain(header))


def safe_name(name: str) -> str:
    """The last step of a path, with nothing that leads out of a folder, hides the file or names a device."""
    last = PurePosixPath(name.replace("\\", "/")).name
    plain = _FORBIDDEN.sub("_", last).lstrip(". ").rstrip(". ")
    if _DEVICES.fullmatch(plain):
        plain = f"_{plain}"
    return _shortened(plain)


def _plain(header: str) -> str:
    """The plain name, in the encodings of mails (RFC 2231, RFC 2047), which some servers use."""
    message = Message()
    message["content-disposition"] = header
    name = message.get_filename() or ""
    try:
        return str(make_header(decode_header(name)))
    except (HeaderParseError, LookupError, UnicodeError):
        return name


def _decoded(charset: str, text: str) -> str:
    try:
        return unquote_to_bytes(text).decode(charset)
    except (LookupError, UnicodeError):
        return ""


def _shortened(name: str) -> str:
    """A name that file systems take, with its ending."""
    ending = PurePosixPath(name).suffix
    stem = name.removesuffix(ending) if len(ending) <= 20 else name
    room = _MOST_BYTES - len(name.removeprefix(stem).encode("utf-8", "ignore"))
    kept = stem.encode("utf-8", "ignore")[:room].decode("utf-8", "ignore")
    return kept + name.removeprefix(stem)
