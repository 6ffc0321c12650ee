"""A provider of jobs for tests: it answers starts, looks, files and reports as a documented one does."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any
from urllib.parse import parse_qs

import httpx2

from generator.plugins.job import Acceptor, Job, JobResult, Poll, Report
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.job_run import JobParts
from generator.runtime.model import Model
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.options import CallOptions

from .kit import BASE, JSON, KEY, Client, Clock, answer, finished, operation, service

ID = Parameter(name="job_id", place="path", required=True)
SHOP = Parameter(name="shop_id")
NAME = "job 1/ä"


class Item(Model):
    """An item of a result file."""

    id: int
    price: Any = None


class Status(Model):
    """How a job stands."""

    status: str | None
    urls: list[str] | None = None
    has_errors: bool | None = None


def job(**given: Any) -> Job:
    """A job that OP2 looks at, whose files OP3 brings and whose report OP4."""
    fields: dict[str, Any] = {
        "handle": (("job_id", "$response.body#/job_id"),),
        "poll": Poll(
            operation="OP2",
            success=Acceptor(at="/status", values=("COMPLETED",)),
            failure=Acceptor(at="/status", values=("FAILED", "CANCELED")),
            deadline=600.0,
        ),
        "result": JobResult(operation="OP3", urls="/urls", items="/items"),
        "report": Report(operation="OP4", when="/has_errors"),
    }
    return Job(**(fields | given))


def start_operation(convention: Job | None = None, **given: Any) -> Operation:
    """The operation that starts the job."""
    parameters = (SHOP, Parameter(name="locale"), Parameter(name="session_token"))
    fields: dict[str, Any] = {"method": "POST", "path": "/jobs", "parameters": parameters}
    return operation(conventions=(convention or job(),), **(fields | given))


TYPED = Result(status="200", kind="json", content_type="application/json", type=lambda: Status)
CSV = Result(status="200", kind="binary", content_type="text/csv")
POLL = operation(
    id="OP2", path="/jobs/{job_id}", parameters=(ID, SHOP, Parameter(name="session_token")), results=(TYPED,)
)
FILE = operation(id="OP3", name="items.file", path="/file", parameters=(SHOP,), url_argument="url", results=(JSON,))
REPORT = operation(id="OP4", name="items.report", path="/jobs/{job_id}/errors", parameters=(ID,), results=(CSV,))
PARTS = JobParts(poll=POLL, result=FILE, report=REPORT, item=Item)


class Cut(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes in small pieces, and may break off."""

    def __init__(self, content: bytes, at: int | None = None, size: int = 7) -> None:
        self.pieces = [content[:at][start : start + size] for start in range(0, len(content[:at]), size)]
        self.whole = at is None
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield from self.pieces
        if not self.whole:
            raise httpx2.RemoteProtocolError("peer closed connection")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            await asyncio.sleep(0)
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Provider:
    """Its statuses come one after another, the last again and again; `cuts` say where sendings of a file break off."""

    def __init__(self, *statuses: Any, files: Sequence[Any] = (), report: bytes = b"", home: str = BASE) -> None:
        self.statuses = list(statuses) or ["COMPLETED"]
        self.files = [json.dumps(file).encode() for file in files]
        self.report = report
        self.cuts: dict[int, list[int]] = {}
        self.headers: dict[str, str] = {}
        self.requests: list[httpx2.Request] = []
        self.bodies: list[Cut] = []
        self.urls = [f"{home}/file?n={n}" for n in range(len(files))]

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        path = request.url.path
        if request.method == "POST":
            return answer({"job_id": NAME})
        if path == "/file":
            return self._file(int(parse_qs(request.url.query.decode())["n"][0]))
        if path.endswith("/errors"):
            return httpx2.Response(200, content=self.report, headers={"content-type": "text/csv"})
        return self._status()

    @property
    def looks(self) -> list[httpx2.Request]:
        """The requests for the status."""
        return [each for each in self.requests if each.url.raw_path.partition(b"?")[0] == b"/jobs/job%201%2F%C3%A4"]

    def _status(self) -> httpx2.Response:
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        if isinstance(status, httpx2.Response):
            return status
        if isinstance(status, Exception):
            raise status
        value: dict[str, Any] = {"status": status, "has_errors": bool(self.report)}
        return answer(value | ({"urls": self.urls} if status == "COMPLETED" else {}))

    def _file(self, number: int) -> httpx2.Response:
        cuts = self.cuts.get(number)
        content = self.files[number]
        body = Cut(content, cuts.pop(0) % len(content) if cuts else None)
        self.bodies.append(body)
        return httpx2.Response(200, stream=body, headers=self.headers)


def start(client: Client, operation: Operation | None = None, parts: JobParts = PARTS, **arguments: Any) -> Any:
    """Start the job on either kind of client."""
    options = arguments.pop("options", None)
    given = Arguments(parameters=arguments)
    return finished(client.start(operation or start_operation(), parts, given, options))


def listed(items: Any) -> list[Any]:
    """All items that an iteration of either kind brings."""
    if not hasattr(items, "__aiter__"):
        return list(items)

    async def main() -> list[Any]:
        return [item async for item in items]

    return asyncio.run(main())


def first(items: Any, number: int) -> list[Any]:
    """The first items of an iteration of either kind, which is then closed."""

    async def main() -> list[Any]:
        found = [await anext(items) for _ in range(number)]
        await items.close()
        return found

    if hasattr(items, "__aiter__"):
        return asyncio.run(main())
    found = [next(items) for _ in range(number)]
    items.close()
    return found


FILES: list[Any] = [{"items": [{"id": 1}, {"id": 2}]}, {"total": 3, "items": [{"id": 3, "price": 1.10}], "more": {}}]


def ids(items: Sequence[Item]) -> list[int]:
    """What the items are known by."""
    return [item.id for item in items]


def over(kind: type[SyncClient] | type[AsyncClient], url: str, options: CallOptions) -> list[Any]:
    """The items of a job over real connections."""
    given = Arguments(parameters={"shop_id": 7})
    world = Clock().world()
    if kind is SyncClient:
        with SyncClient(service(), url, {"api_key": KEY}, world=world) as mine:
            return list(mine.start(start_operation(), PARTS, given, options).items())

    async def main() -> list[Any]:
        async with AsyncClient(service(), url, {"api_key": KEY}, world=world) as mine:
            return [item async for item in (await mine.start(start_operation(), PARTS, given, options)).items()]

    return asyncio.run(main())
