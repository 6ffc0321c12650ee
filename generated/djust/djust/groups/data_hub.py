"""The methods of `client.data_hub`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._vendor.runtime.group import AsyncGroup, Group

if TYPE_CHECKING:
    from .data_hub_client_configurations import (
        AsyncDataHubClientConfigurations,
        DataHubClientConfigurations,
    )
    from .data_hub_jobs import AsyncDataHubJobs, DataHubJobs
    from .data_hub_mapper_jobs import AsyncDataHubMapperJobs, DataHubMapperJobs


class DataHub(Group):
    """The methods of `client.data_hub`."""

    __slots__ = ()

    @property
    def client_configurations(self) -> DataHubClientConfigurations:
        """The methods of `client.data_hub.client_configurations`."""
        from .data_hub_client_configurations import DataHubClientConfigurations

        return DataHubClientConfigurations(self._client)

    @property
    def mapper_jobs(self) -> DataHubMapperJobs:
        """The methods of `client.data_hub.mapper_jobs`."""
        from .data_hub_mapper_jobs import DataHubMapperJobs

        return DataHubMapperJobs(self._client)

    @property
    def jobs(self) -> DataHubJobs:
        """Runs of the Data Hub's jobs."""
        from .data_hub_jobs import DataHubJobs

        return DataHubJobs(self._client)


class AsyncDataHub(AsyncGroup):
    """The methods of `client.data_hub`."""

    __slots__ = ()

    @property
    def client_configurations(self) -> AsyncDataHubClientConfigurations:
        """The methods of `client.data_hub.client_configurations`."""
        from .data_hub_client_configurations import AsyncDataHubClientConfigurations

        return AsyncDataHubClientConfigurations(self._client)

    @property
    def mapper_jobs(self) -> AsyncDataHubMapperJobs:
        """The methods of `client.data_hub.mapper_jobs`."""
        from .data_hub_mapper_jobs import AsyncDataHubMapperJobs

        return AsyncDataHubMapperJobs(self._client)

    @property
    def jobs(self) -> AsyncDataHubJobs:
        """Runs of the Data Hub's jobs."""
        from .data_hub_jobs import AsyncDataHubJobs

        return AsyncDataHubJobs(self._client)
