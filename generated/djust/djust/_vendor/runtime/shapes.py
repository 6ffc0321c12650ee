"""Telling lists and objects apart in plain data, in a way that both type checkers follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a value is a list or tuple."""
    return isinstance(value, list | tuple)


def is_object(value: Any) -> TypeGuard[Mapping[str, Any]]:
    """Whether a value is a mapping."""
    return isinstance(value, Mapping)
