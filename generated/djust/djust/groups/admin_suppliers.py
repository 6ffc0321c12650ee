"""Who sells."""

from __future__ import annotations

import builtins
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

LIST_PUBLIC_SUPPLIERS = Operation(
    id="listPublicSuppliers",
    name="admin.suppliers.list",
    method="GET",
    path="/public/v1/suppliers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.PublicSupplierPage),
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

GET_PUBLIC_SUPPLIER = Operation(
    id="getPublicSupplier",
    name="admin.suppliers.get",
    method="GET",
    path="/public/v1/suppliers/{supplierId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_SUPPLIER_STATUSES = Operation(
    id="updateSupplierStatuses",
    name="admin.suppliers.update_statuses",
    method="PATCH",
    path="/v1/suppliers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="idType"),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_SUPPLIER = Operation(
    id="updateSupplier",
    name="admin.suppliers.update",
    method="PUT",
    path="/v1/suppliers/{supplierId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_SUPPLIER_USERS = Operation(
    id="listSupplierUsers",
    name="admin.suppliers.list_users",
    method="GET",
    path="/v1/suppliers/{supplierId}/supplier-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADD_SUPPLIER_USERS = Operation(
    id="addSupplierUsers",
    name="admin.suppliers.add_users",
    method="POST",
    path="/v1/suppliers/{supplierId}/supplier-user",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

LIST_SUPPLIER_ACCOUNTS = Operation(
    id="listSupplierAccounts",
    name="admin.suppliers.list_accounts",
    method="GET",
    path="/v1/suppliers/{supplierId}/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_SUPPLIER_ACCOUNTS = Operation(
    id="updateSupplierAccounts",
    name="admin.suppliers.update_accounts",
    method="PUT",
    path="/v1/suppliers/{supplierId}/customer-accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminSuppliers(Group):
    """Who sells."""

    __slots__ = ()

    def list(
        self, *, page: builtins.int | None = None, size: builtins.int | None = None, options: CallOptions | None = None
    ) -> Pages[builtins.dict[str, Any], models.PublicSupplierPage]:
        """List suppliers, as everybody may see them (listPublicSuppliers).

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch suppliers
        """
        return self._client.pages(LIST_PUBLIC_SUPPLIERS, Arguments(parameters={"page": page, "size": size}), options)

    def get(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Read one supplier, as everybody may see it (getPublicSupplier).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: Fetch supplier by id
        """
        answer: Any = self._client.call(
            GET_PUBLIC_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    def update_statuses(
        self, *, id_type: models.SupplierIdType | None = None, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Change the status of suppliers (updateSupplierStatuses).

        The fields of the body are not public.

        Args:
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update suppliers status
        """
        answer: Any = self._client.call(
            UPDATE_SUPPLIER_STATUSES, Arguments(parameters={"idType": id_type}, body=body), options
        )
        return answer

    def update(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change a supplier (updateSupplier).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update supplier
        """
        answer: Any = self._client.call(
            UPDATE_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body), options
        )
        return answer

    def list_users(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the users of a supplier (listSupplierUsers).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: get supplier user
        """
        answer: Any = self._client.call(
            LIST_SUPPLIER_USERS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    def add_users(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Add users to a supplier (addSupplierUsers).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Add users to supplier
        """
        answer: Any = self._client.call(
            ADD_SUPPLIER_USERS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body), options
        )
        return answer

    def list_accounts(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the accounts of a supplier (listSupplierAccounts).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: /v1/suppliers/{supplierId}/customer-accounts
        """
        answer: Any = self._client.call(
            LIST_SUPPLIER_ACCOUNTS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    def update_accounts(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change the accounts of a supplier (updateSupplierAccounts).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/suppliers/{supplierId}/customer-accounts
        """
        answer: Any = self._client.call(
            UPDATE_SUPPLIER_ACCOUNTS,
            Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body),
            options,
        )
        return answer


class AsyncAdminSuppliers(AsyncGroup):
    """Who sells."""

    __slots__ = ()

    def list(
        self, *, page: builtins.int | None = None, size: builtins.int | None = None, options: CallOptions | None = None
    ) -> AsyncPages[builtins.dict[str, Any], models.PublicSupplierPage]:
        """List suppliers, as everybody may see them (listPublicSuppliers).

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch suppliers
        """
        return self._client.pages(LIST_PUBLIC_SUPPLIERS, Arguments(parameters={"page": page, "size": size}), options)

    async def get(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Read one supplier, as everybody may see it (getPublicSupplier).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: Fetch supplier by id
        """
        answer: Any = await self._client.call(
            GET_PUBLIC_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    async def update_statuses(
        self, *, id_type: models.SupplierIdType | None = None, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Change the status of suppliers (updateSupplierStatuses).

        The fields of the body are not public.

        Args:
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update suppliers status
        """
        answer: Any = await self._client.call(
            UPDATE_SUPPLIER_STATUSES, Arguments(parameters={"idType": id_type}, body=body), options
        )
        return answer

    async def update(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change a supplier (updateSupplier).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update supplier
        """
        answer: Any = await self._client.call(
            UPDATE_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body), options
        )
        return answer

    async def list_users(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the users of a supplier (listSupplierUsers).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: get supplier user
        """
        answer: Any = await self._client.call(
            LIST_SUPPLIER_USERS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    async def add_users(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Add users to a supplier (addSupplierUsers).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Add users to supplier
        """
        answer: Any = await self._client.call(
            ADD_SUPPLIER_USERS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body), options
        )
        return answer

    async def list_accounts(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the accounts of a supplier (listSupplierAccounts).

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: /v1/suppliers/{supplierId}/customer-accounts
        """
        answer: Any = await self._client.call(
            LIST_SUPPLIER_ACCOUNTS, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer

    async def update_accounts(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Change the accounts of a supplier (updateSupplierAccounts).

        The fields of the body are not public.

        Args:
            supplier_id: The supplier, named as idType says.
            id_type: Which identifier the suppliers are named by.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/suppliers/{supplierId}/customer-accounts
        """
        answer: Any = await self._client.call(
            UPDATE_SUPPLIER_ACCOUNTS,
            Arguments(parameters={"supplierId": supplier_id, "idType": id_type}, body=body),
            options,
        )
        return answer
