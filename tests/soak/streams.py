"""Streams at their real size: an export of a million orders past faults, and a large upload, in little memory."""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
import random
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .stream_server import KEY, Record, serving
from .table import Row, show

ROOT = Path(__file__).parents[2]
MEGABYTE = 1024 * 1024
MOST_MEMORY = 60 * MEGABYTE
# What an export of changes says; the provider wants at least one range of dates.
BODY = {"start_update_date": "2024-01-01T00:00:00Z", "end_update_date": "2024-02-01T00:00:00Z"}

ORDERS, FILES = 1_000_000, 100
ORDERS_ASYNC, FILES_ASYNC = 100_000, 50
FILE_SIZE = 200 * MEGABYTE


@dataclass(frozen=True)
class Outcome:
    """What a client's process did: how many items came right, seconds, and memory beyond the idle process."""

    right: int
    wrong: str
    seconds: float
    memory: int


def run() -> list[Row]:
    """Every law with its figure."""
    rows = [
        *_export(export, ORDERS, FILES, "export"),
        *_export(export_async, ORDERS_ASYNC, FILES_ASYNC, "export async"),
    ]
    with TemporaryDirectory(prefix="soak-") as folder:
        path = Path(folder) / "large.pdf"
        digest = _large_file(path)
        rows += _upload(upload, path, digest, "upload")
        rows += _upload(upload_async, path, digest, "upload async")
    return rows


def _export(client: Callable[..., None], orders: int, files: int, name: str) -> Iterator[Row]:
    with serving(orders, files) as (url, server):
        outcome = _carried_out(client, url)
        record = _record(server)
    faults = sum(record.injected.values())
    figure = f"{outcome.right:,} orders in {files} files, {outcome.seconds:.0f} s, {faults} of {record.requests} requests met a fault"
    yield Row(
        name, "each order exactly once, in order", outcome.wrong or figure, outcome.right == orders and faults > 0
    )
    waited = f"{record.too_soon} too soon, the nearest {record.margin:.3f} s late"
    yield Row(name, "no request sooner than asked", waited, record.too_soon == 0)
    yield _memory(name, outcome)
    yield Row(name, "every request carries the key", f"{record.unknown} without", record.unknown == 0)


def _upload(client: Callable[..., None], path: Path, digest: str, name: str) -> Iterator[Row]:
    with serving() as (url, server):
        outcome = _carried_out(client, url, str(path))
        record = _record(server)
    figure = (
        f"{FILE_SIZE // MEGABYTE} MB in {record.requests} sendings, {outcome.seconds:.1f} s, {dict(record.injected)}"
    )
    good = record.digests == [digest] and sum(record.injected.values()) == 2
    yield Row(name, "the bytes that arrive are the file's", outcome.wrong or figure, good)
    yield _memory(name, outcome)


def _memory(name: str, outcome: Outcome) -> Row:
    used = f"{outcome.memory / MEGABYTE:.1f} MB beyond the idle process"
    return Row(name, "peak memory under 60 MB", used, outcome.memory < MOST_MEMORY)


def _record(server: Connection) -> Record:
    server.send("record")
    record: Record = server.recv()
    return record


def _carried_out(client: Callable[..., None], *arguments: str) -> Outcome:
    """Have a client do its work in a process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=client, args=(theirs, *arguments))
    process.start()
    theirs.close()
    try:
        outcome: Outcome = ours.recv()
    except EOFError:
        outcome = Outcome(0, "the process died", 0.0, 0)
    process.join()
    return outcome


def _large_file(path: Path) -> str:
    digest, chance = hashlib.sha256(), random.Random(7)
    with path.open("wb") as file:
        for _ in range(FILE_SIZE // MEGABYTE):
            piece = chance.randbytes(MEGABYTE)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


class _Idle:
    """The process before its work: what it needs beyond that is what the work needs."""

    def __init__(self) -> None:
        self._memory = _kilobytes("VmRSS")
        self._start = time.monotonic()

    def outcome(self, right: int, wrong: str) -> Outcome:
        """How it went."""
        memory = (_kilobytes("VmHWM") - self._memory) * 1024
        return Outcome(right, wrong, time.monotonic() - self._start, memory)


def _kilobytes(name: str) -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(f"{name}:"))


class _Sequence:
    """Sees that numbered orders come one after another."""

    def __init__(self) -> None:
        self.right, self.wrong = 0, ""

    def see(self, order: Any) -> None:
        """The next order."""
        if not self.wrong and order.order_id == f"{self.right:08d}" and str(order.price) == "9.1":
            self.right += 1
        else:
            self.wrong = self.wrong or f"after {self.right} orders came {order.order_id}"


def _package() -> Any:
    """The generated client, imported whole: an idle process has done that."""
    import_module("ijson")
    return import_module("mirakl_seller")


def export(connection: Connection, url: str) -> None:
    """Read an export with the blocking client."""
    package, sequence = _package(), _Sequence()
    with package.MiraklSeller(base_url=url, api_key=KEY) as client:
        assert client.orders
        idle = _Idle()
        try:
            for order in client.orders.export(body=BODY).items():
                sequence.see(order)
        except package.errors.SdkError as error:
            sequence.wrong = f"after {sequence.right} orders: {error}"
    connection.send(idle.outcome(sequence.right, sequence.wrong))


def export_async(connection: Connection, url: str) -> None:
    """Read an export with the asyncio client."""
    package, sequence = _package(), _Sequence()

    async def main() -> _Idle:
        async with package.AsyncMiraklSeller(base_url=url, api_key=KEY) as client:
            assert client.orders
            idle = _Idle()
            try:
                async for order in (await client.orders.export(body=BODY)).items():
                    sequence.see(order)
            except package.errors.SdkError as error:
                sequence.wrong = f"after {sequence.right} orders: {error}"
            return idle

    connection.send(asyncio.run(main()).outcome(sequence.right, sequence.wrong))


def _call(path: str) -> tuple[Any, Any]:
    """An upload that may be repeated, and its arguments."""
    from mirakl_seller._vendor.plugins.retries import Retries
    from mirakl_seller._vendor.runtime.operation import Arguments
    from mirakl_seller.groups.orders_documents import OR74

    kept = [each for each in OR74.conventions if not isinstance(each, Retries)]
    operation = replace(OR74, conventions=(*kept, Retries(attempts=4, idempotent=True)))
    documents = {"order_documents": [{"file_name": "large.pdf", "type_code": "CUSTOMER_INVOICE"}]}
    body = {"files": [Path(path)], "order_documents": documents}
    return operation, Arguments(parameters={"order_id": "1"}, body=body)


def upload(connection: Connection, url: str, path: str) -> None:
    """Send a file with the blocking client."""
    package, wrong = _package(), ""
    with package.MiraklSeller(base_url=url, api_key=KEY) as client:
        call, idle = _call(path), _Idle()
        try:
            client.call(*call)
        except package.errors.SdkError as error:
            wrong = str(error)
    connection.send(idle.outcome(0, wrong))


def upload_async(connection: Connection, url: str, path: str) -> None:
    """Send a file with the asyncio client."""
    package = _package()

    async def main() -> tuple[_Idle, str]:
        async with package.AsyncMiraklSeller(base_url=url, api_key=KEY) as client:
            call, idle = _call(path), _Idle()
            try:
                await client.call(*call)
            except package.errors.SdkError as error:
                return idle, str(error)
            return idle, ""

    idle, wrong = asyncio.run(main())
    connection.send(idle.outcome(0, wrong))


if __name__ == "__main__":
    sys.exit(0 if show(run()) else 1)
