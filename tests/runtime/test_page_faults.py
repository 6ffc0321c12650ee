"""Walks that are led back, fail, or are cut short by their caller."""

from __future__ import annotations

import asyncio

import httpx2
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.runtime.errors import RepeatedPage, SdkError, StatusError

from .listings import (
    Shelf,
    async_listing,
    listing,
    operation,
    sizes,
    styles,
)


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
