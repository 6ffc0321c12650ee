"""`x-pagination` with `style: offset`: pages by the index of their first item.

The next page starts where this one ended, until the total is reached; a `Link` header with
`rel="next"` goes before our own counting, because the server knows better.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..runtime.addresses import follow, query_value, with_query
from ..runtime.errors import InvalidCall, UnexpectedAnswer
from ..runtime.expressions import parse, select
from ..runtime.links import relations
from ..runtime.shapes import is_list
from ..runtime.value import Value

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Request, Response
    from ..runtime.sockets import Described


class OffsetPagination(Value):
    """`position` and `size` are query parameters, `items` and `total` pointers into the body."""

    key: ClassVar[str] = "x-pagination"
    schema: ClassVar[Mapping[str, Any]] = {
        "type": "object",
        "required": ["style", "request", "response"],
        "additionalProperties": False,
        "properties": {
            "style": {"const": "offset"},
            "request": {
                "type": "object",
                "required": ["position", "size"],
                "additionalProperties": False,
                "properties": {
                    "position": {
                        "type": "string",
                        "description": "Expression of the parameter with the first item's index.",
                    },
                    "size": {"type": "string", "description": "Expression of the parameter with the number of items."},
                },
            },
            "response": {
                "type": "object",
                "required": ["items"],
                "additionalProperties": False,
                "properties": {
                    "items": {"type": "string", "description": "Expression of the array that is the page."},
                    "total": {"type": "string", "description": "Expression of the number of items in all pages."},
                    "next": {"const": "$response.header.Link", "description": "Goes before our own counting."},
                },
            },
            "size": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "default": {
                        "type": "integer",
                        "default": 10,
                        "description": "Items of a page where a call does not say.",
                    },
                    "max": {"type": "integer", "description": "Items that the provider serves at most."},
                },
            },
        },
        "examples": [
            {
                "style": "offset",
                "request": {"position": "$request.query.offset", "size": "$request.query.max"},
                "response": {"items": "$response.body#/orders", "total": "$response.body#/total_count"},
                "size": {"default": 10, "max": 100},
            }
        ],
    }

    position: str
    size: str
    items: str
    total: str = ""
    link: bool = False
    default_size: int = 10
    max_size: int = 0

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        answer, size = block["response"], block.get("size", {})
        return cls(
            position=parse(block["request"]["position"]).name,
            size=parse(block["request"]["size"]).name,
            items=parse(answer["items"]).pointer,
            total=parse(answer["total"]).pointer if "total" in answer else "",
            link="next" in answer,
            default_size=size.get("default", 10),
            max_size=size.get("max", 0),
        )

    def verify(self, described: Described) -> Iterator[str]:
        """The two parameters must be integers, `items` an array and `total` an integer."""
        for name in (self.position, self.size):
            if described.kind_of(f"$request.query.{name}") != "integer":
                yield f"there is no integer query parameter {name}; declare it or correct request"
        if described.kind_of(f"$response.body#{self.items}") != "array":
            yield f"{self.items} leads to no array in the success response; correct response.items"
        if self.total and described.kind_of(f"$response.body#{self.total}") != "integer":
            yield f"{self.total} leads to no integer in the success response; correct response.total"

    def check(self, call: Call) -> None:
        """Refuse a page size that the provider does not serve."""
        size, position = (call.arguments.parameters.get(name) for name in (self.size, self.position))
        if size is not None and size < 1:
            raise InvalidCall(f"{call.operation.id}: {self.size} is {size}, but a page holds at least 1 item")
        if size is not None and 0 < self.max_size < size:
            raise InvalidCall(f"{call.operation.id}: {self.size} is {size}, but a page holds at most {self.max_size}")
        if position is not None and position < 0:
            raise InvalidCall(f"{call.operation.id}: {self.position} is {position}, but pages begin at 0")

    def following(self, request: Request, response: Response) -> Request | None:
        """The page behind this one, if there is one.

        Raises `UnexpectedAnswer` for a page without items that is not the last by its own total.
        """
        links = relations(response.headers.get("link", "")) if self.link else {}
        if "next" in links:
            return replace(request, url=follow(request, response, links["next"]))
        if links and query_value(request.url, self.position) is None:
            # The server's links led here, and tell no position to count on from.
            return None
        return self._counted(request, response)

    def place(self, request: Request) -> str:
        """The URL with the index of the first item, which the first page and the server's links may leave out."""
        parts = urlsplit(request.url)
        index = (self.position, str(self._number(request, self.position, 0)))
        pairs = parse_qsl(parts.query, keep_blank_values=True)
        others = sorted(pair for pair in pairs if pair[0] not in (self.position, self.size))
        return parts._replace(query=urlencode([index, *others]), fragment="").geturl()

    def _counted(self, request: Request, response: Response) -> Request | None:
        body = response.body
        items, total = select(body, self.items), select(body, self.total) if self.total else None
        count = len(items) if is_list(items) else 0
        end = self._number(request, self.position, 0) + count
        if not self._goes_on(request, count, end, total):
            return None
        if count == 0:
            raise UnexpectedAnswer(f"the page at {self.position}={end} is empty, but there are {total} items", response)
        return replace(request, url=with_query(request.url, self.position, str(end)))

    def _goes_on(self, request: Request, count: int, end: int, total: Any) -> bool:
        if isinstance(total, int):
            return end < total
        return 0 < count >= self._number(request, self.size, self.default_size)

    def _number(self, request: Request, name: str, default: int) -> int:
        text = query_value(request.url, name) or ""
        return int(text) if text.isdecimal() else default
