"""Listings: every item once and in order, whatever the style, and from wherever another process left off."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from itertools import islice
from typing import Any

import httpx2
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.runtime.call import Call
from generator.runtime.drift import Sight
from generator.runtime.errors import InvalidCall, RepeatedPage, SdkError, StatusError, TooManyPages, UnexpectedAnswer
from generator.runtime.flow import Flow, Request, Response
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.sockets import Sender
from generator.runtime.state import World

from .listings import BASE, SECRET, STYLES, Shelf, async_listing, client, listing, operation, taken, taken_async

styles = st.sampled_from(sorted(STYLES))
totals = st.integers(0, 30)
sizes = st.integers(1, 7)
# Where a walk is interrupted: how many items were taken each time.
cuts = st.lists(st.integers(0, 9), max_size=5)


@given(style=styles, total=totals, size=sizes)
def test_a_walk_gives_every_item_once_and_in_order(style: str, total: int, size: int) -> None:
    """In every style, blocking and asyncio alike, with the same requests."""
    blocking, awaiting = Shelf(style, total), Shelf(style, total)
    assert list(listing(blocking, operation(style), {"max": size})) == list(range(total))
    assert taken_async(async_listing(awaiting, operation(style), {"max": size}), -1) == list(range(total))
    assert [request.url for request in blocking.requests] == [request.url for request in awaiting.requests]


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


@given(total=totals, size=sizes, most=st.integers(1, 4), cuts=cuts, style=styles.filter(lambda style: style != "alone"))
def test_a_long_list_is_walked_in_parts(total: int, size: int, most: int, cuts: list[int], style: str) -> None:
    """The parts follow one another in the list's order, and a position knows its part."""
    ids = [str(number) for number in reversed(range(total))] or ["7"]
    position, found, longest = "", list[int](), 0
    for cut in [*cuts, total + 1]:
        server = Shelf(style, 0)
        pages = listing(server, operation(style, most=most), {"max": size, "ids": ids})
        pages = pages.resume(position) if position else pages
        found += taken(pages, cut)
        position = pages.position
        asked = [request.url.params.get("ids", "") for request in server.requests]
        longest = max([longest, *(len(text.split(",")) for text in asked)])
    assert found == [int(text) for text in ids]
    assert longest <= most


def test_a_value_that_stands_twice_in_a_long_list_is_sent_once() -> None:
    """Or its items would come twice, from two parts."""
    server = Shelf("offset", 0)
    assert list(listing(server, operation("offset"), {"ids": ["1", "2", "3", "4", "1"]})) == [1, 2, 3, 4]


def test_two_long_lists_are_refused() -> None:
    """There is no telling which belongs to which; nothing is sent."""
    server = Shelf("offset", 0)
    with pytest.raises(InvalidCall, match="ids and tags are both longer"):
        list(listing(server, operation("offset"), {"ids": ["1"] * 4, "tags": ["a"] * 4}))
    assert server.requests == []


def test_a_long_list_has_no_offset() -> None:
    """Each part is a walk of its own, so where one of them begins says nothing."""
    with pytest.raises(InvalidCall, match="leave offset out, for ids"):
        list(listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "4"], "offset": 2}))


def test_a_position_in_a_split_list_needs_the_same_list() -> None:
    """The parts that are still to come are made from the list itself."""
    pages = listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "4"]})
    taken(pages, 2)
    other = listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "5"]})
    with pytest.raises(InvalidCall, match="another path or another list"):
        other.resume(pages.position)


@given(
    style=st.sampled_from(["offset-link", "cursor", "alone", "link", "body-link"]),
    size=sizes,
    at=st.integers(1, 8),
    back=st.integers(0, 9),
)
def test_a_page_that_leads_back_raises(style: str, size: int, at: int, back: int) -> None:
    """The page itself is whole and given out; going on raises, and raises again; nothing came twice."""
    target = max(0, at - back) * size
    server = Shelf(style, 10 * size, size, leads=lambda index: target if index == (at + 1) * size else index)
    assume(target > 0 or style == "offset-link")  # elsewhere the first page is asked for without a token or link
    iterator = iter(listing(server, operation(style), {"max": size}))
    assert [next(iterator) for _ in range((at + 1) * size)] == list(range((at + 1) * size))
    for _ in range(2):
        with pytest.raises(RepeatedPage):
            next(iterator)


@given(style=st.sampled_from(["offset-link", "cursor", "alone", "link", "body-link"]), back=st.integers(1, 6))
def test_a_resumed_walk_notices_that_it_is_led_back(style: str, back: int) -> None:
    """The position remembers the last places; behind a page that led back it stands in that page still."""
    server = Shelf(style, 30, leads=lambda index: index - 3 * back if index == 24 else index)
    pages = listing(server, operation(style), {"max": 3})
    with pytest.raises(RepeatedPage):
        list(pages)
    with pytest.raises(RepeatedPage):
        list(listing(server, operation(style), {"max": 3}).resume(pages.position))
    mended = listing(Shelf(style, 30), operation(style), {"max": 3})
    assert list(mended.resume(pages.position)) == list(range(24, 30))


@given(style=styles, fails=st.integers(0, 4), size=sizes)
def test_a_walk_that_failed_stays_failed(style: str, fails: int, size: int) -> None:
    """An error never looks like the end: the iterator raises it again, a new one starts anew, a position goes on."""
    server = Shelf(style, 7 * size, size, instead=lambda number: httpx2.Response(418) if number == fails else None)
    pages = listing(server, operation(style), {"max": size})
    iterator = iter(pages)
    found = [next(iterator) for _ in range(fails * size)]
    errors: list[SdkError] = []
    for _ in range(3):
        with pytest.raises(StatusError) as caught:
            next(iterator)
        errors.append(caught.value)
    assert errors[0] is errors[1] is errors[2]
    assert found + list(pages.resume(pages.position)) == list(range(7 * size))
    assert list(pages) == list(range(7 * size))


def test_an_asyncio_walk_that_failed_stays_failed() -> None:
    """The same with `async for`."""
    server = Shelf("cursor", 9, instead=lambda number: httpx2.Response(418) if number == 1 else None)

    async def run() -> None:
        iterator = aiter(async_listing(server, operation("cursor")))
        assert [await anext(iterator) for _ in range(3)] == [0, 1, 2]
        for _ in range(2):
            with pytest.raises(StatusError):
                await anext(iterator)

    asyncio.run(run())


@given(style=styles, size=sizes, cut=st.integers(0, 9))
def test_every_page_carries_the_calls_own_options(style: str, size: int, cut: int) -> None:
    """Headers, the extra query and the timeout go with each page, also of a resumed walk, and into no position."""
    options = CallOptions(headers={"X-Trace": "t1"}, query={"extra": "a b&c", "many": [1, 2]}, timeout=7.0)
    server = Shelf(style, 20)
    pages = listing(server, operation(style), {"max": size}, options)
    found = taken(pages, cut)
    rest = listing(server, operation(style), {"max": size}, options).resume(pages.position)
    assert found + list(rest) == list(range(20))
    for request in server.requests:
        assert request.headers["x-trace"] == "t1"
        assert request.url.params.get_list("extra") == ["a b&c"]
        assert request.url.params.get_list("many") == ["1", "2"]
        assert request.extensions["timeout"]["read"] == 7.0
    assert "extra" not in pages.position
    assert "many" not in pages.position


def test_every_page_has_a_deadline_of_its_own_and_its_number() -> None:
    """Each page is a call: it begins when it is asked for; a resumed walk counts its pages on."""
    clock, calls = [100.0], list[Call]()

    class Watching:
        """A gate that keeps what it sees."""

        depth = 1

        def around(self, request: Request, call: Call, send: Sender) -> Flow[Response]:
            """Keep the call and send it."""
            calls.append(call)
            response = yield from send(request)
            clock[0] += 10
            return response

    watched = operation("offset")
    watched = replace(watched, conventions=(*watched.conventions, Watching()))
    world = World(monotonic=lambda: clock[0])
    options = CallOptions(deadline=5.0, usage="synchronous")
    shop = client(Shelf("offset", 9), world=world)
    pages = shop.pages(watched, Arguments(parameters={}), options)
    taken(pages, 4)
    list(pages.resume(pages.position))
    assert [(call.deadline, call.page) for call in calls] == [(105.0, 0), (115.0, 1), (125.0, 1), (135.0, 2)]
    assert {call.options.usage for call in calls} == {"synchronous"}


def test_a_token_that_stands_alone_goes_alone() -> None:
    """Beside the token only what the caller added is sent; the credentials as ever."""
    server = Shelf("alone", 8)
    list(listing(server, operation("alone"), {"max": 3, "state": "open"}, CallOptions(query={"debug": "1"})))
    assert [request.url.query.decode() for request in server.requests] == [
        "max=3&state=open&debug=1",
        "token=3&debug=1",
        "token=6&debug=1",
    ]
    assert all(request.headers["x-key"] == SECRET for request in server.requests)


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


def test_a_link_to_another_server_gets_no_credentials() -> None:
    """Nor what the caller added to the query; a position keeps that URL whole."""
    far = Shelf("link", 9)

    def serve(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "shop.example":
            link = '<https://other.example/list?at=3&max=3>; rel="next"'
            return httpx2.Response(200, json={"data": [0, 1, 2]}, headers={"link": link})
        return far(request)

    pages = listing(serve, operation("link"), {"max": 3}, CallOptions(query={"mine": "1"}))
    assert taken(pages, 4) == [0, 1, 2, 3]
    assert "https://other.example/list?at=3" in pages.position
    assert list(pages.resume(pages.position)) == [4, 5, 6, 7, 8]
    assert all("x-key" not in request.headers and "mine" not in request.url.params for request in far.requests)


@pytest.mark.parametrize(
    "target", ["http://other.example/list", "http://shop.example/list?at=3", "ftp://x/", "https://a b/"]
)
def test_a_link_out_of_https_is_not_followed(target: str) -> None:
    """Plain HTTP is for this machine itself."""

    def serve(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"data": [0], "next": target})

    iterator = iter(listing(serve, operation("body-link")))
    assert next(iterator) == 0
    with pytest.raises(UnexpectedAnswer, match="not called"):
        next(iterator)


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


def test_an_empty_page_with_a_next_one_is_not_the_end() -> None:
    """Where a token or a link says that the listing goes on, it does."""
    headers = {"link": f'<{BASE}/list?at=3>; rel="next"'}
    empty = httpx2.Response(200, json={"data": list[int](), "next": "3", "last": False}, headers=headers)
    for style in ("cursor", "link", "page-last"):
        server = Shelf(style, 6, instead=lambda number: empty if number == 0 else None)
        assert list(listing(server, operation(style))) == [3, 4, 5]


@pytest.mark.parametrize("answer", [{"data": "none"}, [1, 2], "text", None])
def test_an_answer_without_a_list_is_not_the_end(answer: Any) -> None:
    """A page that is no page raises, instead of looking like the last one."""

    def serve(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=answer) if answer is not None else httpx2.Response(200)

    with pytest.raises(UnexpectedAnswer, match="no page with a list"):
        list(listing(serve, operation("cursor")))


def test_a_total_that_moves_is_told_once() -> None:
    """In `client.drift`, with a kind of its own; it is no error, not even for strict clients."""
    server = Shelf("offset", 12, total_at=lambda number: 12 + number % 2)
    shop = client(server, strict=True)
    assert list(shop.pages(operation("offset"), Arguments(parameters={}))) == list(range(12))
    assert shop.drift.seen == {Sight("L1", "total moved", "/total"): 1}


def test_a_listing_may_be_bounded() -> None:
    """`max_pages` guards against a server that never ends; a listing of just so many pages is fine."""
    with pytest.raises(TooManyPages, match="after 2 pages"):
        list(listing(Shelf("cursor", 9), operation("cursor"), options=CallOptions(max_pages=2)))
    assert len(list(listing(Shelf("cursor", 9), operation("cursor"), options=CallOptions(max_pages=3)))) == 9


def test_two_tasks_cannot_take_from_one_iterator() -> None:
    """They would be given the same items."""

    async def serve(request: httpx2.Request) -> httpx2.Response:
        await asyncio.sleep(0)
        return httpx2.Response(200, json={"data": [0, 1]})

    async def run() -> None:
        iterator = aiter(async_listing(serve, operation("cursor")))
        first, second = await asyncio.gather(anext(iterator), anext(iterator), return_exceptions=True)
        assert first == 0
        assert isinstance(second, RuntimeError)

    asyncio.run(run())


def test_a_page_whose_reading_was_cancelled_is_read_again() -> None:
    """A timeout of the caller's around one item loses nothing."""
    shelf = Shelf("cursor", 6)

    async def serve(request: httpx2.Request) -> httpx2.Response:
        response = shelf(request)
        if len(shelf.requests) == 2:
            await asyncio.sleep(60)
        return response

    async def run() -> list[int]:
        iterator = aiter(async_listing(serve, operation("cursor")))
        found = [await anext(iterator) for _ in range(3)]
        try:
            async with asyncio.timeout(0.01):
                await anext(iterator)
        except TimeoutError:
            found.append(await anext(iterator))
        return [*found, *[item async for item in iterator]]

    assert asyncio.run(run()) == list(range(6))
