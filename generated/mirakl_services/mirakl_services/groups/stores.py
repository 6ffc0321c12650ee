"""Stores and their business documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.group import AsyncGroup, Group

if TYPE_CHECKING:
    from .stores_documents import AsyncStoresDocuments, StoresDocuments


class Stores(Group):
    """Stores and their business documents."""

    __slots__ = ()

    @property
    def documents(self) -> StoresDocuments:
        """Business documents of stores, such as proofs of identity."""
        from .stores_documents import StoresDocuments

        return StoresDocuments(self._client)


class AsyncStores(AsyncGroup):
    """Stores and their business documents."""

    __slots__ = ()

    @property
    def documents(self) -> AsyncStoresDocuments:
        """Business documents of stores, such as proofs of identity."""
        from .stores_documents import AsyncStoresDocuments

        return AsyncStoresDocuments(self._client)
