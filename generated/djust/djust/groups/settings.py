"""Settings of the shop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

GET_FRONT_SETTINGS = Operation(
    id="getFrontSettings",
    name="settings.get",
    method="GET",
    path="/v1/shop/settings",
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


class Settings_(Group):
    """Settings of the shop."""

    __slots__ = ()

    def get(self, *, options: CallOptions | None = None) -> Any:
        """Read the settings of the shop (getFrontSettings).

        Source: DJUST API reference v3.109.0: Get settings for Front Office
        """
        answer: Any = self._client.call(GET_FRONT_SETTINGS, Arguments(parameters={}), options)
        return answer


class AsyncSettings_(AsyncGroup):
    """Settings of the shop."""

    __slots__ = ()

    async def get(self, *, options: CallOptions | None = None) -> Any:
        """Read the settings of the shop (getFrontSettings).

        Source: DJUST API reference v3.109.0: Get settings for Front Office
        """
        answer: Any = await self._client.call(GET_FRONT_SETTINGS, Arguments(parameters={}), options)
        return answer
