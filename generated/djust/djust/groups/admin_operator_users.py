"""The methods of `client.admin.operator_users`."""

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

ADM_OPERATOR_USER_100 = Operation(
    id="ADM-OPERATOR-USER-100",
    name="admin.operator_users.create",
    method="POST",
    path="/v1/operator-users",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.OperatorUserInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="400", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="500", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ADM_OPERATOR_USER_552 = Operation(
    id="ADM-OPERATOR-USER-552",
    name="admin.operator_users.list_groups",
    method="GET",
    path="/v1/operator-users/groups",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=","),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OperatorUserGroupPage),
        Result(status="401", kind="json", content_type="application/json", type=lambda: models.Error),
        Result(status="403", kind="json", content_type="application/json", type=lambda: models.Error),
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

ADM_OPERATOR_USER_203 = Operation(
    id="ADM-OPERATOR-USER-203",
    name="admin.operator_users.update",
    method="PUT",
    path="/v1/operator-users/{operatorUserId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operatorUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.OperatorUserUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
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

ADM_OPERATOR_USER_551 = Operation(
    id="ADM-OPERATOR-USER-551",
    name="admin.operator_users.list_stores",
    method="GET",
    path="/v1/operator-users/{operatorUserId}/stores",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operatorUserId", place="path", style="simple", explode=False, required=True),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=","),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OperatorUserStorePage),
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

ADM_OPERATOR_USER_252 = Operation(
    id="ADM-OPERATOR-USER-252",
    name="admin.operator_users.add_stores",
    method="PATCH",
    path="/v1/operator-users/{operatorUserId}/stores",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operatorUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[str]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
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

ADM_OPERATOR_USER_251 = Operation(
    id="ADM-OPERATOR-USER-251",
    name="admin.operator_users.replace_stores",
    method="PUT",
    path="/v1/operator-users/{operatorUserId}/stores",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="operatorUserId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[str]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
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


class AdminOperatorUsers(Group):
    """The methods of `client.admin.operator_users`."""

    __slots__ = ()

    def create(self, *, body: models.OperatorUserInput | Mapping[str, Any], options: CallOptions | None = None) -> Any:
        """Create an operator user (ADM-OPERATOR-USER-100).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-100 - Create Operator User
        """
        answer: Any = self._client.call(ADM_OPERATOR_USER_100, Arguments(parameters={}, body=body), options)
        return answer

    def list_groups(
        self,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[builtins.dict[str, Any], models.OperatorUserGroupPage]:
        """List the groups that operator users can be in (ADM-OPERATOR-USER-552).

        For operators only. The store does not narrow the list.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-552 - List Operator User Groups
        """
        return self._client.pages(
            ADM_OPERATOR_USER_552, Arguments(parameters={"page": page, "size": size, "sort": sort}), options
        )

    def update(
        self,
        operator_user_id: builtins.str,
        *,
        body: models.OperatorUserUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change an operator user (ADM-OPERATOR-USER-203).

        For operators only. Only stores and groups are public; further fields of the body are sent as they
        are.

        Args:
            operator_user_id: The operator user.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-203 - Update Operator User
        """
        answer: Any = self._client.call(
            ADM_OPERATOR_USER_203, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer

    def list_stores(
        self,
        operator_user_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[models.NamedReference, models.OperatorUserStorePage]:
        """List the stores that an operator user works in (ADM-OPERATOR-USER-551).

        For operators only.

        Args:
            operator_user_id: The operator user.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-551 - List Operator User Stores
        """
        return self._client.pages(
            ADM_OPERATOR_USER_551,
            Arguments(parameters={"operatorUserId": operator_user_id, "page": page, "size": size, "sort": sort}),
            options,
        )

    def add_stores(
        self, operator_user_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Let an operator user work in further stores (ADM-OPERATOR-USER-252).

        For operators only. The body lists the external identifiers of the stores.

        Args:
            operator_user_id: The operator user.
            body: External identifiers of stores.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-252 - Add Operator User Stores
        """
        answer: Any = self._client.call(
            ADM_OPERATOR_USER_252, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer

    def replace_stores(
        self, operator_user_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Say in which stores an operator user works (ADM-OPERATOR-USER-251).

        For operators only. The body lists the external identifiers of the stores.

        Args:
            operator_user_id: The operator user.
            body: External identifiers of stores.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-251 - Replace Operator User Stores
        """
        answer: Any = self._client.call(
            ADM_OPERATOR_USER_251, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer


class AsyncAdminOperatorUsers(AsyncGroup):
    """The methods of `client.admin.operator_users`."""

    __slots__ = ()

    async def create(
        self, *, body: models.OperatorUserInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create an operator user (ADM-OPERATOR-USER-100).

        For operators only.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-100 - Create Operator User
        """
        answer: Any = await self._client.call(ADM_OPERATOR_USER_100, Arguments(parameters={}, body=body), options)
        return answer

    def list_groups(
        self,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[builtins.dict[str, Any], models.OperatorUserGroupPage]:
        """List the groups that operator users can be in (ADM-OPERATOR-USER-552).

        For operators only. The store does not narrow the list.

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-552 - List Operator User Groups
        """
        return self._client.pages(
            ADM_OPERATOR_USER_552, Arguments(parameters={"page": page, "size": size, "sort": sort}), options
        )

    async def update(
        self,
        operator_user_id: builtins.str,
        *,
        body: models.OperatorUserUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change an operator user (ADM-OPERATOR-USER-203).

        For operators only. Only stores and groups are public; further fields of the body are sent as they
        are.

        Args:
            operator_user_id: The operator user.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-203 - Update Operator User
        """
        answer: Any = await self._client.call(
            ADM_OPERATOR_USER_203, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer

    def list_stores(
        self,
        operator_user_id: builtins.str,
        *,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.NamedReference, models.OperatorUserStorePage]:
        """List the stores that an operator user works in (ADM-OPERATOR-USER-551).

        For operators only.

        Args:
            operator_user_id: The operator user.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-551 - List Operator User Stores
        """
        return self._client.pages(
            ADM_OPERATOR_USER_551,
            Arguments(parameters={"operatorUserId": operator_user_id, "page": page, "size": size, "sort": sort}),
            options,
        )

    async def add_stores(
        self, operator_user_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Let an operator user work in further stores (ADM-OPERATOR-USER-252).

        For operators only. The body lists the external identifiers of the stores.

        Args:
            operator_user_id: The operator user.
            body: External identifiers of stores.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-252 - Add Operator User Stores
        """
        answer: Any = await self._client.call(
            ADM_OPERATOR_USER_252, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer

    async def replace_stores(
        self, operator_user_id: builtins.str, *, body: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Say in which stores an operator user works (ADM-OPERATOR-USER-251).

        For operators only. The body lists the external identifiers of the stores.

        Args:
            operator_user_id: The operator user.
            body: External identifiers of stores.

        Source: DJUST API reference v3.109.0: ADM-OPERATOR-USER-251 - Replace Operator User Stores
        """
        answer: Any = await self._client.call(
            ADM_OPERATOR_USER_251, Arguments(parameters={"operatorUserId": operator_user_id}, body=body), options
        )
        return answer
