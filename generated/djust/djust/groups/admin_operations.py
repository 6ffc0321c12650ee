"""Sales operations that the caller may take part in."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
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

ADM_OPERATION_550 = Operation(
    id="ADM-OPERATION-550",
    name="admin.operations.list",
    method="GET",
    path="/v1/operations",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator="|"),
        Parameter(name="type"),
        Parameter(name="status"),
        Parameter(name="ids"),
        Parameter(name="name"),
        Parameter(name="startDateFrom"),
        Parameter(name="startDateTo"),
        Parameter(name="endDateFrom"),
        Parameter(name="endDateTo"),
        Parameter(name="ownerIds"),
        Parameter(name="idType"),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.SalesOperationPage),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
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

ADM_OPERATION_100 = Operation(
    id="ADM-OPERATION-100",
    name="admin.operations.create",
    method="POST",
    path="/v1/operations",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.SalesOperationInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_500 = Operation(
    id="ADM-OPERATION-500",
    name="admin.operations.get",
    method="GET",
    path="/v1/operations/{operationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_200 = Operation(
    id="ADM-OPERATION-200",
    name="admin.operations.update",
    method="PUT",
    path="/v1/operations/{operationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.SalesOperationUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_201 = Operation(
    id="ADM-OPERATION-201",
    name="admin.operations.update_status",
    method="PATCH",
    path="/v1/operations/{operationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.SalesOperationStatusUpdate),
    results=(
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_300 = Operation(
    id="ADM-OPERATION-300",
    name="admin.operations.delete",
    method="DELETE",
    path="/v1/operations/{operationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_551 = Operation(
    id="ADM-OPERATION-551",
    name="admin.operations.list_variants",
    method="GET",
    path="/v1/operations/{operationId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
        Parameter(name="variantIds"),
        Parameter(name="variantName"),
        Parameter(name="minQuantity"),
        Parameter(name="maxQuantity"),
        Parameter(name="recommendedQuantity"),
        Parameter(name="sort", members=2, separator="|"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_250 = Operation(
    id="ADM-OPERATION-250",
    name="admin.operations.add_variants",
    method="PUT",
    path="/v1/operations/{operationId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.OperationLineInput]),
    results=(
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_350 = Operation(
    id="ADM-OPERATION-350",
    name="admin.operations.remove_variants",
    method="DELETE",
    path="/v1/operations/{operationId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OperationLineRemoval),
    results=(
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_552 = Operation(
    id="ADM-OPERATION-552",
    name="admin.operations.list_accounts",
    method="GET",
    path="/v1/operations/{operationId}/accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
        Parameter(name="accountIds"),
        Parameter(name="accountName"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OperationAccountPage),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
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

ADM_OPERATION_251 = Operation(
    id="ADM-OPERATION-251",
    name="admin.operations.add_accounts",
    method="PUT",
    path="/v1/operations/{operationId}/accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[str]),
    results=(
        Result(status="204", kind="none"),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATION_351 = Operation(
    id="ADM-OPERATION-351",
    name="admin.operations.remove_accounts",
    method="DELETE",
    path="/v1/operations/{operationId}/accounts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[str]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminOperations(Group):
    """Sales operations that the caller may take part in."""

    __slots__ = ()

    def list(
        self,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.SalesOperationCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.SalesOperationCriterion, models.SortDirection]]
            | None
        ) = None,
        type: models.OperationType | None = None,
        status: models.OperationStatus | None = None,
        ids: Sequence[builtins.str] | None = None,
        name: builtins.str | None = None,
        start_date_from: datetime | None = None,
        start_date_to: datetime | None = None,
        end_date_from: datetime | None = None,
        end_date_to: datetime | None = None,
        owner_ids: Sequence[builtins.str] | None = None,
        id_type: models.OperationIdType | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.SalesOperationPage]:
        """List operations (ADM-OPERATION-550).

        For operators and accounts. All filters must match; of a filter with several values one must. Values
        that the server does not know it ignores.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first. Newest first unless told
                otherwise.
            type: Only operations of this kind.
            status: Only operations in this state.
            ids: Only these operations, named as idType says.
            name: Only operations of this name.
            start_date_from: Starting at this moment or later.
            start_date_to: Starting at this moment or earlier.
            end_date_from: Ending at this moment or later.
            end_date_to: Ending at this moment or earlier.
            owner_ids: Only operations of these owners.
            id_type: Which identifier the operations are named by.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-550 - Return a paginated list of Operations
        """
        return self._client.pages(
            ADM_OPERATION_550,
            Arguments(
                parameters={
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "type": type,
                    "status": status,
                    "ids": ids,
                    "name": name,
                    "startDateFrom": start_date_from,
                    "startDateTo": start_date_to,
                    "endDateFrom": end_date_from,
                    "endDateTo": end_date_to,
                    "ownerIds": owner_ids,
                    "idType": id_type,
                    "locale": locale,
                }
            ),
            options,
        )

    def create(
        self, *, body: models.SalesOperationInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an operation (ADM-OPERATION-100).

        For operators and accounts. A locale that the store does not have is refused.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-100 - Create a new Operation
        """
        answer: Any = self._client.call(ADM_OPERATION_100, Arguments(parameters={}, body=body), options)
        return answer

    def get(self, operation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read one operation (ADM-OPERATION-500).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-500 - Return a single Operation by ID
        """
        answer: Any = self._client.call(ADM_OPERATION_500, Arguments(parameters={"operationId": operation_id}), options)
        return answer

    def update(
        self,
        operation_id: builtins.str,
        *,
        body: models.SalesOperationUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a draft of an operation (ADM-OPERATION-200).

        For operators and accounts. Only a draft can be changed, and never its type, external identifier,
        status or owner.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-200 - Update a new Operation
        """
        answer: Any = self._client.call(
            ADM_OPERATION_200, Arguments(parameters={"operationId": operation_id}, body=body), options
        )
        return answer

    def update_status(
        self,
        operation_id: builtins.str,
        *,
        body: models.SalesOperationStatusUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Activate or deactivate an operation (ADM-OPERATION-201).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-201 - Update Operation status (activation /
        deactivation)
        """
        self._client.call(ADM_OPERATION_201, Arguments(parameters={"operationId": operation_id}, body=body), options)

    def delete(self, operation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete an operation (ADM-OPERATION-300).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-300 - Delete an Operation
        """
        answer: Any = self._client.call(ADM_OPERATION_300, Arguments(parameters={"operationId": operation_id}), options)
        return answer

    def list_variants(
        self,
        operation_id: builtins.str,
        *,
        variant_ids: Sequence[builtins.str] | None = None,
        variant_name: builtins.str | None = None,
        min_quantity: builtins.int | None = None,
        max_quantity: builtins.int | None = None,
        recommended_quantity: builtins.int | None = None,
        sort: (
            builtins.tuple[models.OperationLineCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.OperationLineCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the variants of an operation (ADM-OPERATION-551).

        For operators and accounts.

        Args:
            operation_id: The operation.
            variant_ids: Only these variants.
            variant_name: Only variants of this name.
            min_quantity: Only variants with this smallest quantity.
            max_quantity: Only variants with this largest quantity.
            recommended_quantity: Only variants with this recommended quantity.
            sort: What to sort by and in which direction, the most important first. By variant unless told
                otherwise.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-551 - Get variants associated with an Operation
        """
        answer: Any = self._client.call(
            ADM_OPERATION_551,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "variantIds": variant_ids,
                    "variantName": variant_name,
                    "minQuantity": min_quantity,
                    "maxQuantity": max_quantity,
                    "recommendedQuantity": recommended_quantity,
                    "sort": sort,
                }
            ),
            options,
        )
        return answer

    def add_variants(
        self,
        operation_id: builtins.str,
        *,
        body: Sequence[models.OperationLineInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> None:
        """Add variants to an operation (ADM-OPERATION-250).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-250 - Add variants to an Operation
        """
        self._client.call(ADM_OPERATION_250, Arguments(parameters={"operationId": operation_id}, body=body), options)

    def remove_variants(
        self,
        operation_id: builtins.str,
        *,
        body: models.OperationLineRemoval | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Remove variants from an operation (ADM-OPERATION-350).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-350 - Remove variants from an Operation
        """
        self._client.call(ADM_OPERATION_350, Arguments(parameters={"operationId": operation_id}, body=body), options)

    def list_accounts(
        self,
        operation_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: Sequence[builtins.str] | None = None,
        account_ids: Sequence[builtins.str] | None = None,
        account_name: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.OperationAccountPage]:
        """List the accounts that a private operation is for (ADM-OPERATION-552).

        For operators and accounts.

        Args:
            operation_id: The operation.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, accountName or accountId. By ascending name unless told otherwise.
            account_ids: Only these accounts.
            account_name: Only accounts of this name.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-552 - Get accounts linked to a PRIVATE Operation
        """
        return self._client.pages(
            ADM_OPERATION_552,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "accountIds": account_ids,
                    "accountName": account_name,
                }
            ),
            options,
        )

    def add_accounts(
        self, operation_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> None:
        """Open a private operation to accounts (ADM-OPERATION-251).

        For operators and accounts. The body lists the external identifiers of the accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-251 - Add accounts to a PRIVATE Operation
        """
        self._client.call(ADM_OPERATION_251, Arguments(parameters={"operationId": operation_id}, body=body), options)

    def remove_accounts(
        self, operation_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Close a private operation to accounts (ADM-OPERATION-351).

        For operators and accounts. The body lists the external identifiers of the accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-351 - Remove accounts from a PRIVATE Operation
        """
        answer: Any = self._client.call(
            ADM_OPERATION_351, Arguments(parameters={"operationId": operation_id}, body=body), options
        )
        return answer


class AsyncAdminOperations(AsyncGroup):
    """Sales operations that the caller may take part in."""

    __slots__ = ()

    def list(
        self,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.SalesOperationCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.SalesOperationCriterion, models.SortDirection]]
            | None
        ) = None,
        type: models.OperationType | None = None,
        status: models.OperationStatus | None = None,
        ids: Sequence[builtins.str] | None = None,
        name: builtins.str | None = None,
        start_date_from: datetime | None = None,
        start_date_to: datetime | None = None,
        end_date_from: datetime | None = None,
        end_date_to: datetime | None = None,
        owner_ids: Sequence[builtins.str] | None = None,
        id_type: models.OperationIdType | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.SalesOperationPage]:
        """List operations (ADM-OPERATION-550).

        For operators and accounts. All filters must match; of a filter with several values one must. Values
        that the server does not know it ignores.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first. Newest first unless told
                otherwise.
            type: Only operations of this kind.
            status: Only operations in this state.
            ids: Only these operations, named as idType says.
            name: Only operations of this name.
            start_date_from: Starting at this moment or later.
            start_date_to: Starting at this moment or earlier.
            end_date_from: Ending at this moment or later.
            end_date_to: Ending at this moment or earlier.
            owner_ids: Only operations of these owners.
            id_type: Which identifier the operations are named by.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-550 - Return a paginated list of Operations
        """
        return self._client.pages(
            ADM_OPERATION_550,
            Arguments(
                parameters={
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "type": type,
                    "status": status,
                    "ids": ids,
                    "name": name,
                    "startDateFrom": start_date_from,
                    "startDateTo": start_date_to,
                    "endDateFrom": end_date_from,
                    "endDateTo": end_date_to,
                    "ownerIds": owner_ids,
                    "idType": id_type,
                    "locale": locale,
                }
            ),
            options,
        )

    async def create(
        self, *, body: models.SalesOperationInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an operation (ADM-OPERATION-100).

        For operators and accounts. A locale that the store does not have is refused.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-100 - Create a new Operation
        """
        answer: Any = await self._client.call(ADM_OPERATION_100, Arguments(parameters={}, body=body), options)
        return answer

    async def get(self, operation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Read one operation (ADM-OPERATION-500).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-500 - Return a single Operation by ID
        """
        answer: Any = await self._client.call(
            ADM_OPERATION_500, Arguments(parameters={"operationId": operation_id}), options
        )
        return answer

    async def update(
        self,
        operation_id: builtins.str,
        *,
        body: models.SalesOperationUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a draft of an operation (ADM-OPERATION-200).

        For operators and accounts. Only a draft can be changed, and never its type, external identifier,
        status or owner.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-200 - Update a new Operation
        """
        answer: Any = await self._client.call(
            ADM_OPERATION_200, Arguments(parameters={"operationId": operation_id}, body=body), options
        )
        return answer

    async def update_status(
        self,
        operation_id: builtins.str,
        *,
        body: models.SalesOperationStatusUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Activate or deactivate an operation (ADM-OPERATION-201).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-201 - Update Operation status (activation /
        deactivation)
        """
        await self._client.call(
            ADM_OPERATION_201, Arguments(parameters={"operationId": operation_id}, body=body), options
        )

    async def delete(self, operation_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete an operation (ADM-OPERATION-300).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-300 - Delete an Operation
        """
        answer: Any = await self._client.call(
            ADM_OPERATION_300, Arguments(parameters={"operationId": operation_id}), options
        )
        return answer

    async def list_variants(
        self,
        operation_id: builtins.str,
        *,
        variant_ids: Sequence[builtins.str] | None = None,
        variant_name: builtins.str | None = None,
        min_quantity: builtins.int | None = None,
        max_quantity: builtins.int | None = None,
        recommended_quantity: builtins.int | None = None,
        sort: (
            builtins.tuple[models.OperationLineCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.OperationLineCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the variants of an operation (ADM-OPERATION-551).

        For operators and accounts.

        Args:
            operation_id: The operation.
            variant_ids: Only these variants.
            variant_name: Only variants of this name.
            min_quantity: Only variants with this smallest quantity.
            max_quantity: Only variants with this largest quantity.
            recommended_quantity: Only variants with this recommended quantity.
            sort: What to sort by and in which direction, the most important first. By variant unless told
                otherwise.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-551 - Get variants associated with an Operation
        """
        answer: Any = await self._client.call(
            ADM_OPERATION_551,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "variantIds": variant_ids,
                    "variantName": variant_name,
                    "minQuantity": min_quantity,
                    "maxQuantity": max_quantity,
                    "recommendedQuantity": recommended_quantity,
                    "sort": sort,
                }
            ),
            options,
        )
        return answer

    async def add_variants(
        self,
        operation_id: builtins.str,
        *,
        body: Sequence[models.OperationLineInput | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> None:
        """Add variants to an operation (ADM-OPERATION-250).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-250 - Add variants to an Operation
        """
        await self._client.call(
            ADM_OPERATION_250, Arguments(parameters={"operationId": operation_id}, body=body), options
        )

    async def remove_variants(
        self,
        operation_id: builtins.str,
        *,
        body: models.OperationLineRemoval | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        """Remove variants from an operation (ADM-OPERATION-350).

        For operators and accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-350 - Remove variants from an Operation
        """
        await self._client.call(
            ADM_OPERATION_350, Arguments(parameters={"operationId": operation_id}, body=body), options
        )

    def list_accounts(
        self,
        operation_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: Sequence[builtins.str] | None = None,
        account_ids: Sequence[builtins.str] | None = None,
        account_name: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.OperationAccountPage]:
        """List the accounts that a private operation is for (ADM-OPERATION-552).

        For operators and accounts.

        Args:
            operation_id: The operation.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, accountName or accountId. By ascending name unless told otherwise.
            account_ids: Only these accounts.
            account_name: Only accounts of this name.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-552 - Get accounts linked to a PRIVATE Operation
        """
        return self._client.pages(
            ADM_OPERATION_552,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "page": page,
                    "size": size,
                    "sort": sort,
                    "accountIds": account_ids,
                    "accountName": account_name,
                }
            ),
            options,
        )

    async def add_accounts(
        self, operation_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> None:
        """Open a private operation to accounts (ADM-OPERATION-251).

        For operators and accounts. The body lists the external identifiers of the accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-251 - Add accounts to a PRIVATE Operation
        """
        await self._client.call(
            ADM_OPERATION_251, Arguments(parameters={"operationId": operation_id}, body=body), options
        )

    async def remove_accounts(
        self, operation_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Close a private operation to accounts (ADM-OPERATION-351).

        For operators and accounts. The body lists the external identifiers of the accounts.

        Args:
            operation_id: The operation.

        Source: DJUST API reference v3.109.0: ADM-OPERATION-351 - Remove accounts from a PRIVATE Operation
        """
        answer: Any = await self._client.call(
            ADM_OPERATION_351, Arguments(parameters={"operationId": operation_id}, body=body), options
        )
        return answer
