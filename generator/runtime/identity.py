"""Who a client is: the credentials it was given, or found in the environment, for each scheme."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .auth import Scheme, checked_secret
from .checked_settings import optional_setting
from .errors import ConfigurationError
from .value import Value

if TYPE_CHECKING:
    from .service import Service
    from .sockets import Renewal
    from .tokens import TokenSource

Given: TypeAlias = str | Callable[[], str | Awaitable[str]] | None


class Identity(Value):
    """`held` is the secret of each scheme that has one, or where it comes from.

    `secrets` are those that no text may show; `names` say who is calling, by scheme, to tell accounts apart.
    """

    held: Mapping[str, str | TokenSource] = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False)
    names: Mapping[str, str] = field(repr=False)


class _Found(NamedTuple):
    """What one argument brings: what is held, the secrets in it, and a name for the account."""

    held: str | TokenSource
    secrets: tuple[str, ...]
    name: str


def identity(service: Service, given: Mapping[str, Given], base_url: str) -> Identity:
    """The identity of a client; `given` are its arguments by their names.

    Raises `ConfigurationError` where they contradict each other, and where every call needs one and there is none.
    """
    finders = [_Finder(service, given, base_url, argument) for argument in service.arguments]
    found = {finder.argument: one for finder in finders if (one := finder.found())}
    if service.secured and not found:
        raise ConfigurationError(f"credentials are missing: pass {' or '.join(_ways(finders))}")
    held = {scheme.name: found[scheme.argument] for scheme in service.schemes if scheme.argument in found}
    return Identity(
        held={name: one.held for name, one in held.items()},
        secrets=tuple(secret for one in found.values() for secret in one.secrets),
        names={name: one.name for name, one in held.items()},
    )


class _Finder:
    """Looks for what one argument stands for: arguments go before the environment, a token before what gets one."""

    def __init__(self, service: Service, given: Mapping[str, Given], base_url: str, argument: str) -> None:
        self._service = service
        self._given = given
        self._base_url = base_url
        self._scheme: Scheme = service.arguments[argument]
        self._renewal: Renewal | None = service.renewals.get(argument)
        self.argument = argument
        self.needed = [each.name for each in self._renewal.settings() if each.required] if self._renewal else []

    def found(self) -> _Found | None:
        """What there is; `None` for nothing."""
        secret = self._given.get(self.argument)
        instead = [name for name in self.needed if self._given.get(name)]
        if secret and instead:
            raise ConfigurationError(f"give the client {self.argument}=… or {instead[0]}=…, not both")
        if not secret and not instead:
            secret = os.environ.get(self.variable(self.argument))
            instead = [name for name in self.needed if os.environ.get(self.variable(name))]
        if secret:
            return self._of(secret)
        return self._renewed(self._renewal) if self._renewal and instead else None

    def variable(self, name: str) -> str:
        """The environment variable of a setting."""
        return f"{self._service.env_prefix}_{name.upper()}"

    def _of(self, secret: str | Callable[[], str | Awaitable[str]]) -> _Found:
        if isinstance(secret, str):
            return _Found(checked_secret(self._scheme, secret), (secret,), secret)
        # A module that only those need whose tokens change.
        from .token_sources import AskedTokens

        return _Found(AskedTokens(secret, self.argument), (), "asked for")

    def _renewed(self, renewal: Renewal) -> _Found:
        from .token_sources import RenewedTokens

        settings = renewal.settings()
        found = {each.name: self._setting(each.name) for each in settings}
        for each in settings:
            if each.required and not found[each.name]:
                variable = self.variable(each.name)
                raise ConfigurationError(
                    f"{each.name} is missing: pass {each.name}=… or set the environment variable {variable}"
                )
            if each.values and found[each.name] and found[each.name] not in each.values:
                raise ConfigurationError(f"{each.name} is none of {', '.join(each.values)}")
        checked = renewal.checked(found, self._base_url)
        source = RenewedTokens(renewal, checked, self._service.operation, self._service.conventions)
        hidden = tuple(found[each.name] for each in settings if each.secret and found[each.name])
        return _Found(source, hidden, "\n".join(found[each.name] for each in settings if not each.secret))

    def _setting(self, name: str) -> str:
        given = self._given.get(name)
        return optional_setting(given if isinstance(given, str) else None, self.variable(name))


def _ways(finders: list[_Finder]) -> Iterator[str]:
    for finder in finders:
        yield f"{finder.argument}=… (environment variable {finder.variable(finder.argument)})"
        if finder.needed:
            pairs = " and ".join(f"{name}=…" for name in finder.needed)
            yield f"{pairs} ({', '.join(map(finder.variable, finder.needed))})"
