"""The methods of `client.admin.products`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .admin_products_shop import AdminProductsShop, AsyncAdminProductsShop

GET_PRODUCT = Operation(
    id="getProduct",
    name="admin.products.get",
    method="GET",
    path="/v1/products/{id}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="id", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminProducts(Group):
    """The methods of `client.admin.products`."""

    __slots__ = ()

    @property
    def shop(self) -> AdminProductsShop:
        """The methods of `client.admin.products.shop`."""
        from .admin_products_shop import AdminProductsShop

        return AdminProductsShop(self._client)

    def get(
        self, id: builtins.str, *, id_type: models.ProductIdType | None = None, options: CallOptions | None = None
    ) -> Any:
        """Read one product (getProduct).

        Args:
            id: The product, named as idType says.
            id_type: Which identifier the products or variants are named by.

        Source: DJUST API reference v3.109.0: Retrieve a product given its id
        """
        answer: Any = self._client.call(GET_PRODUCT, Arguments(parameters={"id": id, "idType": id_type}), options)
        return answer


class AsyncAdminProducts(AsyncGroup):
    """The methods of `client.admin.products`."""

    __slots__ = ()

    @property
    def shop(self) -> AsyncAdminProductsShop:
        """The methods of `client.admin.products.shop`."""
        from .admin_products_shop import AsyncAdminProductsShop

        return AsyncAdminProductsShop(self._client)

    async def get(
        self, id: builtins.str, *, id_type: models.ProductIdType | None = None, options: CallOptions | None = None
    ) -> Any:
        """Read one product (getProduct).

        Args:
            id: The product, named as idType says.
            id_type: Which identifier the products or variants are named by.

        Source: DJUST API reference v3.109.0: Retrieve a product given its id
        """
        answer: Any = await self._client.call(GET_PRODUCT, Arguments(parameters={"id": id, "idType": id_type}), options)
        return answer
