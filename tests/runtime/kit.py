"""What the runtime's tests share: clients of both kinds on a handler, and a clock that never waits."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from generator.runtime.auth import Scheme
from generator.runtime.call import Call
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.drift import Drift
from generator.runtime.limits import MemoryLimits
from generator.runtime.operation import Arguments, Operation, Parameter, Result
from generator.runtime.options import CallOptions
from generator.runtime.pager import AsyncPages
from generator.runtime.service import Service
from generator.runtime.state import State, World

BASE = "https://api.example"
KEY = "k3y-that-nobody-may-see"
HEADER = Scheme(name="key", kind="apiKey", argument="api_key")
JSON = Result(status="200", kind="json", content_type="application/json", type=lambda: Any)

Handler = Callable[[httpx2.Request], httpx2.Response]
Client = SyncClient | AsyncClient
KINDS: Sequence[type[SyncClient] | type[AsyncClient]] = (SyncClient, AsyncClient)


def service(scheme: Scheme = HEADER) -> Service:
    """An API with one key."""
    return Service(env_prefix="KIT", schemes=(scheme,), secured=True, security=((scheme.name,),))


@dataclass
class Clock:
    """Time that passes only by waiting; it starts at an odd number, so that rounding shows."""

    time: float = 1_700_000_000.123
    slept: list[float] = field(default_factory=list[float])

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.slept.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass, and other tasks have their turn."""
        self.sleep(seconds)
        await asyncio.sleep(0)

    def world(self, random: Callable[[], float] = lambda: 0.5) -> World:
        """Clocks and waiting as clients take them."""
        return World(
            monotonic=lambda: self.time,
            now=lambda: self.time,
            sleep=self.sleep,
            sleep_async=self.sleep_async,
            random=random,
            boundary=lambda: "kit-boundary",
        )


def client(
    kind: type[SyncClient] | type[AsyncClient],
    handler: Handler,
    *,
    base_url: str = BASE,
    scheme: Scheme = HEADER,
    clock: Clock | None = None,
    **settings: Any,
) -> Any:
    """A client whose requests the handler answers, with limits of its own."""
    world = (clock or Clock()).world()
    given: dict[str, Any] = {"limits": MemoryLimits(), "world": world, **settings}
    return kind(service(scheme), base_url, {scheme.argument: KEY}, transport=httpx2.MockTransport(handler), **given)


def operation(**given: Any) -> Operation:
    """A GET of `/items` that answers JSON, changed as given."""
    fields: dict[str, Any] = {"id": "OP1", "name": "items.list", "method": "GET", "path": "/items"}
    fields |= {"results": (JSON,), "security": (("key",),), **given}
    return Operation(**fields)


def call(client: Any, operation: Operation, options: CallOptions | None = None, **arguments: Any) -> Any:
    """Make a call on either kind of client; `body` and `url` are those, other arguments parameters."""
    body, url = arguments.pop("body", None), arguments.pop("url", "")
    return finished(client.call(operation, Arguments(parameters=arguments, body=body, url=url), options))


def pages(client: Any, operation: Operation, options: CallOptions | None = None, **arguments: Any) -> Any:
    """The pages of a listing on either kind of client."""
    return client.pages(operation, Arguments(parameters=arguments), options)


def finished(value: Any) -> Any:
    """The value, awaited where it must be."""
    return asyncio.run(_awaited(value)) if inspect.isawaitable(value) else value


def items(pages: Any) -> list[Any]:
    """All items of a listing."""
    return asyncio.run(_listed(pages)) if isinstance(pages, AsyncPages) else list(pages)


def a_call(clock: Clock | None = None, options: CallOptions | None = None, **given: Any) -> Call:
    """A call by itself, as gates and encoders see it."""
    parameters: Mapping[str, Any] = given.pop("arguments", {})
    body = given.pop("body", None)
    state = State(
        base_url=BASE,
        account=given.pop("account", "account"),
        timeout=60.0,
        headers={},
        gates=tuple,
        drift=Drift(),
        limits=given.pop("limits", None) or MemoryLimits(),
        world=(clock or Clock()).world(),
    )
    arguments = Arguments(parameters=parameters, body=body)
    return Call(operation=operation(**given), arguments=arguments, options=options or CallOptions(), state=state)


def answer(value: Any = None, status: int = 200, **headers: str) -> httpx2.Response:
    """A JSON answer."""
    return httpx2.Response(status, json=value, headers={k.replace("_", "-"): v for k, v in headers.items()})


class Recorder:
    """Answers by a list, the last of it again and again, and keeps the requests."""

    def __init__(self, *answers: httpx2.Response | Exception) -> None:
        self.answers = list(answers) or [answer({})]
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        result = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(result, Exception):
            raise result
        return result

    @property
    def target(self) -> str:
        """Path and query of the last request, as bytes on the wire would have them."""
        return self.requests[-1].url.raw_path.decode("ascii")


def query(name: str, **given: Any) -> Parameter:
    """A query parameter."""
    return Parameter(name=name, **given)


async def _awaited(value: Any) -> Any:
    return await value


async def _listed(pages: Any) -> list[Any]:
    return [item async for item in pages]
