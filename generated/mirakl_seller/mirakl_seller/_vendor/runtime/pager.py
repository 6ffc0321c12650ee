"""Listings: items across pages, or page by page; an error never looks like the end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any, Generic, TypeVar

from .call import Call
from .drivers import AsyncDriver, Driver
from .errors import SdkError, UnexpectedAnswer
from .exchange import begin, exchange, read
from .expressions import ABSENT, select
from .flow import Flow, Request
from .sockets import Pages as PagesConvention

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

END: Any = object()


class PageWalk:
    """One way through the pages of a listing, without I/O: each `turn` is a flow to the next page."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._style = next(c for c in call.operation.conventions if isinstance(c, PagesConvention))
        self._next: Request | None = None
        self._turns = 0
        self._failure: SdkError | None = None

    def again(self) -> PageWalk:
        """The same listing from its first page."""
        return PageWalk(self._call)

    def turn(self) -> Flow[Any]:
        """The next page, or `END`. A walk that failed raises the same error at every further turn."""
        if self._failure is not None:
            raise self._failure
        try:
            return (yield from self._turn())
        except SdkError as failure:
            self._failure = failure
            raise

    def items(self, page: Any) -> list[Any]:
        """The items of a page."""
        found = select(page, self._style.items)
        if found is None or found is ABSENT:
            return []
        return list(found)

    def _turn(self) -> Flow[Any]:
        call = self._call.begun(page=self._turns)
        request = self._next if self._turns else begin(call)
        if request is None:
            return END
        response = yield from exchange(call, replace(request, deadline=call.deadline))
        page = read(call, response, wrap=_no_file)
        self._turns, self._next = self._turns + 1, self._style.following(request, response)
        if self._next is not None and self._next.url == request.url:
            raise UnexpectedAnswer(f"{self._call.operation.id}: the next page is the page that was just read", response)
        return page


class Pages(Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed."""

    def __init__(self, driver: Driver, walk: PageWalk) -> None:
        self._driver = driver
        self._walk = walk

    def __iter__(self) -> Iterator[ItemT]:
        walk = self._walk.again()
        while (page := self._driver.run(walk.turn())) is not END:
            yield from walk.items(page)

    def pages(self) -> Iterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        walk = self._walk.again()
        while (page := self._driver.run(walk.turn())) is not END:
            yield page

    def page(self) -> PageT:
        """The first page alone."""
        page: PageT = self._driver.run(self._walk.again().turn())
        return page

    def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        return next(iter(self), None)


class AsyncPages(Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed."""

    def __init__(self, driver: AsyncDriver, walk: PageWalk) -> None:
        self._driver = driver
        self._walk = walk

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        walk = self._walk.again()
        while (page := await self._driver.run(walk.turn())) is not END:
            for item in walk.items(page):
                yield item

    async def pages(self) -> AsyncIterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        walk = self._walk.again()
        while (page := await self._driver.run(walk.turn())) is not END:
            yield page

    async def page(self) -> PageT:
        """The first page alone."""
        page: PageT = await self._driver.run(self._walk.again().turn())
        return page

    async def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        async for item in self:
            return item
        return None


def _no_file(response: Any) -> Any:
    return response
