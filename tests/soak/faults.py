"""A loopback server of orders that fails one answer in five, in every way that the network knows."""

from __future__ import annotations

import gzip
import json
import math
import random
import socket
import struct
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

FAULTS = ("429", "429", "502", "503", "reset", "reset", "cut", "cut gzip", "slow", "duplicate", "duplicate")
SHARE = 0.2
KEY = "soak-secret-key"


@dataclass
class Record:
    """What the server did and saw."""

    requests: int = 0
    injected: Counter[str] = field(default_factory=Counter[str])
    # Requests that came sooner than the last answer asked, and the shortest time that one came later, in seconds.
    too_soon: int = 0
    margin: float = math.inf
    strangers: int = 0
    asked_until: float = 0.0


class FaultServer(ThreadingHTTPServer):
    """Serves `total` orders over offset pages (`/offset`) and over seek pages (`/seek`)."""

    daemon_threads = True

    def __init__(self, total: int, seed: int, share: float = SHARE) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.total = total
        self.record = Record()
        self._share = share
        self._chance = random.Random(seed)
        self._lock = Lock()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def arrived(self, key: str) -> str:
        """Note a request and draw its fault; empty for a good answer."""
        now = time.time()
        with self._lock:
            record = self.record
            record.requests += 1
            record.strangers += key != KEY
            if record.asked_until:
                record.too_soon += now < record.asked_until
                record.margin = min(record.margin, now - record.asked_until)
                record.asked_until = 0.0
            return self._chance.choice(FAULTS) if self._chance.random() < self._share else ""

    def wait_text(self) -> str:
        """A `Retry-After` of some milliseconds, or now and then a date."""
        with self._lock:
            if self._chance.random() < 0.1:
                until = math.ceil(time.time() + 0.02)
                self.record.asked_until = float(until)
                return formatdate(until, usegmt=True)
            seconds = round(self._chance.uniform(0.01, 0.05), 3)
            self.record.asked_until = time.time() + seconds
            return f"{seconds}"

    def injected(self, fault: str) -> None:
        """Count a fault that an answer was given."""
        with self._lock:
            self.record.injected[fault] += 1

    def back(self, start: int, size: int) -> int:
        """Where a page that leads back leads: to itself or to one of the few before it."""
        with self._lock:
            return max(0, start - size * self._chance.randint(0, 4))

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that are killed break their connections; that is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Or each answer waits 40 ms for the other side's acknowledgement.
    disable_nagle_algorithm = True

    @property
    def _server(self) -> FaultServer:
        assert isinstance(self.server, FaultServer)
        return self.server

    def do_GET(self) -> None:
        fault = self._server.arrived(self.headers.get("x-key", ""))
        if fault == "429":
            self._server.injected(fault)
            self._answer(429, b"{}", {"retry-after": self._server.wait_text()})
        elif fault in ("502", "503"):
            self._server.injected(fault)
            self._answer(int(fault), b"<html>busy</html>", {"content-type": "text/html"})
        elif fault == "reset":
            self._server.injected(fault)
            self._reset()
        else:
            self._page(fault)

    def log_message(self, *args: Any, **kwargs: Any) -> None:
        """Keep quiet."""

    def _page(self, fault: str) -> None:
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query).items()}
        seek = url.path == "/seek"
        start, size = _token(query) if seek else (int(query.get("offset", 0)), int(query.get("max", 10)))
        end = start + size
        following = end if end < self._server.total else None
        # A first page is asked for without a token, so only a later one can be led back to and be recognised.
        if fault == "duplicate" and following is not None and start >= 5 * size:
            self._server.injected(fault)
            following = self._server.back(start, size)
        orders = [{"id": number, "name": f"order {number}"} for number in range(start, min(end, self._server.total))]
        body: dict[str, Any] = {"orders": orders}
        headers: dict[str, str] = {}
        if not seek:
            body["total"] = self._server.total
        if following is not None and seek:
            body["next"] = f"t{following}-{size}"
        elif following is not None:
            link = f"{url.path}?{urlencode({**query, 'offset': following})}"
            headers["link"] = f'<{link}>; rel="next"'
        self._send_page(json.dumps(body).encode(), headers, fault)

    def _send_page(self, content: bytes, headers: dict[str, str], fault: str) -> None:
        if fault in ("cut", "cut gzip", "slow"):
            self._server.injected(fault)
        if fault == "cut gzip":
            packed = gzip.compress(content)
            self._answer(200, packed[: len(packed) * 2 // 3], {**headers, "content-encoding": "gzip"})
        elif fault == "cut":
            self._answer(200, content[: len(content) // 2], headers, length=len(content))
            self.close_connection = True
        else:
            self._answer(200, content, headers, pieces=8 if fault == "slow" else 1)

    def _answer(
        self, status: int, content: bytes, headers: dict[str, str], *, length: int | None = None, pieces: int = 1
    ) -> None:
        self.send_response(status)
        given = {"content-type": "application/json", **headers}
        given["content-length"] = str(len(content) if length is None else length)
        for name, value in given.items():
            self.send_header(name, value)
        self.end_headers()
        step = -(-len(content) // pieces)
        for at in range(0, len(content), step):
            self.wfile.write(content[at : at + step])
            self.wfile.flush()
            time.sleep(0.002 if pieces > 1 else 0)

    def _reset(self) -> None:
        """Close so that the other side sees a reset, not an end."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()


def _token(query: dict[str, str]) -> tuple[int, int]:
    """Where a seek page begins and how many orders it holds: the token says both, for it stands alone."""
    if "page_token" not in query:
        return 0, int(query.get("limit", 10))
    start, _, size = query["page_token"].removeprefix("t").partition("-")
    return int(start), int(size)


@contextmanager
def serving(total: int, seed: int, share: float = SHARE) -> Generator[FaultServer]:
    """A running server."""
    server = FaultServer(total, seed, share)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
