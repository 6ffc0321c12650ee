"""Imports of an operator against a server that behaves as documented, and the rows that it takes and gives."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mirakl_operator import AsyncMiraklOperator, MiraklOperator, errors, models
from mirakl_operator._vendor.runtime.state import World
from werkzeug.wrappers import Request, Response

from generator.runtime.exact_json import write_json
from tests.runtime.kit import Clock
from tests.serving import serving

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

STATES = ["WAITING", "RUNNING", "COMPLETE"]
REPORT = (
    '"sku";"price";"price[channel=US]";"mine";"error-line";"error-message"\r\n'
    '"sku-1";"forty-nine";"51.00";"x";"2";"The price is not a number"\r\n'
)
ROWS: list[models.OfferImportRow | dict[str, Any]] = [
    models.OfferImportRow(sku="sku-1", price=Decimal("49.90"), price_by_channel={"US": Decimal("51.00")}),
    {"sku": "sku-2", "price": "12", "producer-id[FR-DEA]": "FR1", "gift-wrap": "true"},
]
FILE = (
    b'"sku";"price";"gift-wrap";"price[channel=US]";"producer-id[FR-DEA]"\r\n'
    b'"sku-1";"49.90";"";"51.00";""\r\n'
    b'"sku-2";"12";"true";"";"FR1"\r\n'
)


class Shop:
    """The import API as its documentation tells it: 201 with a Location, a progress in steps, a report in the end."""

    def __init__(self) -> None:
        self.forms: list[dict[str, str]] = []
        self.files: list[tuple[str | None, str, bytes]] = []
        self.states = list(STATES)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer as WSGI wants it."""
        with Request(environ) as request:
            return self.answer(request)(environ, start_response)

    def answer(self, request: Request) -> Response:
        """What the API says."""
        match request.method, request.path:
            case "POST", "/api/offers/imports":
                return self._begun(request)
            case "GET", "/api/offers/imports/2035":
                return _json(self._status(), 200)
            case "GET", "/api/offers/imports/2035/error_report":
                return Response(REPORT, content_type="application/octet-stream")
            case _:
                return Response(status=404)

    def _begun(self, request: Request) -> Response:
        file = request.files["file"]
        self.forms.append(dict(request.form))
        self.files.append((file.filename, file.mimetype, file.read()))
        response = _json({"import_id": 2035}, 201)
        response.headers["Location"] = f"{request.url}/2035"
        return response

    def _status(self) -> dict[str, Any]:
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        counts = dict.fromkeys(["lines_in_pending", "offer_deleted", "offer_inserted", "offer_updated"], 0)
        lines = {"lines_in_error": 1, "lines_in_success": 1, "lines_read": 2}
        told = {"date_created": "2024-01-31T10:00:00Z", "import_id": 2035, "mode": "NORMAL", "status": state}
        return {**told, **counts, **lines, "has_error_report": state == "COMPLETE"}


def _json(value: Any, status: int) -> Response:
    return Response(write_json(value), status, content_type="application/json")


def world() -> World:
    """Time that passes only by waiting."""
    clock = Clock()
    return World(monotonic=lambda: clock.time, now=lambda: clock.time, sleep=clock.sleep, sleep_async=clock.sleep_async)


def test_an_import_is_one_call_with_typed_errors(tmp_path: Path) -> None:
    """The file goes up, the job is followed from WAITING to its report, also by another process."""
    (tmp_path / "offers.csv").write_bytes(b'"sku";"price"\n"sku-1";"forty-nine"\n')
    shop = Shop()
    with serving(shop) as url, MiraklOperator(base_url=url, token="t", world=world()) as client:
        started = client.offers.import_file(str(tmp_path / "offers.csv"), shop=2000)
        assert started.started.import_id == 2035
        job = client.offers.resume_import_file(started.handle)
        assert [job.status().status, job.wait().status] == ["WAITING", "COMPLETE"]
        (rejected,) = job.errors()
        saved = job.error_report(tmp_path)
        report = list(client.offers.import_errors(2035).rows())
        assert not client.drift
    assert (rejected.error_line, rejected.error_message) == (2, "The price is not a number")
    assert (rejected.sku, rejected.price, rejected.price_by_channel) == ("sku-1", "forty-nine", {"US": "51.00"})
    assert rejected.model_extra == {"mine": "x"}
    assert report == [rejected]
    assert saved is not None
    assert saved.read_bytes() == REPORT.encode()
    assert shop.forms == [{"import_mode": "NORMAL", "shop": "2000"}]
    assert shop.files == [("offers.csv", "text/csv", b'"sku";"price"\n"sku-1";"forty-nine"\n')]


def test_an_import_in_asyncio(tmp_path: Path) -> None:
    """The same job, awaited."""
    shop = Shop()

    async def imported(url: str) -> tuple[str, list[models.OfferImportErrorRow], Path | None, list[Any]]:
        async with AsyncMiraklOperator(base_url=url, token="t", world=world()) as client:
            started = await client.offers.import_file(iter(ROWS), shop=1, import_mode="REPLACE")
            job = client.offers.resume_import_file(started.handle)
            status = await job.wait()
            rejected = [row async for row in job.errors()]
            report = await client.offers.import_errors(2035)
            rows = [row async for row in report.rows()]
            return status.status, rejected, await job.error_report(tmp_path / "report.csv"), rows

    with serving(shop) as url:
        status, rejected, saved, rows = asyncio.run(imported(url))
    assert status == "COMPLETE"
    assert [row.error_message for row in rejected] == ["The price is not a number"]
    assert rows == rejected
    assert saved == tmp_path / "report.csv"
    assert shop.files == [("file.csv", "text/csv", FILE)]
    assert shop.forms == [{"import_mode": "REPLACE", "shop": "1"}]


@pytest.mark.parametrize("rows", [ROWS, tuple(ROWS)])
def test_rows_are_sent_as_the_documented_file(rows: Any) -> None:
    """Models and plain rows, with brackets out of maps, every cell in quotes."""
    shop = Shop()
    with serving(shop) as url, MiraklOperator(base_url=url, token="t", world=world()) as client:
        client.offers.import_file(rows, shop=1)
        client.offers.import_file((row for row in rows), shop=1)
    assert shop.files == [("file.csv", "text/csv", FILE)] * 2


def test_rows_that_do_not_fit_are_refused_before_anything_is_sent() -> None:
    """By the number of the row and its column; what is no file is refused by its type."""
    shop = Shop()
    with serving(shop) as url, MiraklOperator(base_url=url, token="t", world=world()) as client:
        with pytest.raises(errors.InvalidCall, match="OF01: row 2: quantity: Input should be a valid integer"):
            client.offers.import_file([{"sku": "a"}, {"sku": "b", "quantity": "many"}], shop=1)
        for wrong in ({"sku": "a"}, models.OfferImportRow(sku="a"), 7):
            given: Any = wrong
            with pytest.raises(errors.InvalidCall, match=r"OF01: file: .* is no file"):
                client.offers.import_file(given, shop=1)
    assert shop.files == []


def test_prices_are_sent_as_rows() -> None:
    """PRI01 takes rows as OF01 does."""
    sent: list[bytes] = []

    def taking(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        with Request(environ) as request:
            sent.append(request.files["file"].read())
        return _json({"import_id": "a"}, 201)(environ, start_response)

    row = models.PriceImportRow(offer_sku="a", price=Decimal("1.10"), channels="FR|US")
    with serving(taking) as url, MiraklOperator(base_url=url, token="t", world=world()) as client:
        assert client.prices.import_file([row], shop=1).started.import_id == "a"
    assert sent == [b'"offer-sku";"price";"channels"\r\n"a";"1.10";"FR|US"\r\n']


def exported(rows: int) -> Iterator[bytes]:
    """An export in CSV, as long as wanted."""
    yield b"offer-id;price;price[channel=US];active\n"
    for number in range(rows):
        yield b"%d;1.10;%d;%s\n" % (number, number, b"soon" if number == 7 else b"true")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_an_export_is_read_row_by_row() -> None:
    """OF51 streams: rows are there before the file ends; a cell that does not fit is drift, and no lost row."""

    def serve(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return Response(exported(2_000), content_type="text/csv")(environ, start_response)

    with serving(serve) as url, MiraklOperator(base_url=url, token="t", world=world()) as client:
        rows: list[Any] = list(client.offers.export_csv().rows())
        assert len(rows) == 2_000
        assert rows[7].active == "soon"
        assert rows[9].price_by_channel == {"US": Decimal(9)}
        told = [(each["operation"], each["kind"], each["pointer"], each["count"]) for each in client.drift.report()]
        assert told == [("OF51", "type", "/*/active", 1)]
    with serving(serve) as url, MiraklOperator(base_url=url, token="t", world=world(), strict=True) as client:
        strict = client.offers.export_csv().rows()
        assert [next(strict).offer_id for _ in range(7)] == list(range(7))
        with pytest.raises(errors.DriftError, match="/\\*/active"):
            next(strict)
