"""The documented calls of `client.offers`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

# isort: split
from mirakl_operator._vendor.runtime.csv_rows import CsvFormat
from mirakl_operator._vendor.runtime.testing import Wire

from mirakl_operator import AsyncMiraklOperator, MiraklOperator, Upload, models


def sync_client(wire: Wire) -> MiraklOperator:
    """A blocking client on the wire."""
    return MiraklOperator(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_OPERATOR_TOKEN"),
        api_key=wire.secret("MIRAKL_OPERATOR_API_KEY"),
        **wire.sync_settings(),
    )


def async_client(wire: Wire) -> AsyncMiraklOperator:
    """An asyncio client on the wire."""
    return AsyncMiraklOperator(
        base_url=wire.base_url,
        token=wire.secret("MIRAKL_OPERATOR_TOKEN"),
        api_key=wire.secret("MIRAKL_OPERATOR_API_KEY"),
        **wire.async_settings(),
    )


@pytest.mark.operation(id="OF01", mode="sync")
def test_of01(wire: Wire) -> None:
    """OF01: `offers.import_file` makes the documented call and reads its answer."""
    wire.answers(201, "of01.response.json")
    with sync_client(wire) as client:
        answer = client.offers.import_file(
            file=Upload(b"stub file\n", "offers.csv"),
            import_mode="NORMAL",
            operator_format=True,
            shop=0,
            with_products=True,
        ).started
        assert not client.drift
    wire.sent(
        "POST",
        "/api/offers/imports",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="offers.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="import_mode"\r\n\r\nNORMAL\r\n--stub-boundary\r\nContent-Disposition: form-data; name="operator_format"\r\n\r\ntrue\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop"\r\n\r\n0\r\n--stub-boundary\r\nContent-Disposition: form-data; name="with_products"\r\n\r\ntrue\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.OfferImportTracking, "of01.response.json")


@pytest.mark.operation(id="OF01", mode="async")
def test_of01_async(wire: Wire) -> None:
    """OF01: `offers.import_file` makes the documented call and reads its answer."""
    wire.answers(201, "of01.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.import_file(
                file=Upload(b"stub file\n", "offers.csv"),
                import_mode="NORMAL",
                operator_format=True,
                shop=0,
                with_products=True,
            )
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/offers/imports",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="offers.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="import_mode"\r\n\r\nNORMAL\r\n--stub-boundary\r\nContent-Disposition: form-data; name="operator_format"\r\n\r\ntrue\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop"\r\n\r\n0\r\n--stub-boundary\r\nContent-Disposition: form-data; name="with_products"\r\n\r\ntrue\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.OfferImportTracking, "of01.response.json")


@pytest.mark.operation(id="OF02", mode="sync")
def test_of02(wire: Wire) -> None:
    """OF02: `offers.import_status` makes the documented call and reads its answer."""
    wire.answers(200, "of02.response.json")
    with sync_client(wire) as client:
        answer = client.offers.import_status(2035)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/imports/2035",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferImportStatus, "of02.response.json")


@pytest.mark.operation(id="OF02", mode="async")
def test_of02_async(wire: Wire) -> None:
    """OF02: `offers.import_status` makes the documented call and reads its answer."""
    wire.answers(200, "of02.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.import_status(2035)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/imports/2035",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferImportStatus, "of02.response.json")


@pytest.mark.operation(id="OF03", mode="sync")
def test_of03(wire: Wire) -> None:
    """OF03: `offers.import_errors` makes the documented call and reads its answer."""
    wire.answers(200, "of03.response.csv", content_type="application/octet-stream")
    with sync_client(wire) as client:
        answer = list(client.offers.import_errors(2035).rows())
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/imports/2035/error_report",
        query="",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.OfferImportErrorRow), "of03.response.csv")


@pytest.mark.operation(id="OF03", mode="async")
def test_of03_async(wire: Wire) -> None:
    """OF03: `offers.import_errors` makes the documented call and reads its answer."""
    wire.answers(200, "of03.response.csv", content_type="application/octet-stream")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.import_errors(2035)
            kept = [row async for row in answer.rows()]
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/imports/2035/error_report",
        query="",
        headers={
            "accept": "application/octet-stream",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.OfferImportErrorRow), "of03.response.csv")


@pytest.mark.operation(id="OF22", mode="sync")
def test_of22(wire: Wire) -> None:
    """OF22: `offers.get` makes the documented call and reads its answer."""
    wire.answers(200, "of22.response.json")
    with sync_client(wire) as client:
        answer = client.offers.get(
            2135, pricing_channel_code="string", pricing_customer_organization_id="string", locale="en_US"
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/2135",
        query="pricing_channel_code=string&pricing_customer_organization_id=string&locale=en_US",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.Offer, "of22.response.json")


@pytest.mark.operation(id="OF22", mode="async")
def test_of22_async(wire: Wire) -> None:
    """OF22: `offers.get` makes the documented call and reads its answer."""
    wire.answers(200, "of22.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.get(
                2135, pricing_channel_code="string", pricing_customer_organization_id="string", locale="en_US"
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/2135",
        query="pricing_channel_code=string&pricing_customer_organization_id=string&locale=en_US",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.Offer, "of22.response.json")


@pytest.mark.operation(id="OF24", mode="sync")
def test_of24(wire: Wire) -> None:
    """OF24: `offers.update` makes the documented call and reads its answer."""
    wire.answers(201, "of24.response.json")
    with sync_client(wire) as client:
        answer = client.offers.update(shop=0, body=wire.example("of24.request.json")).started
        assert not client.drift
    wire.sent(
        "POST",
        "/api/offers",
        query="shop=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body="of24.request.json",
    )
    wire.returned(answer, models.OfferUpdateTracking, "of24.response.json")


@pytest.mark.operation(id="OF24", mode="async")
def test_of24_async(wire: Wire) -> None:
    """OF24: `offers.update` makes the documented call and reads its answer."""
    wire.answers(201, "of24.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.update(shop=0, body=wire.example("of24.request.json"))
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/offers",
        query="shop=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body="of24.request.json",
    )
    wire.returned(answer, models.OfferUpdateTracking, "of24.response.json")


@pytest.mark.operation(id="OF52", mode="sync")
def test_of52(wire: Wire) -> None:
    """OF52: `offers.export` makes the documented call and reads its answer."""
    wire.answers(200, "of52.response.json")
    with sync_client(wire) as client:
        answer = client.offers.export(body=wire.example("of52.request.json")).started
        assert not client.drift
    wire.sent(
        "POST",
        "/api/offers/export/async",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body="of52.request.json",
    )
    wire.returned(answer, models.OfferExportTracking, "of52.response.json")


@pytest.mark.operation(id="OF52", mode="async")
def test_of52_async(wire: Wire) -> None:
    """OF52: `offers.export` makes the documented call and reads its answer."""
    wire.answers(200, "of52.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.export(body=wire.example("of52.request.json"))
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/offers/export/async",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body="of52.request.json",
    )
    wire.returned(answer, models.OfferExportTracking, "of52.response.json")


@pytest.mark.operation(id="OF53", mode="sync")
def test_of53(wire: Wire) -> None:
    """OF53: `offers.export_status` makes the documented call and reads its answer."""
    wire.answers(200, "of53.response.json")
    with sync_client(wire) as client:
        answer = client.offers.export_status("760a9a3a-1a3a-4f0d-93a5-cef772c7c3e5")
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/export/async/status/760a9a3a-1a3a-4f0d-93a5-cef772c7c3e5",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferExportStatus, "of53.response.json")


@pytest.mark.operation(id="OF53", mode="async")
def test_of53_async(wire: Wire) -> None:
    """OF53: `offers.export_status` makes the documented call and reads its answer."""
    wire.answers(200, "of53.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.export_status("760a9a3a-1a3a-4f0d-93a5-cef772c7c3e5")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/export/async/status/760a9a3a-1a3a-4f0d-93a5-cef772c7c3e5",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferExportStatus, "of53.response.json")


@pytest.mark.operation(id="OF54", mode="sync")
def test_of54(wire: Wire) -> None:
    """OF54: `offers.export_file` makes the documented call and reads its answer."""
    wire.answers(200, "of54.response.json")
    with sync_client(wire) as client:
        answer = client.offers.export_file(wire.url("/dynamic/file-1"))
        assert not client.drift
    wire.sent(
        "GET",
        "/dynamic/file-1",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, list[models.ExportedOffer], "of54.response.json")


@pytest.mark.operation(id="OF54", mode="async")
def test_of54_async(wire: Wire) -> None:
    """OF54: `offers.export_file` makes the documented call and reads its answer."""
    wire.answers(200, "of54.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.export_file(wire.url("/dynamic/file-1"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/dynamic/file-1",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, list[models.ExportedOffer], "of54.response.json")


@pytest.mark.operation(id="OF26", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_of26(wire: Wire) -> None:
    """OF26: `offers.get_quantity` makes the documented call and reads its answer."""
    wire.answers(200, "of26.response.json")
    with sync_client(wire) as client:
        answer = client.offers.get_quantity(2135)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/2135/quantity",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferQuantity, "of26.response.json")


@pytest.mark.operation(id="OF26", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_of26_async(wire: Wire) -> None:
    """OF26: `offers.get_quantity` makes the documented call and reads its answer."""
    wire.answers(200, "of26.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.get_quantity(2135)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/2135/quantity",
        query="",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferQuantity, "of26.response.json")


@pytest.mark.operation(id="OF51", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_of51(wire: Wire) -> None:
    """OF51: `offers.export_csv` makes the documented call and reads its answer."""
    wire.answers(200, "of51.response.csv", content_type="text/csv")
    with sync_client(wire) as client:
        answer = list(
            client.offers.export_csv(
                last_request_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                channel_codes=["string"],
                shipping_zones=["string"],
                include_fields=["string"],
                models=["MARKETPLACE"],
            ).rows()
        )
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/export",
        query="last_request_date=2019-08-24T14%3A15%3A22Z&channel_codes=string&shipping_zones=string&include_fields=string&models=MARKETPLACE",
        headers={"accept": "text/csv", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.OfferRow, quoted=False), "of51.response.csv")


@pytest.mark.operation(id="OF51", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_of51_async(wire: Wire) -> None:
    """OF51: `offers.export_csv` makes the documented call and reads its answer."""
    wire.answers(200, "of51.response.csv", content_type="text/csv")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.export_csv(
                last_request_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                channel_codes=["string"],
                shipping_zones=["string"],
                include_fields=["string"],
                models=["MARKETPLACE"],
            )
            kept = [row async for row in answer.rows()]
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/export",
        query="last_request_date=2019-08-24T14%3A15%3A22Z&channel_codes=string&shipping_zones=string&include_fields=string&models=MARKETPLACE",
        headers={"accept": "text/csv", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.OfferRow, quoted=False), "of51.response.csv")
