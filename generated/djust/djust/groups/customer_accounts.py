"""The account that the caller buys for, with its addresses and users."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

GET_CUSTOMER_ACCOUNT = Operation(
    id="getCustomerAccount",
    name="customer_accounts.get",
    method="GET",
    path="/v1/shop/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CustomerAccount),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_CUSTOMER_ACCOUNT = Operation(
    id="createCustomerAccount",
    name="customer_accounts.create",
    method="POST",
    path="/v1/shop/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerAccountCreation),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_CUSTOMER_ACCOUNT = Operation(
    id="updateCustomerAccount",
    name="customer_accounts.update",
    method="PUT",
    path="/v1/shop/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerAccountInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_CUSTOMER_ACCOUNT_V2 = Operation(
    id="getCustomerAccountV2",
    name="customer_accounts.get_v2",
    method="GET",
    path="/v2/shop/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ACCOUNT_ADDRESSES = Operation(
    id="listAccountAddresses",
    name="customer_accounts.list_addresses",
    method="GET",
    path="/v1/shop/customer-accounts/addresses",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="shipping"),
        Parameter(name="billing"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Address]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_ACCOUNT_ADDRESS = Operation(
    id="createAccountAddress",
    name="customer_accounts.create_address",
    method="POST",
    path="/v1/shop/customer-accounts/addresses",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.AddressInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.Address),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_ACCOUNT_ADDRESS = Operation(
    id="updateAccountAddress",
    name="customer_accounts.update_address",
    method="PUT",
    path="/v1/shop/customer-accounts/addresses/{addressId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="addressId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.AddressInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.Address),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_ACCOUNT_ADDRESS = Operation(
    id="deleteAccountAddress",
    name="customer_accounts.delete_address",
    method="DELETE",
    path="/v1/shop/customer-accounts/addresses/{addressId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="addressId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ACCOUNT_CUSTOM_FIELDS = Operation(
    id="listAccountCustomFields",
    name="customer_accounts.list_custom_fields",
    method="GET",
    path="/v1/shop/customer-accounts/custom-fields",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ACCOUNT_ORDERS = Operation(
    id="listAccountOrders",
    name="customer_accounts.list_orders",
    method="GET",
    path="/v1/shop/customer-accounts/orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
        Parameter(name="orderLogisticStatusType"),
        Parameter(name="logisticOrderStatuses"),
        Parameter(name="nbPreviewLines"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ACCOUNT_USERS = Operation(
    id="listAccountUsers",
    name="customer_accounts.list_users",
    method="GET",
    path="/v1/shop/customer-accounts/users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.AccountUserPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class CustomerAccounts(Group):
    """The account that the caller buys for, with its addresses and users."""

    __slots__ = ()

    def get(self, *, options: CallOptions | None = None) -> models.CustomerAccount:
        """Read the account (getCustomerAccount).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts
        """
        answer: models.CustomerAccount = self._client.call(GET_CUSTOMER_ACCOUNT, Arguments(parameters={}), options)
        return answer

    def create(
        self, *, body: models.CustomerAccountCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an account with its first user and addresses (createCustomerAccount).

        An error has code CA0004 when the account is there already, CU0002 when the user is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts
        """
        answer: Any = self._client.call(CREATE_CUSTOMER_ACCOUNT, Arguments(parameters={}, body=body), options)
        return answer

    def update(
        self, *, body: models.CustomerAccountInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Update the account (updateCustomerAccount).

        Source: DJUST API reference v3.109.0: Update Customer Account
        """
        answer: Any = self._client.call(UPDATE_CUSTOMER_ACCOUNT, Arguments(parameters={}, body=body), options)
        return answer

    def get_v2(self, *, options: CallOptions | None = None) -> Any:
        """Read the account, in its second version (getCustomerAccountV2).

        What it answers is not public.

        Source: DJUST API reference v3.109.0: /v2/shop/customer-accounts
        """
        answer: Any = self._client.call(GET_CUSTOMER_ACCOUNT_V2, Arguments(parameters={}), options)
        return answer

    def list_addresses(
        self,
        *,
        shipping: builtins.bool | None = None,
        billing: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Address]:
        """List the addresses of the account (listAccountAddresses).

        Args:
            shipping: Only addresses that goods may go to.
            billing: Only addresses that bills may go to.

        Source: DJUST API reference v3.109.0: Retrieve shipping or billing addresses of customer account
        """
        answer: builtins.list[models.Address] = self._client.call(
            LIST_ACCOUNT_ADDRESSES, Arguments(parameters={"shipping": shipping, "billing": billing}), options
        )
        return answer

    def create_address(
        self, *, body: models.AddressInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.Address:
        """Add an address to the account (createAccountAddress).

        Source: DJUST API reference v3.109.0: Create new address
        """
        answer: models.Address = self._client.call(CREATE_ACCOUNT_ADDRESS, Arguments(parameters={}, body=body), options)
        return answer

    def update_address(
        self,
        address_id: builtins.str,
        *,
        body: models.AddressInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.Address:
        """Update an address of the account (updateAccountAddress).

        Args:
            address_id: Identifier of the address.

        Source: DJUST API reference v3.109.0: Update existing address
        """
        answer: models.Address = self._client.call(
            UPDATE_ACCOUNT_ADDRESS, Arguments(parameters={"addressId": address_id}, body=body), options
        )
        return answer

    def delete_address(self, address_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete an address of the account (deleteAccountAddress).

        Args:
            address_id: Identifier of the address.

        Source: DJUST API reference v3.109.0: Delete address
        """
        answer: Any = self._client.call(
            DELETE_ACCOUNT_ADDRESS, Arguments(parameters={"addressId": address_id}), options
        )
        return answer

    def list_custom_fields(self, *, options: CallOptions | None = None) -> Any:
        """List the custom fields that accounts may have (listAccountCustomFields).

        Source: DJUST API reference v3.109.0: Get custom fields available for customer accounts
        """
        answer: Any = self._client.call(LIST_ACCOUNT_CUSTOM_FIELDS, Arguments(parameters={}), options)
        return answer

    def list_orders(
        self,
        *,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        order_logistic_status_type: builtins.str | None = None,
        logistic_order_statuses: Sequence[builtins.str] | None = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the orders of the account (listAccountOrders).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.
            order_logistic_status_type: Replaced by logisticOrderStatuses.
            logistic_order_statuses: Only logistic orders in these states.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: Get orders of customer account
        """
        answer: Any = self._client.call(
            LIST_ACCOUNT_ORDERS,
            Arguments(
                parameters={
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "orderLogisticStatusType": order_logistic_status_type,
                    "logisticOrderStatuses": logistic_order_statuses,
                    "nbPreviewLines": nb_preview_lines,
                }
            ),
            options,
        )
        return answer

    def list_users(self, *, options: CallOptions | None = None) -> models.AccountUserPage:
        """List the users of the account (listAccountUsers).

        Source: DJUST API reference v3.109.0: Retrieve current customer account users.
        """
        answer: models.AccountUserPage = self._client.call(LIST_ACCOUNT_USERS, Arguments(parameters={}), options)
        return answer


class AsyncCustomerAccounts(AsyncGroup):
    """The account that the caller buys for, with its addresses and users."""

    __slots__ = ()

    async def get(self, *, options: CallOptions | None = None) -> models.CustomerAccount:
        """Read the account (getCustomerAccount).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts
        """
        answer: models.CustomerAccount = await self._client.call(
            GET_CUSTOMER_ACCOUNT, Arguments(parameters={}), options
        )
        return answer

    async def create(
        self, *, body: models.CustomerAccountCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an account with its first user and addresses (createCustomerAccount).

        An error has code CA0004 when the account is there already, CU0002 when the user is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts
        """
        answer: Any = await self._client.call(CREATE_CUSTOMER_ACCOUNT, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self, *, body: models.CustomerAccountInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Update the account (updateCustomerAccount).

        Source: DJUST API reference v3.109.0: Update Customer Account
        """
        answer: Any = await self._client.call(UPDATE_CUSTOMER_ACCOUNT, Arguments(parameters={}, body=body), options)
        return answer

    async def get_v2(self, *, options: CallOptions | None = None) -> Any:
        """Read the account, in its second version (getCustomerAccountV2).

        What it answers is not public.

        Source: DJUST API reference v3.109.0: /v2/shop/customer-accounts
        """
        answer: Any = await self._client.call(GET_CUSTOMER_ACCOUNT_V2, Arguments(parameters={}), options)
        return answer

    async def list_addresses(
        self,
        *,
        shipping: builtins.bool | None = None,
        billing: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Address]:
        """List the addresses of the account (listAccountAddresses).

        Args:
            shipping: Only addresses that goods may go to.
            billing: Only addresses that bills may go to.

        Source: DJUST API reference v3.109.0: Retrieve shipping or billing addresses of customer account
        """
        answer: builtins.list[models.Address] = await self._client.call(
            LIST_ACCOUNT_ADDRESSES, Arguments(parameters={"shipping": shipping, "billing": billing}), options
        )
        return answer

    async def create_address(
        self, *, body: models.AddressInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.Address:
        """Add an address to the account (createAccountAddress).

        Source: DJUST API reference v3.109.0: Create new address
        """
        answer: models.Address = await self._client.call(
            CREATE_ACCOUNT_ADDRESS, Arguments(parameters={}, body=body), options
        )
        return answer

    async def update_address(
        self,
        address_id: builtins.str,
        *,
        body: models.AddressInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.Address:
        """Update an address of the account (updateAccountAddress).

        Args:
            address_id: Identifier of the address.

        Source: DJUST API reference v3.109.0: Update existing address
        """
        answer: models.Address = await self._client.call(
            UPDATE_ACCOUNT_ADDRESS, Arguments(parameters={"addressId": address_id}, body=body), options
        )
        return answer

    async def delete_address(self, address_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete an address of the account (deleteAccountAddress).

        Args:
            address_id: Identifier of the address.

        Source: DJUST API reference v3.109.0: Delete address
        """
        answer: Any = await self._client.call(
            DELETE_ACCOUNT_ADDRESS, Arguments(parameters={"addressId": address_id}), options
        )
        return answer

    async def list_custom_fields(self, *, options: CallOptions | None = None) -> Any:
        """List the custom fields that accounts may have (listAccountCustomFields).

        Source: DJUST API reference v3.109.0: Get custom fields available for customer accounts
        """
        answer: Any = await self._client.call(LIST_ACCOUNT_CUSTOM_FIELDS, Arguments(parameters={}), options)
        return answer

    async def list_orders(
        self,
        *,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        order_logistic_status_type: builtins.str | None = None,
        logistic_order_statuses: Sequence[builtins.str] | None = None,
        nb_preview_lines: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the orders of the account (listAccountOrders).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.
            order_logistic_status_type: Replaced by logisticOrderStatuses.
            logistic_order_statuses: Only logistic orders in these states.
            nb_preview_lines: How many lines each order brings along.

        Source: DJUST API reference v3.109.0: Get orders of customer account
        """
        answer: Any = await self._client.call(
            LIST_ACCOUNT_ORDERS,
            Arguments(
                parameters={
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "orderLogisticStatusType": order_logistic_status_type,
                    "logisticOrderStatuses": logistic_order_statuses,
                    "nbPreviewLines": nb_preview_lines,
                }
            ),
            options,
        )
        return answer

    async def list_users(self, *, options: CallOptions | None = None) -> models.AccountUserPage:
        """List the users of the account (listAccountUsers).

        Source: DJUST API reference v3.109.0: Retrieve current customer account users.
        """
        answer: models.AccountUserPage = await self._client.call(LIST_ACCOUNT_USERS, Arguments(parameters={}), options)
        return answer
