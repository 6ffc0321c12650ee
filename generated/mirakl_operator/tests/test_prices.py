"""The documented calls of `client.prices`."""

from __future__ import annotations

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


@pytest.mark.operation(id="PRI01", mode="sync")
def test_pri01(wire: Wire) -> None:
    """PRI01: `prices.import_file` makes the documented call and reads its answer."""
    wire.answers(201, "pri01.response.json")
    with sync_client(wire) as client:
        answer = client.prices.import_file(file=Upload(b"stub file\n", "prices.csv"), shop=0).started
        assert not client.drift
    wire.sent(
        "POST",
        "/api/offers/pricing/imports",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="prices.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop"\r\n\r\n0\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.PriceImportTracking, "pri01.response.json")


@pytest.mark.operation(id="PRI01", mode="async")
def test_pri01_async(wire: Wire) -> None:
    """PRI01: `prices.import_file` makes the documented call and reads its answer."""
    wire.answers(201, "pri01.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.prices.import_file(file=Upload(b"stub file\n", "prices.csv"), shop=0)
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/offers/pricing/imports",
        query="",
        headers={
            "accept": "application/json",
            "content-type": "multipart/form-data; boundary=stub-boundary",
            "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN"),
        },
        body=b'--stub-boundary\r\nContent-Disposition: form-data; name="file"; filename="prices.csv"\r\nContent-Type: text/csv\r\n\r\nstub file\n\r\n--stub-boundary\r\nContent-Disposition: form-data; name="shop"\r\n\r\n0\r\n--stub-boundary--\r\n',
    )
    wire.returned(answer, models.PriceImportTracking, "pri01.response.json")


@pytest.mark.operation(id="PRI03", mode="sync")
def test_pri03(wire: Wire) -> None:
    """PRI03: `prices.import_errors` makes the documented call and reads its answer."""
    wire.answers(200, "pri03.response.csv", content_type="text/csv")
    with sync_client(wire) as client:
        answer = list(client.prices.import_errors("7d98c3c0-81fe-407d-9721-d4b01951c8d8").rows())
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/pricing/imports/7d98c3c0-81fe-407d-9721-d4b01951c8d8/error_report",
        query="",
        headers={"accept": "text/csv", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.PriceImportErrorRow), "pri03.response.csv")


@pytest.mark.operation(id="PRI03", mode="async")
def test_pri03_async(wire: Wire) -> None:
    """PRI03: `prices.import_errors` makes the documented call and reads its answer."""
    wire.answers(200, "pri03.response.csv", content_type="text/csv")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.prices.import_errors("7d98c3c0-81fe-407d-9721-d4b01951c8d8")
            kept = [row async for row in answer.rows()]
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/pricing/imports/7d98c3c0-81fe-407d-9721-d4b01951c8d8/error_report",
        query="",
        headers={"accept": "text/csv", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.listed(answer, CsvFormat(row=models.PriceImportErrorRow), "pri03.response.csv")
