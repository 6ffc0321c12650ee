"""`x-pagination` with `style: page`: pages by their number, the first being 0 or 1.

The end is told by a flag of the last page, by the number of pages, or by the number of items; where the answers say
none of these, by a page without items.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.addresses import with_query
from ..runtime.errors import InvalidCall
from ..runtime.expressions import select
from ..runtime.value import Value
from . import paging

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Request, Response
    from ..runtime.sockets import Described


class PagePagination(Value):
    """`position` and `size` are query parameters; `pages` and `total` point to numbers, `last` to a flag."""

    key: ClassVar[str] = "x-pagination"
    schema: ClassVar[Mapping[str, Any]] = paging.block(
        "page",
        request={"position": True, "size": False},
        response={"items": True, "pages": False, "total": False, "last": False},
        example={
            "request": {"position": "$request.query.page", "size": "$request.query.size"},
            "response": {"items": "$response.body#/content", "pages": "$response.body#/totalPages"},
            "start": 0,
        },
        start={"enum": [0, 1], "default": 1, "description": "Number of the first page."},
    )

    position: str
    size: str = ""
    items: str
    pages: str = ""
    total: str = ""
    last: str = ""
    start: int = 1
    default_size: int = 0
    max_size: int = 0

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        asked, answer, size = block["request"], block["response"], block.get("size", {})
        return cls(
            position=paging.parameter(asked, "position"),
            size=paging.parameter(asked, "size"),
            items=paging.pointer(answer, "items"),
            pages=paging.pointer(answer, "pages"),
            total=paging.pointer(answer, "total"),
            last=paging.pointer(answer, "last"),
            start=block.get("start", 1),
            default_size=size.get("default", 0),
            max_size=size.get("max", 0),
        )

    def verify(self, described: Described) -> Iterator[str]:
        """The parameters must be integers, `items` an array, `pages` and `total` integers, `last` a flag."""
        wanted = {
            "request.position": (paging.query(self.position), "integer"),
            "request.size": (paging.query(self.size), "integer"),
            "response.items": (paging.body(self.items), "array"),
            "response.pages": (paging.body(self.pages), "integer"),
            "response.total": (paging.body(self.total), "integer"),
            "response.last": (paging.body(self.last), "boolean"),
        }
        yield from paging.misplaced(described, wanted)

    def check(self, call: Call) -> None:
        """Refuse a page size that the provider does not serve, and a page before the first."""
        paging.check_size(call, self.size, self.max_size)
        page = call.arguments.parameters.get(self.position)
        if page is not None and page < self.start:
            raise InvalidCall(f"{call.operation.id}: {self.position} is {page}, but pages begin at {self.start}")

    def following(self, request: Request, response: Response) -> Request | None:
        """The page with the next number, if there is one."""
        page = paging.number(request, self.position, self.start)
        if not self._goes_on(request, response, page - self.start):
            return None
        return replace(request, url=with_query(request.url, self.position, str(page + 1)))

    def place(self, request: Request) -> str:
        """The number of the page."""
        return str(paging.number(request, self.position, self.start))

    def _goes_on(self, request: Request, response: Response, before: int) -> bool:
        body = response.body
        last = select(body, self.last) if self.last else None
        if isinstance(last, bool):
            return not last
        pages = select(body, self.pages) if self.pages else None
        if isinstance(pages, int):
            return before + 1 < pages
        count, total = paging.count(body, self.items), select(body, self.total) if self.total else None
        if count == 0 or not isinstance(total, int):
            return count > 0
        # Asked for more than it serves, a server may give shorter pages: then only an empty one is the end for sure.
        size = paging.number(request, self.size, self.default_size)
        return before * size + count != total and not (count == size and (before + 1) * size >= total)
