"""What all calls of one client share: where they go, as whom, and the world as it was injected."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .drift import Drift
from .limits import LimitStore
from .sockets import Gate


@dataclass(frozen=True, kw_only=True)
class World:
    """Clocks and chance, so that tests can bring their own.

    `monotonic` and `now` are seconds (the second since 1970, for HTTP dates); `random` is in [0, 1);
    `boundary` names the separator of a multipart body.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    random: Callable[[], float] = field(default_factory=lambda: secrets.SystemRandom().random)
    boundary: Callable[[], str] = lambda: secrets.token_hex(16)


@dataclass(frozen=True, kw_only=True)
class State:
    """A client's settings and memory. `account` stands for the credentials in keys, without revealing them."""

    base_url: str
    account: str
    timeout: float
    headers: Mapping[str, str]
    gates: tuple[Gate, ...]
    drift: Drift
    limits: LimitStore
    world: World
