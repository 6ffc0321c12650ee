"""Connections to one Redis or Valkey server: a pool for blocking code, and one for each event loop."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any
from urllib.parse import urlsplit
from weakref import ref

from .errors import ConfigurationError, LimitStoreDown
from .extras import extra

_SCHEMES = {"redis": "redis", "rediss": "rediss", "unix": "unix", "valkey": "redis", "valkeys": "rediss"}
# The URL may say otherwise: redis://host/0?socket_timeout=1&max_connections=50
_POOL = {"max_connections": 20, "timeout": 10, "socket_timeout": 5, "socket_connect_timeout": 2}


class Connections:
    """Runs scripts on the server of a `redis://`, `rediss://`, `unix://`, `valkey://` or `valkeys://` URL.

    Raises `LimitStoreDown` when the server does not answer as it should; the message names host and port only.
    """

    def __init__(self, url: str) -> None:
        self._url = redis_url(url)
        self.place = _place(url)
        self._redis = extra("redis", "redis")
        self._blocking = self._client(self._redis, self._redis.retry)
        self._of_loop: dict[asyncio.AbstractEventLoop, tuple[Any, AsyncGenerator[Any, None]]] = {}

    def run(self, script: str, keys: Sequence[str], values: Sequence[int | str]) -> Any:
        """What a script returns, for blocking code."""
        client = self._blocking
        try:
            try:
                return client.evalsha(_sha(script), len(keys), *keys, *values)
            except self._redis.exceptions.NoScriptError:  # the server is new, or its scripts were flushed
                return client.eval(script, len(keys), *keys, *values)
        except (self._redis.RedisError, OSError) as error:
            raise self._down(error) from error

    async def arun(self, script: str, keys: Sequence[str], values: Sequence[int | str]) -> Any:
        """What a script returns, for asyncio."""
        client = await self._awaiting()
        try:
            try:
                return await client.evalsha(_sha(script), len(keys), *keys, *values)
            except self._redis.exceptions.NoScriptError:
                return await client.eval(script, len(keys), *keys, *values)
        except (self._redis.RedisError, OSError) as error:
            raise self._down(error) from error

    def close(self) -> None:
        """Give back the connections of blocking code; they are opened again when they are needed."""
        self._blocking.connection_pool.disconnect()

    async def aclose(self) -> None:
        """Give back the connections of the running event loop."""
        _, keeper = self._of_loop.get(asyncio.get_running_loop(), (None, None))
        if keeper is not None:
            await keeper.aclose()

    def forget(self, loop: asyncio.AbstractEventLoop) -> None:
        """An event loop has ended, or gave its connections back."""
        self._of_loop.pop(loop, None)

    async def _awaiting(self) -> Any:
        loop = asyncio.get_running_loop()
        if loop not in self._of_loop:
            client = self._client(extra("redis.asyncio", "redis"), extra("redis.asyncio.retry", "redis"))
            keeper = _kept(client, loop, ref(self))
            self._of_loop[loop] = (await anext(keeper), keeper)
        return self._of_loop[loop][0]

    def _client(self, module: Any, retry: Any) -> Any:
        # Once more at once, for a connection that the server closed while it lay idle.
        again = retry.Retry(self._redis.backoff.NoBackoff(), 1)
        pool = module.BlockingConnectionPool.from_url(self._url, retry=again, **_POOL)
        return module.Redis(connection_pool=pool)

    def _down(self, error: Exception) -> LimitStoreDown:
        return LimitStoreDown(f"the store of call limits at {self.place} failed: {type(error).__name__}: {error}")


async def _kept(
    client: Any, loop: asyncio.AbstractEventLoop, owner: Callable[[], Connections | None]
) -> AsyncGenerator[Any, None]:
    """Closes a client before its loop ends: `asyncio.run` closes every generator that is left.

    It knows its owner weakly, so that a store that is dropped before that is cleared away at once, in its loop.
    """
    try:
        yield client
    finally:
        if (known := owner()) is not None:
            known.forget(loop)
        await client.connection_pool.disconnect()


def redis_url(url: str) -> str:
    """The URL with the scheme that redis-py knows. Raises `ConfigurationError` for any other."""
    scheme, separator, rest = url.partition("://")
    if not separator or scheme not in _SCHEMES:
        raise ConfigurationError(f"limits: {scheme!r} is none of {', '.join(_SCHEMES)}")
    return f"{_SCHEMES[scheme]}://{rest}"


def _place(url: str) -> str:
    """Where the server is, without user and password."""
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port or 6379}" if parts.hostname else parts.path


def _sha(script: str) -> str:
    """The name under which Redis knows a script; its choice of SHA-1 keeps no secret."""
    return hashlib.sha1(script.encode("ascii"), usedforsecurity=False).hexdigest()
