"""What a description says of the whole API, and who is calling it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .value import Value

if TYPE_CHECKING:
    from .auth import Scheme
    from .client_settings import Setting
    from .operation import Operation
    from .sockets import Renewal


class Service(Value):
    """What a description says of the whole API: its schemes, its default server, its environment variables.

    `conventions` are brought when a call first needs them, `operations`, by their codes, those that get tokens.
    """

    env_prefix: str
    server: str = ""
    schemes: tuple[Scheme, ...] = ()
    secured: bool = False
    security: tuple[tuple[str, ...], ...] = ()
    settings: tuple[Setting, ...] = ()
    conventions: Callable[[], tuple[Any, ...]] = tuple[Any, ...]
    operations: Callable[[], Mapping[str, Operation]] = dict

    @property
    def arguments(self) -> Mapping[str, Scheme]:
        """The first scheme of each argument, in the description's order."""
        found: dict[str, Scheme] = {}
        for scheme in self.schemes:
            found.setdefault(scheme.argument, scheme)
        return found

    @property
    def renewals(self) -> Mapping[str, Renewal]:
        """How the token of an argument is had where it is not given, if it can be."""
        return {scheme.argument: scheme.renewal for scheme in reversed(self.schemes) if scheme.renewal}

    def operation(self, code: str) -> Operation:
        """An operation that gets tokens."""
        return self.operations()[code]


def account_of(url: str, names: Mapping[str, str]) -> str:
    """A name for who is calling, the same in every process, from which no secret can be read back."""
    text = "\n".join([url, *(f"{name}={secret}" for name, secret in sorted(names.items()))])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
