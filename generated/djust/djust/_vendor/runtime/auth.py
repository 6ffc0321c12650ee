"""Ways to prove who is calling, as the description has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .errors import ConfigurationError
from .headers import fits_header
from .value import Value

if TYPE_CHECKING:
    from .sockets import Renewal


class Scheme(Value):
    """A way to prove who is calling, by its name in the description.

    `argument` is what the client takes its secret as; bearer schemes of one argument share a token. `renewal`
    gets that token where the client is given what it needs for that instead.
    """

    name: str
    kind: Literal["apiKey", "bearer", "basic"]
    argument: str
    place: Literal["header", "query", "cookie"] = "header"
    wire_name: str = "Authorization"
    renewal: Renewal | None = None


def checked_secret(scheme: Scheme, secret: str) -> str:
    """The secret. Raises `ConfigurationError`, which does not show it, where its header could not hold it."""
    as_it_is = scheme.place != "query" and scheme.kind != "basic"
    if as_it_is and not fits_header(secret):
        raise ConfigurationError(
            f"{scheme.argument} holds a line break, a space around it or a character beyond ASCII; check where it is from"
        )
    return secret
