"""`x-pagination` with `style: cursor`: each page brings the token of the next, and the last brings none.

A page without items is not the last one as long as it brings a token. With `alone: true` a token stands for all
other parameters too, which the provider ignores beside it: so nothing but the token is sent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..runtime.addresses import query_value, with_query
from ..runtime.errors import UnexpectedAnswer
from ..runtime.value import Value
from . import paging

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Request, Response
    from ..runtime.sockets import Described


class CursorPagination(Value):
    """`position` and `size` are query parameters, `next` is the expression of the token in the answer."""

    key: ClassVar[str] = "x-pagination"
    schema: ClassVar[Mapping[str, Any]] = paging.block(
        "cursor",
        request={"position": True, "size": False},
        response={"items": True, "next": True, "previous": False, "total": False},
        example={
            "request": {"position": "$request.query.page_token", "size": "$request.query.limit"},
            "response": {"items": "$response.body#/data", "next": "$response.body#/next_page_token"},
            "size": {"default": 10, "max": 100},
            "alone": True,
        },
        alone={
            "type": "boolean",
            "default": False,
            "description": "Whether the token stands for all other parameters, and is sent by itself.",
        },
    )

    position: str
    size: str = ""
    items: str
    next: str
    total: str = ""
    max_size: int = 0
    alone: bool = False

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        asked, answer = block["request"], block["response"]
        return cls(
            position=paging.parameter(asked, "position"),
            size=paging.parameter(asked, "size"),
            items=paging.pointer(answer, "items"),
            next=answer["next"],
            total=paging.pointer(answer, "total"),
            max_size=block.get("size", {}).get("max", 0),
            alone=block.get("alone", False),
        )

    def verify(self, described: Described) -> Iterator[str]:
        """The parameters must exist, `items` be an array and `next` a text or a number."""
        wanted = {
            "request.position": (paging.query(self.position), "string", "integer"),
            "request.size": (paging.query(self.size), "integer"),
            "response.items": (paging.body(self.items), "array"),
            "response.next": (self.next, "string", "integer"),
            "response.total": (paging.body(self.total), "integer"),
        }
        yield from paging.misplaced(described, wanted)

    def check(self, call: Call) -> None:
        """Refuse a page size that the provider does not serve."""
        paging.check_size(call, self.size, self.max_size)

    def following(self, request: Request, response: Response) -> Request | None:
        """The page that the answer's token stands for. Raises `UnexpectedAnswer` for a token that is none."""
        token = paging.answered(self.next, response)
        if token is None or token == "":
            return None
        if not isinstance(token, str | int) or isinstance(token, bool):
            raise UnexpectedAnswer("the token of the next page is neither a text nor a number", response)
        base = request.url.partition("?")[0] if self.alone else request.url
        return replace(request, url=with_query(base, self.position, str(token)))

    def place(self, request: Request) -> str:
        """The token; the first page has none."""
        return query_value(request.url, self.position) or ""
