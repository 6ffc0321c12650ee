"""Redirects of safe requests: followed a few times, inside the credentials' reach and outside it without them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from .addresses import follow
from .errors import UnexpectedAnswer
from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Request, Response
    from .sockets import Sender

_MOVED = frozenset({301, 302, 303, 307, 308})
_MOST = 5


class Redirects(Value):
    """Follows `Location` for GET and HEAD; the credentials gate, further in, looks at each new origin."""

    depth: ClassVar[int] = 80

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request, and the requests that its answers redirect to.

        Raises `UnexpectedAnswer` for too many redirects, and for one that leads nowhere or out of HTTPS.
        """
        response = yield from send(request)
        for _ in range(_MOST):
            if not _redirected(request, response):
                return response
            request = replace(request, url=follow(request, response, response.headers["location"]))
            response = yield from send(request)
        if _redirected(request, response):
            raise UnexpectedAnswer(f"{call.operation.id}: more than {_MOST} redirects", response)
        return response


def _redirected(request: Request, response: Response) -> bool:
    moved = response.status in _MOVED and bool(response.headers.get("location"))
    return moved and request.method in ("GET", "HEAD")
