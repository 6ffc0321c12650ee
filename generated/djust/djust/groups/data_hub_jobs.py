"""Runs of the Data Hub's jobs."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from .. import models
from .._vendor.plugins.pagination_page import PagePagination
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.options import CallOptions
    from .._vendor.runtime.pager import AsyncPages, Pages

LIST_JOBS = Operation(
    id="listJobs",
    name="data_hub.jobs.list",
    method="GET",
    path="/v1/jobs",
    parameters=(
        Parameter(name="dj-client", place="header", style="simple", explode=False, required=True, setting=True),
        Parameter(name="dj-store", place="header", style="simple", explode=False, setting=True),
        Parameter(name="dj-store-view", place="header", style="simple", explode=False, setting=True),
        Parameter(name="page"),
        Parameter(name="size"),
    ),
    results=(
        Result(status="2XX", kind="json", content_type="application/json", type=lambda: models.DataHubJobPage),
        Result(status="default", kind="json", content_type="application/json", type=lambda: models.Error),
    ),
    security=(("bearer", "apiKey"),),
    conventions=(
        PagePagination(
            position="page",
            size="size",
            items="/content",
            pages="/totalPages",
            total="/totalElements",
            last="/last",
            start=0,
            default_size=20,
        ),
        Retries(),
    ),
)


class DataHubJobs(Group):
    """Runs of the Data Hub's jobs."""

    __slots__ = ()

    def list(
        self, *, page: builtins.int | None = None, size: builtins.int | None = None, options: CallOptions | None = None
    ) -> Pages[builtins.dict[str, Any], models.DataHubJobPage]:
        """List jobs (listJobs).

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch Jobs
        """
        return self._client.pages(LIST_JOBS, Arguments(parameters={"page": page, "size": size}), options)


class AsyncDataHubJobs(AsyncGroup):
    """Runs of the Data Hub's jobs."""

    __slots__ = ()

    def list(
        self, *, page: builtins.int | None = None, size: builtins.int | None = None, options: CallOptions | None = None
    ) -> AsyncPages[builtins.dict[str, Any], models.DataHubJobPage]:
        """List jobs (listJobs).

        Args:
            page: Number of the page, the first being 0.
            size: How many items a page holds at most.

        Source: DJUST API reference v3.109.0: Fetch Jobs
        """
        return self._client.pages(LIST_JOBS, Arguments(parameters={"page": page, "size": size}), options)
