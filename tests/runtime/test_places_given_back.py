"""A place among concurrent calls is given back by real clients: after a stream, an abandoned one, a cancelled task."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.plugins.rate_limits import Concurrency, RateLimits
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.download import Download
from generator.runtime.errors import LimitReached, StatusError
from generator.runtime.file_limits import FileLimits
from generator.runtime.limits import LimitStore, MemoryLimits
from generator.runtime.operation import Arguments, Operation, Result
from generator.runtime.options import CallOptions
from generator.runtime.service import Service

FILE = Operation(
    id="F1",
    name="file",
    method="GET",
    path="/file",
    results=(Result(status="200", kind="binary"),),
    conventions=(RateLimits(limits=(Concurrency(max=1),)),),
)
NOTHING = Arguments(parameters={})
NOW = CallOptions(on_limit="raise")


class Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes in two pieces."""

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"a", b"b")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


@pytest.fixture(params=["memory", "file"])
def limits(request: pytest.FixtureRequest, tmp_path: Path) -> LimitStore:
    """A store without I/O, and one with."""
    return MemoryLimits() if request.param == "memory" else FileLimits(tmp_path / "limits")


@pytest.fixture
def sync(limits: LimitStore) -> Iterator[SyncClient]:
    """A client whose one call is a file."""
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=Chunks()))
    with SyncClient(Service(env_prefix="F"), "https://api.example", {}, transport=transport, limits=limits) as client:
        yield client


def is_free(client: SyncClient) -> bool:
    """Whether a call finds its place."""
    try:
        client.call(FILE, NOTHING, NOW).close()
    except LimitReached:
        return False
    return True


def begin_to_read(file: Any) -> None:
    """One chunk, and no more."""
    next(iter(file))


@pytest.mark.parametrize("end", [Download.read, Download.close, begin_to_read])
def test_a_file_holds_its_place_until_its_end(sync: SyncClient, end: Callable[[Any], Any]) -> None:
    """Read to the end, closed early, or left in the middle of an iteration."""
    file = sync.call(FILE, NOTHING, NOW)
    assert not is_free(sync)
    end(file)
    assert is_free(sync)


def test_a_file_that_nobody_reads_gives_its_place_back(sync: SyncClient) -> None:
    """When its object is gone, the place is free."""
    sync.call(FILE, NOTHING, NOW)
    gc.collect()
    assert is_free(sync)


def test_an_error_status_gives_its_place_back(limits: LimitStore) -> None:
    """An answer that is no file has an end as well."""
    transport = httpx2.MockTransport(lambda request: httpx2.Response(500))
    with SyncClient(Service(env_prefix="F"), "https://api.example", {}, transport=transport, limits=limits) as client:
        for _ in range(2):
            with pytest.raises(StatusError):
                client.call(FILE, NOTHING, NOW)


async def _file(client: AsyncClient) -> Any:
    return await client.call(FILE, NOTHING, NOW)


@pytest.mark.parametrize("end", ["read", "close", "abandon"])
def test_a_file_for_asyncio_holds_its_place_until_its_end(limits: LimitStore, end: str) -> None:
    """The same in a task."""
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, stream=Chunks()))
    service = Service(env_prefix="F")

    async def story() -> None:
        async with AsyncClient(service, "https://api.example", {}, transport=transport, limits=limits) as client:
            file = await _file(client)
            with pytest.raises(LimitReached):
                await _file(client)
            if end != "abandon":
                await getattr(file, end)()
            del file
            gc.collect()
            await (await _file(client)).close()

    asyncio.run(story())


def test_a_cancelled_task_gives_its_place_back(limits: LimitStore) -> None:
    """Cancelled while the server is silent; the next call goes at once."""
    silent = asyncio.Event()

    async def answer(request: httpx2.Request) -> httpx2.Response:
        if not silent.is_set():
            silent.set()
            await asyncio.sleep(3600)
        return httpx2.Response(200, stream=Chunks())

    async def story() -> None:
        transport = httpx2.MockTransport(answer)
        service = Service(env_prefix="F")
        async with AsyncClient(service, "https://api.example", {}, transport=transport, limits=limits) as client:
            task = asyncio.create_task(_file(client))
            await silent.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await (await _file(client)).close()

    asyncio.run(story())
