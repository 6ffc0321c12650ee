"""What a description says of the whole API, and who is calling it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .auth import Scheme, checked_secret
from .client_settings import Setting
from .errors import ConfigurationError
from .settings import optional_setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a description says of the whole API: its schemes, its default server, its environment variables."""

    env_prefix: str
    server: str = ""
    schemes: tuple[Scheme, ...] = ()
    secured: bool = False
    security: tuple[tuple[str, ...], ...] = ()
    settings: tuple[Setting, ...] = ()
    conventions: tuple[Any, ...] = ()


def found_secrets(service: Service, given: Mapping[str, str | None]) -> dict[str, str]:
    """The secret of each scheme that has one, given or from the environment.

    Raises `ConfigurationError` where every call needs one and there is none.
    """
    variables = {scheme.name: f"{service.env_prefix}_{scheme.argument.upper()}" for scheme in service.schemes}
    found = {scheme: optional_setting(given.get(scheme.name), variables[scheme.name]) for scheme in service.schemes}
    present = {scheme.name: checked_secret(scheme, secret) for scheme, secret in found.items() if secret}
    if service.secured and not present:
        ways = " or ".join(
            f"{scheme.argument}=… (environment variable {variables[scheme.name]})" for scheme in service.schemes
        )
        raise ConfigurationError(f"credentials are missing: pass {ways}")
    return present


def account_of(url: str, secrets: Mapping[str, str]) -> str:
    """A name for who is calling, the same in every process, from which no secret can be read back."""
    text = "\n".join([url, *(f"{name}={secret}" for name, secret in sorted(secrets.items()))])
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
