"""Whole URLs: which may be called, which share an origin, and how a query is changed."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote, unquote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.addresses import (
    add_query,
    check_address,
    follow,
    is_loopback,
    origin,
    query_value,
    shown,
    with_query,
)
from generator.runtime.errors import UnexpectedAnswer
from generator.runtime.flow import Request, Response

# Queries as servers write them: encoded in their own ways, with empty pairs and names without value.
pairs = st.lists(st.sampled_from([*"abA+;:,./-_~=", "%2C", "%C3%A9", "%20"]), max_size=8).map("".join)
queries = st.lists(pairs, max_size=6).map("&".join)


@given(queries, st.text(st.characters(codec="utf-8"), min_size=1), st.text(st.characters(codec="utf-8")))
def test_with_query_changes_one_name(query: str, name: str, value: str) -> None:
    """The name has the value once; every other pair keeps its bytes and its order."""
    url = f"https://api.example/items?{query}" if query else "https://api.example/items"
    changed = with_query(url, name, value)
    others = [pair for pair in query.split("&") if unquote_plus(pair.partition("=")[0]) != name]
    expected = "&".join([*others, f"{quote(name, safe='')}={quote(value, safe='')}"])
    assert changed.partition("?")[2] in (expected, expected.removeprefix("&"))
    assert query_value(changed, name) == value
    assert with_query(changed, name, value) == changed


@pytest.mark.parametrize(
    ("url", "query", "expected"),
    [
        ("https://a/b", "c=d", "https://a/b?c=d"),
        ("https://a/b?", "c=d", "https://a/b?c=d"),
        ("https://a/b?x=%2C", "c=d", "https://a/b?x=%2C&c=d"),
        ("https://a/b#part", "c=d", "https://a/b?c=d"),
        ("https://a/b/?x#part", "", "https://a/b/?x"),
    ],
)
def test_more_query(url: str, query: str, expected: str) -> None:
    """Pairs stand behind those that are there, and never in a fragment."""
    assert add_query(url, query) == expected


def test_query_values_are_decoded() -> None:
    """The first value counts, plus signs are spaces, and an empty value is one."""
    assert query_value("https://a/?x=1+2%2C&x=3&y=", "x") == "1 2,"
    assert query_value("https://a/?y=", "y") == ""
    assert query_value("https://a/", "y") is None


@pytest.mark.parametrize(
    "url",
    ["https://api.example/x", "HTTPS://API.example:444", "http://127.0.0.1:80/", "http://localhost", "http://[::1]:9"],
)
def test_addresses_that_may_be_called(url: str) -> None:
    """HTTPS anywhere, and plain HTTP to this machine."""
    check_address(url)


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("http://api.example", "https"),
        ("http://localhost.example", "https"),
        ("http://127.0.0.1.example", "https"),
        ("ftp://api.example", "no URL"),
        ("api.example", "no URL"),
        ("", "no URL"),
        ("//api.example", "no URL"),
        ("https://", "no URL"),
        ("https://[::1", "no URL"),
        ("https://api.example:port", "no URL"),
        ("https://user:pa55@api.example", "user and password"),
        ("https://@api.example", "user and password"),
        ("https://api.example\\@evil.example", "character"),
        ("https://api.example/\r\n", "character"),
    ],
)
def test_addresses_that_may_not(url: str, complaint: str) -> None:
    """Anything else is refused, without showing the secret that may stand in it."""
    with pytest.raises(ValueError, match=complaint) as raised:
        check_address(url)
    assert "pa55" not in str(raised.value)


def test_shown_urls_keep_their_secrets() -> None:
    """Messages show neither user, password nor query."""
    assert shown("https://me:secret@api.example/a/b?key=secret#x") == "https://api.example/a/b"
    assert shown("https://a@b@c/x") == "https://c/x"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://api.example", "HTTPS://API.EXAMPLE:443/x?y", True),
        ("http://127.0.0.1:80", "http://127.0.0.1", True),
        ("https://api.example", "http://api.example", False),
        ("https://api.example", "https://api.example:444", False),
        ("https://api.example", "https://api.example.evil.example", False),
        ("https://api.example", "https://api.example.", False),
    ],
)
def test_origins(one: str, other: str, same: bool) -> None:
    """Scheme, host and port make an origin; spelling does not."""
    assert (origin(one) == origin(other)) is same


@pytest.mark.parametrize(
    ("target", "leads_to"),
    [
        ("/next?x=%2C#frag", "https://api.example/next?x=%2C"),
        ("?page=2", "https://api.example/items?page=2"),
        ("//other.example/x", "https://other.example/x"),
        ("https://other.example", "https://other.example"),
    ],
)
def test_targets_are_resolved(target: str, leads_to: str) -> None:
    """A target may be relative, and loses its fragment."""
    assert follow(Request(method="GET", url="https://api.example/items?a=b"), _moved(), target) == leads_to


@pytest.mark.parametrize(
    "target", ["http://api.example/", "ftp://x", "https://u:p@api.example/", "https://[", "javascript:x"]
)
def test_targets_that_are_not_called(target: str) -> None:
    """A target out of HTTPS, with a password or without a host is an unexpected answer."""
    with pytest.raises(UnexpectedAnswer, match="not called"):
        follow(Request(method="GET", url="https://api.example/items"), _moved(), target)


@pytest.mark.parametrize(
    ("host", "is_it"), [("127.8.9.1", True), ("::1", True), ("LocalHost", True), ("10.0.0.1", False)]
)
def test_loopback(host: str, is_it: bool) -> None:
    """Addresses and the one name of this machine itself."""
    assert is_loopback(host) is is_it


def test_parsing_agrees_with_python() -> None:
    """The changed query reads as a server would read it."""
    assert parse_qsl(with_query("https://a/?b=1&c=2", "b", "x y").partition("?")[2]) == [("c", "2"), ("b", "x y")]


def _moved() -> Response:
    return Response(status=302, headers={})
