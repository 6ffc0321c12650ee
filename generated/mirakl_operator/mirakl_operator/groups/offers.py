"""What the shops sell, file by file or one by one."""

from __future__ import annotations

import builtins
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Never, overload

from .. import models
from .. import models as _models
from .._vendor.plugins.job import Acceptor, Job, JobResult, Media, Poll, Report
from .._vendor.plugins.multipart_rules import MultipartRules
from .._vendor.plugins.rate_limits import Rate, RateLimits, Trigger, When
from .._vendor.plugins.requirements import Requirement, Requirements
from .._vendor.plugins.retries import Retries
from .._vendor.runtime.bodies import JsonBody
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
    from .offers_imports import AsyncOffersImports, OffersImports

OF01 = Operation(
    id="OF01",
    name="offers.import_file",
    method="POST",
    path="/api/offers/imports",
    encoder=MultipartBody(
        parts=(
            Part(name="file", kind="file", required=True, rows=lambda: CsvFormat(row=models.OfferImportRow)),
            Part(name="import_mode", kind="text", required=True),
            Part(name="operator_format", kind="text"),
            Part(name="shop", kind="text", required=True),
            Part(name="with_products", kind="text"),
        )
    ),
    results=(
        Result(status="201", kind="json", content_type="application/json", type=lambda: models.OfferImportTracking),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        Job(
            handle=(("import", "$response.body#/import_id"),),
            poll=Poll(
                operation="OF02",
                success=Acceptor(at="/status", values=("COMPLETE",)),
                failure=Acceptor(at="/status", values=("FAILED",)),
            ),
            report=Report(operation="OF03", when="/has_error_report"),
        ),
        MultipartRules(files="$request.body#/file", max_files=1, allowed_types=("csv", "xml", "xlsx")),
        RateLimits(
            limits=(
                Rate(
                    calls=1,
                    per=60.0,
                    partition=("account", "$request.body#/shop"),
                    variant="offers only",
                    when=When(test="not_in", value="$request.body#/with_products", values=("true",)),
                ),
                Rate(
                    calls=1,
                    per=900.0,
                    partition=("account", "$request.body#/shop"),
                    variant="offers and products",
                    when=When(test="in", value="$request.body#/with_products", values=("true",)),
                ),
            )
        ),
        Retries(attempts=4, idempotent=True),
    ),
)

OF02 = Operation(
    id="OF02",
    name="offers.import_status",
    method="GET",
    path="/api/offers/imports/{import}",
    parameters=(Parameter(name="import", place="path", style="simple", explode=False, required=True),),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OfferImportStatus),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Rate(calls=1, per=60.0),)), Retries(attempts=4)),
)

OF03 = Operation(
    id="OF03",
    name="offers.import_errors",
    method="GET",
    path="/api/offers/imports/{import}/error_report",
    parameters=(Parameter(name="import", place="path", style="simple", explode=False, required=True),),
    results=(
        Result(
            status="200",
            kind="csv",
            content_type="application/octet-stream",
            type=lambda: CsvFormat(row=models.OfferImportErrorRow),
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Rate(calls=1, per=60.0),)), Retries(attempts=4)),
)

OF22 = Operation(
    id="OF22",
    name="offers.get",
    method="GET",
    path="/api/offers/{offer}",
    parameters=(
        Parameter(name="offer", place="path", style="simple", explode=False, required=True),
        Parameter(name="pricing_channel_code"),
        Parameter(name="pricing_customer_organization_id"),
        Parameter(name="locale"),
    ),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.Offer),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Trigger(event="at each display of an offer"),)), Retries(attempts=4)),
)

OF24 = Operation(
    id="OF24",
    name="offers.update",
    method="POST",
    path="/api/offers",
    parameters=(Parameter(name="shop", required=True),),
    encoder=JsonBody(type=lambda: models.OfferUpdateBatch),
    results=(
        Result(status="201", kind="json", content_type="application/json", type=lambda: models.OfferUpdateTracking),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        Job(
            handle=(("import", "$response.body#/import_id"),),
            poll=Poll(
                operation="OF02",
                success=Acceptor(at="/status", values=("COMPLETE",)),
                failure=Acceptor(at="/status", values=("FAILED",)),
            ),
            report=Report(operation="OF03", when="/has_error_report"),
        ),
        RateLimits(limits=(Rate(calls=1, per=60.0),)),
        Retries(attempts=4, idempotent=True),
    ),
)

OF52 = Operation(
    id="OF52",
    name="offers.export",
    method="POST",
    path="/api/offers/export/async",
    encoder=JsonBody(type=lambda: models.OfferExportRequest),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OfferExportTracking),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        Job(
            handle=(("tracking_id", "$response.body#/tracking_id"),),
            poll=Poll(
                operation="OF53",
                success=Acceptor(at="/status", values=("COMPLETED",)),
                failure=Acceptor(at="/status", values=("FAILED",)),
            ),
            result=JobResult(
                operation="OF54",
                urls="/urls",
                items="",
                media=Media(at="$request.body#/export_type", default="text/csv"),
            ),
        ),
        RateLimits(
            limits=(
                Rate(
                    calls=1,
                    per=60.0,
                    variant="differential",
                    when=When(test="present", value="$request.body#/last_request_date"),
                ),
                Rate(
                    calls=1,
                    per=86400.0,
                    variant="full",
                    when=When(test="absent", value="$request.body#/last_request_date"),
                ),
            )
        ),
        Requirements(
            requirements=(
                Requirement(
                    kind="not_together",
                    of=("$request.body#/include_inactive_offers", "$request.body#/last_request_date"),
                ),
            )
        ),
        Retries(attempts=4, idempotent=True),
    ),
)

OF53 = Operation(
    id="OF53",
    name="offers.export_status",
    method="GET",
    path="/api/offers/export/async/status/{tracking_id}",
    parameters=(Parameter(name="tracking_id", place="path", style="simple", explode=False, required=True),),
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: models.OfferExportStatus),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(RateLimits(limits=(Rate(calls=1, per=10.0),)), Retries(attempts=4)),
)

OF54 = Operation(
    id="OF54",
    name="offers.export_file",
    method="GET",
    path="/dynamic-url/The+URL+is+retrieved+from+OF53+output/OF54",
    results=(
        Result(status="200", kind="json", content_type="application/json", type=lambda: list[models.ExportedOffer]),
        Result(
            status="200", kind="csv", content_type="text/csv", type=lambda: CsvFormat(row=models.OfferRow, quoted=False)
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(Retries(attempts=4),),
    url_argument="url",
)

OF26 = Operation(
    id="OF26",
    name="offers.get_quantity",
    method="GET",
    path="/api/offers/{offer}/quantity",
    parameters=(Parameter(name="offer", place="path", style="simple", explode=False, required=True),),
    results=(Result(status="200", kind="json", content_type="application/json", type=lambda: models.OfferQuantity),),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(Retries(attempts=4),),
    warning="OF26 (offers.get_quantity): the provider allows no integration to use it. An offer that cannot be bought has 0.",
)

OF51 = Operation(
    id="OF51",
    name="offers.export_csv",
    method="GET",
    path="/api/offers/export",
    parameters=(
        Parameter(name="last_request_date"),
        Parameter(name="channel_codes", explode=False),
        Parameter(name="shipping_zones", explode=False),
        Parameter(name="include_inactive_offers"),
        Parameter(name="include_fields", explode=False),
        Parameter(name="models", explode=False),
    ),
    results=(
        Result(
            status="200", kind="csv", content_type="text/csv", type=lambda: CsvFormat(row=models.OfferRow, quoted=False)
        ),
    ),
    bare_errors=("400", "401", "403", "404", "405", "406", "410", "415", "429", "500"),
    security=(("oauth2",), ("apiKey",)),
    conventions=(
        RateLimits(
            limits=(
                Rate(
                    calls=1,
                    per=60.0,
                    variant="differential",
                    when=When(test="present", value="$request.query.last_request_date"),
                ),
                Rate(
                    calls=1,
                    per=86400.0,
                    variant="full",
                    when=When(test="absent", value="$request.query.last_request_date"),
                ),
            )
        ),
        Requirements(
            requirements=(
                Requirement(
                    kind="not_together",
                    of=("$request.query.include_inactive_offers", "$request.query.last_request_date"),
                ),
            )
        ),
        Retries(attempts=4),
    ),
    warning="OF51 (offers.export_csv): the provider allows no integration to use it. Use OF52, OF53 and OF54. The file has what was updated or deleted since last_request_date, or all active offers where none is given, sorted by identifier. A deleted offer only has offer-id, product-sku, shop-id, shop-sku, active and deleted. Each custom field of offers is a column of its own, named by the code of the field. A program that exports changes should do so every 5 minutes rather than every minute.",
)


def _of01_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts

    return JobParts(poll=OF02, report=OF03)


def _of24_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts

    return JobParts(poll=OF02, report=OF03)


def _of52_job() -> JobParts:
    from .._vendor.runtime.job_run import JobParts

    return JobParts(poll=OF53, result=OF54, item=models.ExportedOffer)


class Offers(Group):
    """What the shops sell, file by file or one by one."""

    __slots__ = ()

    @property
    def imports(self) -> OffersImports:
        """The methods of `client.offers.imports`."""
        from .offers_imports import OffersImports

        return OffersImports(self._client)

    def import_file(
        self,
        file: FileInput | Iterable[models.OfferImportRow | Mapping[str, Any]],
        *,
        shop: builtins.int,
        import_mode: models.ImportMode = "NORMAL",
        operator_format: builtins.bool | None = None,
        with_products: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> RunningJob[models.OfferImportTracking, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Import a file of offers (OF01).

        Takes a CSV, XML or XLSX file of one shop. The import then runs by itself: OF02 tells how far it has
        come, and OF03 which lines were rejected. Offers can also be given as rows, of which a CSV file is
        made.

        Args:
            file: A CSV file or its rows, or a file in XML or XLSX.
            shop: The shop that sells the offers.
            import_mode: What an import does to the offers that are already there. PARTIAL_UPDATE is
                deprecated.
            operator_format: Whether products are in the operator's format.
            with_products: Whether the file holds products as well.

        Source: Mirakl Marketplace APIs: OF01 - Import a file to add offers
        """
        return self._client.start(
            OF01,
            _of01_job(),
            Arguments(
                parameters={},
                body={
                    "file": file,
                    "import_mode": import_mode,
                    "operator_format": operator_format,
                    "shop": shop,
                    "with_products": with_products,
                },
            ),
            options,
        )

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Go on with a job that import_file started, also in another process (OF01).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF01, _of01_job(), handle, options)

    def import_status(self, import_: builtins.int, *, options: CallOptions | None = None) -> models.OfferImportStatus:
        """See how far an import of offers has come (OF02).

        COMPLETE and FAILED are final. A complete import can still have rejected lines: then has_error_report
        is true, and OF03 has them.

        Args:
            import_: The import that OF01 or OF24 started.

        Source: Mirakl Marketplace APIs: OF02 - Get information and statistics about an offer import
        """
        answer: models.OfferImportStatus = self._client.call(OF02, Arguments(parameters={"import": import_}), options)
        return answer

    def import_errors(
        self, import_: builtins.int, *, options: CallOptions | None = None
    ) -> CsvDownload[models.OfferImportErrorRow]:
        """Get the rejected lines of an import of offers (OF03).

        The file is a CSV, XLSX or XML file, as the imported file was. It is there when OF02 says
        has_error_report.

        Args:
            import_: The import that OF01 or OF24 started.

        Source: Mirakl Marketplace APIs: OF03 - Get the error report file for an offer import
        """
        answer: CsvDownload[models.OfferImportErrorRow] = self._client.call(
            OF03, Arguments(parameters={"import": import_}), options
        )
        return answer

    def get(
        self,
        offer: builtins.int,
        *,
        pricing_channel_code: builtins.str | None = None,
        pricing_customer_organization_id: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Offer:
        """Read one offer (OF22).

        Args:
            offer: Identifier of the offer.
            pricing_channel_code: The channel whose prices are wanted.
            pricing_customer_organization_id: The customer organization whose prices are wanted, where
                customers have prices of their own. Ignored when there is no such organization.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OF22 - Get information about an offer
        """
        answer: models.Offer = self._client.call(
            OF22,
            Arguments(
                parameters={
                    "offer": offer,
                    "pricing_channel_code": pricing_channel_code,
                    "pricing_customer_organization_id": pricing_customer_organization_id,
                    "locale": locale,
                }
            ),
            options,
        )
        return answer

    def update(
        self,
        *,
        shop: builtins.int,
        body: models.OfferUpdateBatch | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> RunningJob[models.OfferUpdateTracking, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Create, update or delete offers of a shop (OF24).

        Send each offer with all its fields: a field that is left out goes back to its default. The update
        then runs by itself, as an import does: OF02 tells how far it has come, and OF03 which offers were
        rejected. A program that sends changes should do so every 5 minutes rather than every minute.

        Args:
            shop: The shop that sells the offers.

        Source: Mirakl Marketplace APIs: OF24 - Create, update, or delete offers
        """
        return self._client.start(OF24, _of24_job(), Arguments(parameters={"shop": shop}, body=body), options)

    def resume_update(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Go on with a job that update started, also in another process (OF24).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF24, _of24_job(), handle, options)

    def export(
        self, *, body: models.OfferExportRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> RunningJob[
        models.OfferExportTracking, models.OfferExportStatus, models.ExportedOffer | models.OfferRow, Never
    ]:
        """Start an export of offers (OF52).

        Exports what was updated or deleted since last_request_date, or all active offers where none is given.
        OF53 then tells how far the export has come. A program that exports changes should do so every 5
        minutes rather than every minute. The smallest chunks are smaller on test and development instances.
        The items of the job are those of files in JSON, or the rows of files in CSV, as export_type says.

        Source: Mirakl Marketplace APIs: OF52 - Export offers CSV or JSON file asynchronously
        """
        return self._client.start(OF52, _of52_job(), Arguments(parameters={}, body=body), options)

    def resume_export(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> RunningJob[None, models.OfferExportStatus, models.ExportedOffer | models.OfferRow, Never]:
        """Go on with a job that export started, also in another process (OF52).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF52, _of52_job(), handle, options)

    def export_status(
        self, tracking_id: builtins.str, *, options: CallOptions | None = None
    ) -> models.OfferExportStatus:
        """See how far an export of offers has come (OF53).

        PENDING until the export ends as COMPLETED or FAILED. A complete export lists the URLs of all its
        files; OF54 gets each of them. A failed one says why.

        Args:
            tracking_id: The export that OF52 started.

        Source: Mirakl Marketplace APIs: OF53 - Poll the status of an asynchronous offer export (OF52)
        """
        answer: models.OfferExportStatus = self._client.call(
            OF53, Arguments(parameters={"tracking_id": tracking_id}), options
        )
        return answer

    @overload
    def export_file(
        self, url: str, *, accept: Literal["application/json"] = "application/json", options: CallOptions | None = None
    ) -> builtins.list[models.ExportedOffer]: ...

    @overload
    def export_file(
        self, url: str, *, accept: Literal["text/csv"], options: CallOptions | None = None
    ) -> CsvDownload[models.OfferRow]: ...

    def export_file(
        self,
        url: str,
        *,
        accept: Literal["application/json", "text/csv"] = "application/json",
        options: CallOptions | None = None,
    ) -> builtins.list[models.ExportedOffer] | CsvDownload[models.OfferRow]:
        """Get one file of an export of offers (OF54).

        Call it once for each URL that OF53 lists. The file is in the format that OF52 was asked for: a list
        of offers in JSON, or a CSV file with one line per offer.

        Args:
            url: The absolute URL, as the API gave it.
            accept: The media type to answer with.

        Source: Mirakl Marketplace APIs: OF54 - Retrieve offer files once asynchronous offer export is
        complete (OF52)
        """
        answer: builtins.list[models.ExportedOffer] | CsvDownload[models.OfferRow] = self._client.call(
            OF54, Arguments(parameters={}, url=url, accept=accept), options
        )
        return answer

    def get_quantity(self, offer: builtins.int, *, options: CallOptions | None = None) -> models.OfferQuantity:
        """Read how much of an offer is in stock (OF26).

        An offer that cannot be bought has 0.

        Args:
            offer: Identifier of the offer.

        Source: Mirakl Marketplace APIs: OF26 - Get the quantity of stock available for an offer.
        """
        answer: models.OfferQuantity = self._client.call(OF26, Arguments(parameters={"offer": offer}), options)
        return answer

    def export_csv(
        self,
        *,
        last_request_date: datetime | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        shipping_zones: Sequence[builtins.str] | None = None,
        include_inactive_offers: builtins.bool | None = None,
        include_fields: Sequence[builtins.str] | None = None,
        models: Sequence[models.PlatformModel] | None = None,
        options: CallOptions | None = None,
    ) -> CsvDownload[models.OfferRow]:
        """Export offers at once, as a CSV file (OF51).

        Use OF52, OF53 and OF54. The file has what was updated or deleted since last_request_date, or all
        active offers where none is given, sorted by identifier. A deleted offer only has offer-id,
        product-sku, shop-id, shop-sku, active and deleted. Each custom field of offers is a column of its
        own, named by the code of the field. A program that exports changes should do so every 5 minutes
        rather than every minute.

        Args:
            last_request_date: Offers that were updated or deleted since then, active or not. All active
                offers when left out.
            channel_codes: Only offers that can be bought in these channels.
            shipping_zones: The shipping zones whose shipping prices and delivery times are wanted. All when
                left out.
            include_inactive_offers: Inactive offers, too. The call fails when last_request_date stands beside
                it.
            include_fields: Only these columns. All when left out.
            models: Only offers of shops that sell under one of these models.

        Source: Mirakl Marketplace APIs: OF51 - Get offers CSV file
        """
        answer: CsvDownload[_models.OfferRow] = self._client.call(
            OF51,
            Arguments(
                parameters={
                    "last_request_date": last_request_date,
                    "channel_codes": channel_codes,
                    "shipping_zones": shipping_zones,
                    "include_inactive_offers": include_inactive_offers,
                    "include_fields": include_fields,
                    "models": models,
                }
            ),
            options,
        )
        return answer


class AsyncOffers(AsyncGroup):
    """What the shops sell, file by file or one by one."""

    __slots__ = ()

    @property
    def imports(self) -> AsyncOffersImports:
        """The methods of `client.offers.imports`."""
        from .offers_imports import AsyncOffersImports

        return AsyncOffersImports(self._client)

    async def import_file(
        self,
        file: FileInput | Iterable[models.OfferImportRow | Mapping[str, Any]],
        *,
        shop: builtins.int,
        import_mode: models.ImportMode = "NORMAL",
        operator_format: builtins.bool | None = None,
        with_products: builtins.bool | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRunningJob[models.OfferImportTracking, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Import a file of offers (OF01).

        Takes a CSV, XML or XLSX file of one shop. The import then runs by itself: OF02 tells how far it has
        come, and OF03 which lines were rejected. Offers can also be given as rows, of which a CSV file is
        made.

        Args:
            file: A CSV file or its rows, or a file in XML or XLSX.
            shop: The shop that sells the offers.
            import_mode: What an import does to the offers that are already there. PARTIAL_UPDATE is
                deprecated.
            operator_format: Whether products are in the operator's format.
            with_products: Whether the file holds products as well.

        Source: Mirakl Marketplace APIs: OF01 - Import a file to add offers
        """
        return await self._client.start(
            OF01,
            _of01_job(),
            Arguments(
                parameters={},
                body={
                    "file": file,
                    "import_mode": import_mode,
                    "operator_format": operator_format,
                    "shop": shop,
                    "with_products": with_products,
                },
            ),
            options,
        )

    def resume_import_file(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Go on with a job that import_file started, also in another process (OF01).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF01, _of01_job(), handle, options)

    async def import_status(
        self, import_: builtins.int, *, options: CallOptions | None = None
    ) -> models.OfferImportStatus:
        """See how far an import of offers has come (OF02).

        COMPLETE and FAILED are final. A complete import can still have rejected lines: then has_error_report
        is true, and OF03 has them.

        Args:
            import_: The import that OF01 or OF24 started.

        Source: Mirakl Marketplace APIs: OF02 - Get information and statistics about an offer import
        """
        answer: models.OfferImportStatus = await self._client.call(
            OF02, Arguments(parameters={"import": import_}), options
        )
        return answer

    async def import_errors(
        self, import_: builtins.int, *, options: CallOptions | None = None
    ) -> AsyncCsvDownload[models.OfferImportErrorRow]:
        """Get the rejected lines of an import of offers (OF03).

        The file is a CSV, XLSX or XML file, as the imported file was. It is there when OF02 says
        has_error_report.

        Args:
            import_: The import that OF01 or OF24 started.

        Source: Mirakl Marketplace APIs: OF03 - Get the error report file for an offer import
        """
        answer: AsyncCsvDownload[models.OfferImportErrorRow] = await self._client.call(
            OF03, Arguments(parameters={"import": import_}), options
        )
        return answer

    async def get(
        self,
        offer: builtins.int,
        *,
        pricing_channel_code: builtins.str | None = None,
        pricing_customer_organization_id: builtins.str | None = None,
        locale: builtins.str | None = None,
        options: CallOptions | None = None,
    ) -> models.Offer:
        """Read one offer (OF22).

        Args:
            offer: Identifier of the offer.
            pricing_channel_code: The channel whose prices are wanted.
            pricing_customer_organization_id: The customer organization whose prices are wanted, where
                customers have prices of their own. Ignored when there is no such organization.
            locale: Language of the localised texts, as `en_US` or `en`. It must be active in the back office.

        Source: Mirakl Marketplace APIs: OF22 - Get information about an offer
        """
        answer: models.Offer = await self._client.call(
            OF22,
            Arguments(
                parameters={
                    "offer": offer,
                    "pricing_channel_code": pricing_channel_code,
                    "pricing_customer_organization_id": pricing_customer_organization_id,
                    "locale": locale,
                }
            ),
            options,
        )
        return answer

    async def update(
        self,
        *,
        shop: builtins.int,
        body: models.OfferUpdateBatch | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> AsyncRunningJob[models.OfferUpdateTracking, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Create, update or delete offers of a shop (OF24).

        Send each offer with all its fields: a field that is left out goes back to its default. The update
        then runs by itself, as an import does: OF02 tells how far it has come, and OF03 which offers were
        rejected. A program that sends changes should do so every 5 minutes rather than every minute.

        Args:
            shop: The shop that sells the offers.

        Source: Mirakl Marketplace APIs: OF24 - Create, update, or delete offers
        """
        return await self._client.start(OF24, _of24_job(), Arguments(parameters={"shop": shop}, body=body), options)

    def resume_update(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.OfferImportStatus, Never, models.OfferImportErrorRow]:
        """Go on with a job that update started, also in another process (OF24).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF24, _of24_job(), handle, options)

    async def export(
        self, *, body: models.OfferExportRequest | Mapping[str, Any], options: CallOptions | None = None
    ) -> AsyncRunningJob[
        models.OfferExportTracking, models.OfferExportStatus, models.ExportedOffer | models.OfferRow, Never
    ]:
        """Start an export of offers (OF52).

        Exports what was updated or deleted since last_request_date, or all active offers where none is given.
        OF53 then tells how far the export has come. A program that exports changes should do so every 5
        minutes rather than every minute. The smallest chunks are smaller on test and development instances.
        The items of the job are those of files in JSON, or the rows of files in CSV, as export_type says.

        Source: Mirakl Marketplace APIs: OF52 - Export offers CSV or JSON file asynchronously
        """
        return await self._client.start(OF52, _of52_job(), Arguments(parameters={}, body=body), options)

    def resume_export(
        self, handle: builtins.str, *, options: CallOptions | None = None
    ) -> AsyncRunningJob[None, models.OfferExportStatus, models.ExportedOffer | models.OfferRow, Never]:
        """Go on with a job that export started, also in another process (OF52).

        Args:
            handle: The job's own text, `job.handle`.
        """
        return self._client.resume(OF52, _of52_job(), handle, options)

    async def export_status(
        self, tracking_id: builtins.str, *, options: CallOptions | None = None
    ) -> models.OfferExportStatus:
        """See how far an export of offers has come (OF53).

        PENDING until the export ends as COMPLETED or FAILED. A complete export lists the URLs of all its
        files; OF54 gets each of them. A failed one says why.

        Args:
            tracking_id: The export that OF52 started.

        Source: Mirakl Marketplace APIs: OF53 - Poll the status of an asynchronous offer export (OF52)
        """
        answer: models.OfferExportStatus = await self._client.call(
            OF53, Arguments(parameters={"tracking_id": tracking_id}), options
        )
        return answer

    @overload
    async def export_file(
        self, url: str, *, accept: Literal["application/json"] = "application/json", options: CallOptions | None = None
    ) -> builtins.list[models.ExportedOffer]: ...

    @overload
    async def export_file(
        self, url: str, *, accept: Literal["text/csv"], options: CallOptions | None = None
    ) -> AsyncCsvDownload[models.OfferRow]: ...

    async def export_file(
        self,
        url: str,
        *,
        accept: Literal["application/json", "text/csv"] = "application/json",
        options: CallOptions | None = None,
    ) -> builtins.list[models.ExportedOffer] | AsyncCsvDownload[models.OfferRow]:
        """Get one file of an export of offers (OF54).

        Call it once for each URL that OF53 lists. The file is in the format that OF52 was asked for: a list
        of offers in JSON, or a CSV file with one line per offer.

        Args:
            url: The absolute URL, as the API gave it.
            accept: The media type to answer with.

        Source: Mirakl Marketplace APIs: OF54 - Retrieve offer files once asynchronous offer export is
        complete (OF52)
        """
        answer: builtins.list[models.ExportedOffer] | AsyncCsvDownload[models.OfferRow] = await self._client.call(
            OF54, Arguments(parameters={}, url=url, accept=accept), options
        )
        return answer

    async def get_quantity(self, offer: builtins.int, *, options: CallOptions | None = None) -> models.OfferQuantity:
        """Read how much of an offer is in stock (OF26).

        An offer that cannot be bought has 0.

        Args:
            offer: Identifier of the offer.

        Source: Mirakl Marketplace APIs: OF26 - Get the quantity of stock available for an offer.
        """
        answer: models.OfferQuantity = await self._client.call(OF26, Arguments(parameters={"offer": offer}), options)
        return answer

    async def export_csv(
        self,
        *,
        last_request_date: datetime | None = None,
        channel_codes: Sequence[builtins.str] | None = None,
        shipping_zones: Sequence[builtins.str] | None = None,
        include_inactive_offers: builtins.bool | None = None,
        include_fields: Sequence[builtins.str] | None = None,
        models: Sequence[models.PlatformModel] | None = None,
        options: CallOptions | None = None,
    ) -> AsyncCsvDownload[models.OfferRow]:
        """Export offers at once, as a CSV file (OF51).

        Use OF52, OF53 and OF54. The file has what was updated or deleted since last_request_date, or all
        active offers where none is given, sorted by identifier. A deleted offer only has offer-id,
        product-sku, shop-id, shop-sku, active and deleted. Each custom field of offers is a column of its
        own, named by the code of the field. A program that exports changes should do so every 5 minutes
        rather than every minute.

        Args:
            last_request_date: Offers that were updated or deleted since then, active or not. All active
                offers when left out.
            channel_codes: Only offers that can be bought in these channels.
            shipping_zones: The shipping zones whose shipping prices and delivery times are wanted. All when
                left out.
            include_inactive_offers: Inactive offers, too. The call fails when last_request_date stands beside
                it.
            include_fields: Only these columns. All when left out.
            models: Only offers of shops that sell under one of these models.

        Source: Mirakl Marketplace APIs: OF51 - Get offers CSV file
        """
        answer: AsyncCsvDownload[_models.OfferRow] = await self._client.call(
            OF51,
            Arguments(
                parameters={
                    "last_request_date": last_request_date,
                    "channel_codes": channel_codes,
                    "shipping_zones": shipping_zones,
                    "include_inactive_offers": include_inactive_offers,
                    "include_fields": include_fields,
                    "models": models,
                }
            ),
            options,
        )
        return answer
