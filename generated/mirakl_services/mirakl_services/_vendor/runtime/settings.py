"""A client's settings: given as arguments or found in the environment, checked before the first call."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Literal, TypedDict

import httpx2

from .addresses import check_address, shown
from .errors import ConfigurationError
from .headers import header_problems

if TYPE_CHECKING:
    from .limits import LimitStore
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


def setting(value: str | None, argument: str, variable: str, default: str = "") -> str:
    """The value given, else that of the environment variable, else the default.

    Raises `ConfigurationError` where there is none.
    """
    found = value or os.environ.get(variable, "") or default
    if not found:
        raise ConfigurationError(f"{argument} is missing: pass {argument}=… or set the environment variable {variable}")
    return found


def optional_setting(value: str | None, variable: str) -> str:
    """The value given, else that of the environment variable, else nothing."""
    return value or os.environ.get(variable, "")


def checked_url(url: str, argument: str = "base_url") -> str:
    """The URL without its trailing slash.

    Raises `ConfigurationError` when it is not `https://` (plain `http://` only to this machine itself),
    or holds more than an address: user and password, a query, a fragment.
    """
    url = url.strip()
    try:
        check_address(url)
    except ValueError as problem:
        raise ConfigurationError(f"{argument}: {problem}") from None
    if shown(url) != url:
        raise ConfigurationError(f"{argument}: leave the query out of {shown(url)!r}; calls bring their own")
    return url.rstrip("/")


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """The headers. Raises `ConfigurationError` for one that cannot be sent."""
    for problem in header_problems(headers):
        raise ConfigurationError(f"headers: {problem}")
    return headers


def checked_tracer(provider: TracerProvider | None) -> TracerProvider | None:
    """The tracer provider. Raises `ConfigurationError` where there is one, but OpenTelemetry is not installed."""
    try:
        if provider is not None:
            import_module("opentelemetry.trace")
    except ImportError:
        raise ConfigurationError(
            "tracer_provider needs OpenTelemetry: install this package with the extra [otel]"
        ) from None
    return provider
