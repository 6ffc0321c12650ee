"""One way through the pages of a listing, without I/O; an error never looks like the end."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .call import Call, first_request
from .errors import InvalidCall, RepeatedPage, SdkError, TooManyPages, UnexpectedAnswer
from .exchange import begin, exchange, read
from .expressions import ABSENT, select
from .model import Model
from .next_page import asked_url, restored_url, stored_url
from .position import Spot, Trail, digest, read_position, write_position
from .shapes import is_list, is_object
from .sockets import Pages as PagesConvention
from .split import split, with_items
from .urls import value_text

if TYPE_CHECKING:
    from .flow import Flow, Request, Response

END: Any = object()
_BEGINNING = Spot()


class PageWalk:
    """Each `turn` is a flow to the next page, each `item` one to the next item; `position` stands behind it."""

    def __init__(self, call: Call, start: Spot = _BEGINNING) -> None:
        self._call = call
        self.operation = call.operation.id
        self._style = next(iter(call.operation.filling(PagesConvention)))
        self._start = self._here = self._after = start
        self._items: list[Any] = []
        self._taken = 0
        self._count = 0
        self._trail = Trail(start.before)
        self._total: Any = None
        self._total_moved = False
        self._failure: SdkError | None = None
        self._busy = False

    def again(self) -> PageWalk:
        """The same listing from where this walk began."""
        return PageWalk(self._call, self._start)

    def resumed(self, position: str) -> PageWalk:
        """A walk that goes on at a position. Raises `InvalidCall` for one that is not of this call."""
        spot = read_position(position, self.operation, self._purpose)
        if spot.chunk >= len(self._calls):
            raise InvalidCall(f"{self.operation}: the position lies behind the end of the list")
        return PageWalk(self._call, replace(spot, url=restored_url(self._call, spot.url, self._style.position)))

    @property
    def position(self) -> str:
        """Where the walk stands, for `resumed`."""
        spot = self._after if self._taken == len(self._items) else replace(self._here, taken=self._taken)
        if not spot.end:
            # Also of the first page, for the next process may make the call with other filters.
            url = spot.url or first_request(self._calls[spot.chunk]).url
            spot = replace(spot, url=stored_url(self._call, url, self._style.position))
        return write_position(self.operation, self._purpose, spot)

    def turn(self) -> Flow[Any]:
        """The next page, without the items that a resumed walk had taken from it; or `END`."""
        page = yield from self._next_page()
        if self._taken and page is not END:
            page = with_items(page, self._style.items, self._items[self._taken :])
        self._taken = len(self._items)
        return page

    def item(self) -> Flow[Any]:
        """The next item, or `END`."""
        while self._taken == len(self._items):
            if (yield from self._next_page()) is END:
                return END
        self._taken += 1
        return self._items[self._taken - 1]

    @contextmanager
    def alone(self) -> Generator[None]:
        """Raise `RuntimeError` where two threads or tasks take from one iterator: both would get the same items."""
        if self._busy:
            raise RuntimeError("another thread or task is taking from this iterator; give each its own listing")
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    @cached_property
    def _calls(self) -> tuple[Call, ...]:
        return split(self._call)

    @cached_property
    def _purpose(self) -> str:
        """A hash of what a position relies on beside its URL: the resource, and the list that was split."""
        path = urlsplit(first_request(self._calls[0]).url).path
        given = self._call.arguments.parameters
        parts = [call.arguments.parameters.items() for call in self._calls]
        lists = [value_text(value) for part in parts for name, value in part if value is not given[name]]
        return digest("\n".join([path, *lists]), 4)

    def _next_page(self) -> Flow[Any]:
        """A walk that failed raises the same error at every further page."""
        if self._failure is not None:
            raise self._failure
        try:
            return (yield from self._turned())
        except SdkError as failure:
            self._failure = failure
            raise

    def _turned(self) -> Flow[Any]:
        here = self._after
        if here.end:
            return END
        most = self._call.options.max_pages
        if most is not None and self._count >= most:
            raise TooManyPages(f"{self.operation}: the listing goes on after {most} pages")
        call = self._calls[here.chunk].begun(page=here.page)
        request = begin(call)
        request = replace(request, url=here.url) if here.url else request
        response = yield from exchange(call, request)
        page = read(call, response)
        self._arrive(here, request, replace(response, value=page), self._listed(page, response))
        self._watch(page)
        return page

    def _listed(self, page: Any, response: Response) -> list[Any]:
        found = select(page, self._style.items)
        known = is_list(found) or found is None or (found is ABSENT and (is_object(page) or isinstance(page, Model)))
        if page is None or not known:
            text = f"{self.operation}: the answer is no page with a list of items"
            raise UnexpectedAnswer(text, self._call.state.redaction.response(response))
        return list(found) if is_list(found) else []

    def _arrive(self, here: Spot, request: Request, response: Response, items: list[Any]) -> None:
        self._trail.add(self._style.place(request))
        try:
            after = self._behind(here, request, response)
        except SdkError as failure:
            # This page is whole; whoever asks for the next one is told, and the position stays in this one.
            self._failure, after = failure, replace(here, taken=len(items))
        self._here, self._after, self._count = here, after, self._count + 1
        self._items, self._taken = items, min(here.taken, len(items))

    def _behind(self, here: Spot, request: Request, response: Response) -> Spot:
        following = self._style.following(request, response)
        if following is not None:
            url = asked_url(self._call, following.url, self._style.position)
            if self._style.place(replace(request, url=url)) in self._trail:
                text = f"{self.operation}: the next page is one that was read before"
                raise RepeatedPage(text, self._call.state.redaction.response(response))
            return Spot(chunk=here.chunk, page=here.page + 1, url=url, before=self._trail.last)
        if here.chunk + 1 == len(self._calls):
            return Spot(end=True)
        self._trail, self._total = Trail(), None
        return Spot(chunk=here.chunk + 1)

    def _watch(self, page: Any) -> None:
        """A total that moves while the pages are read is told once: items may be missing, or stand twice."""
        total = select(page, self._style.total) if self._style.total else None
        if type(total) is not int:
            return
        if self._total not in (None, total) and not self._total_moved:
            self._total_moved = True
            self._call.state.drift.count(self.operation, [("total moved", self._style.total)])
        self._total = total
