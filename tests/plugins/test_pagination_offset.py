"""`x-pagination` by offset: every item once and in order, and an error never looks like the end."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plugins.pagination_offset import OffsetPagination
from generator.plugins.retries import Retries
from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall, RepeatedPage, ServerError, UnexpectedAnswer
from generator.runtime.options import CallOptions
from tests.runtime.kit import KINDS, Recorder, answer, call, client, finished, items, operation, pages, query

Kind = type[SyncClient] | type[AsyncClient]


def listing(**given: Any) -> Any:
    """A listing in pages."""
    fields: dict[str, Any] = {"position": "offset", "size": "max", "items": "/items", "total": "/total", "link": True}
    style = OffsetPagination(**{**fields, **given})
    parameters = (query("offset"), query("max"), query("q"))
    return operation(parameters=parameters, conventions=(style,))


class Shelf:
    """A server with so many items."""

    def __init__(self, count: int, *, default: int = 10, total: bool = True, link: str = "") -> None:
        self.items = list(range(count))
        self.default, self.total, self.link = default, total, link
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        offset, size = (
            int(request.url.params.get(name, default)) for name, default in (("offset", 0), ("max", self.default))
        )
        body: dict[str, Any] = {"items": self.items[offset : offset + size]}
        if self.total:
            body["total"] = len(self.items)
        more = offset + size < len(self.items)
        headers = {"link": self.link.format(offset=offset + size, size=size)} if self.link and more else {}
        return httpx2.Response(200, json=body, headers=headers)


LINKS = [
    "",
    "string",
    '<https://api.example/items?offset={offset}&max={size}>; rel="next"',
    '</items?max={size}&offset={offset}>; rel="next"',
    '<?offset=0>; rel="first", <?offset={offset}&max={size}>; rel="next"; title="a, b", <?offset=9>; rel="last"',
]


@given(st.integers(0, 60), st.integers(1, 15), st.booleans(), st.sampled_from(LINKS), st.sampled_from(KINDS))
def test_every_item_once_and_in_order(count: int, size: int, total: bool, link: str, kind: Kind) -> None:
    """Whatever the total and the size, with and without a total and links, nothing is lost or repeated."""
    shelf = Shelf(count, total=total, link=link)
    assert items(pages(client(kind, shelf), listing(), max=size)) == shelf.items
    assert len(shelf.requests) <= count // size + 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("total", [True, False])
def test_the_default_size_tells_a_short_page(kind: Kind, total: bool) -> None:
    """Without a size of the caller's, the documented default decides what a full page is."""
    shelf = Shelf(25, total=total)
    assert items(pages(client(kind, shelf), listing())) == shelf.items
    assert [request.url.params.get("offset") for request in shelf.requests] == [None, "10", "20"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_walk_may_start_anywhere(kind: Kind) -> None:
    """The caller's own offset is where the walk begins."""
    assert items(pages(client(kind, Shelf(25)), listing(), offset=12, max=5)) == list(range(12, 25))


@pytest.mark.parametrize("kind", KINDS)
def test_short_pages_are_not_the_end(kind: Kind) -> None:
    """With a total, a page with fewer items than asked is followed by the rest."""
    recorder = Recorder(answer({"items": [1], "total": 3}), answer({"items": [2, 3], "total": 3}))
    assert items(pages(client(kind, recorder), listing(), max=2)) == [1, 2, 3]
    assert recorder.target == "/items?max=2&offset=1"


@pytest.mark.parametrize("kind", KINDS)
def test_each_page_carries_the_calls_options(kind: Kind) -> None:
    """Headers, query and timeout of the call go with every page, though the server's link leaves them out."""
    shelf = Shelf(5, link='<?offset={offset}&max={size}>; rel="next"')
    options = CallOptions(timeout=3.0, headers={"x-trace": "t"}, query={"debug": "a,b"})
    assert items(pages(client(kind, shelf), listing(), options, max=2, q="x y")) == shelf.items
    assert [str(request.url.query, "ascii") for request in shelf.requests] == [
        "max=2&q=x%20y&debug=a%2Cb",
        "offset=2&max=2&debug=a%2Cb",
        "offset=4&max=2&debug=a%2Cb",
    ]
    assert {request.headers["x-trace"] for request in shelf.requests} == {"t"}
    assert {request.extensions["timeout"]["read"] for request in shelf.requests} == {3.0}


@pytest.mark.parametrize("kind", KINDS)
def test_counted_pages_keep_the_query(kind: Kind) -> None:
    """Counting on changes the offset and nothing else."""
    shelf = Shelf(3)
    items(pages(client(kind, shelf), listing(), max=2, q="a,b+c"))
    assert str(shelf.requests[1].url.query, "ascii") == "max=2&q=a%2Cb%2Bc&offset=2"


@pytest.mark.parametrize("kind", KINDS)
def test_first_and_page(kind: Kind) -> None:
    """The first item and the first page cost one request; without items there is no first."""
    shelf = Shelf(25)
    mine = client(kind, shelf)
    assert finished(pages(mine, listing()).first()) == 0
    assert finished(pages(mine, listing()).page())["total"] == 25
    assert len(shelf.requests) == 2
    assert finished(pages(client(kind, Shelf(0)), listing()).first()) is None
    assert finished(pages(client(kind, Shelf(0)), listing()).page()) == {"items": [], "total": 0}


def test_nothing_is_sent_before_it_is_asked_for() -> None:
    """A listing by itself sends nothing, each page waits until its turn, and each walk starts anew."""
    shelf = Shelf(25)
    found = pages(client(SyncClient, shelf), listing())
    assert shelf.requests == []
    walk = iter(found)
    assert [next(walk) for _ in range(10)] == list(range(10))
    assert len(shelf.requests) == 1
    assert next(walk) == 10
    assert len(shelf.requests) == 2
    assert list(found) == shelf.items
    assert [page["items"][0] for page in found.pages()] == [0, 10, 20]


def outcomes(kind: Kind, found: Any, count: int, *, by_page: bool = False) -> list[Any]:
    """What asking one iterator so often brings: items, the class of an error, or `end`."""

    def note(error: Exception) -> Any:
        return "end" if isinstance(error, StopIteration | StopAsyncIteration) else type(error)

    results: list[Any] = []
    if kind is SyncClient:
        walk = found.pages() if by_page else iter(found)
        for _ in range(count):
            try:
                results.append(next(walk))
            except Exception as error:
                results.append(note(error))
        return results

    async def main() -> list[Any]:
        walk = found.pages() if by_page else aiter(found)
        for _ in range(count):
            try:
                results.append(await anext(walk))
            except Exception as error:
                results.append(note(error))
        return results

    return asyncio.run(main())


@pytest.mark.parametrize("kind", KINDS)
def test_a_walk_that_failed_stays_failed(kind: Kind) -> None:
    """After an error the same iterator raises it again and asks nothing more: it never looks finished."""
    recorder = Recorder(answer({"items": [1], "total": 9}), answer({}, status=500))
    mine = client(kind, recorder)
    assert outcomes(kind, pages(mine, listing()), 4) == [1, ServerError, ServerError, ServerError]
    assert len(recorder.requests) == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_walk_that_ended_stays_ended(kind: Kind) -> None:
    """The end is the end, however often it is asked for."""
    shelf = Shelf(1)
    assert outcomes(kind, pages(client(kind, shelf), listing()), 3) == [0, "end", "end"]
    assert outcomes(kind, pages(client(kind, shelf), listing()), 2, by_page=True) == [{"items": [0], "total": 1}, "end"]
    assert len(shelf.requests) == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("second", "link"),
    [
        ({"items": [2]}, '<?offset=1>; rel="next"'),
        ({"items": [2]}, '<?>; rel="next"'),
    ],
)
def test_a_position_that_comes_again_is_an_error(kind: Kind, second: Any, link: str) -> None:
    """A server that leads in a circle is told from one that ends, and the pages that were read are not lost."""
    recorder = Recorder(answer({"items": [1]}, link='<?offset=1>; rel="next"'), answer(second, link=link))
    found = outcomes(kind, pages(client(kind, recorder), listing(total="")), 5)
    assert found == [1, 2, RepeatedPage, RepeatedPage, RepeatedPage]
    assert len(recorder.requests) == 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "second",
    [
        {"items": [], "total": 9},
        {"items": None, "total": 9},
        {"total": 9},
        {"items": "none", "total": 1},
        [1, 2],
        "OK",
    ],
)
def test_a_page_without_its_items_is_not_the_end(kind: Kind, second: Any) -> None:
    """Where the total says that more is to come, an empty page is an error; so is what is no page at all."""
    recorder = Recorder(answer({"items": [1], "total": 9}), answer(second))
    assert outcomes(kind, pages(client(kind, recorder), listing()), 3) == [1, UnexpectedAnswer, UnexpectedAnswer]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("last", [{"items": [], "total": 1}, {"items": None}, {}, {"items": [], "total": 0}])
def test_an_empty_last_page_is_the_end(kind: Kind, last: Any) -> None:
    """Items that went away meanwhile, or a null for an empty list, end the walk."""
    recorder = Recorder(answer({"items": [1]}), answer(last))
    assert items(pages(client(kind, recorder), listing(), max=1)) == [1]


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_answer_is_an_error(kind: Kind) -> None:
    """Nothing at all is no page."""
    recorder = Recorder(answer({"items": [1], "total": 9}), httpx2.Response(200))
    assert outcomes(kind, pages(client(kind, recorder), listing()), 2) == [1, UnexpectedAnswer]


@pytest.mark.parametrize("kind", KINDS)
def test_retries_stand_under_the_walk(kind: Kind) -> None:
    """A page that fails for a moment is asked for again, and the walk goes on."""
    shelf = Shelf(4)
    again = listing()
    again = operation(parameters=again.parameters, conventions=(*again.conventions, Retries()))
    broken = iter([True, False, True, False])

    def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(503) if next(broken) else shelf(request)

    assert items(pages(client(kind, handler), again, max=2)) == shelf.items


@pytest.mark.parametrize("kind", KINDS)
def test_links_without_position_are_followed_to_their_end(kind: Kind) -> None:
    """Where the server's links lead without an offset, no own counting begins at the last of them."""
    recorder = Recorder(
        answer({"items": [1, 2], "total": 3}, link='<?page=b>; rel="next"'),
        answer({"items": [3], "total": 3}, link='<?page=a>; rel="previous"'),
    )
    assert items(pages(client(kind, recorder), listing(), max=2)) == [1, 2, 3]
    assert len(recorder.requests) == 2


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"max": 101}, "max is 101, but a page holds at most 100"),
        ({"max": 0}, "max is 0, but a page holds at least 1"),
        ({"offset": -1}, "offset is -1"),
    ],
)
def test_sizes_that_no_page_has(given: dict[str, Any], complaint: str) -> None:
    """A size or position beyond what the provider serves is refused before anything is sent."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=complaint):
        items(pages(client(SyncClient, recorder), listing(max_size=100), **given))
    with pytest.raises(InvalidCall, match=complaint):
        call(client(SyncClient, recorder), listing(max_size=100), **given)
    assert recorder.requests == []
