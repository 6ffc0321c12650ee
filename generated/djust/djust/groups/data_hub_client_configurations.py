"""The methods of `client.data_hub.client_configurations`."""

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

CREATE_CLIENT_CONFIGURATION = Operation(
    id="createClientConfiguration",
    name="data_hub.client_configurations.create",
    method="POST",
    path="/v1/mapper/client",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
    ),
    encoder=JsonBody(type=lambda: models.ClientConfigurationInput),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.ClientConfiguration),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class DataHubClientConfigurations(Group):
    """The methods of `client.data_hub.client_configurations`."""

    __slots__ = ()

    def create(
        self, *, body: models.ClientConfigurationInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.ClientConfiguration:
        """Describe the connection to a system (createClientConfiguration).

        Source: DJUST API reference v3.109.0: Create a client configuration
        """
        answer: models.ClientConfiguration = self._client.call(
            CREATE_CLIENT_CONFIGURATION, Arguments(parameters={}, body=body), options
        )
        return answer


class AsyncDataHubClientConfigurations(AsyncGroup):
    """The methods of `client.data_hub.client_configurations`."""

    __slots__ = ()

    async def create(
        self, *, body: models.ClientConfigurationInput | Mapping[str, Any], options: CallOptions | None = None
    ) -> models.ClientConfiguration:
        """Describe the connection to a system (createClientConfiguration).

        Source: DJUST API reference v3.109.0: Create a client configuration
        """
        answer: models.ClientConfiguration = await self._client.call(
            CREATE_CLIENT_CONFIGURATION, Arguments(parameters={}, body=body), options
        )
        return answer
