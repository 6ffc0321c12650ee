"""The methods of `client.orders.incident_threads`."""

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

CREATE_INCIDENT_THREAD = Operation(
    id="createIncidentThread",
    name="orders.incident_threads.create",
    method="POST",
    path="/v2/shop/logistic-orders/{orderLogisticId}/incidents/{incidentId}/threads",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="incidentId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: Any, required=False),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)

GET_INCIDENT_THREAD = Operation(
    id="getIncidentThread",
    name="orders.incident_threads.get",
    method="GET",
    path="/v2/shop/logistic-orders/{orderLogisticId}/incidents/{incidentId}/threads/{threadId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="customer-account-id", place="header", style="simple", explode=False, setting=True),
        Parameter(name="orderLogisticId", place="path", style="simple", explode=False, required=True),
        Parameter(name="incidentId", place="path", style="simple", explode=False, required=True),
        Parameter(name="threadId", place="path", style="simple", explode=False, required=True),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class OrdersIncidentThreads(Group):
    """The methods of `client.orders.incident_threads`."""

    __slots__ = ()

    def create(
        self,
        order_logistic_id: builtins.str,
        incident_id: builtins.str,
        *,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Start a conversation about an incident (createIncidentThread).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            incident_id: Identifier of the incident.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create a thread on the logistic order incident
        """
        answer: Any = self._client.call(
            CREATE_INCIDENT_THREAD,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "incidentId": incident_id}, body=body),
            options,
        )
        return answer

    def get(
        self,
        order_logistic_id: builtins.str,
        incident_id: builtins.str,
        thread_id: builtins.str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Read a conversation about an incident (getIncidentThread).

        Args:
            order_logistic_id: Identifier of the logistic order.
            incident_id: Identifier of the incident.
            thread_id: Identifier of the conversation.

        Source: DJUST API reference v3.109.0: Get thread associated to the incident by id
        """
        answer: Any = self._client.call(
            GET_INCIDENT_THREAD,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "incidentId": incident_id, "threadId": thread_id}
            ),
            options,
        )
        return answer


class AsyncOrdersIncidentThreads(AsyncGroup):
    """The methods of `client.orders.incident_threads`."""

    __slots__ = ()

    async def create(
        self,
        order_logistic_id: builtins.str,
        incident_id: builtins.str,
        *,
        body: Any = None,
        options: CallOptions | None = None,
    ) -> Any:
        """Start a conversation about an incident (createIncidentThread).

        The fields of the body are not public.

        Args:
            order_logistic_id: Identifier of the logistic order.
            incident_id: Identifier of the incident.
            body: The fields of the body are not described; what is given is sent as it is.

        Source: DJUST API reference v3.109.0: Create a thread on the logistic order incident
        """
        answer: Any = await self._client.call(
            CREATE_INCIDENT_THREAD,
            Arguments(parameters={"orderLogisticId": order_logistic_id, "incidentId": incident_id}, body=body),
            options,
        )
        return answer

    async def get(
        self,
        order_logistic_id: builtins.str,
        incident_id: builtins.str,
        thread_id: builtins.str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Read a conversation about an incident (getIncidentThread).

        Args:
            order_logistic_id: Identifier of the logistic order.
            incident_id: Identifier of the incident.
            thread_id: Identifier of the conversation.

        Source: DJUST API reference v3.109.0: Get thread associated to the incident by id
        """
        answer: Any = await self._client.call(
            GET_INCIDENT_THREAD,
            Arguments(
                parameters={"orderLogisticId": order_logistic_id, "incidentId": incident_id, "threadId": thread_id}
            ),
            options,
        )
        return answer
