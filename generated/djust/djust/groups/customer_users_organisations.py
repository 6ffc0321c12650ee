"""The methods of `client.customer_users.organisations`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

CREATE_ORGANISATION = Operation(
    id="createOrganisation",
    name="customer_users.organisations.create",
    method="POST",
    path="/v1/shop/customer-accounts/organisations",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.OrganisationCreation),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_ORGANISATION = Operation(
    id="updateOrganisation",
    name="customer_users.organisations.update",
    method="PUT",
    path="/v1/shop/customer-accounts/organisations/{organisationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="organisationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrganisationInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ORGANISATION_ADDRESSES = Operation(
    id="listOrganisationAddresses",
    name="customer_users.organisations.list_addresses",
    method="GET",
    path="/v1/shop/customer-accounts/organisations/{organisationId}/addresses",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="organisationId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Address]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ORGANISATION_ORDERS = Operation(
    id="listOrganisationOrders",
    name="customer_users.organisations.list_orders",
    method="GET",
    path="/v1/shop/customer-accounts/organisations/{organisationId}/orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="organisationId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_ORGANISATION_USERS = Operation(
    id="listOrganisationUsers",
    name="customer_users.organisations.list_users",
    method="GET",
    path="/v1/shop/customer-accounts/organisations/{organisationId}/users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="organisationId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OrganisationUserPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_ORGANISATION_USER = Operation(
    id="updateOrganisationUser",
    name="customer_users.organisations.update_user",
    method="PUT",
    path="/v1/shop/customer-accounts/organisations/{organisationId}/users/{customerUserId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="organisationId", place="path", style="simple", explode=False, required=True),
        Parameter(name="customerUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OrganisationUserInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class CustomerUsersOrganisations(Group):
    """The methods of `client.customer_users.organisations`."""

    __slots__ = ()

    def create(
        self, *, body: models.OrganisationCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an organisation (createOrganisation).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts/organisations
        """
        answer: Any = self._client.call(CREATE_ORGANISATION, Arguments(parameters={}, body=body), options)
        return answer

    def update(
        self,
        organisation_id: builtins.str,
        *,
        body: models.OrganisationInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Rename an organisation (updateOrganisation).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: Update Customer Account Organisation
        """
        answer: Any = self._client.call(
            UPDATE_ORGANISATION, Arguments(parameters={"organisationId": organisation_id}, body=body), options
        )
        return answer

    def list_addresses(
        self, organisation_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.Address]:
        """List the addresses of an organisation (listOrganisationAddresses).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0:
        /v1/shop/customer-accounts/organisations/{organisationId}/addresses
        """
        answer: builtins.list[models.Address] = self._client.call(
            LIST_ORGANISATION_ADDRESSES, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    def list_orders(self, organisation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """List the orders of an organisation (listOrganisationOrders).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: Get orders for organisation
        """
        answer: Any = self._client.call(
            LIST_ORGANISATION_ORDERS, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    def list_users(
        self, organisation_id: builtins.str, *, options: CallOptions | None = None
    ) -> models.OrganisationUserPage:
        """List the users of an organisation (listOrganisationUsers).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts/organisations/{organisationId}/users
        """
        answer: models.OrganisationUserPage = self._client.call(
            LIST_ORGANISATION_USERS, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    def update_user(
        self,
        organisation_id: builtins.str,
        customer_user_id: builtins.str,
        *,
        body: models.OrganisationUserInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Update a user of an organisation (updateOrganisationUser).

        Args:
            organisation_id: Identifier of the organisation.
            customer_user_id: Identifier of the user.

        Source: DJUST API reference v3.109.0: Update existing customer organisation user
        """
        answer: Any = self._client.call(
            UPDATE_ORGANISATION_USER,
            Arguments(parameters={"organisationId": organisation_id, "customerUserId": customer_user_id}, body=body),
            options,
        )
        return answer


class AsyncCustomerUsersOrganisations(AsyncGroup):
    """The methods of `client.customer_users.organisations`."""

    __slots__ = ()

    async def create(
        self, *, body: models.OrganisationCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an organisation (createOrganisation).

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts/organisations
        """
        answer: Any = await self._client.call(CREATE_ORGANISATION, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self,
        organisation_id: builtins.str,
        *,
        body: models.OrganisationInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Rename an organisation (updateOrganisation).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: Update Customer Account Organisation
        """
        answer: Any = await self._client.call(
            UPDATE_ORGANISATION, Arguments(parameters={"organisationId": organisation_id}, body=body), options
        )
        return answer

    async def list_addresses(
        self, organisation_id: builtins.str, *, options: CallOptions | None = None
    ) -> builtins.list[models.Address]:
        """List the addresses of an organisation (listOrganisationAddresses).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0:
        /v1/shop/customer-accounts/organisations/{organisationId}/addresses
        """
        answer: builtins.list[models.Address] = await self._client.call(
            LIST_ORGANISATION_ADDRESSES, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    async def list_orders(self, organisation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """List the orders of an organisation (listOrganisationOrders).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: Get orders for organisation
        """
        answer: Any = await self._client.call(
            LIST_ORGANISATION_ORDERS, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    async def list_users(
        self, organisation_id: builtins.str, *, options: CallOptions | None = None
    ) -> models.OrganisationUserPage:
        """List the users of an organisation (listOrganisationUsers).

        Args:
            organisation_id: Identifier of the organisation.

        Source: DJUST API reference v3.109.0: /v1/shop/customer-accounts/organisations/{organisationId}/users
        """
        answer: models.OrganisationUserPage = await self._client.call(
            LIST_ORGANISATION_USERS, Arguments(parameters={"organisationId": organisation_id}), options
        )
        return answer

    async def update_user(
        self,
        organisation_id: builtins.str,
        customer_user_id: builtins.str,
        *,
        body: models.OrganisationUserInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Update a user of an organisation (updateOrganisationUser).

        Args:
            organisation_id: Identifier of the organisation.
            customer_user_id: Identifier of the user.

        Source: DJUST API reference v3.109.0: Update existing customer organisation user
        """
        answer: Any = await self._client.call(
            UPDATE_ORGANISATION_USER,
            Arguments(parameters={"organisationId": organisation_id, "customerUserId": customer_user_id}, body=body),
            options,
        )
        return answer
