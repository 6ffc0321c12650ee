"""The methods of `client.quotes.supplier`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

CREATE_SUPPLIER_QUOTES = Operation(
    id="createSupplierQuotes",
    name="quotes.supplier.create",
    method="POST",
    path="/v1/shop/supplier-quotes",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.SupplierQuotesCreation),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: list[models.SupplierQuote]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_SUPPLIER_QUOTE = Operation(
    id="getSupplierQuote",
    name="quotes.supplier.get",
    method="GET",
    path="/v1/shop/supplier-quotes/{supplierQuoteId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.SupplierQuote),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

ACCEPT_SUPPLIER_QUOTE = Operation(
    id="acceptSupplierQuote",
    name="quotes.supplier.accept",
    method="PUT",
    path="/v1/shop/supplier-quotes/{supplierQuoteId}/accept",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DECLINE_SUPPLIER_QUOTE = Operation(
    id="declineSupplierQuote",
    name="quotes.supplier.decline",
    method="PUT",
    path="/v1/shop/supplier-quotes/{supplierQuoteId}/decline",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_QUOTE_CUSTOM_FIELDS = Operation(
    id="updateQuoteCustomFields",
    name="quotes.supplier.update_custom_fields",
    method="PATCH",
    path="/v1/shop/supplier-quotes/{supplierQuoteId}/custom-fields",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

POST_QUOTE_MESSAGE = Operation(
    id="postQuoteMessage",
    name="quotes.supplier.post_message",
    method="POST",
    path="/v1/shop/supplier-quotes/{supplierQuoteId}/message",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.QuoteMessageInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.SupplierQuote),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

INITIALIZE_QUOTE_ORDERS = Operation(
    id="initializeQuoteOrders",
    name="quotes.supplier.initialize_orders",
    method="POST",
    path="/v2/shop/supplier-quotes/{supplierQuoteId}/initialize-orders",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="supplierQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class QuotesSupplier(Group):
    """The methods of `client.quotes.supplier`."""

    __slots__ = ()

    def create(
        self, *, body: models.SupplierQuotesCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> builtins.list[models.SupplierQuote]:
        """Ask suppliers for their prices (createSupplierQuotes).

        Source: DJUST API reference v3.109.0: Create supplier quotes
        """
        answer: builtins.list[models.SupplierQuote] = self._client.call(
            CREATE_SUPPLIER_QUOTES, Arguments(parameters={}, body=body), options
        )
        return answer

    def get(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> models.SupplierQuote:
        """Read a supplier quote (getSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Retrieve one supplier quote
        """
        answer: models.SupplierQuote = self._client.call(
            GET_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    def accept(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Accept a supplier quote and keep it for later use (acceptSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Accept supplier quote and save it for later use
        """
        answer: Any = self._client.call(
            ACCEPT_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    def decline(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Decline a supplier quote (declineSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Decline supplier quote
        """
        answer: Any = self._client.call(
            DECLINE_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    def update_custom_fields(
        self, supplier_quote_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Set custom fields of a supplier quote (updateQuoteCustomFields).

        The fields of the body are not public.

        Args:
            supplier_quote_id: Identifier of the supplier quote.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update supplier quote custom fields
        """
        answer: Any = self._client.call(
            UPDATE_QUOTE_CUSTOM_FIELDS, Arguments(parameters={"supplierQuoteId": supplier_quote_id}, body=body), options
        )
        return answer

    def post_message(
        self,
        supplier_quote_id: builtins.str,
        *,
        body: models.QuoteMessageInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.SupplierQuote:
        """Write a message about a supplier quote (postQuoteMessage).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Post message to quote
        """
        answer: models.SupplierQuote = self._client.call(
            POST_QUOTE_MESSAGE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}, body=body), options
        )
        return answer

    def initialize_orders(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Make draft orders of a supplier quote (initializeQuoteOrders).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Init draft orders from supplier quote
        """
        answer: Any = self._client.call(
            INITIALIZE_QUOTE_ORDERS, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer


class AsyncQuotesSupplier(AsyncGroup):
    """The methods of `client.quotes.supplier`."""

    __slots__ = ()

    async def create(
        self, *, body: models.SupplierQuotesCreation | Mapping[str, Any], options: CallOptions | None = None
    ) -> builtins.list[models.SupplierQuote]:
        """Ask suppliers for their prices (createSupplierQuotes).

        Source: DJUST API reference v3.109.0: Create supplier quotes
        """
        answer: builtins.list[models.SupplierQuote] = await self._client.call(
            CREATE_SUPPLIER_QUOTES, Arguments(parameters={}, body=body), options
        )
        return answer

    async def get(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> models.SupplierQuote:
        """Read a supplier quote (getSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Retrieve one supplier quote
        """
        answer: models.SupplierQuote = await self._client.call(
            GET_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    async def accept(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Accept a supplier quote and keep it for later use (acceptSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Accept supplier quote and save it for later use
        """
        answer: Any = await self._client.call(
            ACCEPT_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    async def decline(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Decline a supplier quote (declineSupplierQuote).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Decline supplier quote
        """
        answer: Any = await self._client.call(
            DECLINE_SUPPLIER_QUOTE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer

    async def update_custom_fields(
        self, supplier_quote_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Set custom fields of a supplier quote (updateQuoteCustomFields).

        The fields of the body are not public.

        Args:
            supplier_quote_id: Identifier of the supplier quote.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Update supplier quote custom fields
        """
        answer: Any = await self._client.call(
            UPDATE_QUOTE_CUSTOM_FIELDS, Arguments(parameters={"supplierQuoteId": supplier_quote_id}, body=body), options
        )
        return answer

    async def post_message(
        self,
        supplier_quote_id: builtins.str,
        *,
        body: models.QuoteMessageInput | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.SupplierQuote:
        """Write a message about a supplier quote (postQuoteMessage).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Post message to quote
        """
        answer: models.SupplierQuote = await self._client.call(
            POST_QUOTE_MESSAGE, Arguments(parameters={"supplierQuoteId": supplier_quote_id}, body=body), options
        )
        return answer

    async def initialize_orders(self, supplier_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Make draft orders of a supplier quote (initializeQuoteOrders).

        Args:
            supplier_quote_id: Identifier of the supplier quote.

        Source: DJUST API reference v3.109.0: Init draft orders from supplier quote
        """
        answer: Any = await self._client.call(
            INITIALIZE_QUOTE_ORDERS, Arguments(parameters={"supplierQuoteId": supplier_quote_id}), options
        )
        return answer
