"""Libraries that only some users need, imported when they are."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .errors import ConfigurationError


def extra(module: str, name: str) -> Any:
    """A module that comes with the extra `name`. Raises `ConfigurationError` when it is not installed."""
    try:
        return import_module(module)
    except ImportError as error:
        wanted = module.partition(".")[0]
        text = f"{wanted} is not installed; it comes with this package's extra [{name}]: pip install {wanted}"
        raise ConfigurationError(text) from error
