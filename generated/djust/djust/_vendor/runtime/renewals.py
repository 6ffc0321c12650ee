"""Sends a call again, once, when its token was refused and another one can be had."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from .call import Call
from .content import replayable
from .flow import Flow, Request, Response
from .sockets import Sender


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewals:
    """Stands outside the limits, so that the second sending is counted as well."""

    depth: ClassVar[int] = 15

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request; where its body cannot be sent twice, only the next call has a better token."""
        response = yield from send(request)
        if response.renew is None:
            return response
        if (yield from response.renew()) and replayable(request.content):
            response = yield from send(request)
        return replace(response, renew=None)
