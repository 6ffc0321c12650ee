"""The documented calls of `client.offers.imports`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

# isort: split
from mirakl_operator._vendor.runtime.testing import Wire

from mirakl_operator import AsyncMiraklOperator, MiraklOperator, models


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


@pytest.mark.operation(id="OF04", mode="sync")
def test_of04(wire: Wire) -> None:
    """OF04: `offers.imports.list` makes the documented call and reads its answer."""
    wire.answers(200, "of04.response.json")
    with sync_client(wire) as client:
        answer = client.offers.imports.list(
            shop_id=0,
            start_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            end_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            status="WAITING_SYNCHRONIZATION_PRODUCT",
            mode="NORMAL",
            origins=["API"],
            limit=10,
            page_token="string",
            sort=("dateCreated", "DESC"),
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/offers/imports",
        query="shop_id=0&start_date=2019-08-24T14%3A15%3A22Z&end_date=2019-08-24T14%3A15%3A22Z&status=WAITING_SYNCHRONIZATION_PRODUCT&mode=NORMAL&origins=API&limit=10&page_token=string&sort=dateCreated,DESC",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferImportPage, "of04.response.json")


@pytest.mark.operation(id="OF04", mode="async")
def test_of04_async(wire: Wire) -> None:
    """OF04: `offers.imports.list` makes the documented call and reads its answer."""
    wire.answers(200, "of04.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.offers.imports.list(
                shop_id=0,
                start_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                end_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                status="WAITING_SYNCHRONIZATION_PRODUCT",
                mode="NORMAL",
                origins=["API"],
                limit=10,
                page_token="string",
                sort=("dateCreated", "DESC"),
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/offers/imports",
        query="shop_id=0&start_date=2019-08-24T14%3A15%3A22Z&end_date=2019-08-24T14%3A15%3A22Z&status=WAITING_SYNCHRONIZATION_PRODUCT&mode=NORMAL&origins=API&limit=10&page_token=string&sort=dateCreated,DESC",
        headers={"accept": "application/json", "authorization": "Bearer " + wire.secret("MIRAKL_OPERATOR_TOKEN")},
        body=b"",
    )
    wire.returned(answer, models.OfferImportPage, "of04.response.json")
