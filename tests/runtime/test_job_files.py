"""The files and reports of a job: saved whole, or read as rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

import httpx2
import pytest

from generator.plugins.job import JobResult, Media
from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.csv_rows import CsvFormat
from generator.runtime.job_run import JobParts
from generator.runtime.model import Model
from generator.runtime.operation import Result
from generator.runtime.options import CallOptions

from .kit import BASE, JSON, KEY, KINDS, answer, client, finished, operation
from .provider import (
    FILE,
    FILES,
    ID,
    NAME,
    PARTS,
    POLL,
    REPORT,
    Item,
    Provider,
    ids,
    job,
    listed,
    over,
    start,
    start_operation,
)
from .server import http, loopback

Kind = type[SyncClient] | type[AsyncClient]

kinds = pytest.mark.parametrize("kind", KINDS)


@kinds
def test_files_are_saved(kind: Kind, tmp_path: Path) -> None:
    """One whole file for each URL, under names that never clash, and nothing else in the folder."""
    provider = Provider("PENDING", "COMPLETED", files=FILES)
    provider.headers = {"content-disposition": 'attachment; filename="../orders.json"'}
    provider.cuts = {0: [5, 9], 1: [3]}
    paths = finished(start(client(kind, provider)).download(tmp_path / "new" / "folder"))
    assert [path.name for path in paths] == ["orders.json", "orders-2.json"]
    assert [json.loads(path.read_bytes()) for path in paths] == FILES
    assert sorted((tmp_path / "new" / "folder").iterdir()) == sorted(paths)


@kinds
@pytest.mark.parametrize(
    ("path", "kind_of_content", "name"),
    [
        ("/file", "application/json; x=y", "file.json"),
        ("/file", "", "file"),
        ("/a/%2e%2e%2fb.csv", "text/plain", "b.csv"),
    ],
)
def test_files_without_a_name(kind: Kind, path: str, kind_of_content: str, name: str, tmp_path: Path) -> None:
    """The URL names the file where it can, else the method does."""

    def provider(request: httpx2.Request) -> httpx2.Response:
        if request.method == "POST":
            return answer({"job_id": NAME})
        if request.url.path.startswith("/jobs"):
            return answer({"status": "COMPLETED", "urls": BASE + path})
        return httpx2.Response(200, content=b"x", headers={"content-type": kind_of_content} if kind_of_content else {})

    (saved,) = finished(start(client(kind, provider)).download(tmp_path))
    assert saved == tmp_path / name


@kinds
def test_failed_downloads_leave_nothing_behind(kind: Kind, tmp_path: Path) -> None:
    """A file that never comes whole leaves an older one of its name as it was, and no part of itself."""
    provider = Provider(files=FILES)
    provider.headers = {"content-disposition": "attachment; filename=a.json"}
    provider.cuts = {0: [9] * 99}
    (tmp_path / "a.json").write_bytes(b"older")
    with pytest.raises(errors.ConnectionFailed):
        finished(start(client(kind, provider)).download(tmp_path))
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.json", b"older")]


@kinds
def test_error_reports(kind: Kind, tmp_path: Path) -> None:
    """A report is saved, or read row by row, after a failure, too; without one there is nothing."""
    report = b'line;message\r\n3;"a ""b"";\nc"\r\n'
    mine = start(client(kind, Provider("PENDING", "FAILED", report=report)))
    assert finished(mine.error_report(tmp_path / "errors.csv")) == tmp_path / "errors.csv"
    assert (tmp_path / "errors.csv").read_bytes() == report
    assert listed(mine.errors()) == [{"line": "3", "message": 'a "b";\nc'}]
    mine = start(client(kind, Provider("COMPLETED")))
    assert finished(mine.error_report(tmp_path)) is None
    assert listed(mine.errors()) == []


class Row(Model):
    """A row of a result in CSV."""

    csv_columns: ClassVar[Mapping[str | int, str]] = {"price[channel=*]": "prices"}

    id: int
    prices: dict[str, Decimal] | None = None


ROWS = Result(status="200", kind="csv", content_type="text/csv", type=lambda: CsvFormat(row=Row))


@kinds
@pytest.mark.parametrize(
    ("headers", "asked"),
    [({"content-type": "Text/CSV; charset=utf-8"}, "application/json"), ({}, "text/csv"), ({}, None)],
)
def test_results_in_csv_are_rows(kind: Kind, headers: dict[str, str], asked: str | None) -> None:
    """As the answer's type says, or else as asked for, which the handle keeps; cut off, a file goes on behind its rows."""
    provider = Provider("COMPLETED", files=[{}])
    provider.files = [b"id;price[channel=US]\r\n1;1.10\r\n2;\r\nx;3\r\n"]
    provider.cuts, provider.headers = {0: [30]}, headers
    media = Media(at="$request.query.shop_id", default="text/csv")
    mine = client(kind, provider)
    begun = start_operation(job(result=JobResult(operation="OP3", urls="/urls", items="/items", media=media)))
    parts = replace(PARTS, result=replace(FILE, results=(JSON, ROWS)))
    handle = start(mine, begun, parts, shop_id=asked).handle
    rows = listed(mine.resume(begun, parts, handle).items())
    assert [(row.id, row.prices) for row in rows] == [
        (1, {"US": Decimal("1.10")}),
        (2, None),
        ("x", {"US": Decimal(3)}),
    ]
    assert [(each["kind"], each["pointer"]) for each in mine.drift.report()] == [("type", "/*/id")]


@kinds
def test_error_reports_with_described_rows_are_typed(kind: Kind) -> None:
    """Each row is a model."""
    provider = Provider("COMPLETED", report=b"id\n3\n")
    mine = start(client(kind, provider), parts=replace(PARTS, report=replace(REPORT, results=(ROWS,))))
    assert listed(mine.errors()) == [Row(id=3)]


@kinds
def test_results_without_urls(kind: Kind) -> None:
    """Where the result operation is called by the handle, there is one file."""

    def provider(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/result"):
            return answer([{"id": 5}])
        return answer({"job_id": NAME} if request.method == "POST" else {"status": "COMPLETED"})

    parts = JobParts(poll=POLL, result=operation(id="OP5", path="/jobs/{job_id}/result", parameters=(ID,)), item=Item)
    one = start_operation(job(result=JobResult(operation="OP5", items="")))
    assert ids(listed(start(client(kind, provider), one, parts).items())) == [5]


@kinds
def test_jobs_without_results(kind: Kind) -> None:
    """An import has no items and no files; asking for them is an invalid call."""
    mine = start(client(kind, Provider()), start_operation(job(result=None)), JobParts(poll=POLL))
    with pytest.raises(errors.InvalidCall, match="no items"):
        mine.items()
    with pytest.raises(errors.InvalidCall, match="no results"):
        finished(mine.download("unused"))
    assert finished(mine.error_report("unused")) is None


@kinds
@pytest.mark.parametrize(
    "url",
    [
        "http://api.example/file",
        "http://127.0.0.1:1/f",
        "https://localhost/f",
        "ftp://x/f",
        "/file",
        "https://a@b/f",
        "",
    ],
)
def test_results_that_are_not_called(kind: Kind, url: str) -> None:
    """Plain HTTP, this machine itself, and what is no URL: no answer can make us call them."""
    seen: list[str] = []

    def provider(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.url.path)
        return answer({"job_id": NAME} if request.method == "POST" else {"status": "COMPLETED", "urls": [url]})

    with pytest.raises(errors.UnexpectedAnswer, match="address of a result"):
        listed(start(client(kind, provider)).items())
    assert len(seen) == 2


@kinds
def test_results_elsewhere_get_nothing_of_ours(kind: Kind) -> None:
    """A result on another port gets no key, no shop and no query of ours; one at home gets them all."""
    with loopback(http(b'{"items": [{"id": 2}]}')) as abroad, loopback() as home:
        urls = [f"{home.url}/file?s=1", f"{abroad.url}/file?s=2"]
        home.answers[:] = [
            http(json.dumps({"job_id": "1"}).encode()),
            http(json.dumps({"status": "COMPLETED", "urls": urls}).encode()),
            http(b'{"items": [{"id": 1}]}'),
        ]
        options = CallOptions(query={"extra": "e"}, headers={"x-api-key": KEY})
        assert ids(over(kind, home.url, options)) == [1, 2]
        assert home.requests[-1].startswith(b"GET /file?s=1&shop_id=7&extra=e HTTP/1.1\r\n")
        assert abroad.requests[0].startswith(b"GET /file?s=2 HTTP/1.1\r\n")
        assert all(KEY.encode() in request for request in home.requests)
        assert KEY.encode() not in abroad.requests[0]
