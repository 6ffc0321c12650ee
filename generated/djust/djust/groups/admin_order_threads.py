"""The methods of `client.admin.order_threads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.group import AsyncGroup, Group

if TYPE_CHECKING:
    from .admin_order_threads_reasons import (
        AdminOrderThreadsReasons,
        AsyncAdminOrderThreadsReasons,
    )


class AdminOrderThreads(Group):
    """The methods of `client.admin.order_threads`."""

    __slots__ = ()

    @property
    def reasons(self) -> AdminOrderThreadsReasons:
        """The methods of `client.admin.order_threads.reasons`."""
        from .admin_order_threads_reasons import AdminOrderThreadsReasons

        return AdminOrderThreadsReasons(self._client)


class AsyncAdminOrderThreads(AsyncGroup):
    """The methods of `client.admin.order_threads`."""

    __slots__ = ()

    @property
    def reasons(self) -> AsyncAdminOrderThreadsReasons:
        """The methods of `client.admin.order_threads.reasons`."""
        from .admin_order_threads_reasons import AsyncAdminOrderThreadsReasons

        return AsyncAdminOrderThreadsReasons(self._client)
