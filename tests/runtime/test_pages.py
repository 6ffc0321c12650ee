"""Walks over pages: every item once and in order, and no end that is none."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.call import Call
from generator.runtime.drift import Sight
from generator.runtime.errors import TooManyPages, UnexpectedAnswer
from generator.runtime.flow import Flow, Request, Response
from generator.runtime.operation import Arguments
from generator.runtime.options import CallOptions
from generator.runtime.sockets import Sender
from generator.runtime.state import World

from .listings import (
    BASE,
    SECRET,
    Shelf,
    async_listing,
    client,
    listing,
    operation,
    sizes,
    styles,
    taken,
    taken_async,
    totals,
)


@given(style=styles, total=totals, size=sizes)
def test_a_walk_gives_every_item_once_and_in_order(style: str, total: int, size: int) -> None:
    """In every style, blocking and asyncio alike, with the same requests."""
    blocking, awaiting = Shelf(style, total), Shelf(style, total)
    assert list(listing(blocking, operation(style), {"max": size})) == list(range(total))
    assert taken_async(async_listing(awaiting, operation(style), {"max": size}), -1) == list(range(total))
    assert [request.url for request in blocking.requests] == [request.url for request in awaiting.requests]


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
