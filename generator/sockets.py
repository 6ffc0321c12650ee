"""Which sockets a convention fits: asked of every operation, and found out once for each class of conventions."""

from __future__ import annotations

from typing import Any

# A class and a socket each; there are as many as plugins have classes. Asking a protocol takes as long as a small page.
_known: dict[tuple[type, Any], bool] = {}


def fits(convention: object, socket: Any) -> bool:
    """Whether a convention fits a socket, as every one of its class does."""
    asked = type(convention), socket
    if asked not in _known:
        _known[asked] = isinstance(convention, socket)
    return _known[asked]
