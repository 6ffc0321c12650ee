"""The categories by which buyers browse."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_ONLINE_CATEGORIES = Operation(
    id="listOnlineCategories",
    name="navigation_categories.list_online",
    method="GET",
    path="/v1/shop/navigation-category/online",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="locale"),
    ),
    results=(
        Result(
            status="200", kind="json", content_type="application/json", type=lambda: list[models.NavigationCategory]
        ),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class NavigationCategories(Group):
    """The categories by which buyers browse."""

    __slots__ = ()

    def list_online(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> builtins.list[models.NavigationCategory]:
        """List the online navigation categories, each with those below it (listOnlineCategories).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get online navigation category
        """
        answer: builtins.list[models.NavigationCategory] = self._client.call(
            LIST_ONLINE_CATEGORIES, Arguments(parameters={"locale": locale}), options
        )
        return answer


class AsyncNavigationCategories(AsyncGroup):
    """The categories by which buyers browse."""

    __slots__ = ()

    async def list_online(
        self, *, locale: builtins.str | None = None, options: CallOptions | None = None
    ) -> builtins.list[models.NavigationCategory]:
        """List the online navigation categories, each with those below it (listOnlineCategories).

        Args:
            locale: Language of the localised texts, as `fr-FR`. One that the store does not have is read as
                the store's default.

        Source: DJUST API reference v3.109.0: Get online navigation category
        """
        answer: builtins.list[models.NavigationCategory] = await self._client.call(
            LIST_ONLINE_CATEGORIES, Arguments(parameters={"locale": locale}), options
        )
        return answer
