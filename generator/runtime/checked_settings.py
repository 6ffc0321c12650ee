"""A client's settings: given as arguments or found in the environment, checked before the first call."""

from __future__ import annotations

import os
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from .addresses import check_address, shown
from .errors import ConfigurationError
from .headers import header_problems

if TYPE_CHECKING:
    from .spans import TracerProvider


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
