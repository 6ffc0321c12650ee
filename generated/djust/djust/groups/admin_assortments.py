"""Sets of variants that may be sold together."""

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

ADM_ASSORTMENT_550 = Operation(
    id="ADM-ASSORTMENT-550",
    name="admin.assortments.list",
    method="GET",
    path="/v1/assortments",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="productIds"),
        Parameter(name="variantIds"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminAssortments(Group):
    """Sets of variants that may be sold together."""

    __slots__ = ()

    def list(
        self,
        *,
        product_ids: Sequence[builtins.str] | None = None,
        variant_ids: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List assortments (ADM-ASSORTMENT-550).

        All filters must match; of a filter with several values one must.

        Args:
            product_ids: Only assortments with one of these products.
            variant_ids: Only assortments with one of these variants.

        Source: DJUST API reference v3.109.0: ADM-ASSORTMENT-550 - List assortments
        """
        answer: Any = self._client.call(
            ADM_ASSORTMENT_550, Arguments(parameters={"productIds": product_ids, "variantIds": variant_ids}), options
        )
        return answer


class AsyncAdminAssortments(AsyncGroup):
    """Sets of variants that may be sold together."""

    __slots__ = ()

    async def list(
        self,
        *,
        product_ids: Sequence[builtins.str] | None = None,
        variant_ids: Sequence[builtins.str] | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List assortments (ADM-ASSORTMENT-550).

        All filters must match; of a filter with several values one must.

        Args:
            product_ids: Only assortments with one of these products.
            variant_ids: Only assortments with one of these variants.

        Source: DJUST API reference v3.109.0: ADM-ASSORTMENT-550 - List assortments
        """
        answer: Any = await self._client.call(
            ADM_ASSORTMENT_550, Arguments(parameters={"productIds": product_ids, "variantIds": variant_ids}), options
        )
        return answer
