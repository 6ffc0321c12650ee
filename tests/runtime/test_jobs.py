"""Jobs: waited for with patience, read and saved whole in spite of faults, and resumed by their handle."""

from __future__ import annotations

import asyncio
import gc
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.plugins.job import JobResult, Media, Poll
from generator.plugins.rate_limits import Rate, RateLimits
from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.csv_rows import CsvFormat
from generator.runtime.job_handle import Handle, read_handle
from generator.runtime.job_run import JobParts
from generator.runtime.model import Model
from generator.runtime.operation import Arguments, Result
from generator.runtime.options import CallOptions

from .kit import BASE, JSON, KEY, KINDS, Clock, answer, client, finished, operation, service
from .provider import (
    FILE,
    ID,
    NAME,
    PARTS,
    POLL,
    REPORT,
    Item,
    Provider,
    Status,
    first,
    job,
    listed,
    start,
    start_operation,
)
from .server import cut, http, loopback

Kind = type[SyncClient] | type[AsyncClient]

LOST = httpx2.ReadError("lost")
FILES: list[Any] = [{"items": [{"id": 1}, {"id": 2}]}, {"total": 3, "items": [{"id": 3, "price": 1.10}], "more": {}}]
DONE = job().poll.success

kinds = pytest.mark.parametrize("kind", KINDS)


def ids(items: Sequence[Item]) -> list[int]:
    """What the items are known by."""
    return [item.id for item in items]


@kinds
def test_waiting_backs_off(kind: Kind) -> None:
    """The first look comes after the first delay, the next ones ever later up to the longest."""
    clock, provider = Clock(), Provider(*["PENDING"] * 7, "COMPLETED")
    mine = start(client(kind, provider, clock=clock))
    assert mine.started == {"job_id": NAME}
    assert finished(mine.wait()) == Status.model_validate({"status": "COMPLETED", "urls": [], "has_errors": False})
    assert clock.slept == [2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    finished(mine.wait())
    assert len(provider.looks) == 8


@kinds
def test_a_status_is_one_look(kind: Kind) -> None:
    """`status` asks each time, whatever comes of it."""
    clock, provider = Clock(), Provider("PENDING", "FAILED")
    mine = start(client(kind, provider, clock=clock))
    assert [finished(mine.status()).status for _ in range(2)] == ["PENDING", "FAILED"]
    assert clock.slept == []


@kinds
@pytest.mark.parametrize("end", ["FAILED", "CANCELED"])
def test_failures_are_errors(kind: Kind, end: str) -> None:
    """A job that ends without success raises, with its typed status and the handle, wherever one waits for it."""
    mine = start(client(kind, Provider("PENDING", end)))
    for wait in (mine.wait, lambda: mine.download("unused"), lambda: listed(mine.items())):
        with pytest.raises(errors.JobFailed, match="OP1") as raised:
            finished(wait())
        assert raised.value.status.status == end
        assert raised.value.handle == mine.handle


@kinds
@pytest.mark.parametrize("state", [None, "ON_HOLD"])
def test_unknown_states_are_waited_through(kind: Kind, state: str | None) -> None:
    """A state that the description does not know is no end."""
    assert finished(start(client(kind, Provider(state, "COMPLETED"))).wait()).status == "COMPLETED"


@kinds
@given(seconds=st.floats(0, 900))
def test_deadlines_of_jobs(kind: Kind, seconds: float) -> None:
    """A job is given up when its time is over, after one last look, and its handle goes on."""
    clock, provider = Clock(0.0), Provider("PENDING")
    mine = start(client(kind, provider, clock=clock))
    with pytest.raises(errors.JobTimeout) as raised:
        finished(mine.wait(deadline=seconds))
    assert clock.time == pytest.approx(seconds)
    assert raised.value.status.status == "PENDING"
    assert raised.value.handle == mine.handle
    provider.statuses = ["COMPLETED"]
    assert finished(mine.wait(deadline=0)).status == "COMPLETED"


def test_a_jobs_own_deadline() -> None:
    """Without one of the caller's, the description's deadline holds."""
    clock = Clock(0.0)
    with pytest.raises(errors.JobTimeout, match="600 seconds"):
        start(client(SyncClient, Provider("PENDING"), clock=clock)).wait()
    assert clock.time == 600.0


@kinds
@pytest.mark.parametrize("fault", [answer({}, status=503), answer({}, status=429), LOST, httpx2.ReadTimeout("late")])
def test_looks_that_fail_for_a_passing_reason(kind: Kind, fault: Any) -> None:
    """A look that saw nothing does not end the waiting; when the time is over, it is the error's cause."""
    assert finished(start(client(kind, Provider(fault, fault, "COMPLETED"))).wait()).status == "COMPLETED"
    with pytest.raises(errors.JobTimeout) as raised:
        finished(start(client(kind, Provider(fault))).wait(deadline=60))
    assert isinstance(raised.value.__cause__, errors.SdkError)
    assert raised.value.status is None


@kinds
def test_looks_that_fail_for_good(kind: Kind) -> None:
    """A job that the provider does not know is not waited for."""
    with pytest.raises(errors.NotFound):
        finished(start(client(kind, Provider(answer({}, status=404)))).wait())


@kinds
@given(asked=st.integers(0, 700))
def test_no_look_is_sooner_than_asked(kind: Kind, asked: int) -> None:
    """Retry-After is a floor for the next look; where it leads past the deadline, there is none."""
    clock = Clock(0.0)
    provider = Provider(answer({}, status=429, retry_after=str(asked)), "COMPLETED")
    mine = start(client(kind, provider, clock=clock))
    if asked > 598:
        with pytest.raises(errors.JobTimeout):
            finished(mine.wait())
        assert len(provider.looks) == 1
    else:
        finished(mine.wait())
        assert clock.time - 2.0 >= asked


@kinds
def test_looks_keep_their_own_limit(kind: Kind) -> None:
    """The poll operation's published limit holds for looks like for any call."""
    clock = Clock(0.0)
    poll = operation(
        id="OP2", path="/jobs/{job_id}", parameters=(ID,), conventions=(RateLimits(limits=(Rate(calls=1, per=50.0),)),)
    )
    mine = start(client(kind, Provider("PENDING", "PENDING", "COMPLETED"), clock=clock), parts=JobParts(poll=poll))
    finished(mine.wait())
    assert clock.time >= 2.0 + 2 * 50.0


@kinds
def test_limits_beyond_the_deadline(kind: Kind) -> None:
    """When the limit allows no other look in time, the waiting ends at once instead of far behind its deadline."""
    clock, limits = Clock(0.0), RateLimits(limits=(Rate(calls=1, per=900.0),))
    poll = operation(id="OP2", path="/jobs/{job_id}", parameters=(ID,), conventions=(limits,))
    mine = start(client(kind, Provider("PENDING"), clock=clock), parts=JobParts(poll=poll))
    with pytest.raises(errors.JobTimeout) as raised:
        finished(mine.wait(deadline=100))
    assert isinstance(raised.value.__cause__, errors.LimitReached)
    assert clock.time <= 100.0


@kinds
def test_items_of_all_files_in_order(kind: Kind) -> None:
    """Items come typed, with exact numbers, file by file; what differs from the description is counted."""
    provider = Provider("PENDING", "COMPLETED", files=[*FILES, {"items": [{"id": "x", "new": 1}]}, {"items": []}])
    mine = client(kind, provider)
    items = listed(start(mine).items())
    assert [item.id for item in items] == [1, 2, 3, "x"]
    assert items[2].price == Decimal("1.10")
    assert all(isinstance(item, Item) for item in items)
    seen = {(sight.operation, sight.kind, sight.pointer) for sight in mine.drift.seen}
    assert seen == {("OP3", "type", "/items/*/id"), ("OP3", "unknown field", "/items/*/new")}


@kinds
@settings(max_examples=40, deadline=None)
@given(
    sizes=st.lists(st.integers(0, 12), max_size=4),
    cuts=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 400)), max_size=8),
)
def test_each_item_comes_once_in_spite_of_cuts(kind: Kind, sizes: list[int], cuts: list[tuple[int, int]]) -> None:
    """Files that break off anywhere are read again: every item exactly once, in order."""
    numbers = [[{"id": 100 * file + item} for item in range(size)] for file, size in enumerate(sizes)]
    provider = Provider(files=[{"a": [1], "items": items} for items in numbers])
    for file, at in cuts:
        provider.cuts.setdefault(file, []).append(at)
    provider.cuts = {file: places[:5] for file, places in provider.cuts.items()}
    wanted = [item["id"] for items in numbers for item in items]
    assert ids(listed(start(client(kind, provider)).items())) == wanted
    assert all(body.closed for body in provider.bodies)


@kinds
def test_files_that_never_come_whole(kind: Kind) -> None:
    """Cut again and again without a new item, a file is an error, which every further turn raises, too."""
    provider = Provider(files=FILES)
    provider.cuts = {1: [30] * 99}
    items = start(client(kind, provider)).items()
    for _ in range(2):
        with pytest.raises(errors.ConnectionFailed):
            listed(items)
    assert len(provider.bodies) == 1 + 6


@kinds
@pytest.mark.parametrize("other", [{"items": [{"id": 9}, {"id": 8}, {"id": 3}]}, {"items": [{"id": 1}]}])
def test_files_that_change_between_two_readings(kind: Kind, other: Any) -> None:
    """A file that is another one after a cut is an error: nothing may be lost or repeated silently."""
    provider = Provider(files=[{"items": [{"id": 1}, {"id": 2}, {"id": 3}]}])
    provider.cuts = {0: [40]}

    def answers(request: httpx2.Request) -> httpx2.Response:
        response = provider(request)
        if provider.bodies:
            provider.files[0] = json.dumps(other).encode()
        return response

    with pytest.raises(errors.UnreadableFile, match="another one"):
        listed(start(client(kind, answers)).items())


@kinds
@pytest.mark.parametrize("content", [b"<html>", b'{"items": 3}', b'{"items": {"id": 3}}', b'{"items": [{"id": 1},,]}'])
def test_files_that_hold_no_items(kind: Kind, content: bytes) -> None:
    """What is no JSON, or has something else where the items should be, is an error and no end."""
    provider = Provider(files=[{}])
    provider.files = [content]
    with pytest.raises(errors.UnreadableFile):
        listed(start(client(kind, provider)).items())


@kinds
def test_strict_clients_refuse_drift_in_items(kind: Kind) -> None:
    """With `strict=True` an item that differs from its description is an error."""
    with pytest.raises(errors.DriftError, match="/items/"):
        listed(start(client(kind, Provider(files=[{"items": [{"id": None}]}]), strict=True)).items())


@kinds
def test_iterations_left_early_give_their_connection_back(kind: Kind) -> None:
    """Closed after the first item, an iteration closes the file it was reading."""
    provider = Provider(files=FILES)
    assert ids(first(start(client(kind, provider)).items(), 1)) == [1]
    assert [body.closed for body in provider.bodies] == [True]


def test_iterations_that_are_forgotten_give_their_connection_back() -> None:
    """A loop that is left by `break` closes the file that it was reading."""
    provider = Provider(files=FILES)
    for item in start(client(SyncClient, provider)).items():
        assert item.id == 1
        break
    gc.collect()
    assert [body.closed for body in provider.bodies] == [True]


def test_items_need_ijson(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library the error names the extra that brings it."""
    monkeypatch.setitem(sys.modules, "ijson", None)
    with pytest.raises(errors.ConfigurationError, match=r"\[stream\]"):
        listed(start(client(SyncClient, Provider(files=FILES))).items())


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
def test_handles_carry_what_later_calls_need(kind: Kind) -> None:
    """A job is resumed by a small JSON text in another client: same shop, no credentials, and looked at once."""
    mine = start(client(kind, Provider("PENDING")), shop_id=7, locale="fr", session_token="s3cret")
    assert json.loads(mine.handle) == {"operation": "OP1", "values": {"job_id": NAME}, "shared": {"shop_id": 7}}
    clock, provider = Clock(), Provider("PENDING", "COMPLETED", files=FILES)
    again = client(kind, provider, clock=clock).resume(start_operation(), PARTS, mine.handle)
    assert (again.started, again.handle) == (None, mine.handle)
    assert ids(listed(again.items())) == [1, 2, 3]
    assert clock.slept == [2.0]
    queries = [request.url.query for request in provider.requests]
    assert queries == [b"shop_id=7", b"shop_id=7", b"n=0&shop_id=7", b"n=1&shop_id=7"]


@given(name=st.text(min_size=1), shop=st.integers() | st.text() | st.decimals(allow_nan=False, allow_infinity=False))
def test_handles_keep_any_name(name: str, shop: Any) -> None:
    """Whatever a provider calls its jobs, the handle brings it back."""
    handle = Handle(operation="OP1", values={"job_id": name}, shared={"shop_id": shop})
    assert read_handle(handle.text, start_operation(), ["job_id"]) == handle


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '"OP1"',
        '{"operation": "OP9", "values": {"job_id": "1"}, "shared": {}}',
        '{"operation": "OP1", "values": {}, "shared": {}}',
        '{"operation": "OP1", "values": {"job_id": "1"}}',
        '{"operation": "OP1", "values": {"job_id": null}, "shared": {}}',
        '{"operation": "OP1", "values": {"job_id": ["1"]}, "shared": {}}',
    ],
)
def test_other_texts_are_no_handles(text: str) -> None:
    """A text that is no handle of this job is refused before anything is sent."""
    provider = Provider()
    with pytest.raises(errors.InvalidCall, match="handle"):
        client(SyncClient, provider).resume(start_operation(), PARTS, text)
    assert provider.requests == []


@kinds
def test_options_hold_for_every_call_of_a_job(kind: Kind) -> None:
    """Headers and query go along to looks and files; the usage that the start names is its own."""
    provider = Provider("COMPLETED", files=FILES)
    options = CallOptions(headers={"x-trace": "1"}, query={"extra": "2"}, usage="")
    listed(start(client(kind, provider), options=options).items())
    assert {request.headers["x-trace"] for request in provider.requests} == {"1"}
    assert all(b"extra=2" in request.url.query for request in provider.requests)


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
@pytest.mark.parametrize("body", [{}, {"job_id": None}, {"job_id": ""}, None])
def test_starts_that_name_no_job(kind: Kind, body: Any) -> None:
    """A start whose answer does not name the job is an error: the job could not be followed."""
    with pytest.raises(errors.UnexpectedAnswer, match="job_id"):
        start(client(kind, lambda _: answer(body)))


@kinds
@pytest.mark.parametrize("location", ["/jobs/job%201%2F%C3%A4", f"{BASE}/v2/jobs/job%201%2F%C3%A4/?a=b"])
def test_jobs_named_by_location(kind: Kind, location: str) -> None:
    """Of a Location header the last step is the job's name."""
    provider = Provider("COMPLETED")

    def answers(request: httpx2.Request) -> httpx2.Response:
        return answer({}, location=location) if request.method == "POST" else provider(request)

    one = start_operation(job(handle=(("job_id", "$response.header.Location"),)))
    finished(start(client(kind, answers), one).wait())
    assert len(provider.looks) == 1


@kinds
def test_jobs_followed_at_their_location(kind: Kind) -> None:
    """Where the poll operation takes a whole URL, it is the one that Location gives."""
    seen: list[str] = []

    def answers(request: httpx2.Request) -> httpx2.Response:
        seen.append(str(request.url))
        return answer({"status": "COMPLETED"}, location="/status/7?part=1", status=200)

    poll = Poll(operation="OP2", success=DONE)
    one = start_operation(job(handle=(("url", "$response.header.Location"),), poll=poll, whole_url="url", result=None))
    parts = JobParts(poll=operation(id="OP2", path="/status", url_argument="url"))
    finished(start(client(kind, answers), one, parts).wait())
    assert seen == [f"{BASE}/jobs", f"{BASE}/status/7?part=1"]


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


@kinds
def test_cuts_on_a_real_connection(kind: Kind) -> None:
    """A body that ends before its length is read again from a new connection."""
    with loopback() as home:
        whole = http(b'{"items": [{"id": 1}, {"id": 2}]}')
        home.answers[:] = [
            http(json.dumps({"job_id": "1"}).encode()),
            http(json.dumps({"status": "COMPLETED", "urls": [f"{home.url}/file"]}).encode()),
            cut(whole[:-8]),
            cut(whole[:60]),
            whole,
        ]
        assert ids(over(kind, home.url, CallOptions())) == [1, 2]


def over(kind: Kind, url: str, options: CallOptions) -> list[Any]:
    """The items of a job over real connections."""
    given = Arguments(parameters={"shop_id": 7})
    world = Clock().world()
    if kind is SyncClient:
        with SyncClient(service(), url, {"api_key": KEY}, world=world) as mine:
            return list(mine.start(start_operation(), PARTS, given, options).items())

    async def main() -> list[Any]:
        async with AsyncClient(service(), url, {"api_key": KEY}, world=world) as mine:
            return [item async for item in (await mine.start(start_operation(), PARTS, given, options)).items()]

    return asyncio.run(main())


def test_jobs_show_their_handle_only() -> None:
    """The representation helps in logs and holds no secret."""
    mine = start(client(SyncClient, Provider()), session_token="s3cret")
    assert repr(mine) == f"RunningJob({mine.handle})"
    assert "s3cret" not in repr(mine)
