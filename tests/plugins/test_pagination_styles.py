"""The styles of `x-pagination`: what a block becomes, what is wrong with one, and when a listing ends."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any

import httpx2
import pytest

from generator import pipeline
from generator.plugins.pagination_cursor import CursorPagination
from generator.plugins.pagination_link import LinkPagination
from generator.plugins.pagination_page import PagePagination
from generator.runtime.errors import InvalidCall, UnexpectedAnswer
from generator.runtime.flow import Request, Response
from tests.runtime.listings import STYLES, Shelf, listing, operation

from .described import complaints, convention, source

ITEMS = "$response.body#/data"
TOKEN = {"name": "token", "schema": {"type": "string"}}
PAGE = {"name": "page", "schema": {"type": "integer"}}
SIZE = {"name": "max", "schema": {"type": "integer"}}


def asked(style: Any, url: str, body: Any, headers: dict[str, str] | None = None) -> str | None:
    """The URL of the page behind an answer."""
    content = httpx2.Response(200, json=body).content
    following = style.following(
        Request(method="GET", url=url), Response(status=200, headers=headers or {}, content=content)
    )
    return following.url if following else None


def test_a_cursor_block_with_all_it_can_say(tmp_path: Path) -> None:
    """Names of parameters, pointers into the body, and whether a token stands alone."""
    block = {
        "style": "cursor",
        "request": {"position": "$request.query.token", "size": "$request.query.max"},
        "response": {"items": ITEMS, "next": "$response.body#/next", "previous": "$response.body#/next"},
        "size": {"default": 10, "max": 100},
        "alone": True,
    }
    assert convention(source(tmp_path, [TOKEN, SIZE], x_pagination=block), CursorPagination) == CursorPagination(
        position="token", size="max", items="/data", next="$response.body#/next", max_size=100, alone=True
    )


def test_a_page_block_with_all_it_can_say(tmp_path: Path) -> None:
    """The number of the first page too."""
    block = {
        "style": "page",
        "start": 0,
        "request": {"position": "$request.query.page", "size": "$request.query.max"},
        "response": {"items": ITEMS, "total": "$response.body#/total", "last": "$response.body#/last"},
        "size": {"default": 10, "max": 100},
    }
    assert convention(source(tmp_path, [PAGE, SIZE], x_pagination=block), PagePagination) == PagePagination(
        position="page", size="max", items="/data", total="/total", last="/last", start=0, default_size=10, max_size=100
    )


def test_a_link_block_needs_no_request(tmp_path: Path) -> None:
    """The URL is all there is."""
    block = {"style": "link", "response": {"items": ITEMS, "next": "$response.header.Link"}}
    assert convention(source(tmp_path, [], x_pagination=block), LinkPagination) == LinkPagination(items="/data")


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            {
                "style": "cursor",
                "request": {"position": "$request.query.cursor"},
                "response": {"items": "$response.body#/total", "next": "$response.body#/last"},
            },
            [
                "x-pagination: $request.query.cursor is no string or integer of the operation; correct request.position",
                "x-pagination: $response.body#/last is no string or integer of the operation; correct response.next",
                "x-pagination: $response.body#/total is no array of the operation; correct response.items",
            ],
        ),
        (
            {
                "style": "page",
                "request": {"position": "$request.query.token"},
                "response": {"items": ITEMS, "pages": "$response.body#/next", "last": "$response.body#/total"},
            },
            [
                "x-pagination: $request.query.token is no integer of the operation; correct request.position",
                "x-pagination: $response.body#/next is no integer of the operation; correct response.pages",
                "x-pagination: $response.body#/total is no boolean of the operation; correct response.last",
            ],
        ),
        (
            {"style": "link", "response": {"items": ITEMS, "next": "$response.body#/data"}},
            ["x-pagination: $response.body#/data is no string of the operation; correct response.next"],
        ),
        (
            {"style": "link", "response": {"items": ITEMS}},
            ["x-pagination: response: 'next' is a required property"],
        ),
    ],
)
def test_what_is_wrong_with_a_block_is_told(tmp_path: Path, block: dict[str, Any], expected: list[str]) -> None:
    """Each member that names nothing of the right kind, in one run."""
    assert sorted(complaints(source(tmp_path, [TOKEN, SIZE], x_pagination=block))) == expected


def test_a_package_carries_what_a_style_is_made_with(tmp_path: Path) -> None:
    """The module that the styles share stands beside them."""
    block = {"style": "link", "response": {"items": ITEMS, "next": "$response.header.Link"}}
    tree = pipeline.build(source(tmp_path, [], x_pagination=block), lambda step: None)
    assert {PurePosixPath("_vendor/plugins/pagination_link.py"), PurePosixPath("_vendor/plugins/paging.py")} <= {*tree}


@pytest.mark.parametrize(
    ("fields", "url", "body", "more"),
    [
        ({"last": "/last"}, "https://x.example/?page=4", {"data": [], "last": False}, True),
        ({"last": "/last"}, "https://x.example/", {"data": [1], "last": True}, False),
        ({"pages": "/pages"}, "https://x.example/", {"data": [1], "pages": 2}, True),
        ({"pages": "/pages"}, "https://x.example/?page=2", {"data": [1], "pages": 2}, False),
        ({"pages": "/pages", "start": 0}, "https://x.example/?page=1", {"data": [1], "pages": 2}, False),
        ({"pages": "/pages"}, "https://x.example/", {"data": [], "pages": 0}, False),
        ({"total": "/total"}, "https://x.example/?max=2", {"data": [1, 2], "total": 4}, True),
        ({"total": "/total"}, "https://x.example/?page=2&max=2", {"data": [3, 4], "total": 4}, False),
        ({"total": "/total"}, "https://x.example/?page=2&max=2", {"data": [3], "total": 3}, False),
        # Asked for 5, the server gives 2 at most: only an empty page is the end for sure.
        ({"total": "/total"}, "https://x.example/?page=2&max=5", {"data": [3, 4], "total": 4}, True),
        ({"total": "/total"}, "https://x.example/?page=3&max=5", {"data": [], "total": 4}, False),
        ({}, "https://x.example/?max=5", {"data": [1]}, True),
        ({}, "https://x.example/?page=2&max=5", {"data": []}, False),
    ],
)
def test_numbered_pages_end_where_the_answers_say(fields: dict[str, Any], url: str, body: Any, more: bool) -> None:
    """By a flag, a number of pages, a number of items; without any of them by an empty page."""
    style = PagePagination(position="page", size="max", items="/data", **fields)
    assert (asked(style, url, body) is not None) == more


def test_a_token_may_be_a_number_or_stand_in_a_header() -> None:
    """It is sent as text."""
    style = CursorPagination(position="token", items="/data", next="$response.header.X-Next")
    assert asked(style, "https://x.example/", {}, {"x-next": "a b"}) == "https://x.example/?token=a%20b"
    numbered = CursorPagination(position="token", items="/data", next="$response.body#/next")
    assert asked(numbered, "https://x.example/?token=1", {"next": 2}) == "https://x.example/?token=2"
    assert [asked(numbered, "https://x.example/", body) for body in ({}, {"next": None}, {"next": ""})] == [None] * 3


@pytest.mark.parametrize("token", [True, {"a": 1}, ["x"]])
def test_a_token_that_is_none_raises(token: Any) -> None:
    """It never looks like the end."""
    with pytest.raises(UnexpectedAnswer, match="neither a text nor a number"):
        asked(STYLES["cursor"], "https://x.example/", {"next": token})
    with pytest.raises(UnexpectedAnswer, match="no text"):
        asked(STYLES["body-link"], "https://x.example/", {"next": token})


def test_a_link_may_be_relative() -> None:
    """It leads on from the page that it stands in."""
    style = STYLES["body-link"]
    assert asked(style, "https://x.example/a/list?at=1", {"next": "?at=2"}) == "https://x.example/a/list?at=2"
    assert asked(style, "https://x.example/a/list", {"next": "/b?at=2#top"}) == "https://x.example/b?at=2"


def test_sizes_and_numbers_that_are_not_served_are_refused() -> None:
    """Before anything is sent."""
    for style, parameters in (("page", {"page": 0}), ("page-last", {"page": -1}), ("cursor", {"max": 0})):
        server = Shelf(style, 3)
        with pytest.raises(InvalidCall, match=r"begin at|at least 1"):
            listing(server, operation(style), parameters).page()
        assert server.requests == []
