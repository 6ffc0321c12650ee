"""The items of a job's result files: all, once, in order, in spite of faults."""

from __future__ import annotations

import gc
import json
import sys
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime import errors
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.options import CallOptions

from .kit import KINDS, client
from .provider import (
    FILES,
    Item,
    Provider,
    first,
    ids,
    listed,
    over,
    start,
)
from .server import cut, http, loopback

Kind = type[SyncClient] | type[AsyncClient]

kinds = pytest.mark.parametrize("kind", KINDS)


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
