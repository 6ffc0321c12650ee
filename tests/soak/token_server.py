"""A loopback server in a process of its own whose tokens live for two seconds, and which counts what callers make of them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

LIFE, REFRESH_LIFE = 2.0, 7.0
# The client's own margin, and what a busy machine adds to the way of a request.
SHARE, SLACK = 0.2, 0.05


@dataclass
class Tokens:
    """Every token with its end, and for each user the latest one with what was told of its life."""

    ends: dict[str, float] = field(default_factory=dict[str, float])
    users: dict[str, str] = field(default_factory=dict[str, str])
    latest: dict[str, tuple[float, float]] = field(default_factory=dict[str, tuple[float, float]])
    counts: Counter[str] = field(default_factory=Counter[str])

    def answer(self, path: str, bearer: str, body: bytes) -> tuple[int, Any]:
        """The status and what is said with it."""
        if path == "/counts":
            return 200, self.counts
        if path == "/v1/shop/buying-lists":
            alive = time.time() < self.ends.get(bearer, 0.0)
            self.counts["served" if alive else "refused"] += 1
            return (200, []) if alive else (401, {"code": "expired"})
        given = json.loads(body)
        if path == "/auth/token":
            return self.token("logins", given["username"])
        refresh = given["refreshToken"]
        known = time.time() < self.ends.get(refresh, 0.0)
        return self.token("refreshes", self.users[refresh]) if known else (401, {"code": "expired"})

    def token(self, how: str, user: str) -> tuple[int, Any]:
        """A new pair of tokens; one that comes while the last one was good for long is one too many."""
        now = time.time()
        end, told = self.latest.get(user, (0.0, 0.0))
        self.counts[how] += 1
        self.counts["too early"] += end - now > told * SHARE + SLACK
        # As whole seconds would be, but so that a token is told to live as long as it does.
        end = now + LIFE
        access, refresh = f"access-{user}-{now}", f"refresh-{user}-{now}"
        self.ends |= {access: end, refresh: now + REFRESH_LIFE}
        self.users[refresh] = user
        self.latest[user] = end, LIFE
        return 200, {"token": {"accessToken": access, "refreshToken": refresh, "expireAt": end}}


class Talking(asyncio.Protocol):
    """One connection, which is kept for many requests."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._data = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer as soon as a request is whole."""
        self._data += data
        head, end, body = self._data.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
        if not end or len(body) < int(headers.get("content-length", 0)):
            return
        self._data = b""
        path = lines[0].split(" ")[1]
        status, said = self._tokens.answer(path, headers.get("authorization", "").removeprefix("Bearer "), body)
        content = json.dumps(said).encode("ascii")
        kind = b"content-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(content)
        assert self._transport is not None
        self._transport.write(b"HTTP/1.1 %d X\r\n" % status + kind + content)


async def serve() -> None:
    """Print the port, and serve until killed."""
    tokens = Tokens()
    server = await asyncio.get_running_loop().create_server(lambda: Talking(tokens), "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


class TokenServer:
    """The server as seen from outside."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"

    def counts(self) -> Counter[str]:
        """What has happened so far, by name."""
        with urllib.request.urlopen(f"{self.url}/counts") as answer:
            return Counter(json.load(answer))


@contextmanager
def token_server() -> Generator[TokenServer]:
    """A server that runs for a while."""
    command = [sys.executable, "-m", "tests.soak.token_server"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield TokenServer(int(process.stdout.readline()))
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(serve())
