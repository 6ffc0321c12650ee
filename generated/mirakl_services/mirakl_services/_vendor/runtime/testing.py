"""A wire for tests: records what a client sends, and answers as told or lets a real server answer."""

from __future__ import annotations

import asyncio
import json
import os
from base64 import b64encode
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import httpx2

from .download import AsyncDownload, Download
from .exact_json import read_json, write_json
from .kinds import adapter
from .limits import MemoryLimits
from .model import dump
from .parsing import parsed
from .shapes import is_list, is_object
from .state import World

if TYPE_CHECKING:
    from .csv_rows import CsvFormat
    from .settings import AsyncSettings, SyncSettings

ResultT = TypeVar("ResultT")

STAND_IN = "stub-secret"
_ANSWER = ".response.json"


class Wire:
    """Stands between a client and the network.

    `examples` is the folder of documented requests and answers. With a `base_url` the calls go to that
    server, and only what is sent and the type of what comes back are checked; with `documented` too, the
    server must answer as documented, as a mock server does.
    """

    def __init__(self, examples: Path, base_url: str = "", *, documented: bool = False) -> None:
        self.examples = examples
        self.live = bool(base_url)
        self.documented = documented or not self.live
        self.base_url = (base_url or "https://stub.example").rstrip("/")
        self.requests: list[httpx2.Request] = []
        self.statuses: list[int] = []
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
        _same("the line sent", (request.method, raw_path, raw_query), (method, base.path + path, query))
        for name, value in headers.items():
            _same(f"the header {name}", request.headers.get(name), value)
        _same("the body sent", request.content, (self.examples / body).read_bytes() if isinstance(body, str) else body)
        if self.documented:
            _same("the status", self.statuses, [self._answer.status_code])

    def returned(self, answer: Any, kind: Any, name: str) -> None:
        """Check the value a call returned: its type, and that it prints back to the documented answer."""
        adapter(kind).validate_python(answer, strict=True)
        if not self.live:
            _same("the answer", canonical(dump(answer)), canonical(self.example(name)))
        elif self.documented:
            found, documented = _rounded(dump(answer)), [_rounded(self.example(each)) for each in self._alike(name)]
            assert found in documented, f"the answer is {found}, which is not documented"

    def listed(self, rows: list[Any], form: CsvFormat[Any], name: str) -> None:
        """Check the rows of a CSV file: their type, and that they are written back to the documented cells."""
        assert all(type(row) is form.row for row in rows), f"some row is no {form.row.__name__}"
        if self.documented:
            content = (self.examples / name).read_bytes()
            again = b"".join(form.write(rows)) if rows else b""
            _same("the rows", _cells(again, form), _cells(content, form))

    def received(self, content: str | bytes, expected: bytes) -> None:
        """Check a file or a text that came back; what a server sends is its own."""
        found = content.encode("utf-8") if isinstance(content, str) else content
        if not self.live:
            _same("the content", found, expected)

    def download(self, answer: object) -> Download:
        """The file that a blocking call brought, where it may have brought something else."""
        assert isinstance(answer, Download)
        return answer

    def async_download(self, answer: object) -> AsyncDownload:
        """The file that an asyncio call brought, where it may have brought something else."""
        assert isinstance(answer, AsyncDownload)
        return answer

    def secret(self, variable: str) -> str:
        """A credential from the environment; without one, a stand-in."""
        return os.environ.get(variable, STAND_IN)

    def basic(self, variable: str) -> str:
        """The header that carries `user:password` from the environment, or a stand-in."""
        return "Basic " + b64encode(self.secret(variable).encode("utf-8")).decode("ascii")

    def run(self, call: Coroutine[Any, Any, ResultT]) -> ResultT:
        """Carry out an asyncio call."""
        return asyncio.run(call)

    def _alike(self, name: str) -> list[str]:
        """The documented answers of the same operation: `or11.response.json` beside `or11_second.response.json`.

        A mock server has only the address to go by, and may answer with another of them.
        """
        stem = name.removesuffix(_ANSWER)
        found = (file.name.removesuffix(_ANSWER) for file in sorted(self.examples.glob(f"*{_ANSWER}")))
        return [each + _ANSWER for each in found if each == stem or stem.startswith(f"{each}_")]

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        self.statuses.append(self._answer.status_code)
        return self._answer


class _Recording(httpx2.BaseTransport):
    def __init__(self, wire: Wire, inner: httpx2.BaseTransport) -> None:
        self._wire, self._inner = wire, inner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self._wire.requests.append(request)
        response = self._inner.handle_request(request)
        self._wire.statuses.append(response.status_code)
        return response

    def close(self) -> None:
        self._inner.close()


class _AsyncRecording(httpx2.AsyncBaseTransport):
    def __init__(self, wire: Wire, inner: httpx2.AsyncBaseTransport) -> None:
        self._wire, self._inner = wire, inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        self._wire.requests.append(request)
        response = await self._inner.handle_async_request(request)
        self._wire.statuses.append(response.status_code)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()


def canonical(value: Any) -> bytes:
    """JSON with sorted members, to compare values down to the digits of their numbers."""
    return write_json(_sorted(value))


def _cells(content: bytes, form: CsvFormat[Any]) -> list[dict[str, str]]:
    """The cells of each row by column, without the empty ones."""
    found = parsed([content], form.records())
    return [{column: cell for column, cell in record.items() if cell} for record in found]


def _same(what: str, found: object, expected: object) -> None:
    assert found == expected, f"{what} is {found!r}, not {expected!r}"


def _rounded(value: Any) -> Any:
    """JSON with numbers as most servers hold them, in which `1.10` is `1.1`."""
    return json.loads(write_json(value))


def _sorted(value: Any) -> Any:
    if is_object(value):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if is_list(value) else value


def _world() -> World:
    return World(boundary=lambda: "stub-boundary")
