"""What a description says of the whole API, and who is calling it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

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

    @cached_property
    def undescribed(self) -> Callable[[str, str], Operation]:
        """An operation that the description does not know, by its method and path; the last ones are remembered."""
        return lru_cache(maxsize=256)(self._undescribed)

    def _undescribed(self, method: str, path: str) -> Operation:
        # Modules that come with the first call.
        from .addresses import shown
        from .bodies import AnyBody
        from .operation import Operation, Parameter

        return Operation(
            id=f"{method.upper()} {shown(path)}",
            name="request",
            method=method.upper(),
            # As given where it can be part of a URL, so that what is encoded already stays so.
            path="/" + quote(path.lstrip("/"), safe="/?:@!$&'()*+,;=%~#[]"),
            parameters=tuple(
                Parameter(name=each.name, place="header", setting=True) for each in self.settings if each.header
            ),
            encoder=AnyBody(),
            security=self.security,
            conventions=self.conventions(),
        )

    def operation(self, code: str) -> Operation:
        """An operation that gets tokens."""
        return self.operations()[code]


def account_of(url: str, names: Mapping[str, str]) -> str:
    """A name for who is calling, the same in every process, from which no secret can be read back."""
    text = "\n".join([url, *(f"{name}={secret}" for name, secret in sorted(names.items()))])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
