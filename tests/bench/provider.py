"""A provider in a process of its own: takes uploads and drops them, makes downloads and an export as they are asked for.

`python -m tests.bench.provider BYTES ORDERS` prints its port, and serves until its standard input ends.
"""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Iterator
from threading import Thread
from typing import BinaryIO, cast

from tests.soak.stream_server import CLOSING, OPENING, ORDER

PIECE = 64 * 1024
# Orders are made this many at a time; each takes as many bytes as every other.
TOGETHER = 200
ORDER_SIZE = len(ORDER % (0, 0))


def lines(first: int, last: int) -> list[bytes]:
    """The orders with these numbers, each as its own JSON."""
    return [(ORDER % (number, number)).encode() for number in range(first, last)]


def _serve(listening: socket.socket, size: int, orders: int) -> None:
    while True:
        connection, _ = listening.accept()
        Thread(target=_answer_all, args=(connection, size, orders), daemon=True).start()


def _answer_all(connection: socket.socket, size: int, orders: int) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, connection.makefile("rb", buffering=PIECE) as requests:
        while target := _taken(cast("BinaryIO", requests)):
            for piece in _answer(target, connection.getsockname()[1], size, orders):
                connection.sendall(piece)


def _taken(requests: BinaryIO) -> str:
    """The method and the path of the next request, when its body has been dropped; empty at the end."""
    target = b" ".join(requests.readline().split()[:2]).decode()
    length = 0
    while (line := requests.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        length = int(value) if name.lower() == b"content-length" else length
    while length > 0 and (piece := requests.read(min(PIECE, length))):
        length -= len(piece)
    return target


def _answer(target: str, port: int, size: int, orders: int) -> Iterator[bytes]:
    if "file=" in target:
        yield _head(len(OPENING) + orders * (ORDER_SIZE + 1) - 1 + len(CLOSING))
        yield from _export(orders)
    elif target.startswith("GET") and "/documents" in target:
        yield _head(size, "application/octet-stream")
        yield from (bytes(min(PIECE, size - at)) for at in range(0, size, PIECE))
    else:
        url = f"http://127.0.0.1:{port}/api/export?file=1"
        told = {"tracking_id": "1", "status": "COMPLETED", "last_updated": "2024-01-01T00:00:00Z", "urls": [url]}
        body = json.dumps({**told, "errors_count": 0, "order_documents": []}).encode()
        yield _head(len(body)) + body


def _export(orders: int) -> Iterator[bytes]:
    yield OPENING
    for first in range(0, orders, TOGETHER):
        yield (b"," if first else b"") + b",".join(lines(first, min(first + TOGETHER, orders)))
    yield CLOSING


def _head(length: int, kind: str = "application/json") -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode()


def main() -> None:
    """Serve until nobody needs it any more."""
    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    Thread(target=_serve, args=(listening, *map(int, sys.argv[1:])), daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
