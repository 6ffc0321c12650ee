"""What a call's answer said beside its body: its status and its headers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from urllib.parse import urljoin

from .value import Value


class HttpResponse(Value):
    """The status and the headers of an answer, names in lower case; `url` is what was asked, without credentials."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    url: str = field(default="", repr=False)

    @property
    def location(self) -> str | None:
        """The absolute URL of what the call made, or where it is to be looked after; `None` where none is told."""
        told = self.headers.get("location")
        return urljoin(self.url, told) if told else None
