"""Pictures of products."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

GET_ASSETS = Operation(
    id="getAssets",
    name="assets.list",
    method="GET",
    path="/v1/shop/assets",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id"),
        Parameter(name="sizeType"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class Assets(Group):
    """Pictures of products."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Sequence[builtins.str] | None = None,
        size_type: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Get the pictures of products (getAssets).

        Without sizeType, of every size.

        Args:
            id: Identifiers or SKUs of products.
            size_type: Only pictures of these sizes.

        Source: DJUST API reference v3.109.0: Get asset filtered by sizeType
        """
        answer: Any = self._client.call(GET_ASSETS, Arguments(parameters={"id": id, "sizeType": size_type}), options)
        return answer


class AsyncAssets(AsyncGroup):
    """Pictures of products."""

    __slots__ = ()

    async def list(
        self,
        *,
        id: Sequence[builtins.str] | None = None,
        size_type: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Get the pictures of products (getAssets).

        Without sizeType, of every size.

        Args:
            id: Identifiers or SKUs of products.
            size_type: Only pictures of these sizes.

        Source: DJUST API reference v3.109.0: Get asset filtered by sizeType
        """
        answer: Any = await self._client.call(
            GET_ASSETS, Arguments(parameters={"id": id, "sizeType": size_type}), options
        )
        return answer
