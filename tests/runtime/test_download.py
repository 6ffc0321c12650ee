"""Files that come back: read whole or in chunks, saved under safe names, and the connection always given back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from generator.runtime.content_disposition import safe_name
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.download import AsyncDownload, Download
from generator.runtime.errors import ConnectionFailed, InvalidCall, NotFound
from generator.runtime.operation import Arguments, Result

from .kit import KEY, Recorder, answer, call, client, operation, service
from .server import cut, http, loopback

FILE = operation(results=(Result(status="200", kind="binary", content_type="application/pdf"),))
BIG = bytes(range(256)) * 4000
NAMED = ("Content-Type: application/pdf; x=y", 'Content-Disposition: attachment; filename="a.pdf"')


def blocking(url: str, use: Callable[[Download], Any]) -> Any:
    """What a use of a download brings, and how many connections the pool still lends."""
    with SyncClient(service(), url, {"api_key": KEY}) as mine:
        result = use(call(mine, FILE))
        assert lent(mine) == 0
        return result


def asynchronous(url: str, use: Callable[[AsyncDownload], Awaitable[Any]]) -> Any:
    """The same for asyncio."""

    async def main() -> Any:
        async with AsyncClient(service(), url, {"api_key": KEY}) as mine:
            result = await use(await mine.call(FILE, Arguments(parameters={})))
            await asyncio.sleep(0)
            assert lent(mine) == 0
            return result

    return asyncio.run(main())


def lent(mine: Any) -> int:
    """How many connections are in use."""
    (transport,) = mine._driver()._transports._by_proxy.values()
    return sum(not connection.is_idle() and not connection.is_closed() for connection in transport._pool.connections)


def test_files_are_read_whole_or_in_chunks(tmp_path: Path) -> None:
    """Both kinds read the same bytes and know the file's name and type."""

    async def read(file: AsyncDownload) -> Any:
        return file.filename, file.content_type, await file.read()

    async def chunks(file: AsyncDownload) -> Any:
        return b"".join([chunk async for chunk in file])

    async def save(file: AsyncDownload) -> Any:
        return (await file.save(tmp_path)).name

    with loopback(http(BIG, "200 OK", *NAMED)) as server:
        whole = ("a.pdf", "application/pdf", BIG)
        assert blocking(server.url, lambda file: (file.filename, file.content_type, file.read())) == whole
        assert asynchronous(server.url, read) == whole
        assert blocking(server.url, b"".join) == asynchronous(server.url, chunks) == BIG
        assert blocking(server.url, lambda file: file.save(tmp_path / "mine")) == tmp_path / "mine"
        assert (tmp_path / "mine").read_bytes() == BIG
        assert asynchronous(server.url, save) == "a.pdf"
        assert (tmp_path / "a.pdf").read_bytes() == BIG


def test_abandoned_files_give_their_connection_back() -> None:
    """Left after one chunk, closed unread, or forgotten: the pool gets its connection back."""

    async def one(file: AsyncDownload) -> None:
        chunks = aiter(file)
        await anext(chunks)
        await file.close()

    async def none(file: AsyncDownload) -> None:
        async with file:
            pass

    with loopback(http(BIG, "200 OK", *NAMED)) as server:
        blocking(server.url, lambda file: next(iter(file)) and None)
        blocking(server.url, lambda file: file.close())
        blocking(server.url, lambda file: None)
        asynchronous(server.url, one)
        asynchronous(server.url, none)


def test_files_that_are_cut_off() -> None:
    """A file that ends early is an error while it is read, not a shorter file."""

    async def read(file: AsyncDownload) -> bytes:
        return await file.read()

    with loopback(cut(http(b"half", length=9))) as server:
        with pytest.raises(ConnectionFailed, match="without sending complete message body"):
            blocking(server.url, lambda file: file.read())
        with pytest.raises(ConnectionFailed, match="without sending complete message body"):
            asynchronous(server.url, read)


def test_files_are_read_once() -> None:
    """Reading again what has passed by is an invalid call, not an error of the HTTP library."""

    def twice(file: Download) -> None:
        file.read()
        with pytest.raises(InvalidCall, match="read or closed before"):
            file.read()

    async def closed(file: AsyncDownload) -> None:
        await file.close()
        with pytest.raises(InvalidCall, match="read or closed before"):
            await file.read()

    with loopback(http(BIG)) as server:
        blocking(server.url, twice)
        asynchronous(server.url, closed)


@pytest.mark.parametrize("kind", [SyncClient, AsyncClient])
def test_errors_of_downloads_are_errors(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """An error status is read and raised like any other; no file is made of it."""
    with pytest.raises(NotFound) as raised:
        call(client(kind, Recorder(answer({"message": "gone"}, status=404))), FILE)
    assert raised.value.body == {"message": "gone"}


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a b.pdf"', "a b.pdf"),
        ("attachment; filename*=UTF-8''%C3%A9.pdf", "é.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="..\\\\..\\\\boot.ini"', "boot.ini"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
        ('attachment; filename=".."', ""),
        ('attachment; filename="c:x"', "c_x"),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_names_never_leave_the_folder(header: str, name: str, tmp_path: Path) -> None:
    """The server's name is one step, whatever it tries; without one, the caller must choose."""
    recorder = Recorder(httpx2.Response(200, content=b"x", headers={"content-disposition": header}))
    file = call(client(SyncClient, recorder), FILE)
    assert file.filename == name
    if name:
        assert file.save(tmp_path) == tmp_path / name
    else:
        with pytest.raises(InvalidCall, match="name of your own"):
            file.save(tmp_path)


def test_safe_names_hold_no_control_characters() -> None:
    """What a file system or a terminal could misread is replaced."""
    assert safe_name("a\nb\x00c") == "a_b_c"
