"""The methods of `client.quotes.master`."""

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

LIST_MASTER_QUOTES = Operation(
    id="listMasterQuotes",
    name="quotes.master.list",
    method="GET",
    path="/v1/shop/master-quotes",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="fromCustomerAccount"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort", members=2, separator=","),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.MasterQuotePage),
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

CREATE_MASTER_QUOTE = Operation(
    id="createMasterQuote",
    name="quotes.master.create",
    method="POST",
    path="/v1/shop/master-quotes",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.MasterQuoteInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.MasterQuote),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_MASTER_QUOTE = Operation(
    id="getMasterQuote",
    name="quotes.master.get",
    method="GET",
    path="/v1/shop/master-quotes/{masterQuoteId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="masterQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.MasterQuote),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_MASTER_QUOTE = Operation(
    id="updateMasterQuote",
    name="quotes.master.update",
    method="PUT",
    path="/v1/shop/master-quotes/{masterQuoteId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="masterQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.MasterQuoteUpdate),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.MasterQuote),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_MASTER_QUOTE = Operation(
    id="deleteMasterQuote",
    name="quotes.master.delete",
    method="DELETE",
    path="/v1/shop/master-quotes/{masterQuoteId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="masterQuoteId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class QuotesMaster(Group):
    """The methods of `client.quotes.master`."""

    __slots__ = ()

    def list(
        self,
        *,
        from_customer_account: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> Pages[models.MasterQuote, models.MasterQuotePage]:
        """List master quotes, page by page (listMasterQuotes).

        Args:
            from_customer_account: Quotes of the whole account, not of the user alone.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: Get master quotes
        """
        return self._client.pages(
            LIST_MASTER_QUOTES,
            Arguments(
                parameters={"fromCustomerAccount": from_customer_account, "page": page, "size": size, "sort": sort}
            ),
            options,
        )

    def create(
        self, *, body: models.MasterQuoteInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.MasterQuote:
        """Create a master quote (createMasterQuote).

        Source: DJUST API reference v3.109.0: Create a master quote
        """
        answer: models.MasterQuote = self._client.call(
            CREATE_MASTER_QUOTE, Arguments(parameters={}, body=body), options
        )
        return answer

    def get(self, master_quote_id: builtins.str, *, options: CallOptions | None = None) -> models.MasterQuote:
        """Read a master quote (getMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Get a master quote by id
        """
        answer: models.MasterQuote = self._client.call(
            GET_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}), options
        )
        return answer

    def update(
        self,
        master_quote_id: builtins.str,
        *,
        body: models.MasterQuoteUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.MasterQuote:
        """Add variants to a master quote, or take them from it (updateMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Update a master quote
        """
        answer: models.MasterQuote = self._client.call(
            UPDATE_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}, body=body), options
        )
        return answer

    def delete(self, master_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a master quote (deleteMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Delete a master quote
        """
        answer: Any = self._client.call(
            DELETE_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}), options
        )
        return answer


class AsyncQuotesMaster(AsyncGroup):
    """The methods of `client.quotes.master`."""

    __slots__ = ()

    def list(
        self,
        *,
        from_customer_account: builtins.bool | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: (
            builtins.tuple[builtins.str, models.SortDirection]
            | Sequence[builtins.tuple[builtins.str, models.SortDirection]]
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.MasterQuote, models.MasterQuotePage]:
        """List master quotes, page by page (listMasterQuotes).

        Args:
            from_customer_account: Quotes of the whole account, not of the user alone.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by and in which direction, the most important first.

        Source: DJUST API reference v3.109.0: Get master quotes
        """
        return self._client.pages(
            LIST_MASTER_QUOTES,
            Arguments(
                parameters={"fromCustomerAccount": from_customer_account, "page": page, "size": size, "sort": sort}
            ),
            options,
        )

    async def create(
        self, *, body: models.MasterQuoteInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.MasterQuote:
        """Create a master quote (createMasterQuote).

        Source: DJUST API reference v3.109.0: Create a master quote
        """
        answer: models.MasterQuote = await self._client.call(
            CREATE_MASTER_QUOTE, Arguments(parameters={}, body=body), options
        )
        return answer

    async def get(self, master_quote_id: builtins.str, *, options: CallOptions | None = None) -> models.MasterQuote:
        """Read a master quote (getMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Get a master quote by id
        """
        answer: models.MasterQuote = await self._client.call(
            GET_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}), options
        )
        return answer

    async def update(
        self,
        master_quote_id: builtins.str,
        *,
        body: models.MasterQuoteUpdate | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> models.MasterQuote:
        """Add variants to a master quote, or take them from it (updateMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Update a master quote
        """
        answer: models.MasterQuote = await self._client.call(
            UPDATE_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}, body=body), options
        )
        return answer

    async def delete(self, master_quote_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a master quote (deleteMasterQuote).

        Args:
            master_quote_id: Identifier of the master quote.

        Source: DJUST API reference v3.109.0: Delete a master quote
        """
        answer: Any = await self._client.call(
            DELETE_MASTER_QUOTE, Arguments(parameters={"masterQuoteId": master_quote_id}), options
        )
        return answer
