"""A server in a process of its own: exports of any size with faults, and uploads that it breaks off."""

from __future__ import annotations

import hashlib
import json
import math
import multiprocessing
import random
import socket
import struct
import time
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from threading import Lock, Thread
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

KEY = "soak-secret-key"
SHARE = 0.2
PIECE = 64 * 1024
LOOKS = 3

# What may go wrong before an answer, and inside a file.
BEFORE = ("429", "503", "reset", "cut before")
INSIDE = ("cut", "cut", "cut cleanly", "reset inside", "slow")
# How the orders of a slow file begin: so many single bytes, with such a pause in seconds behind each.
SIPS, PAUSE = 100, 0.01

ADDRESS = {
    "city": "Boston",
    "country": "United States",
    "country_iso_code": "USA",
    "firstname": "Donna",
    "lastname": "Ford",
    "state": "MA",
    "street_1": "10 Milk Street",
    "zip_code": "02108",
}
ORDER = json.dumps(
    {
        "can_cancel": True,
        "can_shop_ship": True,
        "commercial_id": "C-%08d",
        "created_date": "2022-06-01T10:00:00Z",
        "currency_iso_code": "USD",
        "customer": {
            "billing_address": ADDRESS,
            "customer_id": "Customer-002",
            "firstname": "Donna",
            "lastname": "Ford",
            "shipping_address": ADDRESS,
        },
        "fulfillment": {"center": {"code": "DEFAULT"}},
        "fully_refunded": False,
        "has_customer_message": False,
        "has_incident": False,
        "has_invoice": False,
        "last_updated_date": "2022-06-01T10:30:00Z",
        "leadtime_to_ship": 3,
        "order_id": "%08d",
        "order_lines": [],
        "order_state": "SHIPPING",
        "order_tax_mode": "TAX_EXCLUDED",
        "price": 9.10,
        "shipping_price": 2.0,
        "shipping_type_code": "STD",
        "shipping_type_label": "Standard",
        "shipping_zone_code": "US1",
        "shipping_zone_label": "Contiguous states",
        "total_commission": 1.1,
        "total_price": 11.10,
    },
    separators=(",", ":"),
)
OPENING, CLOSING = b'{"orders":[', b"]}"


@dataclass
class Record:
    """What the server did and saw. `digests` are of the bytes that came as a file."""

    requests: int = 0
    injected: Counter[str] = field(default_factory=Counter[str])
    too_soon: int = 0
    margin: float = math.inf
    unknown: int = 0
    digests: list[str] = field(default_factory=list[str])


@contextmanager
def serving(total: int = 0, files: int = 1, seed: int = 1) -> Generator[tuple[str, Connection]]:
    """The server's URL, and a connection that gives its `Record` to whoever sends anything."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(theirs, total, files, seed))
    process.start()
    try:
        yield ours.recv(), ours
    finally:
        process.terminate()
        process.join()


def _serve(connection: Connection, total: int, files: int, seed: int) -> None:
    server = _Server(total, files, seed)
    server.begin()
    connection.send(server.url)
    while True:
        connection.recv()
        connection.send(server.record)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, total: int, files: int, seed: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.total, self.files = total, files
        self.record = Record()
        self.looks = 0
        self._chance = random.Random(seed)
        self._deck: list[bool] = []
        self._lock = Lock()
        self._until: dict[str, float] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def begin(self) -> None:
        Thread(target=self.serve_forever, daemon=True).start()

    def arrived(self, target: str, *faults: str) -> str:
        """Note a request, and draw what goes wrong with it; empty for a good answer."""
        with self._lock:
            self.record.requests += 1
            early = self._until.get(target, 0.0) - time.time()
            if target in self._until:
                self.record.margin = min(self.record.margin, -early)
                self.record.too_soon += early > 0
            fault = self._chance.choice(faults) if faults and self._drawn() else ""
            if fault:
                self.record.injected[fault] += 1
            if fault == "429":
                self._until[target] = time.time() + 1
            return fault

    def _drawn(self) -> bool:
        """Whether something goes wrong: once in every row of as many requests as the share says."""
        if not self._deck:
            rest = round(1 / SHARE) - 1
            self._deck = self._chance.sample([True, *[False] * rest], rest + 1)
        return self._deck.pop()

    def place(self) -> float:
        """Where something breaks off, as a share of the whole."""
        with self._lock:
            return self._chance.random()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: connections that break off are what this server is for."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def _home(self) -> _Server:
        return cast("_Server", self.server)

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        """Say nothing."""

    def do_POST(self) -> None:
        """Take an upload, or start an export."""
        if self.path.partition("?")[0].endswith("/documents"):
            self._upload()
            return
        self.rfile.read(int(self.headers["content-length"]))
        self._home.arrived(self.path)
        self._json({"tracking_id": "soak"})

    def do_GET(self) -> None:
        """Tell how the export stands, or give one of its files."""
        self._home.record.unknown += self.headers.get("authorization") != KEY
        query = parse_qs(urlsplit(self.path).query)
        fault = self._home.arrived(self.path, *BEFORE, *(INSIDE if "file" in query else ()))
        if self._failed(fault):
            return
        if "file" in query:
            self._file(int(query["file"][0]), fault)
            return
        self._home.looks += 1
        done = self._home.looks >= LOOKS
        status: dict[str, Any] = {"status": "COMPLETED" if done else "PENDING", "last_updated": "2024-01-01T00:00:00Z"}
        if done:
            status["urls"] = [f"{self._home.url}/api/export?file={number}" for number in range(self._home.files)]
        self._json(status)

    def _failed(self, fault: str) -> bool:
        if fault in ("429", "503"):
            self._json({"message": "later"}, int(fault), {"Retry-After": "1"} if fault == "429" else {})
        elif fault == "reset":
            self._reset()
        elif fault == "cut before":
            self._head(10**6)
            self._close()
        else:
            return False
        return True

    def _file(self, number: int, fault: str) -> None:
        each = self._home.total // self._home.files
        first, last = number * each, (number + 1) * each
        size = len(ORDER % (0, 0))
        length = len(OPENING) + each * (size + 1) - 1 + len(CLOSING)
        until = int(self._home.place() * length) if fault not in ("", "slow") else length
        self._head(until if fault == "cut cleanly" else length)
        sent = 0
        for piece in _pieces(first, last):
            piece = piece[: until - sent]
            self._sip(piece) if fault == "slow" and sent == len(OPENING) else self.wfile.write(piece)
            sent += len(piece)
            if sent == until:
                break
        if fault == "reset inside":
            self._reset()
        elif until < length:
            self._close()

    def _sip(self, piece: bytes) -> None:
        """Send the first orders of a file byte by byte, then the rest of the piece."""
        for at in range(SIPS):
            self.wfile.write(piece[at : at + 1])
            time.sleep(PAUSE)
        self.wfile.write(piece[SIPS:])

    def _upload(self) -> None:
        """Answer the first sending with 503 and reset the second, both in the middle; take the third."""
        attempt = self._home.record.requests
        self._home.arrived(self.path)
        length = int(self.headers["content-length"])
        boundary = self.headers["content-type"].partition("boundary=")[2].encode()
        if attempt < 2:
            self._read(length // 2)
            self._home.record.injected["503" if attempt == 0 else "reset"] += 1
            if attempt == 0:
                self._json({"message": "later"}, 503)
                self.connection.shutdown(socket.SHUT_WR)
                self._read(length - length // 2)
                self._close()
            else:
                self._reset()
            return
        digest = _FileDigest(boundary)
        self._read(length, digest)
        self._home.record.digests.append(digest.hexdigest())
        self._json({"errors_count": 0, "order_documents": []})

    def _read(self, length: int, digest: _FileDigest | None = None) -> None:
        while length > 0 and (piece := self.rfile.read1(min(PIECE, length))):
            length -= len(piece)
            if digest:
                digest.update(piece)

    def _json(self, value: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(value).encode()
        self._head(len(body), status, headers or {})
        self.wfile.write(body)

    def _head(self, length: int, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(length))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()

    def _close(self) -> None:
        self.wfile.flush()
        self.close_connection = True

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True


class _FileDigest:
    """The SHA-256 of the first part of a multipart body, without ever holding the whole."""

    def __init__(self, boundary: bytes) -> None:
        self._end = b"\r\n--" + boundary
        self._hash = hashlib.sha256()
        self._rest = b""
        self._inside, self._done = False, False

    def update(self, piece: bytes) -> None:
        if self._done:
            return
        self._rest += piece
        if not self._inside and b"\r\n\r\n" in self._rest:
            self._rest, self._inside = self._rest.partition(b"\r\n\r\n")[2], True
        if self._inside:
            self._take()

    def _take(self) -> None:
        at = self._rest.find(self._end)
        self._done = at >= 0
        whole = at if self._done else max(0, len(self._rest) - len(self._end))
        self._hash.update(self._rest[:whole])
        self._rest = self._rest[whole:]

    def hexdigest(self) -> str:
        return self._hash.hexdigest()


def _pieces(first: int, last: int) -> Generator[bytes]:
    """A file with these orders, piece by piece."""
    yield OPENING
    for start in range(first, last, 200):
        orders = ",".join(ORDER % (number, number) for number in range(start, min(start + 200, last)))
        yield ("," if start > first else "").encode() + orders.encode()
    yield CLOSING
