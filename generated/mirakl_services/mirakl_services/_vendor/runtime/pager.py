"""Listings as callers see them: items across pages, or page by page.

The iterators are classes because a Python generator that raised looks finished when it is asked again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import InvalidCall
from .walk import END, PageWalk

if TYPE_CHECKING:
    from .drivers import AsyncDriver, Driver
    from .flow import Flow

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")
StepT = TypeVar("StepT")


class _Listing:
    """The part that does not depend on how I/O is done."""

    def __init__(self, walk: PageWalk) -> None:
        self._walk = self._current = walk

    @property
    def position(self) -> str:
        """Where the last iteration that was begun stands, as a small JSON text without credentials.

        Behind the item that was taken last, or behind the page with `pages()`; before the first, at the
        beginning; after the last, at the end. `page()` and `first()` do not move it.
        """
        return self._current.position

    def _begun(self) -> PageWalk:
        self._current = self._walk.again()
        return self._current


class Pages(_Listing, Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed, each time from the first."""

    def __init__(self, driver: Driver, walk: PageWalk) -> None:
        super().__init__(walk)
        self._driver = driver

    def __iter__(self) -> Iterator[ItemT]:
        return _Steps(self._driver, self._begun(), PageWalk.item)

    def pages(self) -> Iterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        return _Steps(self._driver, self._begun(), PageWalk.turn)

    def page(self) -> PageT:
        """The first page alone."""
        pages: Iterator[PageT] = _Steps(self._driver, self._walk.again(), PageWalk.turn)
        for page in pages:
            return page
        raise _no_page(self._walk)

    def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        return next(_Steps[ItemT](self._driver, self._walk.again(), PageWalk.item), None)

    def resume(self, position: str) -> Pages[ItemT, PageT]:
        """The listing from a stored `position` on, with the filters it was stored with and this call's options.

        Raises `InvalidCall` when the position is of another operation, another version, or damaged.
        """
        return Pages(self._driver, self._walk.resumed(position))


class AsyncPages(_Listing, Generic[ItemT, PageT]):
    """The items of a listing; iterating asks for each page when it is needed, each time from the first."""

    def __init__(self, driver: AsyncDriver, walk: PageWalk) -> None:
        super().__init__(walk)
        self._driver = driver

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return _AsyncSteps(self._driver, self._begun(), PageWalk.item)

    def pages(self) -> AsyncIterator[PageT]:
        """The pages themselves, with what they say besides their items."""
        return _AsyncSteps(self._driver, self._begun(), PageWalk.turn)

    async def page(self) -> PageT:
        """The first page alone."""
        pages: AsyncIterator[PageT] = _AsyncSteps(self._driver, self._walk.again(), PageWalk.turn)
        async for page in pages:
            return page
        raise _no_page(self._walk)

    async def first(self) -> ItemT | None:
        """The first item; `None` when there are none."""
        return await anext(_AsyncSteps[ItemT](self._driver, self._walk.again(), PageWalk.item), None)

    def resume(self, position: str) -> AsyncPages[ItemT, PageT]:
        """The listing from a stored `position` on, with the filters it was stored with and this call's options.

        Raises `InvalidCall` when the position is of another operation, another version, or damaged.
        """
        return AsyncPages(self._driver, self._walk.resumed(position))


class _Steps(Iterator[StepT]):
    """What a walk gives at each step: its items or its pages."""

    def __init__(self, driver: Driver, walk: PageWalk, step: Callable[[PageWalk], Flow[Any]]) -> None:
        self._driver, self._walk, self._step = driver, walk, step

    def __next__(self) -> StepT:
        with self._walk.alone():
            found: StepT = self._driver.run(self._step(self._walk))
        if found is END:
            raise StopIteration
        return found


class _AsyncSteps(AsyncIterator[StepT]):
    """What a walk gives at each step: its items or its pages."""

    def __init__(self, driver: AsyncDriver, walk: PageWalk, step: Callable[[PageWalk], Flow[Any]]) -> None:
        self._driver, self._walk, self._step = driver, walk, step

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> StepT:
        with self._walk.alone():
            found: StepT = await self._driver.run(self._step(self._walk))
        if found is END:
            raise StopAsyncIteration
        return found


def _no_page(walk: PageWalk) -> InvalidCall:
    return InvalidCall(f"{walk.operation}: the position is the end of the listing; there is no page behind it")
