"""A provider of tokens for tests: an API whose tokens expire, and the place where they are had, on one clock."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import httpx2

from generator.plugins.retries import Retries
from generator.runtime.auth import Scheme
from generator.runtime.client_credentials import ClientCredentials
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.limits import MemoryLimits
from generator.runtime.service import Service

from .kit import BASE, Clock, answer

TOKEN_URL = "https://login.example/oauth/token"
SECRET = "s3cret/of+the=client"
SETTINGS = {"client_id": "the client", "client_secret": SECRET}
SCHEME = Scheme(name="key", kind="bearer", argument="token", renewal=ClientCredentials(token_url=TOKEN_URL))


def service(scheme: Scheme = SCHEME, **given: Any) -> Service:
    """An API whose every call needs a token; what fails for a passing reason is sent again at once."""
    again = (Retries(first_delay=0.0),)
    fields: dict[str, Any] = {"secured": True, "security": ((scheme.name,),), "conventions": lambda: again, **given}
    return Service(env_prefix="KIT", schemes=(scheme,), **fields)


def client(
    kind: type[SyncClient] | type[AsyncClient],
    handler: Callable[[httpx2.Request], Any],
    given: Mapping[str, Any] = SETTINGS,
    *,
    clock: Clock | None = None,
    **settings: Any,
) -> Any:
    """A client that gets its tokens from the handler, which answers everything."""
    described = settings.pop("service", None) or service()
    known: dict[str, Any] = {"limits": MemoryLimits(), "world": (clock or Clock()).world(), **settings}
    return kind(described, BASE, given, transport=httpx2.MockTransport(handler), **known)


class Provider:
    """Gives tokens that live for so many seconds, and serves those who bring one that does."""

    def __init__(self, clock: Clock, life: float = 600.0, **told: Any) -> None:
        self.clock = clock
        self.life = life
        self.told = {"expires_in": life, **told}
        self.given: dict[str, float] = {}
        self.asked: list[httpx2.Request] = []
        self.served: list[httpx2.Request] = []
        self.refused: list[httpx2.Request] = []
        self.failures: list[httpx2.Response | Exception] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Answer one request."""
        return self.token(request) if str(request.url).startswith(TOKEN_URL) else self.serve(request)

    def token(self, request: httpx2.Request) -> httpx2.Response:
        """A new token, or the next of the failures."""
        self.asked.append(request)
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, Exception):
                raise failure
            return failure
        value = f"token-number-{len(self.asked)}"
        self.given[value] = self.clock.time + self.life
        told = {name: value for name, value in self.told.items() if value is not None}
        return answer({"access_token": value, "token_type": "Bearer", **told})

    def serve(self, request: httpx2.Request) -> httpx2.Response:
        """Something for a token that lives, 401 for any other."""
        value = request.headers.get("authorization", "").removeprefix("Bearer ")
        if self.clock.time < self.given.get(value, 0.0):
            self.served.append(request)
            return answer({"served": len(self.served)})
        self.refused.append(request)
        return answer({"message": f"{value} is not valid"}, status=401)

    def revoke(self) -> None:
        """No token given so far is taken any more."""
        self.given.clear()

    @property
    def form(self) -> dict[str, str]:
        """The fields that the last request for a token brought."""
        return dict(parse_qsl(self.asked[-1].content.decode("ascii"), strict_parsing=True))


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next thing to do, instead of waiting for it."""

    def __init__(self) -> None:
        self.now = 1000.123
        super().__init__(_Jumping(self))

    def time(self) -> float:
        """The loop's own time, in seconds."""
        return self.now

    def finish(self, work: Any) -> Any:
        """Run until the work is done, and close."""
        try:
            return self.run_until_complete(work)
        finally:
            self.close()


class _Jumping(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        """What is ready now; nothing else will be before the time is over."""
        self._loop.now += max(0.0, timeout or 0.0)
        return super().select(0)


def tokens(requests: list[httpx2.Request]) -> list[str]:
    """The tokens that requests brought, by their numbers."""
    return [request.headers["authorization"].rpartition("-")[2] for request in requests]
