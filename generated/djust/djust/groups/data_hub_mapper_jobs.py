"""The methods of `client.data_hub.mapper_jobs`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions

PATCH_MAPPER_JOB = Operation(
    id="patchMapperJob",
    name="data_hub.mapper_jobs.patch",
    method="PATCH",
    path="/v2/mapper/job/{jobId}",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="jobId", place="path", style="simple", explode=False, required=True),
    ),
    encoder=JsonBody(type=lambda: models.MapperJobPatch),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: Any),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(Retries(),),
)


class DataHubMapperJobs(Group):
    """The methods of `client.data_hub.mapper_jobs`."""

    __slots__ = ()

    def patch(
        self,
        job_id: builtins.str,
        *,
        body: models.MapperJobPatch | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a job (patchMapperJob).

        Only the name is public; further fields of the body are sent as they are.

        Args:
            job_id: The job.

        Source: DJUST API reference v3.109.0: Patch a job
        """
        answer: Any = self._client.call(PATCH_MAPPER_JOB, Arguments(parameters={"jobId": job_id}, body=body), options)
        return answer


class AsyncDataHubMapperJobs(AsyncGroup):
    """The methods of `client.data_hub.mapper_jobs`."""

    __slots__ = ()

    async def patch(
        self,
        job_id: builtins.str,
        *,
        body: models.MapperJobPatch | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any:
        """Change a job (patchMapperJob).

        Only the name is public; further fields of the body are sent as they are.

        Args:
            job_id: The job.

        Source: DJUST API reference v3.109.0: Patch a job
        """
        answer: Any = await self._client.call(
            PATCH_MAPPER_JOB, Arguments(parameters={"jobId": job_id}, body=body), options
        )
        return answer
