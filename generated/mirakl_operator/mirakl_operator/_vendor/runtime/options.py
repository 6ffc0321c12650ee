"""What a caller may set for one call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Literal

from .value import Value


class CallOptions(Value):
    """Settings of one call, kept for every request the call leads to.

    `timeout`: seconds each read may take. `deadline`: seconds that the call may take as a whole, with
    every wait and every attempt; each page of a listing is a call. `on_limit`: whether a call that a
    published limit forbids now waits, or raises `LimitReached`. `headers` and `query` are added to the
    request. `usage` names the use among those a limit distinguishes, such as `"synchronous"`.
    `settings` puts other values in place of the client's own, by their argument; `None` leaves one out.
    `max_pages`: a listing that goes on after so many pages raises `TooManyPages`.
    """

    timeout: float | None = None
    deadline: float | None = None
    on_limit: Literal["wait", "raise"] = "wait"
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    usage: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict[str, Any])
    max_pages: int | None = None
