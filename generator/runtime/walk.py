"""One way through the pages of a listing, without I/O; an error never looks like the end."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .addresses import add_query, origin, query_value
from .call import Call
from .errors import SdkError, UnexpectedAnswer
from .exchange import begin, exchange, read
from .expressions import ABSENT, select
from .flow import Flow, Request, Response
from .operation import Parameter
from .shapes import is_list
from .sockets import Pages as PagesConvention
from .urls import query_pairs, query_text

END: Any = object()


class PageWalk:
    """Each `turn` is a flow to the next page."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._style = next(c for c in call.operation.conventions if isinstance(c, PagesConvention))
        self._next: Request | None = None
        self._seen: set[str] = set()
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
        return list(found) if is_list(found) else []

    def _turn(self) -> Flow[Any]:
        call = self._call.begun(page=len(self._seen))
        request = self._next if self._seen else begin(call)
        if request is None:
            return END
        response = yield from exchange(call, replace(request, deadline=call.deadline))
        page = self._page(response)
        self._seen.add(request.url)
        try:
            self._next = self._following(request, response)
        except SdkError as failure:
            # This page is whole; whoever asks for the next one is told.
            self._failure = failure
        return page

    def _page(self, response: Response) -> Any:
        page = read(self._call, response, wrap=_no_file)
        found = select(page, self._style.items)
        if page is None or not (found is None or found is ABSENT or is_list(found)):
            raise UnexpectedAnswer(f"{self._call.operation.id}: the answer is no page with a list of items", response)
        return page

    def _following(self, request: Request, response: Response) -> Request | None:
        following = self._style.following(request, response)
        if following is None:
            return None
        following = self._with_options(following)
        if following.url in self._seen:
            raise UnexpectedAnswer(f"{self._call.operation.id}: the next page is one that was read before", response)
        return following

    def _with_options(self, request: Request) -> Request:
        """A link of the server may leave out what the caller added to the query; another server must not get it."""
        if origin(request.url) != origin(self._call.state.base_url):
            return request
        missing = {n: v for n, v in self._call.options.query.items() if query_value(request.url, n) is None}
        pairs = (pair for name, value in missing.items() for pair in query_pairs(Parameter(name=name), value))
        return replace(request, url=add_query(request.url, query_text(pairs)))


def _no_file(response: Any) -> Any:
    return response
