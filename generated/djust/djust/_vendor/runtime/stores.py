"""Which store of call limits a client uses: one that it was given, that of a URL, or the memory of the process."""

from __future__ import annotations

import os
from functools import cache
from typing import Literal
from urllib.parse import urlsplit
from urllib.request import url2pathname

from .errors import ConfigurationError
from .limits import SHARED, LimitStore


def limit_store(given: LimitStore | str | None, redis_down: Literal["raise", "local"], variable: str) -> LimitStore:
    """The store that was given as an object or a URL, else that of the environment variable, else shared memory.

    Raises `ConfigurationError` for a URL that names no store.
    """
    if given is not None and not isinstance(given, str):
        return given
    url = given or os.environ.get(variable, "")
    return _of_url(url, redis_down) if url else SHARED


@cache
def _of_url(url: str, redis_down: Literal["raise", "local"]) -> LimitStore:
    """One store for all clients of the process that name it: a client for every shop needs no pool for every shop."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return _file(parts.netloc, parts.path)
    from .redis_limits import RedisLimits

    return RedisLimits(url, redis_down)


def _file(host: str, path: str) -> LimitStore:
    from .file_limits import FileLimits

    if host not in ("", "localhost") or not path.startswith("/") or path == "/":
        raise ConfigurationError("limits: a file is given with its whole path, such as file:///var/lib/shop/limits")
    return FileLimits(url2pathname(path))
