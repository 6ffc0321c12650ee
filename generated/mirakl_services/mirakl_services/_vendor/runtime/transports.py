"""Connections: one TLS context for the whole process, and the proxy that the environment names.

Transports are used without httpx2's own client, which logs whole URLs, and with them the API keys in their queries.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from functools import lru_cache
from typing import Generic, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2

from .addresses import origin, shown
from .errors import InvalidCall

TransportT = TypeVar("TransportT")


@lru_cache(maxsize=1)
def shared_ssl_context() -> ssl.SSLContext:
    """One context for all clients of a process: making it costs more than a call."""
    return httpx2.create_ssl_context()


def blocking(proxy: str | None) -> httpx2.BaseTransport:
    """Pooled connections for blocking code."""
    return httpx2.HTTPTransport(verify=shared_ssl_context(), proxy=proxy)


def asynchronous(proxy: str | None) -> httpx2.AsyncBaseTransport:
    """Pooled connections for asyncio."""
    return httpx2.AsyncHTTPTransport(verify=shared_ssl_context(), proxy=proxy)


class Transports(Generic[TransportT]):
    """The transports of one client: the one it was given, else one for each proxy on the way."""

    def __init__(self, given: TransportT | None, make: Callable[[str | None], TransportT]) -> None:
        self._given = given
        self._make = make
        self._by_proxy: dict[str | None, TransportT] = {}
        self._by_origin: dict[tuple[str, str, int | None], TransportT] = {}
        self._urls = lru_cache(maxsize=256)(httpx2.URL)
        self._closed = False

    def url(self, url: str) -> httpx2.URL:
        """A URL as the library has it; the last ones are remembered, for one call in many is news.

        Raises `InvalidCall` for what the library takes for none.
        """
        try:
            return self._urls(url)
        except httpx2.InvalidURL as problem:
            raise InvalidCall(f"{shown(url)}: {problem}") from None

    def towards(self, url: str) -> TransportT:
        """The transport for a URL. Raises `InvalidCall` when the client was closed."""
        if self._closed:
            raise InvalidCall("the client is closed; make the call before, or with a new client")
        if self._given is not None:
            return self._given
        place = origin(url)
        if place not in self._by_origin:
            proxy = proxy_for(url)
            transport = self._by_proxy.get(proxy)
            # Of two threads that come here at once, both get what the first one stored.
            self._by_origin[place] = transport or self._by_proxy.setdefault(proxy, self._make(proxy))
        return self._by_origin[place]

    def end(self) -> list[TransportT]:
        """Let nothing more be sent; returns what is to be closed."""
        self._closed = True
        return list(self._by_proxy.values()) if self._given is None else [self._given]


def proxy_for(url: str) -> str | None:
    """The proxy that `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` (or the system's settings) give for a URL."""
    parts = urlsplit(url)
    known = getproxies()
    proxy = known.get(parts.scheme) or known.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
