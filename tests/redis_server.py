"""A Redis server of one's own: on a free port of this machine, without files, gone afterwards."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import Self

BINARY = shutil.which("redis-server")


class RedisServer:
    """A server that can be stopped and started again on its port."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> Self:
        """Start it and wait until it takes connections."""
        files = ("--save", "", "--appendonly", "no", "--dir", "/tmp")
        command = (BINARY or "redis-server", "--port", str(self.port), "--bind", "127.0.0.1", *files)
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.01)
            else:
                return self
        raise RuntimeError("redis-server does not start")

    def stop(self) -> None:
        """Kill it, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextmanager
def redis_server() -> Generator[RedisServer]:
    """A server that runs for a while."""
    server = RedisServer()
    try:
        yield server.start()
    finally:
        server.stop()
