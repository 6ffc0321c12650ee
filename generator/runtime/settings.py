"""A client's settings: given as arguments or found in the environment, checked before the first call."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import Literal, TypedDict
from urllib.parse import urlsplit

import httpx2

from .errors import ConfigurationError
from .limits import LimitStore
from .state import World


class Settings(TypedDict, total=False):
    """What every client takes besides its address and credentials.

    `timeout`: seconds each read may take (60). `headers` go with every request. `strict`: answers that
    differ from their description raise. `limits` counts calls against the provider's limits, by default
    together with all clients of the process; shared with other processes and machines by the URL of a Redis or
    Valkey server (`redis://…`), with later runs on this machine by that of a file (`file:///…`). `redis_down`:
    whether calls stop while that server is down, or go on with limits in memory. `world`: clocks and chance,
    for tests.
    """

    timeout: float
    headers: Mapping[str, str]
    strict: bool
    limits: LimitStore | str
    redis_down: Literal["raise", "local"]
    world: World


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

    Raises `ConfigurationError` when it is not `https://` (plain `http://` only to this machine itself).
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ConfigurationError(f"{argument}: {_without_user(url)!r} is no URL such as https://your-instance.example")
    if parts.username or parts.password:
        raise ConfigurationError(f"{argument}: leave user and password out of the URL; pass them as credentials")
    if parts.scheme == "http" and not is_loopback(parts.hostname):
        raise ConfigurationError(
            f"{argument}: {parts.hostname} must be reached by https://, or secrets travel readable"
        )
    return url.rstrip("/")


def is_loopback(host: str) -> bool:
    """Whether a host name or address is this machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _without_user(url: str) -> str:
    return url.rpartition("@")[2]
