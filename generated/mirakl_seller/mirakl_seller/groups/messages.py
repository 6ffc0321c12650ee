"""Threads of messages with customers and the operator, and the files attached to them."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.pagination_cursor import CursorPagination
from .._vendor.plugins.rate_limits import RateLimits, Trigger, When
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.download import AsyncDownload, Download
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

M10 = Operation(
    id="M10",
    name="messages.get_thread",
    method="GET",
    path="/api/inbox/threads/{thread_id}",
    parameters=(
        Parameter(name="thread_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.Thread),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(
            limits=(Trigger(event="at each display of a thread", when=When(test="usage", value="synchronous")),)
        ),
        Retries(attempts=4),
    ),
)

M11 = Operation(
    id="M11",
    name="messages.list_threads",
    method="GET",
    path="/api/inbox/threads",
    parameters=(
        Parameter(name="entity_type"),
        Parameter(name="entity_id", explode=False),
        Parameter(name="updated_since"),
        Parameter(name="with_messages"),
        Parameter(name="channel_codes", explode=False),
        Parameter(name="shop_id"),
        Parameter(name="page_token"),
        Parameter(name="limit"),
        Parameter(name="sort", explode=False, members=2),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.ThreadPage),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        CursorPagination(
            position="page_token",
            size="limit",
            items="/data",
            next="$response.body#/next_page_token",
            max_size=100,
            alone=True,
        ),
        RateLimits(
            limits=(Trigger(event="at each display of the inbox", when=When(test="usage", value="synchronous")),)
        ),
        Retries(attempts=4),
    ),
)

M13 = Operation(
    id="M13",
    name="messages.download_attachment",
    method="GET",
    path="/api/inbox/threads/{attachment_id}/download",
    parameters=(
        Parameter(name="attachment_id", place="path", style="simple", explode=False, required=True),
        Parameter(name="shop_id"),
    ),
    results=(Result(status="200", kind="binary", content_type="application/octet-stream"),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("apiKey",),),
    conventions=(
        RateLimits(
            limits=(Trigger(event="at each download of an attachment", when=When(test="usage", value="synchronous")),)
        ),
        Retries(attempts=4),
    ),
)


class Messages(Group):
    """Threads of messages with customers and the operator, and the files attached to them."""

    __slots__ = ()

    def get_thread(
        self, thread_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.Thread:
        """Read a thread with its messages (M10).

        Args:
            thread_id: The thread, as M11 lists it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs (latest-release): Retrieve a thread
        """
        answer: models.Thread = self._client.call(
            M10, Arguments(parameters={"thread_id": thread_id, "shop_id": shop_id}), options
        )
        return answer

    def list_threads(
        self,
        *,
        entity_type: models.ThreadEntityType | None = None,
        entity_id: Sequence[builtins.str] | None = None,
        updated_since: datetime | None = None,
        with_messages: builtins.bool | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        shop_id: builtins.int | None = None,
        page_token: builtins.str | None = None,
        limit: builtins.int | None = None,
        sort: builtins.tuple[builtins.str, models.MessagesListThreadsSort2] | None = None,
        options: CallOptions | None = None,
    ) -> Pages[models.ListedThread, models.ThreadPage]:
        """List threads (M11).

        Pages through the threads that match all filters. For the threads of one order give both entity_type
        and entity_id.

        Args:
            entity_type: Only threads about entities of this kind.
            entity_id: Only threads about these entities. Needs entity_type, or the server answers 400.
            updated_since: Only threads that changed at this time or later.
            with_messages: Whether each thread brings its messages, the last 100 at most.
            channel_codes: Only messages about orders of these channels, whatever entity_type says. All
                channels when left out.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            page_token: The next_page_token or previous_page_token of a page, to get the page that it stands
                for. The server then ignores all other parameters.
            limit: How many threads a page holds at most.
            sort: What to sort by, and in which direction.

        Source: Mirakl Marketplace APIs (latest-release): List all threads
        """
        return self._client.pages(
            M11,
            Arguments(
                parameters={
                    "entity_type": entity_type,
                    "entity_id": entity_id,
                    "updated_since": updated_since,
                    "with_messages": with_messages,
                    "channel_codes": channel_codes,
                    "shop_id": shop_id,
                    "page_token": page_token,
                    "limit": limit,
                    "sort": sort,
                }
            ),
            options,
        )

    def download_attachment(
        self, attachment_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> Download:
        """Download a file that came with a message (M13).

        Args:
            attachment_id: The attachment, as the messages of M10 and M11 name it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs (latest-release): Download an attachment
        """
        answer: Download = self._client.call(
            M13, Arguments(parameters={"attachment_id": attachment_id, "shop_id": shop_id}), options
        )
        return answer


class AsyncMessages(AsyncGroup):
    """Threads of messages with customers and the operator, and the files attached to them."""

    __slots__ = ()

    async def get_thread(
        self, thread_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> models.Thread:
        """Read a thread with its messages (M10).

        Args:
            thread_id: The thread, as M11 lists it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs (latest-release): Retrieve a thread
        """
        answer: models.Thread = await self._client.call(
            M10, Arguments(parameters={"thread_id": thread_id, "shop_id": shop_id}), options
        )
        return answer

    def list_threads(
        self,
        *,
        entity_type: models.ThreadEntityType | None = None,
        entity_id: Sequence[builtins.str] | None = None,
        updated_since: datetime | None = None,
        with_messages: builtins.bool | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        shop_id: builtins.int | None = None,
        page_token: builtins.str | None = None,
        limit: builtins.int | None = None,
        sort: builtins.tuple[builtins.str, models.MessagesListThreadsSort2] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[models.ListedThread, models.ThreadPage]:
        """List threads (M11).

        Pages through the threads that match all filters. For the threads of one order give both entity_type
        and entity_id.

        Args:
            entity_type: Only threads about entities of this kind.
            entity_id: Only threads about these entities. Needs entity_type, or the server answers 400.
            updated_since: Only threads that changed at this time or later.
            with_messages: Whether each thread brings its messages, the last 100 at most.
            channel_codes: Only messages about orders of these channels, whatever entity_type says. All
                channels when left out.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.
            page_token: The next_page_token or previous_page_token of a page, to get the page that it stands
                for. The server then ignores all other parameters.
            limit: How many threads a page holds at most.
            sort: What to sort by, and in which direction.

        Source: Mirakl Marketplace APIs (latest-release): List all threads
        """
        return self._client.pages(
            M11,
            Arguments(
                parameters={
                    "entity_type": entity_type,
                    "entity_id": entity_id,
                    "updated_since": updated_since,
                    "with_messages": with_messages,
                    "channel_codes": channel_codes,
                    "shop_id": shop_id,
                    "page_token": page_token,
                    "limit": limit,
                    "sort": sort,
                }
            ),
            options,
        )

    async def download_attachment(
        self, attachment_id: builtins.str, *, shop_id: builtins.int | None = None, options: CallOptions | None = None
    ) -> AsyncDownload:
        """Download a file that came with a message (M13).

        Args:
            attachment_id: The attachment, as the messages of M10 and M11 name it.
            shop_id: The shop to act for, when the user has several. Without it, the user's default shop.

        Source: Mirakl Marketplace APIs (latest-release): Download an attachment
        """
        answer: AsyncDownload = await self._client.call(
            M13, Arguments(parameters={"attachment_id": attachment_id, "shop_id": shop_id}), options
        )
        return answer
