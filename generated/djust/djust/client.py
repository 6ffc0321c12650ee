"""The clients: settings, credentials, and the groups of methods."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, TypedDict, Unpack

from ._vendor.plugins.token_flow import Answer, Exchange, TokenFlow
from ._vendor.runtime.auth import Scheme
from ._vendor.runtime.client_settings import Setting
from ._vendor.runtime.core import AsyncClient, SyncClient
from ._vendor.runtime.service import Service

if TYPE_CHECKING:
    from . import models
    from ._vendor.runtime.operation import Operation
    from ._vendor.runtime.settings import AsyncSettings, SyncSettings
    from ._vendor.runtime.tokens import AsyncGivenToken, GivenToken
    from .groups.admin import Admin, AsyncAdmin
    from .groups.assets import Assets, AsyncAssets
    from .groups.authentication import AsyncAuthentication, Authentication
    from .groups.buying_lists import AsyncBuyingLists, BuyingLists
    from .groups.cart_lines import AsyncCartLines, CartLines
    from .groups.carts import AsyncCarts, Carts
    from .groups.custom_fields import AsyncCustomFields, CustomFields
    from .groups.customer_accounts import AsyncCustomerAccounts, CustomerAccounts
    from .groups.customer_users import AsyncCustomerUsers, CustomerUsers
    from .groups.data_hub import AsyncDataHub, DataHub
    from .groups.navigation_categories import (
        AsyncNavigationCategories,
        NavigationCategories,
    )
    from .groups.offer_inventories import AsyncOfferInventories, OfferInventories
    from .groups.offer_prices import AsyncOfferPrices, OfferPrices
    from .groups.operations import AsyncOperations, Operations
    from .groups.orders import AsyncOrders, Orders
    from .groups.payments import AsyncPayments, Payments
    from .groups.quotes import AsyncQuotes, Quotes
    from .groups.settings import AsyncSettings_, Settings_
    from .groups.sso_authentication import AsyncSsoAuthentication, SsoAuthentication
    from .groups.suppliers import AsyncSuppliers, Suppliers


def _conventions() -> tuple[Any, ...]:
    from ._vendor.plugins.retries import Retries

    return (Retries(),)


def _token_operations() -> dict[str, Operation]:
    from .groups.authentication import AUTH_101, AUTH_102

    return {
        "AUTH-101": AUTH_101,
        "AUTH-102": AUTH_102,
    }


SERVICE = Service(
    env_prefix="DJUST",
    server="",
    schemes=(
        Scheme(
            name="bearer",
            kind="bearer",
            argument="token",
            place="header",
            wire_name="Authorization",
            renewal=TokenFlow(
                login=Exchange(
                    operation="AUTH-101",
                    takes=(("username", "$request.body#/username"), ("password", "$request.body#/password")),
                    answer=Answer(
                        access="$response.body#/token/accessToken",
                        refresh="$response.body#/token/refreshToken",
                        expires_at="$response.body#/token/expireAt",
                    ),
                ),
                refresh=Exchange(
                    operation="AUTH-102",
                    takes=(("token", "$request.body#/refreshToken"),),
                    answer=Answer(
                        access="$response.body#/token/accessToken",
                        refresh="$response.body#/token/refreshToken",
                        expires_at="$response.body#/token/expireAt",
                    ),
                ),
                access_life=600.0,
                refresh_life=7200.0,
            ),
        ),
        Scheme(name="apiKey", kind="apiKey", argument="api_key", place="header", wire_name="dj-api-key"),
    ),
    secured=True,
    security=(("bearer", "apiKey"),),
    conventions=_conventions,
    operations=_token_operations,
    settings=(
        Setting(name="dj-client", argument="dj_client", required=True),
        Setting(name="dj-store", argument="dj_store"),
        Setting(name="dj-store-view", argument="dj_store_view"),
        Setting(name="customer-account-id", argument="customer_account_id"),
    ),
)


class DjustSettings(TypedDict, total=False):
    """What else a client may be set to; `None` leaves a setting out of the calls."""

    dj_client: models.ClientKind | None
    dj_store: builtins.str | None
    dj_store_view: builtins.str | None
    customer_account_id: builtins.str | None


class Djust(SyncClient):
    """DJUST, for blocking code.

    Carts, orders, quotes and accounts of a B2B shop, its administration and its Data Hub. Answers may bring
    new fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: GivenToken | None = None,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        dj_client: models.ClientKind | None = None,
        dj_store: builtins.str | None = None,
        dj_store_view: builtins.str | None = None,
        customer_account_id: builtins.str | None = None,
        **settings: Unpack[SyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "token": token,
                "username": username,
                "password": password,
                "api_key": api_key,
            },
            {
                "dj_client": dj_client,
                "dj_store": dj_store,
                "dj_store_view": dj_store_view,
                "customer_account_id": customer_account_id,
            },
            **settings,
        )

    def with_options(self, **changed: Unpack[DjustSettings]) -> Self:
        """This client with other settings. It shares the connections, and this one closes them."""
        return self._changed(changed)

    @cached_property
    def assets(self) -> Assets:
        """Pictures of products."""
        from .groups.assets import Assets

        return Assets(self)

    @cached_property
    def buying_lists(self) -> BuyingLists:
        """Offers that a user keeps to buy again."""
        from .groups.buying_lists import BuyingLists

        return BuyingLists(self)

    @cached_property
    def carts(self) -> Carts:
        """What a user is about to order."""
        from .groups.carts import Carts

        return Carts(self)

    @cached_property
    def cart_lines(self) -> CartLines:
        """The offers in a cart."""
        from .groups.cart_lines import CartLines

        return CartLines(self)

    @cached_property
    def custom_fields(self) -> CustomFields:
        """Fields that the tenant added."""
        from .groups.custom_fields import CustomFields

        return CustomFields(self)

    @cached_property
    def customer_accounts(self) -> CustomerAccounts:
        """The account that the caller buys for, with its addresses and users."""
        from .groups.customer_accounts import CustomerAccounts

        return CustomerAccounts(self)

    @cached_property
    def navigation_categories(self) -> NavigationCategories:
        """The categories by which buyers browse."""
        from .groups.navigation_categories import NavigationCategories

        return NavigationCategories(self)

    @cached_property
    def offer_inventories(self) -> OfferInventories:
        """What suppliers have, as buyers see it."""
        from .groups.offer_inventories import OfferInventories

        return OfferInventories(self)

    @cached_property
    def offer_prices(self) -> OfferPrices:
        """What suppliers ask, as buyers see it."""
        from .groups.offer_prices import OfferPrices

        return OfferPrices(self)

    @cached_property
    def operations(self) -> Operations:
        """Sales operations that the caller may take part in."""
        from .groups.operations import Operations

        return Operations(self)

    @cached_property
    def suppliers(self) -> Suppliers:
        """Who sells."""
        from .groups.suppliers import Suppliers

        return Suppliers(self)

    @cached_property
    def orders(self) -> Orders:
        """Commercial orders, and the logistic orders that they consist of."""
        from .groups.orders import Orders

        return Orders(self)

    @cached_property
    def payments(self) -> Payments:
        """How an order is paid."""
        from .groups.payments import Payments

        return Payments(self)

    @cached_property
    def quotes(self) -> Quotes:
        """What customers want prices for, and what suppliers ask."""
        from .groups.quotes import Quotes

        return Quotes(self)

    @cached_property
    def settings(self) -> Settings_:
        """Settings of the shop."""
        from .groups.settings import Settings_

        return Settings_(self)

    @cached_property
    def customer_users(self) -> CustomerUsers:
        """The users of an account, and the organisations that they belong to."""
        from .groups.customer_users import CustomerUsers

        return CustomerUsers(self)

    @cached_property
    def authentication(self) -> Authentication:
        """Tokens and passwords."""
        from .groups.authentication import Authentication

        return Authentication(self)

    @cached_property
    def sso_authentication(self) -> SsoAuthentication:
        """Single sign-on."""
        from .groups.sso_authentication import SsoAuthentication

        return SsoAuthentication(self)

    @cached_property
    def admin(self) -> Admin:
        """The methods of `client.admin`."""
        from .groups.admin import Admin

        return Admin(self)

    @cached_property
    def data_hub(self) -> DataHub:
        """The methods of `client.data_hub`."""
        from .groups.data_hub import DataHub

        return DataHub(self)


class AsyncDjust(AsyncClient):
    """DJUST, for asyncio.

    Carts, orders, quotes and accounts of a B2B shop, its administration and its Data Hub. Answers may bring
    new fields and new enum values at any time.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: AsyncGivenToken | None = None,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        dj_client: models.ClientKind | None = None,
        dj_store: builtins.str | None = None,
        dj_store_view: builtins.str | None = None,
        customer_account_id: builtins.str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            base_url,
            {
                "token": token,
                "username": username,
                "password": password,
                "api_key": api_key,
            },
            {
                "dj_client": dj_client,
                "dj_store": dj_store,
                "dj_store_view": dj_store_view,
                "customer_account_id": customer_account_id,
            },
            **settings,
        )

    def with_options(self, **changed: Unpack[DjustSettings]) -> Self:
        """This client with other settings. It shares the connections, and this one closes them."""
        return self._changed(changed)

    @cached_property
    def assets(self) -> AsyncAssets:
        """Pictures of products."""
        from .groups.assets import AsyncAssets

        return AsyncAssets(self)

    @cached_property
    def buying_lists(self) -> AsyncBuyingLists:
        """Offers that a user keeps to buy again."""
        from .groups.buying_lists import AsyncBuyingLists

        return AsyncBuyingLists(self)

    @cached_property
    def carts(self) -> AsyncCarts:
        """What a user is about to order."""
        from .groups.carts import AsyncCarts

        return AsyncCarts(self)

    @cached_property
    def cart_lines(self) -> AsyncCartLines:
        """The offers in a cart."""
        from .groups.cart_lines import AsyncCartLines

        return AsyncCartLines(self)

    @cached_property
    def custom_fields(self) -> AsyncCustomFields:
        """Fields that the tenant added."""
        from .groups.custom_fields import AsyncCustomFields

        return AsyncCustomFields(self)

    @cached_property
    def customer_accounts(self) -> AsyncCustomerAccounts:
        """The account that the caller buys for, with its addresses and users."""
        from .groups.customer_accounts import AsyncCustomerAccounts

        return AsyncCustomerAccounts(self)

    @cached_property
    def navigation_categories(self) -> AsyncNavigationCategories:
        """The categories by which buyers browse."""
        from .groups.navigation_categories import AsyncNavigationCategories

        return AsyncNavigationCategories(self)

    @cached_property
    def offer_inventories(self) -> AsyncOfferInventories:
        """What suppliers have, as buyers see it."""
        from .groups.offer_inventories import AsyncOfferInventories

        return AsyncOfferInventories(self)

    @cached_property
    def offer_prices(self) -> AsyncOfferPrices:
        """What suppliers ask, as buyers see it."""
        from .groups.offer_prices import AsyncOfferPrices

        return AsyncOfferPrices(self)

    @cached_property
    def operations(self) -> AsyncOperations:
        """Sales operations that the caller may take part in."""
        from .groups.operations import AsyncOperations

        return AsyncOperations(self)

    @cached_property
    def suppliers(self) -> AsyncSuppliers:
        """Who sells."""
        from .groups.suppliers import AsyncSuppliers

        return AsyncSuppliers(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Commercial orders, and the logistic orders that they consist of."""
        from .groups.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def payments(self) -> AsyncPayments:
        """How an order is paid."""
        from .groups.payments import AsyncPayments

        return AsyncPayments(self)

    @cached_property
    def quotes(self) -> AsyncQuotes:
        """What customers want prices for, and what suppliers ask."""
        from .groups.quotes import AsyncQuotes

        return AsyncQuotes(self)

    @cached_property
    def settings(self) -> AsyncSettings_:
        """Settings of the shop."""
        from .groups.settings import AsyncSettings_

        return AsyncSettings_(self)

    @cached_property
    def customer_users(self) -> AsyncCustomerUsers:
        """The users of an account, and the organisations that they belong to."""
        from .groups.customer_users import AsyncCustomerUsers

        return AsyncCustomerUsers(self)

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Tokens and passwords."""
        from .groups.authentication import AsyncAuthentication

        return AsyncAuthentication(self)

    @cached_property
    def sso_authentication(self) -> AsyncSsoAuthentication:
        """Single sign-on."""
        from .groups.sso_authentication import AsyncSsoAuthentication

        return AsyncSsoAuthentication(self)

    @cached_property
    def admin(self) -> AsyncAdmin:
        """The methods of `client.admin`."""
        from .groups.admin import AsyncAdmin

        return AsyncAdmin(self)

    @cached_property
    def data_hub(self) -> AsyncDataHub:
        """The methods of `client.data_hub`."""
        from .groups.data_hub import AsyncDataHub

        return AsyncDataHub(self)
