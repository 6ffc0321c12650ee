"""The methods of `client.offers.imports`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.pagination_cursor import CursorPagination
from .._vendor.plugins.rate_limits import Rate, RateLimits
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

OF04 = Operation(
    id="OF04",
    name="offers.imports.list",
    method="GET",
    path="/api/offers/imports",
    parameters=(
        Parameter(name="shop_id"),
        Parameter(name="start_date"),
        Parameter(name="end_date"),
        Parameter(name="status"),
        Parameter(name="mode"),
        Parameter(name="origins"),
        Parameter(name="limit"),
        Parameter(name="page_token"),
        Parameter(name="sort", explode=False, members=2),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.OfferImportPage),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        CursorPagination(
            position="page_token",
            size="limit",
            items="/data",
            next="$response.body#/next_page_token",
            max_size=100,
            alone=True,
        ),
        RateLimits(limits=(Rate(calls=1, per=60.0),)),
        Retries(attempts=4),
    ),
)


class OffersImports(Group):
    """The methods of `client.offers.imports`."""

    __slots__ = ()

    def list(
        self,
        *,
        shop_id: builtins.int | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        status: models.OfferImportState | None = None,
        mode: models.ImportModeFilter | None = None,
        origins: Sequence[models.ImportOrigin] | None = None,
        limit: builtins.int | None = None,
        page_token: builtins.str | None = None,
        sort: builtins.tuple[models.SeekSortByDateCreated1, models.SeekSortByDateCreated2] | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.OfferImport, models.OfferImportPage]:
        """List imports of offers (OF04).

        Pages through the imports that match all filters, newest first. A program that polls should call every
        5 minutes rather than every minute.

        Args:
            shop_id: Only imports of this shop.
            start_date: Created since.
            end_date: Created before.
            status: Only imports in this state.
            mode: Only imports in this mode.
            origins: Only imports that came in one of these ways.
            limit: How many items a page holds at most.
            page_token: The next_page_token or previous_page_token of a page, to get the page that it stands
                for. The server then ignores all other parameters.
            sort: What to sort by, and in which direction. The creation date is the only choice, newest first
                unless told otherwise.

        Source: Mirakl Marketplace APIs: OF04 - Get information and statistics about offer imports
        """
        return self._client.pages(
            OF04,
            Arguments(
                parameters={
                    "shop_id": shop_id,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "mode": mode,
                    "origins": origins,
                    "limit": limit,
                    "page_token": page_token,
                    "sort": sort,
                }
            ),
            options,
        )


class AsyncOffersImports(AsyncGroup):
    """The methods of `client.offers.imports`."""

    __slots__ = ()

    def list(
        self,
        *,
        shop_id: builtins.int | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        status: models.OfferImportState | None = None,
        mode: models.ImportModeFilter | None = None,
        origins: Sequence[models.ImportOrigin] | None = None,
        limit: builtins.int | None = None,
        page_token: builtins.str | None = None,
        sort: builtins.tuple[models.SeekSortByDateCreated1, models.SeekSortByDateCreated2] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.OfferImport, models.OfferImportPage]:
        """List imports of offers (OF04).

        Pages through the imports that match all filters, newest first. A program that polls should call every
        5 minutes rather than every minute.

        Args:
            shop_id: Only imports of this shop.
            start_date: Created since.
            end_date: Created before.
            status: Only imports in this state.
            mode: Only imports in this mode.
            origins: Only imports that came in one of these ways.
            limit: How many items a page holds at most.
            page_token: The next_page_token or previous_page_token of a page, to get the page that it stands
                for. The server then ignores all other parameters.
            sort: What to sort by, and in which direction. The creation date is the only choice, newest first
                unless told otherwise.

        Source: Mirakl Marketplace APIs: OF04 - Get information and statistics about offer imports
        """
        return self._client.pages(
            OF04,
            Arguments(
                parameters={
                    "shop_id": shop_id,
                    "start_date": start_date,
                    "end_date": end_date,
                    "status": status,
                    "mode": mode,
                    "origins": origins,
                    "limit": limit,
                    "page_token": page_token,
                    "sort": sort,
                }
            ),
            options,
        )
