"""Offers that a user keeps to buy again."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

BUYLIST_500 = Operation(
    id="BUYLIST-500",
    name="buying_lists.list_v1",
    method="GET",
    path="/v1/shop/buying-lists",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.BuyingList]),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_BUYING_LIST = Operation(
    id="createBuyingList",
    name="buying_lists.create",
    method="POST",
    path="/v1/shop/buying-lists",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.BuyingListInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.BuyingList),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_BUYING_LIST = Operation(
    id="deleteBuyingList",
    name="buying_lists.delete",
    method="DELETE",
    path="/v1/shop/buying-lists/{buyingListId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="buyingListId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

UPDATE_BUYING_LIST = Operation(
    id="updateBuyingList",
    name="buying_lists.update",
    method="PUT",
    path="/v1/shop/buying-lists/{buyingListId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="buyingListId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: models.BuyingListInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.BuyingList),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CHANGE_BUYING_LIST_OWNER = Operation(
    id="changeBuyingListOwner",
    name="buying_lists.change_owner",
    method="POST",
    path="/v1/shop/buying-lists/{buyingListId}/change-owner",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="buyingListId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.BuyingListOwner),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_BUYING_LIST_ITEMS = Operation(
    id="deleteBuyingListItems",
    name="buying_lists.delete_items",
    method="DELETE",
    path="/v1/shop/buying-lists/{buyingListId}/items",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="buyingListId", place="path", style="simple", explode=False, required=True),
        Parameter(name="itemIds", required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

PUT_BUYING_LIST_ITEMS = Operation(
    id="putBuyingListItems",
    name="buying_lists.put_items",
    method="PUT",
    path="/v1/shop/buying-lists/{buyingListId}/items",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="buyingListId", place="path", style="simple", explode=False, required=True),
        Parameter(name="locale"),
    ),
    encoder=JsonBody(type=lambda: list[models.BuyingListItemInput]),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.BuyingList),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

BUYLIST_501 = Operation(
    id="BUYLIST-501",
    name="buying_lists.list",
    method="GET",
    path="/v2/shop/buying-lists",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
        Parameter(name="page"),
        Parameter(name="size"),
        Parameter(name="sort"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class BuyingLists(Group):
    """Offers that a user keeps to buy again."""

    __slots__ = ()

    def list_v1(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> builtins.list[models.BuyingList]:
        """List all buying lists of the user (BUYLIST-500).

        The older route, which knows no pages. BUYLIST-501 does.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Fetch a user buying lists
        """
        answer: builtins.list[models.BuyingList] = self._client.call(
            BUYLIST_500, Arguments(parameters={"locale": locale}), options
        )
        return answer

    def create(
        self,
        *,
        body: models.BuyingListInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Create a buying list (createBuyingList).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Create a new buying list
        """
        answer: models.BuyingList = self._client.call(
            CREATE_BUYING_LIST, Arguments(parameters={"locale": locale}, body=body), options
        )
        return answer

    def delete(self, buying_list_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a buying list (deleteBuyingList).

        Args:
            buying_list_id: Identifier of the buying list.

        Source: DJUST API reference v3.109.0: Delete a buying list by id
        """
        answer: Any = self._client.call(
            DELETE_BUYING_LIST, Arguments(parameters={"buyingListId": buying_list_id}), options
        )
        return answer

    def update(
        self,
        buying_list_id: builtins.str,
        *,
        body: models.BuyingListInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Rename a buying list (updateBuyingList).

        Args:
            buying_list_id: Identifier of the buying list.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update a buying list
        """
        answer: models.BuyingList = self._client.call(
            UPDATE_BUYING_LIST,
            Arguments(parameters={"buyingListId": buying_list_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def change_owner(
        self,
        buying_list_id: builtins.str,
        *,
        body: models.BuyingListOwner | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Hand a buying list over to another user (changeBuyingListOwner).

        Args:
            buying_list_id: Identifier of the buying list.

        Source: DJUST API reference v3.109.0: Change buying list's owner
        """
        answer: Any = self._client.call(
            CHANGE_BUYING_LIST_OWNER, Arguments(parameters={"buyingListId": buying_list_id}, body=body), options
        )
        return answer

    def delete_items(
        self, buying_list_id: builtins.str, *, item_ids: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Take items from a buying list (deleteBuyingListItems).

        Args:
            buying_list_id: Identifier of the buying list.
            item_ids: Identifiers of the items.

        Source: DJUST API reference v3.109.0: Delete buying list items
        """
        answer: Any = self._client.call(
            DELETE_BUYING_LIST_ITEMS,
            Arguments(parameters={"buyingListId": buying_list_id, "itemIds": item_ids}),
            options,
        )
        return answer

    def put_items(
        self,
        buying_list_id: builtins.str,
        *,
        body: Sequence[models.BuyingListItemInput | Mapping[str, Any]],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Add offers to a buying list, or change their quantities (putBuyingListItems).

        Args:
            buying_list_id: Identifier of the buying list.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Add or Update Buying List Items
        """
        answer: models.BuyingList = self._client.call(
            PUT_BUYING_LIST_ITEMS,
            Arguments(parameters={"buyingListId": buying_list_id, "locale": locale}, body=body),
            options,
        )
        return answer

    def list(
        self,
        *,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the buying lists of the user, page by page (BUYLIST-501).

        What a page looks like is not public.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Fetch a user buying lists
        """
        answer: Any = self._client.call(
            BUYLIST_501, Arguments(parameters={"locale": locale, "page": page, "size": size, "sort": sort}), options
        )
        return answer


class AsyncBuyingLists(AsyncGroup):
    """Offers that a user keeps to buy again."""

    __slots__ = ()

    async def list_v1(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> builtins.list[models.BuyingList]:
        """List all buying lists of the user (BUYLIST-500).

        The older route, which knows no pages. BUYLIST-501 does.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Fetch a user buying lists
        """
        answer: builtins.list[models.BuyingList] = await self._client.call(
            BUYLIST_500, Arguments(parameters={"locale": locale}), options
        )
        return answer

    async def create(
        self,
        *,
        body: models.BuyingListInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Create a buying list (createBuyingList).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Create a new buying list
        """
        answer: models.BuyingList = await self._client.call(
            CREATE_BUYING_LIST, Arguments(parameters={"locale": locale}, body=body), options
        )
        return answer

    async def delete(self, buying_list_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a buying list (deleteBuyingList).

        Args:
            buying_list_id: Identifier of the buying list.

        Source: DJUST API reference v3.109.0: Delete a buying list by id
        """
        answer: Any = await self._client.call(
            DELETE_BUYING_LIST, Arguments(parameters={"buyingListId": buying_list_id}), options
        )
        return answer

    async def update(
        self,
        buying_list_id: builtins.str,
        *,
        body: models.BuyingListInput | Mapping[str, Any],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Rename a buying list (updateBuyingList).

        Args:
            buying_list_id: Identifier of the buying list.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Update a buying list
        """
        answer: models.BuyingList = await self._client.call(
            UPDATE_BUYING_LIST,
            Arguments(parameters={"buyingListId": buying_list_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def change_owner(
        self,
        buying_list_id: builtins.str,
        *,
        body: models.BuyingListOwner | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Hand a buying list over to another user (changeBuyingListOwner).

        Args:
            buying_list_id: Identifier of the buying list.

        Source: DJUST API reference v3.109.0: Change buying list's owner
        """
        answer: Any = await self._client.call(
            CHANGE_BUYING_LIST_OWNER, Arguments(parameters={"buyingListId": buying_list_id}, body=body), options
        )
        return answer

    async def delete_items(
        self, buying_list_id: builtins.str, *, item_ids: Sequence[builtins.str], options: CallOptions | None = None
    ) -> Any:
        """Take items from a buying list (deleteBuyingListItems).

        Args:
            buying_list_id: Identifier of the buying list.
            item_ids: Identifiers of the items.

        Source: DJUST API reference v3.109.0: Delete buying list items
        """
        answer: Any = await self._client.call(
            DELETE_BUYING_LIST_ITEMS,
            Arguments(parameters={"buyingListId": buying_list_id, "itemIds": item_ids}),
            options,
        )
        return answer

    async def put_items(
        self,
        buying_list_id: builtins.str,
        *,
        body: Sequence[models.BuyingListItemInput | Mapping[str, Any]],
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.BuyingList:
        """Add offers to a buying list, or change their quantities (putBuyingListItems).

        Args:
            buying_list_id: Identifier of the buying list.
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Add or Update Buying List Items
        """
        answer: models.BuyingList = await self._client.call(
            PUT_BUYING_LIST_ITEMS,
            Arguments(parameters={"buyingListId": buying_list_id, "locale": locale}, body=body),
            options,
        )
        return answer

    async def list(
        self,
        *,
        locale: builtins.str | None = None,
        page: builtins.int | None = None,
        size: builtins.int | None = None,
        sort: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> Any:
        """List the buying lists of the user, page by page (BUYLIST-501).

        What a page looks like is not public.

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.
            sort: What to sort by, in the notation of the route.

        Source: DJUST API reference v3.109.0: Fetch a user buying lists
        """
        answer: Any = await self._client.call(
            BUYLIST_501, Arguments(parameters={"locale": locale, "page": page, "size": size, "sort": sort}), options
        )
        return answer
