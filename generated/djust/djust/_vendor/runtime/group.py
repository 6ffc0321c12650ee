"""The groups of methods, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .core import AsyncClient, SyncClient


class Group:
    """Methods that belong together, for blocking code."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client


class AsyncGroup:
    """Methods that belong together, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
