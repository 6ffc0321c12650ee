"""The offers in a cart."""

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

LIST_CART_LINES = Operation(
    id="listCartLines",
    name="cart_lines.list",
    method="GET",
    path="/v2/shop/carts/{cartId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
        Parameter(name="currency"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CartLinePage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page", size="size", items="/cartLines", total="/totalElement", start=0, default_size=20
        ),
        Retries(),
    ),
)

PUT_CART_LINES = Operation(
    id="putCartLines",
    name="cart_lines.put",
    method="PUT",
    path="/v2/shop/carts/{cartId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.CartLineUpdate]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_CART_LINES = Operation(
    id="deleteCartLines",
    name="cart_lines.delete",
    method="DELETE",
    path="/v2/shop/carts/{cartId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.CartLineId]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PUT_CART_LINES_BY_VARIANT = Operation(
    id="putCartLinesByVariant",
    name="cart_lines.put_by_variant",
    method="PUT",
    path="/v2/shop/carts/{cartId}/lines-by-variant",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: list[models.VariantLineUpdate]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class CartLines(Group):
    """The offers in a cart."""

    __slots__ = ()

    def list(
        self,
        cart_id: builtins.str,
        *,
        currency: models.Currency | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.CartLine, models.CartLinePage]:
        """List the lines of a cart, page by page (listCartLines).

        Args:
            cart_id: Identifier of the cart.
            currency: Currency of the amounts.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Retrieve paginated cart lines of a cart
        """
        return self._client.pages(
            LIST_CART_LINES,
            Arguments(parameters={"cartId": cart_id, "currency": currency, "page": page, "size": size, "sort": sort}),
            options,
        )

    def put(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.CartLineUpdate | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Add, change or delete the lines of offers (putCartLines).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Add or update or delete cart lines on an existing cart
        """
        answer: Any = self._client.call(PUT_CART_LINES, Arguments(parameters={"cartId": cart_id}, body=body), options)
        return answer

    def delete(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.CartLineId | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Delete the lines of offers (deleteCartLines).

        The body names the offers.

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Delete cart lines on an existing cart
        """
        answer: Any = self._client.call(
            DELETE_CART_LINES, Arguments(parameters={"cartId": cart_id}, body=body), options
        )
        return answer

    def put_by_variant(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.VariantLineUpdate | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Add, change or delete the lines of variants (putCartLinesByVariant).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Add or update or delete cart lines on an existing cart
        """
        answer: Any = self._client.call(
            PUT_CART_LINES_BY_VARIANT, Arguments(parameters={"cartId": cart_id}, body=body), options
        )
        return answer


class AsyncCartLines(AsyncGroup):
    """The offers in a cart."""

    __slots__ = ()

    def list(
        self,
        cart_id: builtins.str,
        *,
        currency: models.Currency | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.CartLine, models.CartLinePage]:
        """List the lines of a cart, page by page (listCartLines).

        Args:
            cart_id: Identifier of the cart.
            currency: Currency of the amounts.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Retrieve paginated cart lines of a cart
        """
        return self._client.pages(
            LIST_CART_LINES,
            Arguments(parameters={"cartId": cart_id, "currency": currency, "page": page, "size": size, "sort": sort}),
            options,
        )

    async def put(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.CartLineUpdate | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Add, change or delete the lines of offers (putCartLines).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Add or update or delete cart lines on an existing cart
        """
        answer: Any = await self._client.call(
            PUT_CART_LINES, Arguments(parameters={"cartId": cart_id}, body=body), options
        )
        return answer

    async def delete(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.CartLineId | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Delete the lines of offers (deleteCartLines).

        The body names the offers.

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Delete cart lines on an existing cart
        """
        answer: Any = await self._client.call(
            DELETE_CART_LINES, Arguments(parameters={"cartId": cart_id}, body=body), options
        )
        return answer

    async def put_by_variant(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.VariantLineUpdate | Mapping[str, Any]],
        options: CallOptions | None = None,
    ) -> Any:
        """Add, change or delete the lines of variants (putCartLinesByVariant).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Add or update or delete cart lines on an existing cart
        """
        answer: Any = await self._client.call(
            PUT_CART_LINES_BY_VARIANT, Arguments(parameters={"cartId": cart_id}, body=body), options
        )
        return answer
