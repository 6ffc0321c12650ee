"""The clients: settings, credentials, and the groups of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from ._vendor.runtime.auth import Scheme
from ._vendor.runtime.core import AsyncClient, SyncClient
from ._vendor.runtime.service import Service

if TYPE_CHECKING:
    from ._vendor.runtime.settings import AsyncSettings, SyncSettings
    from .groups.messages import AsyncMessages, Messages
    from .groups.orders import AsyncOrders, Orders


def _conventions() -> tuple[Any, ...]:
    from ._vendor.plugins.retries import Retries

    return (Retries(attempts=4),)


SERVICE = Service(
    env_prefix="MIRAKL",
    server="",
    schemes=(Scheme(name="apiKey", kind="apiKey", argument="api_key", place="header", wire_name="Authorization"),),
    secured=True,
    security=(("apiKey",),),
    conventions=_conventions,
)


class MiraklSeller(SyncClient):
    """Mirakl Marketplace, seller, for blocking code.

    Follow, answer, ship, refund and cancel the orders of a shop, and read its messages. Answers may bring new
    fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "api_key": api_key,
            },
            **settings,
        )

    @cached_property
    def orders(self) -> Orders:
        """Orders, their lines, documents, messages, taxes and evaluations."""
        from .groups.orders import Orders

        return Orders(self)

    @cached_property
    def messages(self) -> Messages:
        """Threads of messages with customers and the operator, and the files attached to them."""
        from .groups.messages import Messages

        return Messages(self)


class AsyncMiraklSeller(AsyncClient):
    """Mirakl Marketplace, seller, for asyncio.

    Follow, answer, ship, refund and cancel the orders of a shop, and read its messages. Answers may bring new
    fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "api_key": api_key,
            },
            **settings,
        )

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders, their lines, documents, messages, taxes and evaluations."""
        from .groups.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Threads of messages with customers and the operator, and the files attached to them."""
        from .groups.messages import AsyncMessages

        return AsyncMessages(self)
