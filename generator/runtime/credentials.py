"""Credentials: added to requests that go to the configured server, and to no other."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import field, replace
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from .addresses import origin, with_query
from .errors import ConfigurationError
from .secrecy import without_secrets
from .value import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .auth import Scheme
    from .call import Call
    from .flow import Flow, Request, Response
    from .sockets import Sender
    from .tokens import TokenSource

_REFUSED = 401


class Credentials(Value):
    """Adds the secrets of the first alternative of an operation that can be served.

    `held` is the secret of each scheme that has one, or where it comes from at the time of sending.
    """

    depth: ClassVar[int] = 90
    schemes: Mapping[str, Scheme]
    held: Mapping[str, str | TokenSource] = field(repr=False)

    def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
        """Send the request: with credentials to the configured server, without any to another."""
        if origin(request.url) != call.state.origin:
            return (yield from send(replace(request, headers=without_secrets(request.headers))))
        renew = None
        for name in self._alternative(call):
            held = self.held[name]
            if isinstance(held, str):
                secret = held
            else:
                token = yield from held.current(call)
                secret, renew = token.value, partial(held.after, token, call)
            request = _with_secret(request, self.schemes[name], secret)
        response = yield from send(request)
        return replace(response, renew=renew) if renew and response.status == _REFUSED else response

    def _alternative(self, call: Call) -> tuple[str, ...]:
        alternatives = call.operation.security
        for names in alternatives:
            if self.held.keys() >= {*names}:
                return names
        if not alternatives:
            return ()
        wanted = " or ".join(sorted({self.schemes[name].argument for names in alternatives for name in names}))
        raise ConfigurationError(f"{call.operation.id} needs credentials: give the client {wanted}=…")


def _with_secret(request: Request, scheme: Scheme, secret: str) -> Request:
    value = _header_value(scheme, secret)
    if scheme.place == "query":
        # In place of one that the server may have put into a link to its next page.
        return replace(request, url=with_query(request.url, scheme.wire_name, value))
    if scheme.place == "cookie":
        cookies = [request.headers.get("cookie", ""), f"{scheme.wire_name}={value}"]
        return replace(request, headers={**request.headers, "cookie": "; ".join(filter(None, cookies))})
    return replace(request, headers={**request.headers, scheme.wire_name.lower(): value})


def _header_value(scheme: Scheme, secret: str) -> str:
    if scheme.kind == "bearer":
        return f"Bearer {secret}"
    if scheme.kind == "basic":
        return "Basic " + b64encode(secret.encode("utf-8")).decode("ascii")
    return secret
