"""A wire for tests: records what a client sends, and answers as told or lets a real server answer."""

from __future__ import annotations

import asyncio
import os
from base64 import b64encode
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx2

from .decode import adapter
from .exact_json import read_json, write_json
from .limits import MemoryLimits
from .model import dump
from .settings import AsyncSettings, SyncSettings
from .shapes import is_list, is_object
from .state import World

ResultT = TypeVar("ResultT")


class Wire:
    """Stands between a client and the network.

    `examples` is the folder of documented requests and answers. With a `base_url` the calls go to that
    server, and only what is sent and the type of what comes back are checked.
    """

    def __init__(self, examples: Path, base_url: str = "") -> None:
        self.examples = examples
        self.live = bool(base_url)
        self.base_url = (base_url or "https://stub.example").rstrip("/")
        self.requests: list[httpx2.Request] = []
        self._answer = httpx2.Response(200)

    def sync_settings(self) -> SyncSettings:
        """Settings for a blocking client on this wire, with limits of its own."""
        transport = _Recording(self, httpx2.HTTPTransport()) if self.live else httpx2.MockTransport(self._handle)
        return {"transport": transport, "limits": MemoryLimits(), "world": _world()}

    def async_settings(self) -> AsyncSettings:
        """Settings for an asyncio client on this wire, with limits of its own."""
        transport = (
            _AsyncRecording(self, httpx2.AsyncHTTPTransport()) if self.live else httpx2.MockTransport(self._handle)
        )
        return {"transport": transport, "limits": MemoryLimits(), "world": _world()}

    def url(self, path: str) -> str:
        """An absolute URL on this wire's server."""
        return self.base_url + path

    def example(self, name: str) -> Any:
        """A documented value."""
        return read_json((self.examples / name).read_bytes())

    def answers(
        self, status: int, name: str = "", content: bytes = b"", content_type: str = "application/json"
    ) -> None:
        """What to answer next: a documented value by its name, or these bytes."""
        body = (self.examples / name).read_bytes() if name else content
        headers = {"content-type": content_type} if body else {}
        self._answer = httpx2.Response(status, headers=headers, content=body)

    def sent(
        self, method: str, path: str, *, query: str = "", headers: dict[str, str], body: str | bytes = b""
    ) -> None:
        """Check the one request that was made; `body` is its bytes or the name of the example that holds them."""
        (request,) = self.requests
        base = urlsplit(self.base_url)
        raw_path, _, raw_query = request.url.raw_path.decode("ascii").partition("?")
        assert (request.method, raw_path, raw_query) == (method, base.path + path, query)
        for name, value in headers.items():
            assert request.headers.get(name) == value, f"header {name}"
        expected = (self.examples / body).read_bytes() if isinstance(body, str) else body
        assert request.content == expected

    def returned(self, answer: Any, kind: Any, name: str) -> None:
        """Check the value a call returned: its type, and that it prints back to the documented answer."""
        adapter(kind).validate_python(answer)
        if not self.live:
            assert canonical(dump(answer)) == canonical(self.example(name))

    def received(self, content: str | bytes, expected: bytes) -> None:
        """Check a file or a text that came back; what a real server sends is its own."""
        found = content.encode("utf-8") if isinstance(content, str) else content
        assert self.live or found == expected

    def secret(self, variable: str) -> str:
        """A credential from the environment; without one, a stand-in."""
        return os.environ.get(variable, "stub-secret")

    def basic(self, variable: str) -> str:
        """The header that carries `user:password` from the environment, or a stand-in."""
        return "Basic " + b64encode(self.secret(variable).encode("utf-8")).decode("ascii")

    def run(self, call: Coroutine[Any, Any, ResultT]) -> ResultT:
        """Carry out an asyncio call."""
        return asyncio.run(call)

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self._answer


class _Recording(httpx2.BaseTransport):
    def __init__(self, wire: Wire, inner: httpx2.BaseTransport) -> None:
        self._wire, self._inner = wire, inner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self._wire.requests.append(request)
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


class _AsyncRecording(httpx2.AsyncBaseTransport):
    def __init__(self, wire: Wire, inner: httpx2.AsyncBaseTransport) -> None:
        self._wire, self._inner = wire, inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self._wire.requests.append(request)
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._inner.aclose()


def canonical(value: Any) -> bytes:
    """JSON with sorted members, to compare values down to the digits of their numbers."""
    return write_json(_sorted(value))


def _sorted(value: Any) -> Any:
    if is_object(value):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if is_list(value) else value


def _world() -> World:
    return World(boundary=lambda: "stub-boundary")
