"""Long walks through pages of a server that fails one answer in five, and walks whose process is killed.

`python -m tests.soak.pages` prints what came out, and ends with 1 when a law broke.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, TypeAlias

from generator.plugins.pagination_cursor import CursorPagination
from generator.plugins.pagination_offset import OffsetPagination
from generator.plugins.retries import Retries
from generator.runtime.auth import Scheme
from generator.runtime.core import SyncClient
from generator.runtime.errors import RepeatedPage, SdkError
from generator.runtime.limits import MemoryLimits
from generator.runtime.model import Model
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.pager import Pages
from generator.runtime.service import Service

from .faults import KEY, Record, serving
from .table import Row, show

Style: TypeAlias = Literal["offset", "seek"]
STYLES: tuple[Style, ...] = ("offset", "seek")
TOTAL = 10_000
SIZE = 20
ROUNDS = 4
# No line of the log is longer.
_TAIL = 8192
ROOT = Path(__file__).parent.parent.parent
SERVICE = Service(
    env_prefix="SOAK", schemes=(Scheme(name="key", kind="apiKey", argument="api_key", wire_name="X-Key"),)
)


class Order(Model):
    """An order."""

    id: int
    name: str


class OrderPage(Model):
    """A page of orders."""

    orders: list[Order]
    total: int | None = None
    next: str | None = None


RETRIES = Retries(attempts=8, first_delay=0.002, longest_delay=0.02)
RESULTS = (Result(status="200", kind="json", content_type="application/json", type=lambda: OrderPage),)
OPERATIONS: dict[Style, Operation] = {
    "offset": Operation(
        id="S1",
        name="orders.list",
        method="GET",
        path="/offset",
        parameters=(Parameter(name="max"), Parameter(name="offset")),
        results=RESULTS,
        security=(("key",),),
        conventions=(
            OffsetPagination(position="offset", size="max", items="/orders", total="/total", link=True),
            RETRIES,
        ),
    ),
    "seek": Operation(
        id="S2",
        name="orders.seek",
        method="GET",
        path="/seek",
        parameters=(Parameter(name="limit"), Parameter(name="page_token")),
        results=RESULTS,
        security=(("key",),),
        conventions=(
            CursorPagination(
                position="page_token", size="limit", items="/orders", next="$response.body#/next", alone=True
            ),
            RETRIES,
        ),
    ),
}


def client(url: str) -> SyncClient:
    """A client of the server, with limits of its own."""
    return SyncClient(SERVICE, url, {"api_key": KEY}, limits=MemoryLimits())


def listing(client: SyncClient, style: Style, position: str = "") -> Pages[Order, OrderPage]:
    """All orders, or those behind a position."""
    size = "max" if style == "offset" else "limit"
    pages: Pages[Order, OrderPage] = client.pages(OPERATIONS[style], Arguments(parameters={size: SIZE}))
    return pages.resume(position) if position else pages


@dataclass
class Walked:
    """What a walk gave, and how often it broke off and went on at its position."""

    ids: list[int] = field(default_factory=list[int])
    repeated: int = 0
    broken: int = 0


def walk(client: SyncClient, style: Style) -> Walked:
    """All orders, item by item; where the walk fails, a new one goes on."""
    walked, position = Walked(), ""
    while '"end":true' not in position:
        pages = listing(client, style, position)
        try:
            for order in pages:
                walked.ids.append(order.id)
        except RepeatedPage:
            walked.repeated += 1
        except SdkError:
            walked.broken += 1
        position = pages.position
    return walked


def faults(style: Style, seed: int) -> list[Row]:
    """One walk through all orders past every fault."""
    with serving(TOTAL, seed) as server, client(server.url) as sdk:
        began = time.monotonic()
        walked = walk(sdk, style)
        seconds = time.monotonic() - began
    return [*_walk_rows(style, walked, server.record, seconds), *_wire_rows(style, server.record)]


def _walk_rows(style: Style, walked: Walked, record: Record, seconds: float) -> Iterator[Row]:
    name = f"{style} pages past faults"
    share = sum(record.injected.values()) / record.requests
    figure = f"{len(walked.ids)} orders, {record.requests} requests, {share:.0%} failed, {walked.broken} times resumed, {seconds:.1f} s"
    yield Row(name, "each order once, in order", figure, walked.ids == list(range(TOTAL)))
    yield Row(name, "a repeated page raises", _of(walked.repeated, record, "duplicate"), _all_raised(walked, record))


def _all_raised(walked: Walked, record: Record) -> bool:
    return 0 < walked.repeated == record.injected["duplicate"]


def _of(count: int, record: Record, fault: str) -> str:
    return f"{count} raised of {record.injected[fault]}"


def _wire_rows(style: Style, record: Record) -> Iterator[Row]:
    name = f"{style} pages past faults"
    asked = f"{record.injected['429']} waits, the closest {record.margin * 1000:.1f} ms later than asked"
    yield Row(name, "no wait shorter than asked", asked, record.injected["429"] > 0 and record.too_soon == 0)
    yield Row(name, "every request carries the key", f"{record.strangers} without", record.strangers == 0)


def killed(style: Style, mode: Literal["pages", "items"], seed: int) -> Row:
    """A walk whose process is killed at random again and again, each time taken up by a new one."""
    total = TOTAL if mode == "pages" else TOTAL // 5
    chance = random.Random(seed)
    with serving(total, seed, share=0.05) as server, TemporaryDirectory() as folder:
        log, kills = Path(folder) / "walk.jsonl", 0
        log.touch()
        for _ in range(ROUNDS):
            kills += _one_life(server.url, style, mode, log, kill_after=chance.randint(1, total // ROUNDS))
        while not _ended(log):
            _one_life(server.url, style, mode, log)
        ids = [number for line in _lines(log) for number in line["ids"]]
    figure = f"{len(ids)} orders, killed {kills} times"
    return Row(f"{style} {mode}, SIGKILL", "each order once, in order", figure, ids == list(range(total)) and kills > 0)


def _one_life(url: str, style: Style, mode: str, log: Path, kill_after: int | None = None) -> int:
    """A process that walks on from where the log ends; 1 when it was killed, `kill_after` orders on."""
    _mend(log)
    seen = _count(log)
    child = subprocess.Popen([sys.executable, "-m", "tests.soak.pages", "walk", url, style, mode, str(log)], cwd=ROOT)
    while child.poll() is None:
        if kill_after is not None and _count(log) - seen >= kill_after:
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
            return 1
        time.sleep(0.001)
    return 0


def _count(log: Path) -> int:
    """How many orders the whole lines hold: each line says how many there are by then."""
    return int(_last(log).get("count", 0))


def _last(log: Path) -> dict[str, Any]:
    """The last whole line."""
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - _TAIL))
        last = file.read().rpartition(b"\n")[0].rpartition(b"\n")[2]
    return json.loads(last) if last else {}


def _mend(log: Path) -> None:
    """Drop a line that a killed process left half written, with the page that it is about."""
    content = log.read_bytes()
    log.write_bytes(content[: content.rfind(b"\n") + 1])


def _lines(log: Path) -> list[dict[str, list[int]]]:
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def _position(log: Path) -> str:
    return str(_last(log).get("position", ""))


def _ended(log: Path) -> bool:
    return '"end":true' in _position(log)


def live(url: str, style: Style, mode: str, log: Path) -> None:
    """What a killed process does: store the position with what it has taken, in one line."""
    count = _count(log)
    with client(url) as sdk, log.open("a", encoding="utf-8") as file:
        while not _ended(log):
            pages = listing(sdk, style, _position(log))
            try:
                for ids in _ids(pages, mode):
                    count += len(ids)
                    file.write(json.dumps({"ids": ids, "count": count, "position": pages.position}) + "\n")
                    file.flush()
            except SdkError:
                continue


def _ids(pages: Pages[Order, OrderPage], mode: str) -> Iterator[list[int]]:
    if mode == "pages":
        yield from ([order.id for order in page.orders] for page in pages.pages())
    else:
        yield from ([order.id] for order in pages)


def run() -> list[Row]:
    """Every law, with its figure."""
    rows = [row for number, style in enumerate(STYLES) for row in faults(style, seed=11 + number)]
    rows += [killed(style, "pages", seed=21 + number) for number, style in enumerate(STYLES)]
    rows += [killed(style, "items", seed=31 + number) for number, style in enumerate(STYLES)]
    return rows


def main(arguments: list[str]) -> int:
    """Run all, or be the process that is killed."""
    if arguments:
        _, url, style, mode, log = arguments
        live(url, "seek" if style == "seek" else "offset", mode, Path(log))
        return 0
    return 0 if show(run()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
