"""The drivers on real connections: faults become our errors, connections come back, both kinds do the same."""

from __future__ import annotations

import asyncio
import gzip
import io
import socket
import threading
from contextlib import closing
from typing import Any

import httpx2
import pytest

from generator.runtime.bodies import RawBody
from generator.runtime.content import Bytes, Content, Stream
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.drivers import AsyncDriver, Driver
from generator.runtime.errors import CallTimeout, ConnectionFailed, InvalidCall, SdkError, StatusError
from generator.runtime.flow import Flow, Request, send, wait
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.transports import proxy_for, shared_ssl_context

from .kit import KEY, KINDS, Clock, Recorder, answer, call, client, finished, operation, service
from .server import Answer, cut, free_port, hang_up, http, loopback, reset, silent

Kind = type[SyncClient] | type[AsyncClient]


def outcome(kind: Kind, url: str, times: int = 1, **options: Any) -> Any:
    """What the last of some calls to a server brings, on one client that is closed in the end."""
    arguments, wanted = Arguments(parameters={}), CallOptions(**options)
    if kind is SyncClient:
        with SyncClient(service(), url, {"api_key": KEY}, limits=MemoryLimits()) as mine:
            return [mine.call(operation(), arguments, wanted) for _ in range(times)][-1]

    async def calls() -> Any:
        async with AsyncClient(service(), url, {"api_key": KEY}, limits=MemoryLimits()) as mine:
            return [await mine.call(operation(), arguments, wanted) for _ in range(times)][-1]

    return asyncio.run(calls())


@pytest.mark.parametrize(
    ("fault", "kind_of_error"),
    [
        (hang_up, ConnectionFailed),
        (reset, ConnectionFailed),
        (cut(http(b"{}", length=9)), ConnectionFailed),
        (cut(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"), ConnectionFailed),
        (cut(b"no HTTP at all\r\n\r\n"), ConnectionFailed),
        (http(b"not gzip", "200 OK", "Content-Encoding: gzip"), ConnectionFailed),
        (silent, CallTimeout),
    ],
)
@pytest.mark.parametrize("kind", KINDS)
def test_faults_of_the_wire(kind: Kind, fault: Answer, kind_of_error: type[SdkError]) -> None:
    """A lost, broken or silent connection raises our own error, which names the call but no query."""
    with loopback(fault) as server, pytest.raises(ConnectionFailed, match=r"GET http://127.0.0.1.*/items: ") as raised:
        outcome(kind, server.url, timeout=0.2, query={"token": "s3cret"})
    assert type(raised.value) is kind_of_error
    assert "s3cret" not in str(raised.value)


@pytest.mark.parametrize("kind", KINDS)
def test_nobody_listens(kind: Kind) -> None:
    """A refused connection is a failed one."""
    with pytest.raises(ConnectionFailed, match="ConnectError"):
        outcome(kind, f"http://127.0.0.1:{free_port()}")


@pytest.mark.parametrize("kind", KINDS)
def test_answers_are_unpacked_and_connections_kept(kind: Kind) -> None:
    """Compressed answers are read, and one connection serves call after call."""
    packed = http(gzip.compress(b'{"n":1.10}'), "200 OK", "Content-Encoding: gzip")
    with loopback(packed) as server:
        assert str(outcome(kind, server.url, times=3)) == "{'n': Decimal('1.10')}"
        assert server.connections == 1
        assert b"accept-encoding: gzip, deflate" in server.requests[0].lower()


@pytest.mark.parametrize("kind", KINDS)
def test_errors_give_their_connection_back(kind: Kind) -> None:
    """After an error status the same connection serves the next call."""
    with loopback(http(b"{}", "500 Oops"), http()) as server:

        async def calls() -> int:
            async with AsyncClient(service(), server.url, {"api_key": KEY}) as mine:
                with pytest.raises(SdkError):
                    await mine.call(operation(), Arguments(parameters={}))
                await mine.call(operation(), Arguments(parameters={}))
            return server.connections

        if kind is AsyncClient:
            assert asyncio.run(calls()) == 1
        else:
            with SyncClient(service(), server.url, {"api_key": KEY}) as mine:
                with pytest.raises(SdkError):
                    call(mine, operation())
                call(mine, operation())
            assert server.connections == 1


@pytest.mark.parametrize("kind", KINDS)
def test_server_cookies_are_not_sent_back(kind: Kind) -> None:
    """Nothing that one answer sets goes out with the next request."""
    with loopback(http(b"{}", "200 OK", "Set-Cookie: track=1; Path=/")) as server:
        outcome(kind, server.url, times=2)
        assert not any(b"cookie" in request.lower() for request in server.requests)


@pytest.mark.parametrize("kind", KINDS)
def test_closed_clients_refuse(kind: Kind) -> None:
    """A call after `close` says so, and nothing is sent; closing twice does no harm."""
    recorder = Recorder()
    mine = client(kind, recorder)
    finished(mine.close())
    finished(mine.close())
    with pytest.raises(InvalidCall, match="closed"):
        call(mine, operation())
    assert recorder.requests == []


def talk(log: list[Any]) -> Flow[str]:
    """A flow with every kind of step."""
    first = yield from send(Request(method="GET", url="https://api.example/1"))
    yield from wait(2.5)
    try:
        yield from send(Request(method="GET", url="https://api.example/2"))
    except ConnectionFailed as failure:
        log.append(type(failure.__cause__))
    last = yield from send(Request(method="GET", url="https://api.example/3"))
    return first.text + last.text


def test_both_drivers_run_the_same_flow() -> None:
    """One text, two drivers: the same requests, waits, failures and result."""
    results: list[Any] = []
    for asynchronous in (False, True):
        clock, log = Clock(), list[Any]()
        recorder = Recorder(answer("a"), httpx2.ReadError("lost"), answer("b"))
        transport = httpx2.MockTransport(recorder)
        if asynchronous:
            text = asyncio.run(AsyncDriver(transport, clock.sleep_async).run(talk(log)))
        else:
            text = Driver(transport, clock.sleep).run(talk(log))
        results.append((text, clock.slept, log, [str(request.url) for request in recorder.requests]))
    assert results[0] == results[1]
    assert results[0][:3] == ('"a""b"', [2.5], [httpx2.ReadError])


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("content", [None, Bytes("text/plain", b"body"), Stream("text/plain", io.BytesIO(b"body"))])
def test_a_request_tells_once_when_it_leaves(asynchronous: bool, content: Content | None) -> None:
    """On a real connection, before its body: call limits count from then."""
    left: list[str] = []

    async def awaited(flow: Flow[Any]) -> None:
        driver = AsyncDriver()
        await driver.run(flow)
        await driver.close()

    with loopback(http()) as server:
        url = f"{server.url}/1"
        flow = send(Request(method="PUT", url=url, content=content, leaving=lambda: left.append("left")))
        if asynchronous:
            asyncio.run(awaited(flow))
        else:
            with closing(Driver()) as driver:
                driver.run(flow)
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert left == ["left"]
    assert body == (b"body" if content else b"")
    assert b"content-length: %d" % len(body) in head.lower()
    assert head.lower().count(b"host: ") == 1


def test_transports_see_the_whole_request() -> None:
    """Its body stands in it before it is sent, and a `Host` of the caller's own is kept."""
    seen: list[tuple[bytes, str]] = []

    class Looking(httpx2.BaseTransport):
        def handle_request(self, request: httpx2.Request) -> httpx2.Response:
            seen.append((request.content, request.headers["host"]))
            return httpx2.Response(200, stream=httpx2.ByteStream(b"{}"))

    driver = Driver(Looking())
    for headers, content in (({}, None), ({"host": "other.example"}, Bytes("text/plain", b"body"))):
        driver.run(send(Request(method="POST", url="https://api.example/1", headers=headers, content=content)))
    assert seen == [(b"", "api.example"), (b"body", "other.example")]


@pytest.mark.parametrize("asynchronous", [False, True])
def test_flows_are_closed_when_the_caller_is_interrupted(asynchronous: bool) -> None:
    """An interruption while waiting reaches the caller, and what the flow holds is let go at once."""
    closed: list[bool] = []

    def flow() -> Flow[None]:
        try:
            yield from wait(1)
        finally:
            closed.append(True)

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    async def cancel(seconds: float) -> None:
        raise asyncio.CancelledError

    if asynchronous:
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(AsyncDriver(None, cancel).run(flow()))
    else:
        with pytest.raises(KeyboardInterrupt):
            Driver(None, interrupt).run(flow())
    assert closed == [True]


def test_clients_share_one_tls_context(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making a client costs no TLS context of its own, and none at all before its first call."""
    made: list[Any] = []
    monkeypatch.setattr(httpx2, "create_ssl_context", lambda: made.append(1))
    shared_ssl_context.cache_clear()
    clients = [SyncClient(service(), "https://api.example", {"api_key": KEY}) for _ in range(3)]
    assert made == []
    monkeypatch.undo()
    assert shared_ssl_context() is shared_ssl_context()
    for each in clients:
        each.close()


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "https://api.example", None),
        ({"https_proxy": "http://proxy:3128"}, "https://api.example/x", "http://proxy:3128"),
        ({"HTTPS_PROXY": "proxy:3128"}, "https://api.example", "http://proxy:3128"),
        ({"http_proxy": "http://proxy:1"}, "https://api.example", None),
        ({"all_proxy": "http://proxy:1"}, "https://api.example", "http://proxy:1"),
        ({"https_proxy": "http://proxy:1", "no_proxy": "api.example"}, "https://api.example:444", None),
        ({"https_proxy": "http://proxy:1", "no_proxy": "*"}, "https://api.example", None),
    ],
)
def test_proxies_of_the_environment(
    environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The usual variables name the proxy, and the hosts that need none."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url) == proxy


@pytest.mark.parametrize("kind", KINDS)
def test_calls_go_through_the_proxy(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a proxy in the environment, the connection is made to it."""
    with loopback(http(b"[7]")) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)
        assert outcome(kind, f"http://127.0.0.1:{free_port()}") == [7]
        assert proxy.requests[0].startswith(b"GET http://127.0.0.1:")


def test_threads_share_a_client() -> None:
    """Many threads may call on one client at once."""
    with loopback(http(b"[1]")) as server, SyncClient(service(), server.url, {"api_key": KEY}) as mine:
        results: list[Any] = []
        threads = [threading.Thread(target=lambda: results.append(call(mine, operation()))) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert results == [[1]] * 16


@pytest.mark.parametrize("kind", KINDS)
def test_an_early_answer_ends_the_upload(kind: Kind) -> None:
    """A server that refuses in the middle of an upload is heard."""
    upload = operation(method="POST", encoder=RawBody(content_type="text/csv"))
    body = io.BytesIO(b"x" * 5_000_000)

    def refuse(connection: socket.socket) -> None:
        connection.sendall(http(b'"too large"', "413 Too Large", "Connection: close"))
        silent(connection)

    async def calls_async(url: str) -> None:
        async with AsyncClient(service(), url, {"api_key": KEY}) as mine:
            await mine.call(upload, Arguments(parameters={}, body=body))

    def calls(url: str) -> None:
        with SyncClient(service(), url, {"api_key": KEY}) as mine:
            call(mine, upload, body=body)

    with loopback(refuse, most=1000) as server, pytest.raises(StatusError, match=r"413.*too large"):
        asyncio.run(calls_async(server.url)) if kind is AsyncClient else calls(server.url)
