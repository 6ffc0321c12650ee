"""Who sells."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_SUPPLIERS = Operation(
    id="listSuppliers",
    name="suppliers.list",
    method="GET",
    path="/v1/shop/suppliers",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierStatus"),
        Parameter(name="supplierIds"),
        Parameter(name="idType"),
        Parameter(name="productVariantId"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.Supplier]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_SUPPLIER = Operation(
    id="getSupplier",
    name="suppliers.get",
    method="GET",
    path="/v1/shop/suppliers/{supplierId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierId", place="path", style="simple", explode=False, required=True),
        Parameter(name="idType"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.Supplier),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class Suppliers(Group):
    """Who sells."""

    __slots__ = ()

    def list(
        self,
        *,
        supplier_status: builtins.str | None = None,
        supplier_ids: Sequence[builtins.str] | None = None,
        id_type: models.SupplierIdType | None = None,
        product_variant_id: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Supplier]:
        """List suppliers (listSuppliers).

        The answer is a bare list, without a word on its pages.

        Args:
            supplier_status: Only suppliers in this state.
            supplier_ids: Only these suppliers.
            id_type: Which identifier the suppliers are named by.
            product_variant_id: Only suppliers of this variant.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Recherche paginée des fournisseurs
        """
        answer: builtins.list[models.Supplier] = self._client.call(
            LIST_SUPPLIERS,
            Arguments(
                parameters={
                    "supplierStatus": supplier_status,
                    "supplierIds": supplier_ids,
                    "idType": id_type,
                    "productVariantId": product_variant_id,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )
        return answer

    def get(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> models.Supplier:
        """Read a supplier (getSupplier).

        Args:
            supplier_id: Identifier of the supplier, of the kind that idType names.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: Fetch one supplier by id
        """
        answer: models.Supplier = self._client.call(
            GET_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer


class AsyncSuppliers(AsyncGroup):
    """Who sells."""

    __slots__ = ()

    async def list(
        self,
        *,
        supplier_status: builtins.str | None = None,
        supplier_ids: Sequence[builtins.str] | None = None,
        id_type: models.SupplierIdType | None = None,
        product_variant_id: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[models.Supplier]:
        """List suppliers (listSuppliers).

        The answer is a bare list, without a word on its pages.

        Args:
            supplier_status: Only suppliers in this state.
            supplier_ids: Only these suppliers.
            id_type: Which identifier the suppliers are named by.
            product_variant_id: Only suppliers of this variant.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Recherche paginée des fournisseurs
        """
        answer: builtins.list[models.Supplier] = await self._client.call(
            LIST_SUPPLIERS,
            Arguments(
                parameters={
                    "supplierStatus": supplier_status,
                    "supplierIds": supplier_ids,
                    "idType": id_type,
                    "productVariantId": product_variant_id,
                    "page": page,
                    "size": size,
                }
            ),
            options,
        )
        return answer

    async def get(
        self,
        supplier_id: builtins.str,
        *,
        id_type: models.SupplierIdType | None = None,
        options: CallOptions | None = None,
    ) -> models.Supplier:
        """Read a supplier (getSupplier).

        Args:
            supplier_id: Identifier of the supplier, of the kind that idType names.
            id_type: Which identifier the suppliers are named by.

        Source: DJUST API reference v3.109.0: Fetch one supplier by id
        """
        answer: models.Supplier = await self._client.call(
            GET_SUPPLIER, Arguments(parameters={"supplierId": supplier_id, "idType": id_type}), options
        )
        return answer
