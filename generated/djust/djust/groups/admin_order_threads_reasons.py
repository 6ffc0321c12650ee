"""The methods of `client.admin.order_threads.reasons`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

LIST_ORDER_THREAD_REASONS = Operation(
    id="listOrderThreadReasons",
    name="admin.order_threads.reasons.list",
    method="GET",
    path="/v1/order-thread-reasons",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

CREATE_ORDER_THREAD_REASON = Operation(
    id="createOrderThreadReason",
    name="admin.order_threads.reasons.create",
    method="POST",
    path="/v1/order-thread-reasons",
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

UPDATE_ORDER_THREAD_REASON = Operation(
    id="updateOrderThreadReason",
    name="admin.order_threads.reasons.update",
    method="PUT",
    path="/v1/order-thread-reasons/{threadReasonId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="threadReasonId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

DELETE_ORDER_THREAD_REASON = Operation(
    id="deleteOrderThreadReason",
    name="admin.order_threads.reasons.delete",
    method="DELETE",
    path="/v1/order-thread-reasons/{threadReasonId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="threadReasonId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class AdminOrderThreadsReasons(Group):
    """The methods of `client.admin.order_threads.reasons`."""

    __slots__ = ()

    def list(self, *, options: CallOptions | None = None) -> Any:
        """List the reasons for threads (listOrderThreadReasons).

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons
        """
        answer: Any = self._client.call(LIST_ORDER_THREAD_REASONS, Arguments(parameters={}), options)
        return answer

    def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create a reason for threads (createOrderThreadReason).

        The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons
        """
        answer: Any = self._client.call(CREATE_ORDER_THREAD_REASON, Arguments(parameters={}, body=body), options)
        return answer

    def update(self, thread_reason_id: builtins.str, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Change a reason for threads (updateOrderThreadReason).

        The fields of the body are not public.

        Args:
            thread_reason_id: The reason.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons/{threadReasonId}
        """
        answer: Any = self._client.call(
            UPDATE_ORDER_THREAD_REASON, Arguments(parameters={"threadReasonId": thread_reason_id}, body=body), options
        )
        return answer

    def delete(self, thread_reason_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a reason for threads (deleteOrderThreadReason).

        Args:
            thread_reason_id: The reason.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons/{threadReasonId}
        """
        answer: Any = self._client.call(
            DELETE_ORDER_THREAD_REASON, Arguments(parameters={"threadReasonId": thread_reason_id}), options
        )
        return answer


class AsyncAdminOrderThreadsReasons(AsyncGroup):
    """The methods of `client.admin.order_threads.reasons`."""

    __slots__ = ()

    async def list(self, *, options: CallOptions | None = None) -> Any:
        """List the reasons for threads (listOrderThreadReasons).

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons
        """
        answer: Any = await self._client.call(LIST_ORDER_THREAD_REASONS, Arguments(parameters={}), options)
        return answer

    async def create(self, *, body: Any = None, options: CallOptions | None = None) -> Any:
        """Create a reason for threads (createOrderThreadReason).

        The fields of the body are not public.

        Args:
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons
        """
        answer: Any = await self._client.call(CREATE_ORDER_THREAD_REASON, Arguments(parameters={}, body=body), options)
        return answer

    async def update(
        self, thread_reason_id: builtins.str, *, body: Any = None, options: CallOptions | None = None
    ) -> Any:
        """Change a reason for threads (updateOrderThreadReason).

        The fields of the body are not public.

        Args:
            thread_reason_id: The reason.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons/{threadReasonId}
        """
        answer: Any = await self._client.call(
            UPDATE_ORDER_THREAD_REASON, Arguments(parameters={"threadReasonId": thread_reason_id}, body=body), options
        )
        return answer

    async def delete(self, thread_reason_id: builtins.str, *, options: CallOptions | None = None) -> Any:
        """Delete a reason for threads (deleteOrderThreadReason).

        Args:
            thread_reason_id: The reason.

        Source: DJUST API reference v3.109.0: /v1/order-thread-reasons/{threadReasonId}
        """
        answer: Any = await self._client.call(
            DELETE_ORDER_THREAD_REASON, Arguments(parameters={"threadReasonId": thread_reason_id}), options
        )
        return answer
