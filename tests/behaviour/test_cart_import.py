"""The import of a cart: a job that nobody has to name, because a user has one at a time."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import httpx2
import pytest
from djust import Djust, Upload

STARTED = '{"cartId": "555", "cartImportId": "1", "status": "INITIALIZED"}'
ENDED = '{"cartId": "555", "cartImportId": "1", "status": "COMPLETED", "totalLines": 12, "totalLinesInError": %d}'
REPORT = '["Line 7: the offer is unknown"]'


class Shop:
    """A shop whose import ends with so many errors; it remembers what was asked."""

    def __init__(self) -> None:
        self.errors = 1
        self.asked: list[str] = []

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        """What the shop says."""
        self.asked.append(f"{request.method} {request.url.path}")
        status = STARTED if request.method == "POST" else ENDED % self.errors
        return httpx2.Response(200, text=REPORT if request.url.path.endswith("/error-report") else status)


@pytest.fixture
def shop() -> Shop:
    """A shop whose imports have one error."""
    return Shop()


@pytest.fixture
def client(shop: Shop) -> Generator[Djust]:
    """A client of that shop."""
    transport = httpx2.MockTransport(shop.answer)
    with Djust(
        base_url="https://shop.example", token="token", api_key="key", dj_client="ACCOUNT", transport=transport
    ) as made:
        yield made


def test_an_import_is_followed_without_a_name(client: Djust, shop: Shop, tmp_path: Path) -> None:
    """It is started, looked at until it has ended, and its report saved; another process goes on by the handle."""
    started = client.carts.import_file(file=Upload(b"sku;quantity\n", "cart.csv"))
    assert started.started.status == "INITIALIZED"
    job = client.carts.resume_import_file(started.handle)
    assert job.wait().total_lines_in_error == 1
    report = job.error_report(tmp_path / "report.json")
    assert report
    assert report.read_text() == REPORT
    assert list(client.carts.resume_import_file(started.handle).errors()) == ["Line 7: the offer is unknown"]
    assert shop.asked[:3] == [
        "POST /v1/shop/carts/import",
        "GET /v1/shop/carts/import",
        "GET /v1/shop/carts/import/error-report",
    ]


def test_an_import_without_errors_has_no_report(client: Djust, shop: Shop, tmp_path: Path) -> None:
    """The number of lines in error tells; nothing is asked for in vain."""
    shop.errors = 0
    job = client.carts.resume_import_file(client.carts.import_file(file=Upload(b"sku\n", "cart.csv")).handle)
    assert job.error_report(tmp_path / "report.json") is None
    assert "GET /v1/shop/carts/import/error-report" not in shop.asked
