"""Calls of an operator's client with the types that a reader may rely on; checked, never run."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import assert_type

from mirakl_operator import AsyncMiraklOperator, CsvFormat, MiraklOperator, models
from mirakl_operator._vendor.runtime.csv_download import AsyncCsvDownload, CsvDownload


def offers() -> Iterator[models.OfferImportRow]:
    """Rows that come one by one."""
    yield models.OfferImportRow(sku="a", price=Decimal("1.10"), price_by_channel={"US": Decimal("2.00")})


def imports(client: MiraklOperator) -> None:
    """A file in any form, or rows; the rows of the report are typed."""
    job = client.offers.import_file("offers.csv", shop=2000)
    client.offers.import_file(Path("offers.csv"), shop=2000, import_mode="REPLACE")
    client.offers.import_file(offers(), shop=2000)
    client.prices.import_file([models.PriceImportRow(offer_sku="a"), {"offer-sku": "b"}], shop=2000)
    assert_type(job.wait(), models.OfferImportStatus)
    for error in job.errors():
        assert_type(error, models.OfferImportErrorRow)
        assert_type(error.error_line, int | None)
    assert_type(job.error_report("folder"), Path | None)


def exports(client: MiraklOperator) -> None:
    """Rows as they arrive, from a call, from a job, or from a file that was saved."""
    file = client.offers.export_csv()
    assert_type(file, CsvDownload[models.OfferRow])
    for row in file.rows():
        assert_type(row, models.OfferRow)
        assert_type(row.price_by_channel, dict[str, Decimal] | None)
        assert_type(row.shipping_price_by_zone_and_method, dict[str, dict[str, Decimal]] | None)
    for item in client.offers.export(body={}).items():
        assert_type(item, models.ExportedOffer | models.OfferRow)
    assert_type(next(CsvFormat(row=models.OfferRow).read("offers.csv")), models.OfferRow)


async def asynchronous(client: AsyncMiraklOperator) -> None:
    """The same, awaited."""
    job = await client.offers.import_file(offers(), shop=2000)
    async for error in job.errors():
        assert_type(error, models.OfferImportErrorRow)
    file = await client.prices.import_errors("import")
    assert_type(file, AsyncCsvDownload[models.PriceImportErrorRow])
    async for row in file.rows():
        assert_type(row, models.PriceImportErrorRow)
