"""A pretend server with a numbered list, in every style of paging, and clients for it without a network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, TypeAlias
from urllib.parse import parse_qs

import httpx2
from hypothesis import strategies as st

from generator.plugins.chunked import Chunked
from generator.plugins.pagination_cursor import CursorPagination
from generator.plugins.pagination_link import LinkPagination
from generator.plugins.pagination_offset import OffsetPagination
from generator.plugins.pagination_page import PagePagination
from generator.runtime.auth import Scheme
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.model import Model
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.options import CallOptions
from generator.runtime.pager import AsyncPages, Pages
from generator.runtime.service import Service
from generator.runtime.state import World

BASE = "https://shop.example"
SECRET = "top-secret-key"
SERVICE = Service(
    env_prefix="SHELF",
    schemes=(
        Scheme(name="key", kind="apiKey", argument="api_key", wire_name="X-Key"),
        Scheme(name="query", kind="apiKey", argument="query_key", place="query", wire_name="key"),
    ),
)


class Page(Model):
    """A page of the list."""

    data: list[int] | None = None
    total: int | None = None
    next: str | int | None = None
    last: bool | None = None


STYLES: dict[str, Any] = {
    "offset": OffsetPagination(position="offset", size="max", items="/data", total="/total", default_size=3),
    "offset-link": OffsetPagination(position="offset", size="max", items="/data", link=True, default_size=3),
    "cursor": CursorPagination(position="token", size="max", items="/data", next="$response.body#/next"),
    "alone": CursorPagination(position="token", size="max", items="/data", next="$response.body#/next", alone=True),
    "page-total": PagePagination(position="page", size="max", items="/data", total="/total", default_size=3),
    "page-last": PagePagination(position="page", size="max", items="/data", last="/last", start=0),
    "page": PagePagination(position="page", size="max", items="/data"),
    "link": LinkPagination(items="/data", size="max"),
    "body-link": LinkPagination(items="/data", size="max", next="$response.body#/next"),
}
NAMES = ("max", "offset", "page", "token", "at", "state")


def operation(style: str, *, most: int = 3, schemes: Sequence[str] = ("key",), code: str = "L1") -> Operation:
    """The listing in a style; `ids` may hold as many values as `most`."""
    ids = Parameter(name="ids", explode=False, max_items=most)
    tags = Parameter(name="tags", explode=False, max_items=most)
    return Operation(
        id=code,
        name="shelf.list",
        method="GET",
        path="/list",
        parameters=(*(Parameter(name=name) for name in NAMES), ids, tags),
        results=(Result(status="200", kind="json", content_type="application/json", type=lambda: Page),),
        security=(tuple(schemes),),
        conventions=(STYLES[style], Chunked(parameters=("$request.query.ids", "$request.query.tags"))),
    )


Answering: TypeAlias = Callable[[httpx2.Request], httpx2.Response]
AsyncAnswering: TypeAlias = Callable[[httpx2.Request], Coroutine[Any, Any, httpx2.Response]]


@dataclass
class Shelf:
    """A server of the numbers up to `total`, `size` to a page unless it is asked for another size."""

    style: str
    total: int
    size: int = 3
    requests: list[httpx2.Request] = field(default_factory=list[httpx2.Request])
    # What to answer instead, by the number of the request; and which index a page names as the next one.
    instead: Callable[[int], httpx2.Response | None] = lambda number: None
    leads: Callable[[int], int] = lambda index: index
    total_at: Callable[[int], int] | None = None

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer a request for a page."""
        self.requests.append(request)
        other = self.instead(len(self.requests) - 1)
        if other is not None:
            return other
        query = {name: values[0] for name, values in parse_qs(request.url.query.decode()).items()}
        numbers = [int(text) for text in query["ids"].split(",")] if "ids" in query else list(range(self.total))
        size = int(query.get("max", self.size))
        start = self._start(query, size)
        end = start + size
        more = end < len(numbers)
        body: dict[str, Any] = {"data": numbers[start:end], "last": not more}
        body["total"] = self.total_at(len(self.requests)) if self.total_at else len(numbers)
        return self._response(request, body, self.leads(end) if more else None)

    def _start(self, query: dict[str, str], size: int) -> int:
        if self.style.startswith("page"):
            first = 0 if self.style == "page-last" else 1
            return (int(query.get("page", first)) - first) * size
        name = {"offset": "offset", "offset-link": "offset", "cursor": "token", "alone": "token"}.get(self.style, "at")
        return int(query.get(name, 0))

    def _response(self, request: httpx2.Request, body: dict[str, Any], following: int | None) -> httpx2.Response:
        headers: dict[str, str] = {}
        if following is not None and self.style in ("cursor", "alone"):
            body["next"] = str(following)
        elif following is not None and self.style in ("offset-link", "link", "body-link"):
            name = "offset" if self.style == "offset-link" else "at"
            url = str(request.url.copy_set_param(name, following))
            if self.style == "body-link":
                body["next"] = url
            else:
                headers["link"] = f'<{BASE}/list?at=0>; rel="first", <{url}>; rel="next"'
        return httpx2.Response(200, json=body, headers=headers)


def listing(
    server: Answering,
    operation: Operation,
    parameters: dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Pages[int, Page]:
    """The listing through a blocking client."""
    return client(server).pages(operation, Arguments(parameters=parameters or {}), options)


def client(server: Answering, *, strict: bool = False, world: World | None = None) -> SyncClient:
    """A blocking client of the server."""
    secrets = {"api_key": SECRET, "query_key": SECRET}
    transport = httpx2.MockTransport(server)
    return SyncClient(SERVICE, BASE, secrets, transport=transport, strict=strict, world=world or World())


def async_listing(
    server: Answering | AsyncAnswering,
    operation: Operation,
    parameters: dict[str, Any] | None = None,
    options: CallOptions | None = None,
) -> AsyncPages[int, Page]:
    """The listing through an asyncio client."""
    secrets = {"api_key": SECRET, "query_key": SECRET}
    client = AsyncClient(SERVICE, BASE, secrets, transport=httpx2.MockTransport(server))
    return client.pages(operation, Arguments(parameters=parameters or {}), options)


def taken(pages: Pages[int, Page], count: int) -> list[int]:
    """That many items, fewer at the end."""
    return list(islice(pages, count))


def taken_async(pages: AsyncPages[int, Page], count: int) -> list[int]:
    """That many items, fewer at the end."""

    async def take() -> list[int]:
        items: list[int] = []
        if count == 0:
            return items
        async for item in pages:
            items.append(item)
            if len(items) == count:
                break
        return items

    return asyncio.run(take())


styles = st.sampled_from(sorted(STYLES))

totals = st.integers(0, 30)

sizes = st.integers(1, 7)

# Where a walk is interrupted: how many items were taken each time.
cuts = st.lists(st.integers(0, 9), max_size=5)
