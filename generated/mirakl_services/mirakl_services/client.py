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
    from .groups.stores import AsyncStores, Stores


def _conventions() -> tuple[Any, ...]:
    from ._vendor.plugins.retries import Retries

    return (Retries(attempts=4),)


SERVICE = Service(
    env_prefix="MIRAKL_SERVICES",
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


class MiraklServices(SyncClient):
    """Mirakl Platform for Services, for blocking code.

    List, download, upload and delete the business documents of stores. Answers may bring new fields and new
    enum values at any time.
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
    def stores(self) -> Stores:
        """Stores and their business documents."""
        from .groups.stores import Stores

        return Stores(self)


class AsyncMiraklServices(AsyncClient):
    """Mirakl Platform for Services, for asyncio.

    List, download, upload and delete the business documents of stores. Answers may bring new fields and new
    enum values at any time.
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
    def stores(self) -> AsyncStores:
        """Stores and their business documents."""
        from .groups.stores import AsyncStores

        return AsyncStores(self)
