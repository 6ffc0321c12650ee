"""What must not travel to strangers: which headers may hold a secret."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SECRET = re.compile(r"auth|cookie|credential|key|passw|secret|session|signature|token", re.IGNORECASE)


def is_secret(name: str) -> bool:
    """Whether what is called so is one, told by the name."""
    return _SECRET.search(name) is not None


def without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers that may go to any server, told by their names, for callers add secrets of their own."""
    return {name: value for name, value in headers.items() if not is_secret(name)}
