"""What a client and its `request` take as arguments; for type checkers alone, since making such types takes long."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import httpx2

if TYPE_CHECKING:
    from .content import Content
    from .limits import LimitStore
    from .options import CallOptions
    from .spans import TracerProvider
    from .state import World


class Settings(TypedDict, total=False):
    """What every client takes besides its address and credentials.

    `timeout`: seconds each read may take (60). `deadline`: seconds a call may take as a whole (endless), where
    its options set none. `headers` go with every request. `strict`: answers that
    differ from their description raise. `limits` counts calls against the provider's limits, by default
    together with all clients of the process; shared with other processes and machines by the URL of a Redis or
    Valkey server (`redis://…`), with later runs on this machine by that of a file (`file:///…`). `redis_down`:
    whether calls stop while that server is down, or go on with limits in memory. `world`: clocks and chance,
    for tests. `tracer_provider`: who makes OpenTelemetry's spans, by default the application's own. `account`
    names who is calling, to count limits for each account: for tokens by a function, which tell no account.
    """

    timeout: float
    deadline: float | None
    headers: Mapping[str, str]
    strict: bool
    limits: LimitStore | str
    redis_down: Literal["raise", "local"]
    world: World
    tracer_provider: TracerProvider | None
    account: str


class SyncSettings(Settings, total=False):
    """`Settings`, and what carries the requests: by default a pooled HTTPS connection."""

    transport: httpx2.BaseTransport


class AsyncSettings(Settings, total=False):
    """`Settings`, and what carries the requests: by default a pooled HTTPS connection."""

    transport: httpx2.AsyncBaseTransport


class FreeCall(TypedDict, total=False):
    """What `client.request` takes besides method and path: `json` or `content` as the body, and options."""

    query: Mapping[str, Any]
    json: Any
    content: Content
    options: CallOptions
