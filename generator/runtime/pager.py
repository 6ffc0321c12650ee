"""Listings as callers see them: items across pages, or page by page.

The iterators are classes because a Python generator that raised looks finished when it is asked again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, Self, TypeVar

from .drivers import AsyncDriver, Driver
from .walk import END, PageWalk

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")


class Pages(Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed, each time from the first."""

    def __init__(self, driver: Driver, walk: PageWalk) -> None:
        self._driver = driver
        self._walk = walk

    def __iter__(self) -> Iterator[ItemT]:
        return _Items(self._driver, self._walk.again())

    def pages(self) -> Iterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        return _PageByPage(self._driver, self._walk.again())

    def page(self) -> PageT:
        """The first page alone."""
        return next(self.pages())

    def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        return next(iter(self), None)


class AsyncPages(Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed, each time from the first."""

    def __init__(self, driver: AsyncDriver, walk: PageWalk) -> None:
        self._driver = driver
        self._walk = walk

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _AsyncItems(self._driver, self._walk.again())

    def pages(self) -> AsyncIterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        return _AsyncPageByPage(self._driver, self._walk.again())

    async def page(self) -> PageT:
        """The first page alone."""
        return await anext(self.pages())

    async def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        return await anext(aiter(self), None)


class _PageByPage(Iterator[PageT]):
    def __init__(self, driver: Driver, walk: PageWalk) -> None:
        self._driver, self._walk = driver, walk

    def __next__(self) -> PageT:
        page: PageT = self._driver.run(self._walk.turn())
        if page is END:
            raise StopIteration
        return page


class _Items(Iterator[ItemT]):
    def __init__(self, driver: Driver, walk: PageWalk) -> None:
        self._pages: Iterator[Any] = _PageByPage(driver, walk)
        self._walk = walk
        self._left: Iterator[ItemT] = iter(())

    def __next__(self) -> ItemT:
        while True:
            for item in self._left:
                return item
            self._left = iter(self._walk.items(next(self._pages)))


class _AsyncPageByPage(AsyncIterator[PageT]):
    def __init__(self, driver: AsyncDriver, walk: PageWalk) -> None:
        self._driver, self._walk = driver, walk

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> PageT:
        page: PageT = await self._driver.run(self._walk.turn())
        if page is END:
            raise StopAsyncIteration
        return page


class _AsyncItems(AsyncIterator[ItemT]):
    def __init__(self, driver: AsyncDriver, walk: PageWalk) -> None:
        self._pages: AsyncIterator[Any] = _AsyncPageByPage(driver, walk)
        self._walk = walk
        self._left: Iterator[ItemT] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._left:
                return item
            self._left = iter(self._walk.items(await anext(self._pages)))
