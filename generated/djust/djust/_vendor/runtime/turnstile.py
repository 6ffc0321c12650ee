"""Lets a call through when every limit allows it, and tells the store what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from math import inf
from typing import TYPE_CHECKING

from .errors import LimitReached
from .flow import Flow, Request, Response, wait
from .retry_after import retry_after

if TYPE_CHECKING:
    from .call import Call
    from .limits import Quota
    from .sockets import Sender

# Why windows are counted longer than the provider's. The store knows when a call was granted; the provider counts
# when it arrives. If one call takes longer to arrive than the call q places behind it, they arrive closer together
# than they were granted, and q + 1 fall into one window of the provider's. Two things prevent this:
#
# 1. What delays a call on our side (a new connection, a busy processor, a token to fetch first) is measured: a
#    call that left more than SLACK of the margin after it was asked for is counted from when it left.
# 2. What the network and the server's own clock add is not seen, so each window is longer by a margin: 6 %, which
#    leaves 94 % of what is allowed, but never more than two seconds and what clocks drift apart in a long window.
#
# The law that follows: if arrivals vary by less than (1 - SLACK) of the margin, 45 ms for a window of one second and
# 1.5 s from 34 seconds on, no window of the provider's ever sees more than q calls.
_SHARE, _MOST, _DRIFT = 0.06, 2.0, 0.0001
_SLACK = 0.25

# What a server that wants to be left alone for a while answers, with `Retry-After`.
_BUSY = frozenset({429, 503})


def margin(seconds: float) -> float:
    """By how many seconds a provider's window is counted longer."""
    return min(seconds * _SHARE, _MOST + seconds * _DRIFT)


def limited(request: Request, call: Call, quotas: Sequence[Quota], send: Sender) -> Flow[Response]:
    """Send the request when all quotas allow it, and hold them back as long as a busy server asks.

    Raises `LimitReached` when the call may not wait for that, or not that long.
    """
    if not quotas:
        return (yield from send(request))
    passage = yield from _admitted(call, quotas)
    try:
        response = yield from passage.through(request, send)
    except GeneratorExit:
        from .stream_end import finish

        finish(passage.settled(quotas))  # the flow was dropped: no driver can be asked any more
        raise
    except BaseException:
        yield from passage.settled(quotas)
        raise
    yield from passage.answered(response)
    return response


def _admitted(call: Call, quotas: Sequence[Quota]) -> Flow[_Passage]:
    """Wait until the store grants the call."""
    world = call.state.world
    while True:
        asked = world.monotonic()
        grant = yield from call.state.limits.acquire(quotas, world)
        if grant.delay <= 0:
            return _Passage(call, quotas, grant.ticket, asked)
        if call.options.on_limit == "raise" or grant.delay > call.remaining:
            available_at = datetime.fromtimestamp(world.now() + grant.delay, UTC)
            raise LimitReached(call.operation.id, grant.delay, available_at)
        yield from wait(grant.delay)


class _Passage:
    """A call that was granted, until it no longer holds a place."""

    def __init__(self, call: Call, quotas: Sequence[Quota], ticket: str, asked: float) -> None:
        self._call = call
        self._quotas = quotas
        self._ticket = ticket
        self._asked = asked
        self._left: float | None = None

    def through(self, request: Request, send: Sender) -> Flow[Response]:
        """Send the request; a server that says how long to wait holds everyone who shares these quotas."""
        response = yield from send(replace(request, leaving=self._leaves))
        world = self._call.state.world
        asked = retry_after(response.headers, world.now()) if response.status in _BUSY else None
        if asked:
            yield from self._call.state.limits.hold([quota.key for quota in self._quotas], asked, world)
        return response

    def answered(self, response: Response) -> Flow[None]:
        """Give the places back: with an answer that is still being read, when its end is reached."""
        if response.live is None:
            yield from self.settled(self._quotas)
            return
        places = [quota for quota in self._quotas if quota.concurrent]
        if places:
            from .stream_end import at_end

            at_end(response.live, partial(self.settled, places))
        yield from self.settled([quota for quota in self._quotas if not quota.concurrent])

    def settled(self, quotas: Sequence[Quota]) -> Flow[None]:
        """Tell the store that these quotas' call is over, where that changes anything."""
        counting = [quota for quota in quotas if quota.calls]
        late = self._late([quota.seconds for quota in counting if not quota.concurrent])
        if late or any(quota.concurrent for quota in counting):
            yield from self._call.state.limits.release(counting, self._ticket, self._call.state.world, late)

    def _leaves(self) -> None:
        self._left = self._call.state.world.monotonic()

    def _late(self, windows: Sequence[float]) -> float:
        """By how much more than the slack the call left too late; if nobody saw it leave, it left just now."""
        left = self._call.state.world.monotonic() if self._left is None else self._left
        slack = _SLACK * min((margin(window / (1 + _SHARE)) for window in windows), default=inf)
        return max(0.0, left - self._asked - slack)
