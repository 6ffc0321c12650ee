"""Money through a generated client: every digit arrives, and every digit is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from tests.packages import Server, importable, make

SPEC = """\
openapi: 3.1.0
info: {title: Prices, version: "1"}
paths:
  /price:
    put:
      operationId: change
      tags: [prices]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Price"}}}}
      responses: {"200": {description: Changed., content: {application/json: {schema: {$ref: "#/components/schemas/Price"}}}}}
components:
  schemas:
    Price:
      type: object
      required: [amount, total]
      properties: {amount: {$ref: "#/components/schemas/Money"}, total: {$ref: "#/components/schemas/Money"}}
    Money: {type: number, format: decimal}
"""
SMALL, LARGE = Decimal("1.10"), Decimal("12345678901234567.89")
JSON = b'{"amount":1.10,"total":12345678901234567.89}'


@pytest.fixture(scope="module")
def prices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """A package that sends and receives money."""
    folder = tmp_path_factory.mktemp("money")
    (folder / "spec.yaml").write_text(SPEC)
    make(Path(folder, "spec.yaml"), "prices_of_money", folder / "out")
    with importable(folder / "out", "prices_of_money") as package:
        yield package


@pytest.mark.parametrize("kind", ["dict", "model"])
def test_digits_survive_both_ways(prices: ModuleType, kind: str) -> None:
    """As numbers of JSON with the same digits, never by way of a float."""
    given = {"amount": SMALL, "total": LARGE}
    server = Server(JSON)
    settings = {"base_url": "https://shop.example", "transport": server.transport}
    with prices.PricesOfMoney(**settings) as client:
        answer = client.prices.change(body=given if kind == "dict" else prices.models.Price(**given))
    assert (answer.amount, answer.total) == (SMALL, LARGE)
    assert [type(answer.amount), str(answer.amount), str(answer.total)] == [Decimal, "1.10", "12345678901234567.89"]
    assert server.requests[0].content == JSON
    assert answer.to_json() == JSON


def test_digits_survive_in_asyncio_too(prices: ModuleType) -> None:
    """The same flow, driven by the other driver."""
    server = Server(JSON)

    async def change() -> bytes:
        async with prices.AsyncPricesOfMoney(base_url="https://shop.example", transport=server.transport) as client:
            answer = await client.prices.change(body={"amount": SMALL, "total": LARGE})
            data: bytes = answer.to_json()
            return data

    assert asyncio.run(change()) == JSON == server.requests[0].content
