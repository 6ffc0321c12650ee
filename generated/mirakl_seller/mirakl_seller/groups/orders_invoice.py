"""The methods of `client.orders.invoice`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._vendor.plugins.multipart_rules import MultipartRules
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.multipart import MultipartBody, Part
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.download import AsyncDownload, Download
    from .._vendor.runtime.files import FileInput
    from .._vendor.runtime.options import CallOptions

OR81 = Operation(
    id="OR81",
    name="orders.invoice.upload",
    method="POST",
    path="/api/orders/{order_id}/invoice",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    encoder=MultipartBody(parts=(Part(name="file", kind="file", required=True),)),
    results=(Result(status="201", kind="none"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        MultipartRules(
            files="$request.body#/file",
            max_files=1,
            allowed_types=(
                "csv",
                "doc",
                "xls",
                "xlsx",
                "ppt",
                "pdf",
                "odt",
                "ods",
                "odp",
                "txt",
                "rtf",
                "png",
                "jpg",
                "gif",
                "zpl",
            ),
        ),
        Retries(attempts=4),
    ),
    warning="OR81 (orders.invoice.upload): the provider allows no integration to use it. Use OR74.",
)

OR82 = Operation(
    id="OR82",
    name="orders.invoice.download",
    method="GET",
    path="/api/orders/{order_id}/invoice",
    parameters=(
        Parameter(name="order_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="200", kind="binary", content_type="application/octet-stream"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(Retries(attempts=4),),
    warning="OR82 (orders.invoice.download): the provider allows no integration to use it. Use OR73.",
)


class OrdersInvoice(Group):
    """The methods of `client.orders.invoice`."""

    __slots__ = ()

    def upload(
        self,
        order_id: builtins.str,
        file: FileInput,
        *,
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Upload the invoice of an order (OR81).

        Use OR74.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR81 - Upload the invoice of the order
        """
        self._client.call(
            OR81, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body={"file": file}), options
        )

    def download(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> Download:
        """Download the invoice that the shop uploaded (OR82).

        Use OR73.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR82 - Download the invoice of the order uploaded by the shop.
        """
        answer: Download = self._client.call(
            OR82, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options
        )
        return answer


class AsyncOrdersInvoice(AsyncGroup):
    """The methods of `client.orders.invoice`."""

    __slots__ = ()

    async def upload(
        self,
        order_id: builtins.str,
        file: FileInput,
        *,
        shop_id: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Upload the invoice of an order (OR81).

        Use OR74.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR81 - Upload the invoice of the order
        """
        await self._client.call(
            OR81, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}, body={"file": file}), options
        )

    async def download(
        self, order_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Download the invoice that the shop uploaded (OR82).

        Use OR73.

        Args:
            order_id: Identifier of the order.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs: OR82 - Download the invoice of the order uploaded by the shop.
        """
        answer: AsyncDownload = await self._client.call(
            OR82, Arguments(parameters={"order_id": order_id, "shop_id": shop_id}), options
        )
        return answer
