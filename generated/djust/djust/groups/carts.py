"""What a user is about to order."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Never

from .. import models
from .._vendor.plugins.job import Acceptor, Job, Poll, Report
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.multipart import MultipartBody, Part
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.files import FileInput
    from .._vendor.runtime.job_run import JobParts
    from .._vendor.runtime.jobs import AsyncRunningJob, RunningJob
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

CART_550 = Operation(
    id="CART-550",
    name="carts.list",
    method="GET",
    path="/v2/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="currency"),
        Parameter(name="status"),
        Parameter(name="type"),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CartPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(position="page", size="size", items="/carts", total="/totalElement", start=0, default_size=20),
        Retries(),
    ),
)

CART_100 = Operation(
    id="CART-100",
    name="carts.create",
    method="POST",
    path="/v2/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.CartInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CartSummary),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_351 = Operation(
    id="CART-351",
    name="carts.delete_all",
    method="DELETE",
    path="/v2/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_500 = Operation(
    id="CART-500",
    name="carts.get",
    method="GET",
    path="/v2/shop/carts/{cartId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
        Parameter(name="currency"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.Cart),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_200 = Operation(
    id="CART-200",
    name="carts.update",
    method="PUT",
    path="/v2/shop/carts/{cartId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_300 = Operation(
    id="CART-300",
    name="carts.delete",
    method="DELETE",
    path="/v2/shop/carts/{cartId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

INITIALIZE_CART_ORDERS = Operation(
    id="initializeCartOrders",
    name="carts.initialize_orders",
    method="POST",
    path="/v2/shop/carts/{cartId}/initialize-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="*/*", type=lambda: str),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_USER_CART = Operation(
    id="getUserCart",
    name="carts.get_v1",
    method="GET",
    path="/v1/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.UserCart),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_USER_CART = Operation(
    id="createUserCart",
    name="carts.create_v1",
    method="POST",
    path="/v1/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.UserCart),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_USER_CART = Operation(
    id="deleteUserCart",
    name="carts.delete_v1",
    method="DELETE",
    path="/v1/shop/carts",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

SET_USER_CART_BILLING_ADDRESS = Operation(
    id="setUserCartBillingAddress",
    name="carts.set_billing_address",
    method="PUT",
    path="/v1/shop/carts/{cartId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.BillingAddressChoice),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.UserCart),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PUT_USER_CART_LINES = Operation(
    id="putUserCartLines",
    name="carts.put_lines_v1",
    method="PUT",
    path="/v1/shop/carts/{cartId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: list[models.UserCartLineInput]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.UserCart),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_USER_CART_LINES = Operation(
    id="deleteUserCartLines",
    name="carts.delete_lines_v1",
    method="DELETE",
    path="/v1/shop/carts/{cartId}/lines",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="cartId", place="path", style="simple", explode=False, required=True),
        Parameter(name="offerPriceIds", required=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_101 = Operation(
    id="CART-101",
    name="carts.import_file",
    method="POST",
    path="/v1/shop/carts/import",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=MultipartBody(parts=(Part(name="file", kind="file", required=True),)),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.CartImport),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        Job(
            handle=(),
            poll=Poll(operation="CART-551", success=Acceptor(at="/status", values=("COMPLETED",))),
            report=Report(operation="CART-506", when="/totalLinesInError"),
        ),
        Retries(),
    ),
)

CART_551 = Operation(
    id="CART-551",
    name="carts.import_status",
    method="GET",
    path="/v1/shop/carts/import",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.CartImport),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CART_506 = Operation(
    id="CART-506",
    name="carts.import_report",
    method="GET",
    path="/v1/shop/carts/import/error-report",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[str]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


def _cart_101_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts

    return JobParts(poll=CART_551, report=CART_506)


class Carts(Group):
    """What a user is about to order."""

    __slots__ = ()

    def list(
        self,
        *,
        currency: models.Currency | None = None,
        status: Sequence[builtins.str] | None = None,
        type: Sequence[builtins.str] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.CartSummary, models.CartPage]:
        """List the carts in context, page by page (CART-550).

        Args:
            currency: Currency of the amounts.
            status: Only carts in these states, such as INIT, LOADING and ON_GOING.
            type: Only carts of these kinds, such as CART.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Retrieve paginated carts in context
        """
        return self._client.pages(
            CART_550,
            Arguments(parameters={"currency": currency, "status": status, "type": type, "page": page, "size": size}),
            options,
        )

    def create(
        self, *, body: models.CartInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CartSummary:
        """Create a cart (CART-100).

        Source: DJUST API reference v3.109.0: Create a cart
        """
        answer: models.CartSummary = self._client.call(CART_100, Arguments(parameters={}, body=body), options)
        return answer

    def delete_all(self, *, options: CallOptions | None = None) -> Any:
        """Delete all carts in context (CART-351).

        Source: DJUST API reference v3.109.0: Delete all carts in context
        """
        answer: Any = self._client.call(CART_351, Arguments(parameters={}), options)
        return answer

    def get(
        self, cart_id: builtins.str, *, currency: models.Currency | None = None, options: CallOptions | None = None
    ) -> models.Cart:
        """Read a cart with its first lines (CART-500).

        Args:
            cart_id: Identifier of the cart.
            currency: Currency of the amounts.

        Source: DJUST API reference v3.109.0: Retrieve one cart
        """
        answer: models.Cart = self._client.call(
            CART_500, Arguments(parameters={"cartId": cart_id, "currency": currency}), options
        )
        return answer

    def update(self, cart_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Update a cart (CART-200).

        The fields of the body are not public.

        Args:
            cart_id: Identifier of the cart.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update a cart
        """
        answer: Any = self._client.call(CART_200, Arguments(parameters={"cartId": cart_id}, body=body), options)
        return answer

    def delete(self, cart_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a cart (CART-300).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Delete one cart
        """
        answer: Any = self._client.call(CART_300, Arguments(parameters={"cartId": cart_id}), options)
        return answer

    def initialize_orders(self, cart_id: builtins.str, *, options: CallOptions | None = None) -> builtins.str:
        """Make draft orders of a cart (initializeCartOrders).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Initialize orders in draft
        """
        answer: builtins.str = self._client.call(
            INITIALIZE_CART_ORDERS, Arguments(parameters={"cartId": cart_id}), options
        )
        return answer

    def get_v1(self, *, locale: builtins.str | None = None, options: CallOptions | None = None) -> models.UserCart:
        """Read the cart of the user (getUserCart).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get the cart of the specified user
        """
        answer: models.UserCart = self._client.call(GET_USER_CART, Arguments(parameters={"locale": locale}), options)
        return answer

    def create_v1(self, *, locale: builtins.str | None = None, options: CallOptions | None = None) -> models.UserCart:
        """Create an empty cart for the user (createUserCart).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Create empty cart for one user
        """
        answer: models.UserCart = self._client.call(CREATE_USER_CART, Arguments(parameters={"locale": locale}), options)
        return answer

    def delete_v1(self, *, options: CallOptions | None = None) -> Any:
        """Delete the cart of the user (deleteUserCart).

        Source: DJUST API reference v3.109.0: Delete cart for one user
        """
        answer: Any = self._client.call(DELETE_USER_CART, Arguments(parameters={}), options)
        return answer

    def set_billing_address(
        self,
        cart_id: builtins.str,
        *,
        body: models.BillingAddressChoice | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.UserCart:
        """Set the billing address of the cart of the user (setUserCartBillingAddress).

        Args:
            cart_id: Identifier of the cart.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Set or Update billing address or for this cart
        """
        answer: models.UserCart = self._client.call(
            SET_USER_CART_BILLING_ADDRESS,
            Arguments(parameters={"cartId": cart_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def put_lines_v1(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.UserCartLineInput | Mapping[str, Any]],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.UserCart:
        """Put offers into the cart of the user, or change their quantities (putUserCartLines).

        Args:
            cart_id: Identifier of the cart.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Add or update offer with quantity in cart
        """
        answer: models.UserCart = self._client.call(
            PUT_USER_CART_LINES, Arguments(parameters={"cartId": cart_id, "locale": locale}, body=body), options
        )
        return answer

    def delete_lines_v1(
        self,
        cart_id: builtins.str,
        *,
        offer_price_ids: Sequence[builtins.str],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Take offers from the cart of the user (deleteUserCartLines).

        Args:
            cart_id: Identifier of the cart.
            offer_price_ids: Identifiers of the offer prices.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Delete cart lines using offer price ids
        """
        answer: Any = self._client.call(
            DELETE_USER_CART_LINES,
            Arguments(parameters={"cartId": cart_id, "offerPriceIds": offer_price_ids, "locale": locale}),
            options,
        )
        return answer

    def import_file(
        self, file: FileInput, *, options: CallOptions | None = None
    ) -> RunningJob[models.CartImport, models.CartImport, Never, builtins.str]:
        """Make a cart of a file (CART-101).

        The import replaces any cart that the user has. It runs by itself: CART-551 tells how far it has come,
        and CART-506 which lines were wrong.

        Source: DJUST API reference v3.109.0: Import cart from uploaded file. This operation will delete any
        already existing cart for the connected user.
        """
        return self._client.start(CART_101, _cart_101_job(), Arguments(parameters={}, body={"file": file}), options)

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.CartImport, Never, builtins.str]:
        """Go on with a job that import_file started, also in another process (CART-101).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(CART_101, _cart_101_job(), handle, options)

    def import_status(self, *, options: CallOptions | None = None) -> models.CartImport:
        """Tell how far the import of a cart has come (CART-551).

        Source: DJUST API reference v3.109.0: Get cart import processing progress
        """
        answer: models.CartImport = self._client.call(CART_551, Arguments(parameters={}), options)
        return answer

    def import_report(self, *, options: CallOptions | None = None) -> builtins.list[builtins.str]:
        """Read what was wrong with an imported file (CART-506).

        Source: DJUST API reference v3.109.0: Get cart import error report
        """
        answer: builtins.list[builtins.str] = self._client.call(CART_506, Arguments(parameters={}), options)
        return answer


class AsyncCarts(AsyncGroup):
    """What a user is about to order."""

    __slots__ = ()

    def list(
        self,
        *,
        currency: models.Currency | None = None,
        status: Sequence[builtins.str] | None = None,
        type: Sequence[builtins.str] | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.CartSummary, models.CartPage]:
        """List the carts in context, page by page (CART-550).

        Args:
            currency: Currency of the amounts.
            status: Only carts in these states, such as INIT, LOADING and ON_GOING.
            type: Only carts of these kinds, such as CART.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Retrieve paginated carts in context
        """
        return self._client.pages(
            CART_550,
            Arguments(parameters={"currency": currency, "status": status, "type": type, "page": page, "size": size}),
            options,
        )

    async def create(
        self, *, body: models.CartInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.CartSummary:
        """Create a cart (CART-100).

        Source: DJUST API reference v3.109.0: Create a cart
        """
        answer: models.CartSummary = await self._client.call(CART_100, Arguments(parameters={}, body=body), options)
        return answer

    async def delete_all(self, *, options: CallOptions | None = None) -> Any:
        """Delete all carts in context (CART-351).

        Source: DJUST API reference v3.109.0: Delete all carts in context
        """
        answer: Any = await self._client.call(CART_351, Arguments(parameters={}), options)
        return answer

    async def get(
        self, cart_id: builtins.str, *, currency: models.Currency | None = None, options: CallOptions | None = None
    ) -> models.Cart:
        """Read a cart with its first lines (CART-500).

        Args:
            cart_id: Identifier of the cart.
            currency: Currency of the amounts.

        Source: DJUST API reference v3.109.0: Retrieve one cart
        """
        answer: models.Cart = await self._client.call(
            CART_500, Arguments(parameters={"cartId": cart_id, "currency": currency}), options
        )
        return answer

    async def update(self, cart_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Update a cart (CART-200).

        The fields of the body are not public.

        Args:
            cart_id: Identifier of the cart.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update a cart
        """
        answer: Any = await self._client.call(CART_200, Arguments(parameters={"cartId": cart_id}, body=body), options)
        return answer

    async def delete(self, cart_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a cart (CART-300).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Delete one cart
        """
        answer: Any = await self._client.call(CART_300, Arguments(parameters={"cartId": cart_id}), options)
        return answer

    async def initialize_orders(self, cart_id: builtins.str, *, options: CallOptions | None = None) -> builtins.str:
        """Make draft orders of a cart (initializeCartOrders).

        Args:
            cart_id: Identifier of the cart.

        Source: DJUST API reference v3.109.0: Initialize orders in draft
        """
        answer: builtins.str = await self._client.call(
            INITIALIZE_CART_ORDERS, Arguments(parameters={"cartId": cart_id}), options
        )
        return answer

    async def get_v1(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.UserCart:
        """Read the cart of the user (getUserCart).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get the cart of the specified user
        """
        answer: models.UserCart = await self._client.call(
            GET_USER_CART, Arguments(parameters={"locale": locale}), options
        )
        return answer

    async def create_v1(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> models.UserCart:
        """Create an empty cart for the user (createUserCart).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Create empty cart for one user
        """
        answer: models.UserCart = await self._client.call(
            CREATE_USER_CART, Arguments(parameters={"locale": locale}), options
        )
        return answer

    async def delete_v1(self, *, options: CallOptions | None = None) -> Any:
        """Delete the cart of the user (deleteUserCart).

        Source: DJUST API reference v3.109.0: Delete cart for one user
        """
        answer: Any = await self._client.call(DELETE_USER_CART, Arguments(parameters={}), options)
        return answer

    async def set_billing_address(
        self,
        cart_id: builtins.str,
        *,
        body: models.BillingAddressChoice | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.UserCart:
        """Set the billing address of the cart of the user (setUserCartBillingAddress).

        Args:
            cart_id: Identifier of the cart.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Set or Update billing address or for this cart
        """
        answer: models.UserCart = await self._client.call(
            SET_USER_CART_BILLING_ADDRESS,
            Arguments(parameters={"cartId": cart_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def put_lines_v1(
        self,
        cart_id: builtins.str,
        *,
        body: Sequence[models.UserCartLineInput | Mapping[str, Any]],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.UserCart:
        """Put offers into the cart of the user, or change their quantities (putUserCartLines).

        Args:
            cart_id: Identifier of the cart.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Add or update offer with quantity in cart
        """
        answer: models.UserCart = await self._client.call(
            PUT_USER_CART_LINES, Arguments(parameters={"cartId": cart_id, "locale": locale}, body=body), options
        )
        return answer

    async def delete_lines_v1(
        self,
        cart_id: builtins.str,
        *,
        offer_price_ids: Sequence[builtins.str],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Take offers from the cart of the user (deleteUserCartLines).

        Args:
            cart_id: Identifier of the cart.
            offer_price_ids: Identifiers of the offer prices.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Delete cart lines using offer price ids
        """
        answer: Any = await self._client.call(
            DELETE_USER_CART_LINES,
            Arguments(parameters={"cartId": cart_id, "offerPriceIds": offer_price_ids, "locale": locale}),
            options,
        )
        return answer

    async def import_file(
        self, file: FileInput, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[models.CartImport, models.CartImport, Never, builtins.str]:
        """Make a cart of a file (CART-101).

        The import replaces any cart that the user has. It runs by itself: CART-551 tells how far it has come,
        and CART-506 which lines were wrong.

        Source: DJUST API reference v3.109.0: Import cart from uploaded file. This operation will delete any
        already existing cart for the connected user.
        """
        return await self._client.start(
            CART_101, _cart_101_job(), Arguments(parameters={}, body={"file": file}), options
        )

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.CartImport, Never, builtins.str]:
        """Go on with a job that import_file started, also in another process (CART-101).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(CART_101, _cart_101_job(), handle, options)

    async def import_status(self, *, options: CallOptions | None = None) -> models.CartImport:
        """Tell how far the import of a cart has come (CART-551).

        Source: DJUST API reference v3.109.0: Get cart import processing progress
        """
        answer: models.CartImport = await self._client.call(CART_551, Arguments(parameters={}), options)
        return answer

    async def import_report(self, *, options: CallOptions | None = None) -> builtins.list[builtins.str]:
        """Read what was wrong with an imported file (CART-506).

        Source: DJUST API reference v3.109.0: Get cart import error report
        """
        answer: builtins.list[builtins.str] = await self._client.call(CART_506, Arguments(parameters={}), options)
        return answer
