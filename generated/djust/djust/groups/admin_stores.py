"""The methods of `client.admin.stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

CREATE_STORE = Operation(
    id="createStore",
    name="admin.stores.create",
    method="POST",
    path="/v1/stores",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminStores(Group):
    """The methods of `client.admin.stores`."""

    __slots__ = ()

    def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create a store (createStore).

        The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create a new Store
        """
        answer: Any = self._client.call(CREATE_STORE, Arguments(parameters={}, body=body), options)
        return answer


class AsyncAdminStores(AsyncGroup):
    """The methods of `client.admin.stores`."""

    __slots__ = ()

    async def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create a store (createStore).

        The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create a new Store
        """
        answer: Any = await self._client.call(CREATE_STORE, Arguments(parameters={}, body=body), options)
        return answer
