"""`x-pagination` with `style: offset`: pages by the index of their first item.

The next page starts where this one ended, until the total is reached; a `Link` header with
`rel="next"` goes before our own counting, because the server knows better.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Self
from urllib.parse import urljoin

from ..runtime.call import Call
from ..runtime.errors import InvalidCall
from ..runtime.expressions import parse, select
from ..runtime.flow import Request, Response
from ..runtime.links import next_link
from ..runtime.shapes import is_list
from ..runtime.sockets import Described
from ..runtime.urls import query_value, with_query


@dataclass(frozen=True, kw_only=True)
class OffsetPagination:
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
                "properties": {"position": {"type": "string"}, "size": {"type": "string"}},
            },
            "response": {
                "type": "object",
                "required": ["items"],
                "additionalProperties": False,
                "properties": {
                    "items": {"type": "string"},
                    "total": {"type": "string"},
                    "next": {"const": "$response.header.Link"},
                },
            },
            "size": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"default": {"type": "integer"}, "max": {"type": "integer"}},
            },
        },
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
        size = call.arguments.parameters.get(self.size)
        if size is not None and (size < 1 or (self.max_size and size > self.max_size)):
            raise InvalidCall(f"{self.size}: {size} is not between 1 and {self.max_size or 'any number'}")

    def following(self, request: Request, response: Response) -> Request | None:
        """The page behind this one, if there is one."""
        target = next_link(response.headers.get("link", "")) if self.link else None
        if target:
            return replace(request, url=urljoin(request.url, target))
        body = response.json()
        items, total = select(body, self.items), select(body, self.total) if self.total else None
        count = len(items) if is_list(items) else 0
        end = int(query_value(request.url, self.position) or 0) + count
        if not self._goes_on(request, count, end, total):
            return None
        return replace(request, url=with_query(request.url, self.position, str(end)))

    def _goes_on(self, request: Request, count: int, end: int, total: Any) -> bool:
        if count == 0:
            return False
        if isinstance(total, int):
            return end < total
        return count >= int(query_value(request.url, self.size) or self.default_size)
