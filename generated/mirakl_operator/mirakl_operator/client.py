"""The clients: settings, credentials, and the groups of methods."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ._vendor.runtime.auth import Scheme
from ._vendor.runtime.client_credentials import ClientCredentials
from ._vendor.runtime.core import AsyncClient, SyncClient
from ._vendor.runtime.service import Service

if TYPE_CHECKING:
    from ._vendor.runtime.settings import AsyncSettings, SyncSettings
    from ._vendor.runtime.tokens import AsyncGivenToken, GivenToken
    from .groups.offers import AsyncOffers, Offers
    from .groups.prices import AsyncPrices, Prices
    from .groups.products import AsyncProducts, Products


def _conventions() -> tuple[Any, ...]:
    from ._vendor.plugins.retries import Retries

    return (Retries(attempts=4),)


SERVICE = Service(
    env_prefix="MIRAKL_OPERATOR",
    server="",
    schemes=(
        Scheme(
            name="oauth2",
            kind="bearer",
            argument="token",
            place="header",
            wire_name="Authorization",
            renewal=ClientCredentials(),
        ),
        Scheme(name="apiKey", kind="apiKey", argument="api_key", place="header", wire_name="Authorization"),
    ),
    secured=True,
    security=(("oauth2",), ("apiKey",)),
    conventions=_conventions,
)


class MiraklOperator(SyncClient):
    """Mirakl Marketplace, operator, for blocking code.

    Import, update, read and export the offers of all shops of a marketplace, and their prices. Answers may
    bring new fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: GivenToken | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        client_auth: Literal["basic", "body"] | None = None,
        api_key: str | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
                "client_auth": client_auth,
                "api_key": api_key,
            },
            **settings,
        )

    @cached_property
    def offers(self) -> Offers:
        """What the shops sell, file by file or one by one."""
        from .groups.offers import Offers

        return Offers(self)

    @cached_property
    def products(self) -> Products:
        """Products with the offers that compete for them."""
        from .groups.products import Products

        return Products(self)

    @cached_property
    def prices(self) -> Prices:
        """The prices of offers, file by file."""
        from .groups.prices import Prices

        return Prices(self)


class AsyncMiraklOperator(AsyncClient):
    """Mirakl Marketplace, operator, for asyncio.

    Import, update, read and export the offers of all shops of a marketplace, and their prices. Answers may
    bring new fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: AsyncGivenToken | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        client_auth: Literal["basic", "body"] | None = None,
        api_key: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "token": token,
                "client_id": client_id,
                "client_secret": client_secret,
                "scope": scope,
                "token_url": token_url,
                "client_auth": client_auth,
                "api_key": api_key,
            },
            **settings,
        )

    @cached_property
    def offers(self) -> AsyncOffers:
        """What the shops sell, file by file or one by one."""
        from .groups.offers import AsyncOffers

        return AsyncOffers(self)

    @cached_property
    def products(self) -> AsyncProducts:
        """Products with the offers that compete for them."""
        from .groups.products import AsyncProducts

        return AsyncProducts(self)

    @cached_property
    def prices(self) -> AsyncPrices:
        """The prices of offers, file by file."""
        from .groups.prices import AsyncPrices

        return AsyncPrices(self)
