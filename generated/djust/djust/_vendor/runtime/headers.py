"""Headers that can be sent: no value or name may change the request around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\x20-\x7e\t]*")


def fits_header(value: str) -> bool:
    """Whether a header can hold this value: plain ASCII on one line, no spaces around it."""
    return _VALUE.fullmatch(value) is not None and value == value.strip()


def header_problems(headers: Mapping[str, str]) -> Iterator[str]:
    """What keeps these headers from being sent, a sentence each; no value is shown, for it may be a secret."""
    for name, value in headers.items():
        if not _NAME.fullmatch(name):
            yield f"{name!r} cannot name a header"
        elif not fits_header(value):
            yield f"{name}: a header holds plain ASCII on one line, without spaces around it"
