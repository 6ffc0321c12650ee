"""The users of an account, and the organisations that they belong to."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

ADMIN_LIST_CUSTOMER_USERS = Operation(
    id="adminListCustomerUsers",
    name="admin.customer_users.list",
    method="GET",
    path="/v1/customer-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="email"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CustomerUserPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)

ADMIN_CREATE_CUSTOMER_USER = Operation(
    id="adminCreateCustomerUser",
    name="admin.customer_users.create",
    method="POST",
    path="/v1/customer-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.AdminCustomerUserInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADMIN_UPDATE_CUSTOMER_USER_STATUSES = Operation(
    id="adminUpdateCustomerUserStatuses",
    name="admin.customer_users.update_statuses",
    method="PATCH",
    path="/v1/customer-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: list[models.CustomerUserStatusUpdate]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADMIN_UPDATE_CUSTOMER_USER = Operation(
    id="adminUpdateCustomerUser",
    name="admin.customer_users.update",
    method="PUT",
    path="/v1/customer-users/{customerUserId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.CustomerUserUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminCustomerUsers(Group):
    """The users of an account, and the organisations that they belong to."""

    __slots__ = ()

    def list(
        self,
        *,
        email: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.CustomerAccountUser, models.CustomerUserPage]:
        """List customer users with their accounts (adminListCustomerUsers).

        Args:
            email: Only users with this address.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch paginated customer users
        """
        return self._client.pages(
            ADMIN_LIST_CUSTOMER_USERS, Arguments(parameters={"email": email, "page": page, "size": size}), options
        )

    def create(
        self, *, body: models.AdminCustomerUserInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create a customer user (adminCreateCustomerUser).

        Source: DJUST API reference v3.109.0: Creating Customer User
        """
        answer: Any = self._client.call(ADMIN_CREATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    def update_statuses(
        self, *, body: Sequence[models.CustomerUserStatusUpdate | Mapping[str, Any]], options: CallOptions | None = None
    ) -> Any:
        """Activate or deactivate customer users (adminUpdateCustomerUserStatuses).

        Source: DJUST API reference v3.109.0: Activate or deactivate customer user
        """
        answer: Any = self._client.call(
            ADMIN_UPDATE_CUSTOMER_USER_STATUSES, Arguments(parameters={}, body=body), options
        )
        return answer

    def update(
        self,
        customer_user_id: builtins.str,
        *,
        body: models.CustomerUserUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a customer user (adminUpdateCustomerUser).

        Args:
            customer_user_id: The user.

        Source: DJUST API reference v3.109.0: Update customer user
        """
        answer: Any = self._client.call(
            ADMIN_UPDATE_CUSTOMER_USER, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer


class AsyncAdminCustomerUsers(AsyncGroup):
    """The users of an account, and the organisations that they belong to."""

    __slots__ = ()

    def list(
        self,
        *,
        email: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.CustomerAccountUser, models.CustomerUserPage]:
        """List customer users with their accounts (adminListCustomerUsers).

        Args:
            email: Only users with this address.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch paginated customer users
        """
        return self._client.pages(
            ADMIN_LIST_CUSTOMER_USERS, Arguments(parameters={"email": email, "page": page, "size": size}), options
        )

    async def create(
        self, *, body: models.AdminCustomerUserInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create a customer user (adminCreateCustomerUser).

        Source: DJUST API reference v3.109.0: Creating Customer User
        """
        answer: Any = await self._client.call(ADMIN_CREATE_CUSTOMER_USER, Arguments(parameters={}, body=body), options)
        return answer

    async def update_statuses(
        self, *, body: Sequence[models.CustomerUserStatusUpdate | Mapping[str, Any]], options: CallOptions | None = None
    ) -> Any:
        """Activate or deactivate customer users (adminUpdateCustomerUserStatuses).

        Source: DJUST API reference v3.109.0: Activate or deactivate customer user
        """
        answer: Any = await self._client.call(
            ADMIN_UPDATE_CUSTOMER_USER_STATUSES, Arguments(parameters={}, body=body), options
        )
        return answer

    async def update(
        self,
        customer_user_id: builtins.str,
        *,
        body: models.CustomerUserUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a customer user (adminUpdateCustomerUser).

        Args:
            customer_user_id: The user.

        Source: DJUST API reference v3.109.0: Update customer user
        """
        answer: Any = await self._client.call(
            ADMIN_UPDATE_CUSTOMER_USER, Arguments(parameters={"customerUserId": customer_user_id}, body=body), options
        )
        return answer
