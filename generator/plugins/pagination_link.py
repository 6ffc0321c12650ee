"""`x-pagination` with `style: link`: each page brings the URL of the next, in its `Link` header or in its body.

The last page brings none; a page without items that brings one is not the last. A URL on another server is followed
without credentials, and none that leaves HTTPS.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, Self
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..runtime.addresses import follow
from ..runtime.errors import UnexpectedAnswer
from ..runtime.links import relations
from ..runtime.value import Value
from . import paging

if TYPE_CHECKING:
    from ..runtime.call import Call
    from ..runtime.flow import Request, Response
    from ..runtime.sockets import Described

_LINK = "$response.header.Link"


class LinkPagination(Value):
    """`next` is the expression of the URL; `$response.header.Link` means its relation `next`."""

    key: ClassVar[str] = "x-pagination"
    schema: ClassVar[Mapping[str, Any]] = paging.block(
        "link",
        request={"size": False},
        response={"items": True, "next": True, "total": False},
        example={"response": {"items": "$response.body#", "next": "$response.header.Link"}},
    )

    items: str
    next: str = _LINK
    size: str = ""
    total: str = ""
    max_size: int = 0
    position: ClassVar[str] = ""

    @classmethod
    def build(cls, block: Any, described: Described) -> Self | None:
        """The convention from its block."""
        if block is None:
            return None
        answer = block["response"]
        return cls(
            items=paging.pointer(answer, "items"),
            next=answer["next"],
            size=paging.parameter(block.get("request", {}), "size"),
            total=paging.pointer(answer, "total"),
            max_size=block.get("size", {}).get("max", 0),
        )

    def verify(self, described: Described) -> Iterator[str]:
        """`items` must be an array, `next` a text, and the parameter of the size exist."""
        wanted = {
            "request.size": (paging.query(self.size), "integer"),
            "response.items": (paging.body(self.items), "array"),
            "response.next": (self.next, "string"),
            "response.total": (paging.body(self.total), "integer"),
        }
        yield from paging.misplaced(described, wanted)

    def check(self, call: Call) -> None:
        """Refuse a page size that the provider does not serve."""
        paging.check_size(call, self.size, self.max_size)

    def following(self, request: Request, response: Response) -> Request | None:
        """The page that the answer links to. Raises `UnexpectedAnswer` for a link that is not to be called."""
        target = self._target(response)
        if target is None or target == "":
            return None
        if not isinstance(target, str):
            raise UnexpectedAnswer("the link to the next page is no text", response)
        return replace(request, url=follow(request, response, target))

    def place(self, request: Request) -> str:
        """The URL, with its query in one order."""
        parts = urlsplit(request.url)
        query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
        return parts._replace(query=query, fragment="").geturl()

    def _target(self, response: Response) -> Any:
        if self.next.lower() == _LINK.lower():
            return relations(response.headers.get("link", "")).get("next")
        return paging.answered(self.next, response)
