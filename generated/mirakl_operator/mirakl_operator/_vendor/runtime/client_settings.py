"""Settings that a description asks of a client, such as a store: found once, sent with every call that names them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from typing import Any, Self

from .errors import ConfigurationError
from .headers import fits_header
from .urls import value_text
from .value import Value


class Setting(Value):
    """One setting: its name on the wire, and the client's argument for it."""

    name: str
    argument: str
    required: bool = False
    header: bool = True


class ClientSettings(Value):
    """The settings that there are, and the value of each that has one, by its argument."""

    known: tuple[Setting, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @classmethod
    def found(cls, known: tuple[Setting, ...], env_prefix: str, given: Mapping[str, Any]) -> Self:
        """Each value as given, else from the environment.

        Raises `ConfigurationError` where required ones are missing, and for what no header can hold.
        """
        variables = {each.argument: f"{env_prefix}_{each.argument.upper()}" for each in known}
        values = {each: _first(given.get(each), os.environ.get(variables[each])) for each in variables}
        missing = [each.argument for each in known if each.required and values[each.argument] is None]
        if missing:
            ways = "; ".join(f"pass {each}=… or set the environment variable {variables[each]}" for each in missing)
            raise ConfigurationError(f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing: {ways}")
        return cls(known=known).changed({each: value for each, value in values.items() if value is not None})

    def changed(self, given: Mapping[str, Any]) -> Self:
        """These settings with others in their place. Raises `ConfigurationError` for what cannot be set."""
        for complaint in self.complaints(given):
            raise ConfigurationError(complaint)
        return replace(self, values={**self.values, **given})

    def complaints(self, given: Mapping[str, Any]) -> Iterator[str]:
        """What keeps these values from being set, a sentence each."""
        known = {each.argument: each for each in self.known}
        for argument, value in given.items():
            setting = known.get(argument)
            if setting is None:
                yield f"{argument} is no setting of this client; {_listed(known)}"
            elif value is None and setting.required:
                yield f"{argument} is required; it can be changed, but not left out"
            elif value is not None and setting.header and not fits_header(value_text(value, argument)):
                yield f"{argument}: a header holds plain ASCII on one line, without spaces around it"

    def value(self, name: str, changed: Mapping[str, Any]) -> Any:
        """The value of the setting with this wire name in a call that changes some; `None` without one."""
        argument = next((each.argument for each in self.known if each.name == name), "")
        return changed[argument] if argument in changed else self.values.get(argument)


def _first(given: Any, variable: str | None) -> Any:
    """An empty text is no value."""
    return next((each for each in (given, variable) if each not in (None, "")), None)


def _listed(known: Mapping[str, Setting]) -> str:
    return f"there are {', '.join(known)}" if known else "it has none"
