"""What all calls of one client share: where they go, as whom, and the world as it was injected."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import field
from functools import cached_property
from random import SystemRandom
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .addresses import origin
from .client_settings import ClientSettings
from .pauses import sleep_async
from .redaction import Redaction
from .value import Value

if TYPE_CHECKING:
    from .drift import Drift
    from .limits import LimitStore
    from .sockets import Gate


class World(Value):
    """Clocks, waiting and chance, so that tests can bring their own.

    `monotonic` and `now` are seconds (the second since 1970, for HTTP dates), and `sleep` and `sleep_async`
    let some pass; `random` is in [0, 1); `boundary` names the separator of a multipart body.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = sleep_async
    random: Callable[[], float] = field(default_factory=lambda: SystemRandom().random)
    boundary: Callable[[], str] = lambda: os.urandom(16).hex()


class State(Value):
    """A client's settings and memory. `account` stands for the credentials in keys, without revealing them.

    `deadline`: seconds for a call that sets none of its own. `redaction` knows the secrets that no text may show.
    """

    base_url: str
    account: str
    timeout: float
    headers: Mapping[str, str] = field(repr=False)
    gates: Callable[[], tuple[Gate, ...]] = field(repr=False)
    drift: Drift
    limits: LimitStore
    world: World
    deadline: float | None = None
    redaction: Redaction = field(default_factory=Redaction)
    settings: ClientSettings = field(default_factory=ClientSettings)

    @cached_property
    def origin(self) -> tuple[str, str, int | None]:
        """The server that credentials go to, and no other."""
        return origin(self.base_url)

    @cached_property
    def host(self) -> str:
        """The server that calls go to, with its port where it has one."""
        return urlsplit(self.base_url).netloc
