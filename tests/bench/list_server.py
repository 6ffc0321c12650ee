"""A server that answers every request with one list of about 2 kB; prints its port, and ends with its standard input."""

from __future__ import annotations

import asyncio
import json
import sys

_RULES = ("PROPORTIONAL_TO_AMOUNT", "NONE")
_TAXES = [
    {"code": f"TAX-{at}", "label": f"Tax {at} of this platform", "tax_calculation_rule": _RULES[at % 2]}
    for at in range(22)
]
_BODY = json.dumps({"taxes": _TAXES}).encode("ascii")
_ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(_BODY), _BODY)


class _Connection(asyncio.Protocol):
    """One connection, kept open; requests have no body."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._begun = b""

    def data_received(self, data: bytes) -> None:
        *whole, self._begun = (self._begun + data).split(b"\r\n\r\n")
        for _ in whole:
            self._transport.write(_ANSWER)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_serve())
