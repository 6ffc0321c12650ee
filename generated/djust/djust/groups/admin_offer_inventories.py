"""What suppliers have, as buyers see it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

CREATE_OFFER_INVENTORIES = Operation(
    id="createOfferInventories",
    name="admin.offer_inventories.create",
    method="POST",
    path="/v1/offer-inventories",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.OfferInventoryInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminOfferInventories(Group):
    """What suppliers have, as buyers see it."""

    __slots__ = ()

    def create(
        self, *, body: models.OfferInventoryInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create offer inventories (createOfferInventories).

        Only the two fields of OfferInventoryInput are public; further ones are sent as they are.

        Source: DJUST API reference v3.109.0: Create offer inventories
        """
        answer: Any = self._client.call(CREATE_OFFER_INVENTORIES, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminOfferInventories(AsyncGroup):
    """What suppliers have, as buyers see it."""

    __slots__ = ()

    async def create(
        self, *, body: models.OfferInventoryInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> Any:
        """Create offer inventories (createOfferInventories).

        Only the two fields of OfferInventoryInput are public; further ones are sent as they are.

        Source: DJUST API reference v3.109.0: Create offer inventories
        """
        answer: Any = await self._client.call(CREATE_OFFER_INVENTORIES, Arguments(parameters={}, body=body), options)
        return answer
