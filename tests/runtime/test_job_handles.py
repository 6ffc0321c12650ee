"""A job's handle: what it carries, and what names a job."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.job import Poll
from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.job_handle import Handle, read_handle
from generator.runtime.job_run import JobParts
from generator.runtime.options import CallOptions

from .kit import BASE, KINDS, Clock, answer, client, finished, operation
from .provider import (
    FILES,
    NAME,
    PARTS,
    Provider,
    ids,
    job,
    listed,
    start,
    start_operation,
)

Kind = type[SyncClient] | type[AsyncClient]

DONE = job().poll.success

kinds = pytest.mark.parametrize("kind", KINDS)


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


def test_jobs_show_their_handle_only() -> None:
    """The representation helps in logs and holds no secret."""
    mine = start(client(SyncClient, Provider()), session_token="s3cret")
    assert repr(mine) == f"RunningJob({mine.handle})"
    assert "s3cret" not in repr(mine)
