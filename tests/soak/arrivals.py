"""A loopback HTTP server in a process of its own that stamps when each request arrives."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Generator
from contextlib import contextmanager

_EMPTY = b"HTTP/1.1 204 No Content\r\n\r\n"


class Stamping(asyncio.Protocol):
    """Answers each request with nothing, and `GET /stamps` with the instants of those before."""

    def __init__(self, stamps: list[float]) -> None:
        self._stamps = stamps
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """A request fits into one piece: its headers are short and it has no body."""
        now = time.monotonic()
        assert self._transport is not None
        if not data.startswith(b"GET /stamps "):
            self._stamps.append(now)
            self._transport.write(_EMPTY)
            return
        body = json.dumps(self._stamps).encode("ascii")
        self._transport.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))


async def serve() -> None:
    """Print the port, and serve until killed."""
    stamps: list[float] = []
    server = await asyncio.get_running_loop().create_server(lambda: Stamping(stamps), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class Arrivals:
    """The server as seen from outside."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def stamps(self) -> list[float]:
        """When each request arrived, in seconds of the machine's monotonic clock."""
        with urllib.request.urlopen(f"{self.url}/stamps") as answer:
            found: list[float] = json.load(answer)
        return sorted(found)


@contextmanager
def arrivals() -> Generator[Arrivals]:
    """A server that runs for a while."""
    command = [sys.executable, "-m", "tests.soak.arrivals"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield Arrivals(int(process.stdout.readline()))
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(serve())
