"""The prices of offers, file by file."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Never

from .. import models
from .._vendor.plugins.job import Acceptor, Job, Poll, Report
from .._vendor.plugins.multipart_rules import MultipartRules
from .._vendor.plugins.rate_limits import Rate, RateLimits
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.csv_rows import CsvFormat
from .._vendor.runtime.group import AsyncGroup, Group
from .._vendor.runtime.multipart import MultipartBody, Part
from .._vendor.runtime.operation import Arguments, Operation, Parameter, Result

if TYPE_CHECKING:
    from .._vendor.runtime.csv_download import AsyncCsvDownload, CsvDownload
    from .._vendor.runtime.files import FileInput
    from .._vendor.runtime.job_run import JobParts
    from .._vendor.runtime.jobs import AsyncRunningJob, RunningJob
    from .._vendor.runtime.options import CallOptions
    from .prices_imports import AsyncPricesImports, PricesImports

PRI01 = Operation(
    id="PRI01",
    name="prices.import_file",
    method="POST",
    path="/api/offers/pricing/imports",
    encoder=MultipartBody(
        parts=(
            Part(name="file", kind="file", required=True, rows=lambda: CsvFormat(row=models.PriceImportRow)),
            Part(name="shop", kind="text", required=True),
        )
    ),
    results=(
        Result(status="201", kind="json", content_type="application/json", type=lambda: models.PriceImportTracking),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        Job(
            handle=(("import_id", "$response.body#/import_id"),),
            poll=Poll(
                operation="PRI02",
                success=Acceptor(at="/data/0/status", values=("COMPLETE",)),
                failure=Acceptor(at="/data/0/status", values=("FAILED",)),
            ),
            report=Report(operation="PRI03", when="/data/0/has_error_report"),
        ),
        MultipartRules(files="$request.body#/file", max_files=1, allowed_types=("csv",)),
        RateLimits(limits=(Rate(calls=1, per=60.0),)),
        Retries(attempts=4),
    ),
)

PRI03 = Operation(
    id="PRI03",
    name="prices.import_errors",
    method="GET",
    path="/api/offers/pricing/imports/{import_id}/error_report",
    parameters=(Parameter(name="import_id", place="path", style="simple", explode=False, required=True),),
    results=(
        Result(
            status="200", kind="csv", content_type="text/csv", type=lambda: CsvFormat(row=models.PriceImportErrorRow)
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Rate(calls=1, per=60.0),)), Retries(attempts=4)),
)


def _pri01_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts
    from .prices_imports import PRI02

    return JobParts(poll=PRI02, report=PRI03)


class Prices(Group):
    """The prices of offers, file by file."""

    __slots__ = ()

    @property
    def imports(self) -> PricesImports:
        """The methods of `client.prices.imports`."""
        from .prices_imports import PricesImports

        return PricesImports(self._client)

    def import_file(
        self,
        file: FileInput | Iterable[models.PriceImportRow | Mapping[str, Any]],
        *,
        shop: builtins.int,
        options: CallOptions | None = None,
    ) -> RunningJob[models.PriceImportTracking, models.PriceImportPage, Never, models.PriceImportErrorRow]:
        """Import a file of prices (PRI01).

        Takes a CSV file of one shop, with one line per price, the prices of an offer together, and at most 50
        prices per offer. All prices that an offer of the file had before are deleted, unless prices need an
        approval: then only pending prices change. The import then runs by itself: PRI02 tells how far it has
        come, and PRI03 which lines were rejected. A program that sends changes should do so every 5 minutes
        rather than every minute.

        Args:
            file: A CSV file or its rows.
            shop: The shop that sells the offers.

        Source: Mirakl Marketplace APIs: PRI01 - Import a price file
        """
        return self._client.start(
            PRI01, _pri01_job(), Arguments(parameters={}, body={"file": file, "shop": shop}), options
        )

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.PriceImportPage, Never, models.PriceImportErrorRow]:
        """Go on with a job that import_file started, also in another process (PRI01).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(PRI01, _pri01_job(), handle, options)

    def import_errors(
        self, import_id: builtins.str, *, options: CallOptions | None = None
    ) -> CsvDownload[models.PriceImportErrorRow]:
        """Get the rejected lines of an import of prices (PRI03).

        The file has all lines of each offer with a rejected price. Every other offer was imported. Once the
        values are right, the file can be imported as it is.

        Args:
            import_id: The import that PRI01 started.

        Source: Mirakl Marketplace APIs: PRI03 - Get the error report for a price import in CSV format
        """
        answer: CsvDownload[models.PriceImportErrorRow] = self._client.call(
            PRI03, Arguments(parameters={"import_id": import_id}), options
        )
        return answer


class AsyncPrices(AsyncGroup):
    """The prices of offers, file by file."""

    __slots__ = ()

    @property
    def imports(self) -> AsyncPricesImports:
        """The methods of `client.prices.imports`."""
        from .prices_imports import AsyncPricesImports

        return AsyncPricesImports(self._client)

    async def import_file(
        self,
        file: FileInput | Iterable[models.PriceImportRow | Mapping[str, Any]],
        *,
        shop: builtins.int,
        options: CallOptions | None = None,
    ) -> AsyncRunningJob[models.PriceImportTracking, models.PriceImportPage, Never, models.PriceImportErrorRow]:
        """Import a file of prices (PRI01).

        Takes a CSV file of one shop, with one line per price, the prices of an offer together, and at most 50
        prices per offer. All prices that an offer of the file had before are deleted, unless prices need an
        approval: then only pending prices change. The import then runs by itself: PRI02 tells how far it has
        come, and PRI03 which lines were rejected. A program that sends changes should do so every 5 minutes
        rather than every minute.

        Args:
            file: A CSV file or its rows.
            shop: The shop that sells the offers.

        Source: Mirakl Marketplace APIs: PRI01 - Import a price file
        """
        return await self._client.start(
            PRI01, _pri01_job(), Arguments(parameters={}, body={"file": file, "shop": shop}), options
        )

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.PriceImportPage, Never, models.PriceImportErrorRow]:
        """Go on with a job that import_file started, also in another process (PRI01).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(PRI01, _pri01_job(), handle, options)

    async def import_errors(
        self, import_id: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncCsvDownload[models.PriceImportErrorRow]:
        """Get the rejected lines of an import of prices (PRI03).

        The file has all lines of each offer with a rejected price. Every other offer was imported. Once the
        values are right, the file can be imported as it is.

        Args:
            import_id: The import that PRI01 started.

        Source: Mirakl Marketplace APIs: PRI03 - Get the error report for a price import in CSV format
        """
        answer: AsyncCsvDownload[models.PriceImportErrorRow] = await self._client.call(
            PRI03, Arguments(parameters={"import_id": import_id}), options
        )
        return answer
