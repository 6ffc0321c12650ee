"""Sends a call again when its token was refused and another one can be had: once, for a token that was still good."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from .content import replayable
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Request, Response
    from .sockets import Sender

# How often a call is sent again for a token that ran out on its way, as on a machine that is too busy.
_LATE = 3


class Renewals(Value):
    """Stands outside the limits, so that the second sending is counted as well."""

    depth: ClassVar[int] = 15

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request; where its body cannot be sent twice, only the next call has a better token."""
        response = yield from send(request)
        left = _LATE
        while response.renew is not None and left:
            refusal = yield from response.renew()
            if refusal == "final" or not replayable(request.content):
                break
            left = left - 1 if refusal == "late" else 0
            response = yield from send(request)
        return response if response.renew is None else replace(response, renew=None)
