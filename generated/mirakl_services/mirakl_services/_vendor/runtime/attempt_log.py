"""One line for each request that goes out, for those who listen: no header, no query value, no body."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, ClassVar

from .value import Value

if TYPE_CHECKING:
    from .call import Call
    from .flow import Flow, Request, Response
    from .sockets import Sender

_log = logging.getLogger(__name__)


class AttemptLog(Value):
    """The innermost gate, so that every attempt and every redirect has its own line, at level DEBUG."""

    depth: ClassVar[int] = 100

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request and say what came of it, and after how many milliseconds."""
        return _logged(request, call, send) if _log.isEnabledFor(logging.DEBUG) else send(request)


def _logged(request: Request, call: Call, send: Sender) -> Flow[Response]:
    started = call.state.world.monotonic()
    came = ""
    try:
        response = yield from send(request)
        came = str(response.status)
    except BaseException as error:
        came = type(error).__name__
        raise
    finally:
        spent = 1000 * (call.state.world.monotonic() - started)
        operation = call.operation
        _log.debug(
            "%s %s %s: %s in %.0f ms", operation.id, request.method, operation.path.partition("?")[0], came, spent
        )
    return response
