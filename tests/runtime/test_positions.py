"""The position of a walk: stored, resumed behind the last item, refused when it is not ours."""

from __future__ import annotations

import json
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidCall

from .listings import (
    SECRET,
    Shelf,
    async_listing,
    cuts,
    listing,
    operation,
    sizes,
    styles,
    taken,
    taken_async,
    totals,
)


@given(style=styles, total=totals, size=sizes, cuts=cuts)
def test_interrupted_walks_and_a_resumed_one_are_one_walk(style: str, total: int, size: int, cuts: list[int]) -> None:
    """Whatever a walk was cut into, each new client goes on behind the last item."""
    position, found = "", list[int]()
    for cut in [*cuts, total + 1]:
        pages = listing(Shelf(style, total), operation(style), {"max": size})
        pages = pages.resume(position) if position else pages
        found += taken(pages, cut)
        position = pages.position
    assert found == list(range(total))
    assert '"end":true' in position


@given(style=styles, total=totals, size=sizes, cuts=cuts)
def test_asyncio_resumes_what_blocking_code_left(style: str, total: int, size: int, cuts: list[int]) -> None:
    """A position is the same text in both kinds of client."""
    position, found = "", list[int]()
    for turn, cut in enumerate([*cuts, total + 1]):
        if turn % 2:
            awaiting = async_listing(Shelf(style, total), operation(style), {"max": size})
            awaiting = awaiting.resume(position) if position else awaiting
            found += taken_async(awaiting, cut)
            position = awaiting.position
        else:
            pages = listing(Shelf(style, total), operation(style), {"max": size})
            pages = pages.resume(position) if position else pages
            found += taken(pages, cut)
            position = pages.position
    assert found == list(range(total))


@given(style=styles, total=totals, size=sizes, stop=st.integers(0, 8), first=st.integers(0, 5))
def test_page_by_page_resumes_behind_the_page(style: str, total: int, size: int, stop: int, first: int) -> None:
    """After each page the position stands behind it; a page begun item by item comes without what was taken."""
    begun = listing(Shelf(style, total), operation(style), {"max": size})
    found = taken(begun, first)
    pages = begun.resume(begun.position)
    for page in islice(pages.pages(), stop):
        found += page.data or []
    again = listing(Shelf(style, total), operation(style)).resume(pages.position if stop else begun.position)
    found += [item for page in again.pages() for item in page.data or []]
    assert found == list(range(total))


def test_a_position_holds_no_credentials() -> None:
    """Not even where the server repeats them in its links; the next page gets them anew."""
    server = Shelf("link", 9)
    pages = listing(server, operation("link", schemes=("query",)), {"max": 3})
    assert taken(pages, 4) == [0, 1, 2, 3]
    assert "key=" in str(server.requests[0].url)
    assert SECRET not in pages.position
    assert "key=" not in pages.position
    assert list(pages.resume(pages.position)) == [4, 5, 6, 7, 8]
    assert all(request.url.params.get_list("key") == [SECRET] for request in server.requests)


@given(cut=st.integers(0, 9), at=st.integers(0, 400), character=st.characters(codec="ascii"))
def test_a_damaged_position_is_refused(cut: int, at: int, character: str) -> None:
    """Any other character in it, or an end that is missing."""
    pages = listing(Shelf("cursor", 20), operation("cursor"))
    taken(pages, cut)
    position = pages.position
    at %= len(position)
    damaged = position[:at] + character + position[at + 1 :]
    if damaged != position:
        with pytest.raises(InvalidCall, match="position"):
            pages.resume(damaged)
    with pytest.raises(InvalidCall, match="position is damaged"):
        pages.resume(position[:at])


def test_a_position_of_another_operation_or_version_is_refused() -> None:
    """The message says which it is."""
    pages = listing(Shelf("cursor", 20), operation("cursor"))
    taken(pages, 4)
    with pytest.raises(InvalidCall, match="the position is one of L1"):
        listing(Shelf("cursor", 20), operation("cursor", code="L2")).resume(pages.position)
    with pytest.raises(InvalidCall, match="of version 2, this client reads version 1"):
        pages.resume(pages.position.replace('"version":1', '"version":2'))
    for text in ("", "[]", "7", "null", "{}", "[" * 10_000, '{"version":1}', "\ud800"):
        with pytest.raises(InvalidCall, match="position"):
            pages.resume(text)


def test_a_database_may_store_a_position_in_its_own_order() -> None:
    """JSON members have no order, and spaces mean nothing."""
    pages = listing(Shelf("offset", 20), operation("offset"))
    taken(pages, 4)
    stored = json.dumps(dict(reversed(json.loads(pages.position).items())), indent=1)
    assert list(pages.resume(stored)) == list(range(4, 20))


def test_the_end_is_a_position_too() -> None:
    """Resuming there asks for nothing and gives nothing."""
    server = Shelf("cursor", 4)
    pages = listing(server, operation("cursor"))
    assert list(pages) == [0, 1, 2, 3]
    asked = len(server.requests)
    ended = pages.resume(pages.position)
    assert (list(ended), list(ended.pages()), ended.first()) == ([], [], None)
    assert len(server.requests) == asked
    with pytest.raises(InvalidCall, match="no page behind it"):
        ended.page()


def test_a_position_before_the_first_item_is_the_beginning() -> None:
    """It can be stored before anything was sent, and looking at the first item does not move it."""
    server = Shelf("offset", 5)
    pages = listing(server, operation("offset"))
    before = pages.position
    assert pages.first() == 0
    assert pages.page().data == [0, 1, 2]
    assert pages.position == before
    assert list(pages.resume(before)) == [0, 1, 2, 3, 4]
