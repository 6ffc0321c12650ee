"""The methods of `client.admin.accounts`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

ADMIN_GET_CUSTOMER_ACCOUNT = Operation(
    id="adminGetCustomerAccount",
    name="admin.accounts.get",
    method="GET",
    path="/v1/customer-accounts/{customerAccountId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customerAccountId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CustomerAccount),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminAccounts(Group):
    """The methods of `client.admin.accounts`."""

    __slots__ = ()

    def get(self, customer_account_id: builtins.str, *, options: CallOptions | None = None) -> models.CustomerAccount:
        """Read one account (adminGetCustomerAccount).

        Args:
            customer_account_id: The account.

        Source: DJUST API reference v3.109.0: Retrieve detail of customer account
        """
        answer: models.CustomerAccount = self._client.call(
            ADMIN_GET_CUSTOMER_ACCOUNT, Arguments(parameters={"customerAccountId": customer_account_id}), options
        )
        return answer


class AsyncAdminAccounts(AsyncGroup):
    """The methods of `client.admin.accounts`."""

    __slots__ = ()

    async def get(
        self, customer_account_id: builtins.str, *, options: CallOptions | None = None
    ) -> models.CustomerAccount:
        """Read one account (adminGetCustomerAccount).

        Args:
            customer_account_id: The account.

        Source: DJUST API reference v3.109.0: Retrieve detail of customer account
        """
        answer: models.CustomerAccount = await self._client.call(
            ADMIN_GET_CUSTOMER_ACCOUNT, Arguments(parameters={"customerAccountId": customer_account_id}), options
        )
        return answer
