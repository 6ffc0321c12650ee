"""An operator's jobs: imports that are looked at in a list, and exports whose files are lists themselves."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from functools import partial

import httpx2
import pytest
from mirakl_operator import MemoryLimits, MiraklOperator, Upload, errors
from mirakl_operator._vendor.runtime.state import World

from tests.runtime.kit import Clock

IMPORT = """{"data": [{"date_created": "2020-01-01T00:00:00Z", "has_error_report": true, "import_id": "a,b",
    "lines_in_error": 1, "lines_in_success": 1, "offers_in_error": 1, "offers_updated": 1, "origin": "API",
    "reason_status": "", "shop_id": 1, "status": "COMPLETE"}]}"""
STATUS = '{"status": "COMPLETED", "urls": ["https://shop.example/1", "https://shop.example/2"]}'
ANSWERS = {
    "POST /api/offers/pricing/imports": '{"import_id": "a,b"}',
    "GET /api/offers/pricing/imports?import_id=a%2Cb": IMPORT,
    "GET /api/offers/pricing/imports/a%2Cb/error_report": '"line";"reason";"price"\n"2";"not a number";"fifty"\n',
    "POST /api/offers/export/async": '{"tracking_id": "t"}',
    "GET /api/offers/export/async/status/t": STATUS,
    "GET /1": '[{"offer_id": 1}, {"offer_id": 2}]',
    "GET /2": "offer-id;active\n3;true\n",
}


def answer(request: httpx2.Request) -> httpx2.Response:
    """What the provider says."""
    return httpx2.Response(200, text=ANSWERS[f"{request.method} {request.url.raw_path.decode()}"])


@pytest.fixture
def client() -> Generator[MiraklOperator]:
    """A client of that provider."""
    with of(answer) as made:
        yield made


def of(provider: Callable[[httpx2.Request], httpx2.Response]) -> MiraklOperator:
    """A client of a provider, with limits of its own, and time that passes only by waiting."""
    clock = Clock()
    world = World(monotonic=lambda: clock.time, now=lambda: clock.time, sleep=clock.sleep)
    transport = httpx2.MockTransport(provider)
    return MiraklOperator(
        base_url="https://shop.example", token="token", transport=transport, world=world, limits=MemoryLimits()
    )


def test_an_import_of_prices_is_looked_at_in_the_list_of_imports(client: MiraklOperator) -> None:
    """The list is asked for the one import, whose identifier is sent as one; its report tells what was rejected."""
    started = client.prices.import_file(Upload(b"offer-sku;price\n", "prices.csv"), shop=1)
    job = client.prices.resume_import_file(started.handle)
    assert [each.status for each in job.wait().data] == ["COMPLETE"]
    (rejected,) = job.errors()
    assert (rejected.error_line, rejected.error_message, rejected.price) == (2, "not a number", "fifty")
    report = client.prices.import_errors("a,b")
    assert list(report.rows()) == [rejected]


def test_the_offers_of_an_export_are_read_from_lists(client: MiraklOperator) -> None:
    """Each file in JSON is one array; where it is a CSV file, it is refused by name."""
    started = client.offers.export(body={"export_type": "application/json"})
    items = iter(client.offers.resume_export(started.handle).items())
    assert [next(items).offer_id, next(items).offer_id] == [1, 2]
    with pytest.raises(errors.UnreadableFile, match=re.escape("is not JSON")):
        next(items)


def test_the_offers_of_an_export_in_csv_are_its_rows() -> None:
    """CSV is what an export is unless asked otherwise, which its handle says; the answer's own type goes first."""
    kinds = {"/1": "application/json", "/2": "application/octet-stream"}
    with of(lambda request: typed(request, kinds.get(request.url.path, ""))) as made:
        handle = made.offers.export(body={}).handle
        found = list(made.offers.resume_export(handle).items())
        assert [type(each).__name__ for each in found] == ["ExportedOffer", "ExportedOffer", "OfferRow"]
        assert [each.offer_id for each in found] == [1, 2, 3]
        assert not made.drift


def test_a_file_of_an_export_is_what_its_type_says() -> None:
    """A list in JSON, or rows as they arrive where they are asked for."""
    with of(partial(typed, kind="application/json")) as made:
        assert [offer.offer_id for offer in made.offers.export_file("https://shop.example/1")] == [1, 2]
    with of(partial(typed, kind="text/csv; charset=utf-8")) as made:
        file = made.offers.export_file("https://shop.example/2", accept="text/csv")
        assert [row.offer_id for row in file.rows()] == [3]


def typed(request: httpx2.Request, kind: str) -> httpx2.Response:
    """What the provider says, under a media type."""
    said = answer(request)
    return httpx2.Response(200, content=said.content, headers={"content-type": kind} if kind else {})


def test_products_are_asked_for_by_something(client: MiraklOperator) -> None:
    """`x-requires` holds in the client."""
    with pytest.raises(errors.InvalidCall, match="P11: give at least one of product_ids, product_references"):
        client.products.list_offers(premium="TRUE").first()
