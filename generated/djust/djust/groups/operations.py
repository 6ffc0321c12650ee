"""Sales operations that the caller may take part in."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

OPERATION_550 = Operation(
    id="OPERATION-550",
    name="operations.list",
    method="GET",
    path="/v1/shop/operations",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="ids"),
        Parameter(name="name"),
        Parameter(name="startDateFrom"),
        Parameter(name="startDateTo"),
        Parameter(name="endDateFrom"),
        Parameter(name="endDateTo"),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=":"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OperationPage),
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

OPERATION_500 = Operation(
    id="OPERATION-500",
    name="operations.get",
    method="GET",
    path="/v1/shop/operations/{operationId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="422", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

OPERATION_551 = Operation(
    id="OPERATION-551",
    name="operations.list_lines",
    method="GET",
    path="/v1/shop/operations/{operationId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operationId", place="path", style="simple", explode=False, required=True),
        Parameter(name="variantIds"),
        Parameter(name="variantName"),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=":"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="404", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="422", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class Operations(Group):
    """Sales operations that the caller may take part in."""

    __slots__ = ()

    def list(
        self,
        *,
        ids: Sequence[builtins.str] | None = None,
        name: builtins.str | None = None,
        start_date_from: datetime | None = None,
        start_date_to: datetime | None = None,
        end_date_from: datetime | None = None,
        end_date_to: datetime | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.SalesOperationCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.SalesOperationCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[Any, models.OperationPage]:
        """List the active operations that the caller sees (OPERATION-550).

        Soonest first, then by name, unless told otherwise. What an operation holds is not public.

        Args:
            ids: External identifiers of the operations.
            name: Only operations of this name.
            start_date_from: Only operations that start then or later.
            start_date_to: Only operations that start then or earlier.
            end_date_from: Only operations that end then or later.
            end_date_to: Only operations that end then or earlier.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: OPERATION-550 - List ACTIVE Operations visible to the caller
        """
        return self._client.pages(
            OPERATION_550,
            Arguments(
                parameters={
                    "ids": ids,
                    "name": name,
                    "startDateFrom": start_date_from,
                    "startDateTo": start_date_to,
                    "endDateFrom": end_date_from,
                    "endDateTo": end_date_to,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    def get(
        self, operation_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Read an operation (OPERATION-500).

        Args:
            operation_id: External identifier of the operation.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: OPERATION-500 - Return a single Operation by ID
        """
        answer: Any = self._client.call(
            OPERATION_500, Arguments(parameters={"operationId": operation_id, "locale": locale}), options
        )
        return answer

    def list_lines(
        self,
        operation_id: builtins.str,
        *,
        variant_ids: Sequence[builtins.str] | None = None,
        variant_name: builtins.str | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the lines of an operation, page by page (OPERATION-551).

        What a page looks like is not public.

        Args:
            operation_id: External identifier of the operation.
            variant_ids: Only lines of these variants.
            variant_name: Only lines of variants of this name.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: OPERATION-551 - List Operation lines
        """
        answer: Any = self._client.call(
            OPERATION_551,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "variantIds": variant_ids,
                    "variantName": variant_name,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )
        return answer


class AsyncOperations(AsyncGroup):
    """Sales operations that the caller may take part in."""

    __slots__ = ()

    def list(
        self,
        *,
        ids: Sequence[builtins.str] | None = None,
        name: builtins.str | None = None,
        start_date_from: datetime | None = None,
        start_date_to: datetime | None = None,
        end_date_from: datetime | None = None,
        end_date_to: datetime | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[models.SalesOperationCriterion, models.SortDirection]
            | Sequence[builtins.tuple[models.SalesOperationCriterion, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Any, models.OperationPage]:
        """List the active operations that the caller sees (OPERATION-550).

        Soonest first, then by name, unless told otherwise. What an operation holds is not public.

        Args:
            ids: External identifiers of the operations.
            name: Only operations of this name.
            start_date_from: Only operations that start then or later.
            start_date_to: Only operations that start then or earlier.
            end_date_from: Only operations that end then or later.
            end_date_to: Only operations that end then or earlier.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: OPERATION-550 - List ACTIVE Operations visible to the caller
        """
        return self._client.pages(
            OPERATION_550,
            Arguments(
                parameters={
                    "ids": ids,
                    "name": name,
                    "startDateFrom": start_date_from,
                    "startDateTo": start_date_to,
                    "endDateFrom": end_date_from,
                    "endDateTo": end_date_to,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )

    async def get(
        self, operation_id: builtins.str, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> Any:
        """Read an operation (OPERATION-500).

        Args:
            operation_id: External identifier of the operation.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: OPERATION-500 - Return a single Operation by ID
        """
        answer: Any = await self._client.call(
            OPERATION_500, Arguments(parameters={"operationId": operation_id, "locale": locale}), options
        )
        return answer

    async def list_lines(
        self,
        operation_id: builtins.str,
        *,
        variant_ids: Sequence[builtins.str] | None = None,
        variant_name: builtins.str | None = None,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the lines of an operation, page by page (OPERATION-551).

        What a page looks like is not public.

        Args:
            operation_id: External identifier of the operation.
            variant_ids: Only lines of these variants.
            variant_name: Only lines of variants of this name.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: OPERATION-551 - List Operation lines
        """
        answer: Any = await self._client.call(
            OPERATION_551,
            Arguments(
                parameters={
                    "operationId": operation_id,
                    "variantIds": variant_ids,
                    "variantName": variant_name,
                    "locale": locale,
                    "page": page,
                    "size": size,
                    "sort": sort,
                }
            ),
            options,
        )
        return answer
