"""The users of an account, and the organisations that they belong to."""

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
    from .customer_users_organisations import (
        AsyncCustomerUsersOrganisations,
        CustomerUsersOrganisations,
    )

CREATE_CUSTOMER_USER = Operation(
    id="createCustomerUser",
    name="customer_users.create",
    method="POST",
    path="/v1/shop/customer-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerUserCreation),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

USER_201 = Operation(
    id="USER-201",
    name="customer_users.update_self",
    method="PUT",
    path="/v1/shop/customer-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerUserInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

USER_202 = Operation(
    id="USER-202",
    name="customer_users.update",
    method="PUT",
    path="/v1/shop/customer-users/{customerUserId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerUserInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ACTIVATE_CUSTOMER_USER = Operation(
    id="activateCustomerUser",
    name="customer_users.activate",
    method="POST",
    path="/v1/shop/customer-users/activate",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.ActivationToken),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

RESEND_ACTIVATION = Operation(
    id="resendActivation",
    name="customer_users.resend_activation",
    method="POST",
    path="/v1/shop/customer-users/resend-activation-request",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.ActivationRequest),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_USER_ADDRESSES = Operation(
    id="listUserAddresses",
    name="customer_users.list_addresses",
    method="GET",
    path="/v1/shop/customer-users/addresses",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="shipping"),
        Parameter(name="billing"),
        Parameter(name="account"),
        Parameter(name="organisationIds"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Address]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_USER_ORGANISATIONS = Operation(
    id="listUserOrganisations",
    name="customer_users.list_organisations",
    method="GET",
    path="/v1/shop/customer-users/organisations",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Organisation]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

USER_250 = Operation(
    id="USER-250",
    name="customer_users.assign_accounts",
    method="PATCH",
    path="/v1/shop/customer-users/{customerUserId}/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

USER_350 = Operation(
    id="USER-350",
    name="customer_users.remove_accounts",
    method="DELETE",
    path="/v1/shop/customer-users/{customerUserId}/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class CustomerUsers(Group):
    """The users of an account, and the organisations that they belong to."""

    __slots__ = ()

    @property
    def organisations(self) -> CustomerUsersOrganisations:
        """The methods of `client.customer_users.organisations`."""
        from .customer_users_organisations import CustomerUsersOrganisations

        return CustomerUsersOrganisations(self._client)

    def create(
        self, *, body: models.CustomerUserCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create a user (createCustomerUser).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users
        """
        answer: Any = self._client.call(CREATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    def update_self(
        self, *, body: models.CustomerUserInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Update the user who calls (USER-201).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users
        """
        answer: Any = self._client.call(USER_201, Arguments(parameters={}, body=body), options)
        return answer

    def update(
        self,
        customer_user_id: builtins.str,
        *,
        body: models.CustomerUserInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Update another user (USER-202).

        Needs the right USER_FOC_MANAGEMENT.

        Args:
            customer_user_id: Identifier of the user.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}
        """
        answer: Any = self._client.call(
            USER_202, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer

    def activate(self, *, body: models.ActivationToken | Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Activate a user by the token of the activation mail (activateCustomerUser).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/activate
        """
        answer: Any = self._client.call(ACTIVATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    def resend_activation(
        self, *, body: models.ActivationRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Have the activation mail sent again (resendActivation).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/resend-activation-request
        """
        answer: Any = self._client.call(RESEND_ACTIVATION, Arguments(parameters={}, body=body), options)
        return answer

    def list_addresses(
        self,
        *,
        shipping: builtins.bool | None = None,
        billing: builtins.bool | None = None,
        account: builtins.bool | None = None,
        organisation_ids: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Address]:
        """List the addresses of the user's account and organisations (listUserAddresses).

        Args:
            shipping: Only addresses that goods may go to.
            billing: Only addresses that bills may go to.
            account: Whether the addresses of the account are listed.
            organisation_ids: Organisations whose addresses are listed.

        Source: DJUST API reference v3.109.0: Retrieve the addresses of the account and the organisations to
        which the user belongs
        """
        answer: builtins.list[models.Address] = self._client.call(
            LIST_USER_ADDRESSES,
            Arguments(
                parameters={
                    "shipping": shipping,
                    "billing": billing,
                    "account": account,
                    "organisationIds": organisation_ids,
                }
            ),
            options,
        )
        return answer

    def list_organisations(self, *, options: CallOptions | None = None) -> builtins.list[models.Organisation]:
        """List the organisations of the user (listUserOrganisations).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/organisations
        """
        answer: builtins.list[models.Organisation] = self._client.call(
            LIST_USER_ORGANISATIONS, Arguments(parameters={}), options
        )
        return answer

    def assign_accounts(
        self, customer_user_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Assign accounts to a user (USER-250).

        Needs the right FOC_CUSTOMER_USER_ACCOUNT_ASSIGN. The fields of the body are not public.

        Args:
            customer_user_id: Identifier of the user.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}/customer-accounts
        """
        answer: Any = self._client.call(
            USER_250, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer

    def remove_accounts(
        self, customer_user_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Take accounts from a user (USER-350).

        Needs the right FOC_CUSTOMER_USER_ACCOUNT_REMOVE. Whether a body names the accounts is not public.

        Args:
            customer_user_id: Identifier of the user.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}/customer-accounts
        """
        answer: Any = self._client.call(
            USER_350, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer


class AsyncCustomerUsers(AsyncGroup):
    """The users of an account, and the organisations that they belong to."""

    __slots__ = ()

    @property
    def organisations(self) -> AsyncCustomerUsersOrganisations:
        """The methods of `client.customer_users.organisations`."""
        from .customer_users_organisations import AsyncCustomerUsersOrganisations

        return AsyncCustomerUsersOrganisations(self._client)

    async def create(
        self, *, body: models.CustomerUserCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create a user (createCustomerUser).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users
        """
        answer: Any = await self._client.call(CREATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    async def update_self(
        self, *, body: models.CustomerUserInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Update the user who calls (USER-201).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users
        """
        answer: Any = await self._client.call(USER_201, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self,
        customer_user_id: builtins.str,
        *,
        body: models.CustomerUserInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Update another user (USER-202).

        Needs the right USER_FOC_MANAGEMENT.

        Args:
            customer_user_id: Identifier of the user.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}
        """
        answer: Any = await self._client.call(
            USER_202, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer

    async def activate(
        self, *, body: models.ActivationToken | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Activate a user by the token of the activation mail (activateCustomerUser).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/activate
        """
        answer: Any = await self._client.call(ACTIVATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    async def resend_activation(
        self, *, body: models.ActivationRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Have the activation mail sent again (resendActivation).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/resend-activation-request
        """
        answer: Any = await self._client.call(RESEND_ACTIVATION, Arguments(parameters={}, body=body), options)
        return answer

    async def list_addresses(
        self,
        *,
        shipping: builtins.bool | None = None,
        billing: builtins.bool | None = None,
        account: builtins.bool | None = None,
        organisation_ids: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Address]:
        """List the addresses of the user's account and organisations (listUserAddresses).

        Args:
            shipping: Only addresses that goods may go to.
            billing: Only addresses that bills may go to.
            account: Whether the addresses of the account are listed.
            organisation_ids: Organisations whose addresses are listed.

        Source: DJUST API reference v3.109.0: Retrieve the addresses of the account and the organisations to
        which the user belongs
        """
        answer: builtins.list[models.Address] = await self._client.call(
            LIST_USER_ADDRESSES,
            Arguments(
                parameters={
                    "shipping": shipping,
                    "billing": billing,
                    "account": account,
                    "organisationIds": organisation_ids,
                }
            ),
            options,
        )
        return answer

    async def list_organisations(self, *, options: CallOptions | None = None) -> builtins.list[models.Organisation]:
        """List the organisations of the user (listUserOrganisations).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/organisations
        """
        answer: builtins.list[models.Organisation] = await self._client.call(
            LIST_USER_ORGANISATIONS, Arguments(parameters={}), options
        )
        return answer

    async def assign_accounts(
        self, customer_user_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Assign accounts to a user (USER-250).

        Needs the right FOC_CUSTOMER_USER_ACCOUNT_ASSIGN. The fields of the body are not public.

        Args:
            customer_user_id: Identifier of the user.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}/customer-accounts
        """
        answer: Any = await self._client.call(
            USER_250, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer

    async def remove_accounts(
        self, customer_user_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Take accounts from a user (USER-350).

        Needs the right FOC_CUSTOMER_USER_ACCOUNT_REMOVE. Whether a body names the accounts is not public.

        Args:
            customer_user_id: Identifier of the user.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-users/{customerUserId}/customer-accounts
        """
        answer: Any = await self._client.call(
            USER_350, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer
