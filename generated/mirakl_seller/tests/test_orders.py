"""The documented calls of `client.orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

# isort: split
from mirakl_seller._vendor.runtime.testing import Wire

from mirakl_seller import AsyncMiraklSeller, MiraklSeller, models


def sync_client(wire: Wire) -> MiraklSeller:
    """A blocking client on the wire."""
    return MiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.sync_settings())


def async_client(wire: Wire) -> AsyncMiraklSeller:
    """An asyncio client on the wire."""
    return AsyncMiraklSeller(base_url=wire.base_url, api_key=wire.secret("MIRAKL_API_KEY"), **wire.async_settings())


@pytest.mark.operation(id="OR04", mode="sync")
def test_or04(wire: Wire) -> None:
    """OR04: `orders.update` makes the documented call and reads its answer."""
    wire.answers(200, "or04.response.json")
    with sync_client(wire) as client:
        answer = client.orders.update(shop_id=0, body=wire.example("or04.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or04.request.json",
    )
    wire.returned(answer, models.OrderUpdateReport, "or04.response.json")


@pytest.mark.operation(id="OR04", mode="async")
def test_or04_async(wire: Wire) -> None:
    """OR04: `orders.update` makes the documented call and reads its answer."""
    wire.answers(200, "or04.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.update(shop_id=0, body=wire.example("or04.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or04.request.json",
    )
    wire.returned(answer, models.OrderUpdateReport, "or04.response.json")


@pytest.mark.operation(id="OR11", mode="sync")
def test_or11(wire: Wire) -> None:
    """OR11: `orders.list` makes the documented call and reads its answer."""
    wire.answers(200, "or11.response.json")
    with sync_client(wire) as client:
        answer = client.orders.list(
            order_ids=["string"],
            order_references_for_customer=["string"],
            order_references_for_seller=["string"],
            order_state_codes=["STAGING"],
            channel_codes=["string"],
            only_null_channel=False,
            start_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            end_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            start_update_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            end_update_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
            customer_debited=True,
            payment_workflow="PAY_ON_ACCEPTANCE",
            has_incident=True,
            fulfillment_center_code=["string"],
            order_tax_mode="TAX_INCLUDED",
            shop_id=0,
            max=10,
            offset=0,
            sort="dateCreated",
            order="asc",
            locale="en_US",
        ).page()
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders",
        query="order_ids=string&order_references_for_customer=string&order_references_for_seller=string&order_state_codes=STAGING&channel_codes=string&only_null_channel=false&start_date=2019-08-24T14%3A15%3A22Z&end_date=2019-08-24T14%3A15%3A22Z&start_update_date=2019-08-24T14%3A15%3A22Z&end_update_date=2019-08-24T14%3A15%3A22Z&customer_debited=true&payment_workflow=PAY_ON_ACCEPTANCE&has_incident=true&fulfillment_center_code=string&order_tax_mode=TAX_INCLUDED&shop_id=0&max=10&offset=0&sort=dateCreated&order=asc&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderPage, "or11.response.json")


@pytest.mark.operation(id="OR11", mode="async")
def test_or11_async(wire: Wire) -> None:
    """OR11: `orders.list` makes the documented call and reads its answer."""
    wire.answers(200, "or11.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.list(
                order_ids=["string"],
                order_references_for_customer=["string"],
                order_references_for_seller=["string"],
                order_state_codes=["STAGING"],
                channel_codes=["string"],
                only_null_channel=False,
                start_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                end_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                start_update_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                end_update_date=datetime.fromisoformat("2019-08-24T14:15:22+00:00"),
                customer_debited=True,
                payment_workflow="PAY_ON_ACCEPTANCE",
                has_incident=True,
                fulfillment_center_code=["string"],
                order_tax_mode="TAX_INCLUDED",
                shop_id=0,
                max=10,
                offset=0,
                sort="dateCreated",
                order="asc",
                locale="en_US",
            ).page()
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders",
        query="order_ids=string&order_references_for_customer=string&order_references_for_seller=string&order_state_codes=STAGING&channel_codes=string&only_null_channel=false&start_date=2019-08-24T14%3A15%3A22Z&end_date=2019-08-24T14%3A15%3A22Z&start_update_date=2019-08-24T14%3A15%3A22Z&end_update_date=2019-08-24T14%3A15%3A22Z&customer_debited=true&payment_workflow=PAY_ON_ACCEPTANCE&has_incident=true&fulfillment_center_code=string&order_tax_mode=TAX_INCLUDED&shop_id=0&max=10&offset=0&sort=dateCreated&order=asc&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderPage, "or11.response.json")


@pytest.mark.operation(id="OR07", mode="sync")
def test_or07(wire: Wire) -> None:
    """OR07: `orders.update_shipping_origins` makes the documented call and reads its answer."""
    wire.answers(200, "or07.response.json")
    with sync_client(wire) as client:
        answer = client.orders.update_shipping_origins(shop_id=0, body=wire.example("or07.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/shipping_from",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or07.request.json",
    )
    wire.returned(answer, models.ShippingOriginReport, "or07.response.json")


@pytest.mark.operation(id="OR07", mode="async")
def test_or07_async(wire: Wire) -> None:
    """OR07: `orders.update_shipping_origins` makes the documented call and reads its answer."""
    wire.answers(200, "or07.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.update_shipping_origins(shop_id=0, body=wire.example("or07.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/shipping_from",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or07.request.json",
    )
    wire.returned(answer, models.ShippingOriginReport, "or07.response.json")


@pytest.mark.operation(id="OR13", mode="sync")
def test_or13(wire: Wire) -> None:
    """OR13: `orders.export` makes the documented call and reads its answer."""
    wire.answers(200, "or13.response.json")
    with sync_client(wire) as client:
        answer = client.orders.export(shop_id=0, locale="en_US", body=wire.example("or13.request.json")).started
        assert not client.drift
    wire.sent(
        "POST",
        "/api/orders/async-export",
        query="shop_id=0&locale=en_US",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or13.request.json",
    )
    wire.returned(answer, models.OrderExportTracking, "or13.response.json")


@pytest.mark.operation(id="OR13", mode="async")
def test_or13_async(wire: Wire) -> None:
    """OR13: `orders.export` makes the documented call and reads its answer."""
    wire.answers(200, "or13.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.export(shop_id=0, locale="en_US", body=wire.example("or13.request.json"))
            kept = answer.started
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "POST",
        "/api/orders/async-export",
        query="shop_id=0&locale=en_US",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or13.request.json",
    )
    wire.returned(answer, models.OrderExportTracking, "or13.response.json")


@pytest.mark.operation(id="OR14", mode="sync")
def test_or14(wire: Wire) -> None:
    """OR14: `orders.export_status` makes the documented call and reads its answer."""
    wire.answers(200, "or14.response.json")
    with sync_client(wire) as client:
        answer = client.orders.export_status("tracking_id_001", shop_id=0)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/async-export/status/tracking_id_001",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderExportStatus, "or14.response.json")


@pytest.mark.operation(id="OR14", mode="async")
def test_or14_async(wire: Wire) -> None:
    """OR14: `orders.export_status` makes the documented call and reads its answer."""
    wire.answers(200, "or14.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.export_status("tracking_id_001", shop_id=0)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/async-export/status/tracking_id_001",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderExportStatus, "or14.response.json")


@pytest.mark.operation(id="OR15", mode="sync")
def test_or15(wire: Wire) -> None:
    """OR15: `orders.export_file` makes the documented call and reads its answer."""
    wire.answers(200, "or15.response.json")
    with sync_client(wire) as client:
        answer = client.orders.export_file(wire.url("/dynamic/file-1"), shop_id=0)
        assert not client.drift
    wire.sent(
        "GET",
        "/dynamic/file-1",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderExport, "or15.response.json")


@pytest.mark.operation(id="OR15", mode="async")
def test_or15_async(wire: Wire) -> None:
    """OR15: `orders.export_file` makes the documented call and reads its answer."""
    wire.answers(200, "or15.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.export_file(wire.url("/dynamic/file-1"), shop_id=0)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/dynamic/file-1",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.OrderExport, "or15.response.json")


@pytest.mark.operation(id="OR21", mode="sync")
def test_or21(wire: Wire) -> None:
    """OR21: `orders.accept` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.accept("Order_00014-A", shop_id=0, body=wire.example("or21.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/accept",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or21.request.json",
    )


@pytest.mark.operation(id="OR21", mode="async")
def test_or21_async(wire: Wire) -> None:
    """OR21: `orders.accept` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.accept("Order_00014-A", shop_id=0, body=wire.example("or21.request.json"))
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/accept",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or21.request.json",
    )


@pytest.mark.operation(id="OR23", mode="sync")
def test_or23(wire: Wire) -> None:
    """OR23: `orders.update_tracking` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.update_tracking("Order_00014-A", shop_id=0, body=wire.example("or23.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/tracking",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or23.request.json",
    )


@pytest.mark.operation(id="OR23", mode="async")
def test_or23_async(wire: Wire) -> None:
    """OR23: `orders.update_tracking` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.update_tracking("Order_00014-A", shop_id=0, body=wire.example("or23.request.json"))
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/tracking",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or23.request.json",
    )


@pytest.mark.operation(id="OR24", mode="sync")
def test_or24(wire: Wire) -> None:
    """OR24: `orders.ship` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.ship("Order_00014-A", shop_id=0)
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/ship",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )


@pytest.mark.operation(id="OR24", mode="async")
def test_or24_async(wire: Wire) -> None:
    """OR24: `orders.ship` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.ship("Order_00014-A", shop_id=0)
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/ship",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )


@pytest.mark.operation(id="OR28", mode="sync")
def test_or28(wire: Wire) -> None:
    """OR28: `orders.refund` makes the documented call and reads its answer."""
    wire.answers(200, "or28.response.json")
    with sync_client(wire) as client:
        answer = client.orders.refund(shop_id=0, body=wire.example("or28.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/refund",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or28.request.json",
    )
    wire.returned(answer, models.CreatedRefundBatch, "or28.response.json")


@pytest.mark.operation(id="OR28", mode="async")
def test_or28_async(wire: Wire) -> None:
    """OR28: `orders.refund` makes the documented call and reads its answer."""
    wire.answers(200, "or28.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.refund(shop_id=0, body=wire.example("or28.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/refund",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or28.request.json",
    )
    wire.returned(answer, models.CreatedRefundBatch, "or28.response.json")


@pytest.mark.operation(id="OR29", mode="sync")
def test_or29(wire: Wire) -> None:
    """OR29: `orders.cancel` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.cancel("Order_00014-A", shop_id=0)
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/cancel",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )


@pytest.mark.operation(id="OR29", mode="async")
def test_or29_async(wire: Wire) -> None:
    """OR29: `orders.cancel` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.cancel("Order_00014-A", shop_id=0)
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/cancel",
        query="shop_id=0",
        headers={"accept": "*/*", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )


@pytest.mark.operation(id="OR30", mode="sync")
def test_or30(wire: Wire) -> None:
    """OR30: `orders.cancel_lines` makes the documented call and reads its answer."""
    wire.answers(200, "or30.response.json")
    with sync_client(wire) as client:
        answer = client.orders.cancel_lines(shop_id=0, body=wire.example("or30.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/cancel",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or30.request.json",
    )
    wire.returned(answer, models.CreatedCancelationBatch, "or30.response.json")


@pytest.mark.operation(id="OR30", mode="async")
def test_or30_async(wire: Wire) -> None:
    """OR30: `orders.cancel_lines` makes the documented call and reads its answer."""
    wire.answers(200, "or30.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.cancel_lines(shop_id=0, body=wire.example("or30.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/cancel",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or30.request.json",
    )
    wire.returned(answer, models.CreatedCancelationBatch, "or30.response.json")


@pytest.mark.operation(id="OR31", mode="sync")
def test_or31(wire: Wire) -> None:
    """OR31: `orders.update_additional_fields` makes the documented call and reads its answer."""
    wire.answers(200, "or31.response.json")
    with sync_client(wire) as client:
        answer = client.orders.update_additional_fields(
            "Order_00014-A", shop_id=0, body=wire.example("or31.request.json")
        )
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/additional_fields",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or31.request.json",
    )
    wire.returned(answer, models.OrderAdditionalFieldsReport, "or31.response.json")


@pytest.mark.operation(id="OR31", mode="async")
def test_or31_async(wire: Wire) -> None:
    """OR31: `orders.update_additional_fields` makes the documented call and reads its answer."""
    wire.answers(200, "or31.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.update_additional_fields(
                "Order_00014-A", shop_id=0, body=wire.example("or31.request.json")
            )
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/additional_fields",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or31.request.json",
    )
    wire.returned(answer, models.OrderAdditionalFieldsReport, "or31.response.json")


@pytest.mark.operation(id="OR32", mode="sync")
def test_or32(wire: Wire) -> None:
    """OR32: `orders.adjust` makes the documented call and reads its answer."""
    wire.answers(200, "or32.response.json")
    with sync_client(wire) as client:
        answer = client.orders.adjust(shop_id=0, body=wire.example("or32.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/adjust",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or32.request.json",
    )
    wire.returned(answer, models.OrderAdjustmentReport, "or32.response.json")


@pytest.mark.operation(id="OR32", mode="async")
def test_or32_async(wire: Wire) -> None:
    """OR32: `orders.adjust` makes the documented call and reads its answer."""
    wire.answers(200, "or32.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.adjust(shop_id=0, body=wire.example("or32.request.json"))
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/adjust",
        query="shop_id=0",
        headers={
            "accept": "application/json",
            "content-type": "application/json",
            "authorization": wire.secret("MIRAKL_API_KEY"),
        },
        body="or32.request.json",
    )
    wire.returned(answer, models.OrderAdjustmentReport, "or32.response.json")


@pytest.mark.operation(id="OR51", mode="sync")
def test_or51(wire: Wire) -> None:
    """OR51: `orders.get_evaluation` makes the documented call and reads its answer."""
    wire.answers(200, "or51.response.json")
    with sync_client(wire) as client:
        answer = client.orders.get_evaluation("Order_00014-A", shop_id=0, locale="en_US")
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/evaluation",
        query="shop_id=0&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.Evaluation, "or51.response.json")


@pytest.mark.operation(id="OR51", mode="async")
def test_or51_async(wire: Wire) -> None:
    """OR51: `orders.get_evaluation` makes the documented call and reads its answer."""
    wire.answers(200, "or51.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.get_evaluation("Order_00014-A", shop_id=0, locale="en_US")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A/evaluation",
        query="shop_id=0&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.Evaluation, "or51.response.json")


@pytest.mark.operation(id="OR75", mode="sync")
def test_or75(wire: Wire) -> None:
    """OR75: `orders.list_taxes` makes the documented call and reads its answer."""
    wire.answers(200, "or75.response.json")
    with sync_client(wire) as client:
        answer = client.orders.list_taxes(shop_id=0, locale="en_US")
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/taxes",
        query="shop_id=0&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.TaxList, "or75.response.json")


@pytest.mark.operation(id="OR75", mode="async")
def test_or75_async(wire: Wire) -> None:
    """OR75: `orders.list_taxes` makes the documented call and reads its answer."""
    wire.answers(200, "or75.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.list_taxes(shop_id=0, locale="en_US")
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/taxes",
        query="shop_id=0&locale=en_US",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.TaxList, "or75.response.json")


@pytest.mark.operation(id="OR12", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or12(wire: Wire) -> None:
    """OR12: `orders.get` makes the documented call and reads its answer."""
    wire.answers(200, "or12.response.json")
    with sync_client(wire) as client:
        answer = client.orders.get("Order_00014-A", shop_id=0)
        assert not client.drift
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.LegacyOrder, "or12.response.json")


@pytest.mark.operation(id="OR12", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or12_async(wire: Wire) -> None:
    """OR12: `orders.get` makes the documented call and reads its answer."""
    wire.answers(200, "or12.response.json")

    async def call() -> Any:
        async with async_client(wire) as client:
            answer = await client.orders.get("Order_00014-A", shop_id=0)
            kept = answer
            assert not client.drift
            return kept

    answer = wire.run(call())
    wire.sent(
        "GET",
        "/api/orders/Order_00014-A",
        query="shop_id=0",
        headers={"accept": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body=b"",
    )
    wire.returned(answer, models.LegacyOrder, "or12.response.json")


@pytest.mark.operation(id="OR26", mode="sync")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or26(wire: Wire) -> None:
    """OR26: `orders.refund_order` makes the documented call and reads its answer."""
    wire.answers(204)
    with sync_client(wire) as client:
        client.orders.refund_order("Order_00014-A", shop_id=0, body=wire.example("or26.request.json"))
        assert not client.drift
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/refund",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or26.request.json",
    )


@pytest.mark.operation(id="OR26", mode="async")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_or26_async(wire: Wire) -> None:
    """OR26: `orders.refund_order` makes the documented call and reads its answer."""
    wire.answers(204)

    async def call() -> Any:
        async with async_client(wire) as client:
            await client.orders.refund_order("Order_00014-A", shop_id=0, body=wire.example("or26.request.json"))
            kept = None
            assert not client.drift
            return kept

    wire.run(call())
    wire.sent(
        "PUT",
        "/api/orders/Order_00014-A/refund",
        query="shop_id=0",
        headers={"accept": "*/*", "content-type": "application/json", "authorization": wire.secret("MIRAKL_API_KEY")},
        body="or26.request.json",
    )
