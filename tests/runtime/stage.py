"""A stage for the runtime's tests: a clock that only moves when told, calls without a description, servers that misbehave."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, TypeVar

from generator.runtime.call import Call
from generator.runtime.drift import Drift
from generator.runtime.errors import SdkError
from generator.runtime.flow import Flow, Request, Response, Wait
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.options import CallOptions
from generator.runtime.service import Service
from generator.runtime.sockets import Encoder
from generator.runtime.state import State, World

ResultT = TypeVar("ResultT")
Answer = Response | SdkError
Kind = Literal["json", "text", "binary", "none"]
Script = Callable[[socket.socket, int], None]

SERVICE = Service(env_prefix="STAGE")


@dataclass
class Stage:
    """A client's world without wires or time: answers in order, each after `pace` seconds; waits are noted."""

    answers: Sequence[Answer] = ()
    pace: float = 0.0
    chance: float = 0.0
    now: float = 1000.0
    waits: list[float] = field(default_factory=list[float])
    sent: list[Request] = field(default_factory=list[Request])

    def world(self) -> World:
        """Clocks that stand still between steps, and a chance that is no chance."""
        return World(monotonic=lambda: self.now, now=lambda: 1e9 + self.now, random=lambda: self.chance)

    def call(self, *, deadline: float | None = None, method: str = "GET", conventions: tuple[Any, ...] = ()) -> Call:
        """A call that has just begun."""
        state = State(
            base_url="https://stage.example",
            account="account",
            timeout=60.0,
            headers={},
            gates=tuple,
            drift=Drift(),
            limits=MemoryLimits(),
            world=self.world(),
        )
        call = Call(
            operation=operation(method=method, conventions=conventions),
            arguments=Arguments(parameters={"id": "1"}),
            options=CallOptions(deadline=deadline),
            state=state,
        )
        return call.begun()

    def run(self, flow: Flow[ResultT]) -> ResultT:
        """Carry the flow out: waits pass at once and are noted, requests get the next answer."""
        try:
            step = next(flow)
            while True:
                if isinstance(step, Wait):
                    self.waits.append(step.seconds)
                    self.now += step.seconds
                    step = flow.send(None)
                    continue
                assert isinstance(step, Request)
                answer = self.answers[len(self.sent)]
                self.sent.append(step)
                self.now += self.pace
                step = flow.throw(answer) if isinstance(answer, SdkError) else flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result


def operation(
    *,
    method: str = "GET",
    kind: Kind = "json",
    encoder: Encoder | None = None,
    conventions: tuple[Any, ...] = (),
    security: tuple[tuple[str, ...], ...] = (),
) -> Operation:
    """An operation with one described success."""
    return Operation(
        id="OP1",
        name="things.get",
        method=method,
        path="/things/{id}",
        parameters=(Parameter(name="id", place="path", style="simple", required=True),),
        encoder=encoder,
        results=(Result(status="200", kind=kind, content_type="application/json"),),
        security=security,
        conventions=conventions,
    )


def http_date(seconds: float) -> str:
    """A moment, in seconds since 1970, as HTTP writes it."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")


@contextmanager
def serving(script: Script) -> Generator[str]:
    """The address of a server on this machine that runs the script for each connection, counted from 0."""
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_serve, args=(listener, script), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        # Wakes the thread that is waiting for a connection; closing alone would not.
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()


def request_head(connection: socket.socket) -> bytes:
    """Everything up to the empty line behind the headers."""
    head = b""
    while b"\r\n\r\n" not in head:
        received = connection.recv(65536)
        if not received:
            return head
        head += received
    return head


def _serve(listener: socket.socket, script: Script) -> None:
    count = 0
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_talk, args=(connection, script, count), daemon=True).start()
            count += 1


def _talk(connection: socket.socket, script: Script, count: int) -> None:
    with connection, suppress(OSError):
        script(connection, count)
