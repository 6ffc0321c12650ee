"""Values in URLs: OpenAPI's styles, nothing that changes the URL around it, and the same bytes on the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import AsyncClient, SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.operation import Parameter
from generator.runtime.options import CallOptions
from generator.runtime.urls import cookie_pairs, header_text, path_text, query_pairs, query_text, value_text

from .kit import KINDS, Recorder, call, client, operation, query

RESERVED = "a/b?c#d&e=f+g;h:i,j k%l@é😀|[]'\""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (0, "0"),
        (Decimal("1.10"), "1.10"),
        (Decimal("1E+3"), "1000"),
        (1.5, "1.5"),
        (date(2024, 1, 31), "2024-01-31"),
        (datetime(2024, 1, 31, 11, 30, tzinfo=timezone(timedelta(hours=2))), "2024-01-31T09:30:00Z"),
        (datetime(2024, 1, 31, 9, 30, 0, 5000, tzinfo=UTC), "2024-01-31T09:30:00.005Z"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ({"a": Decimal("1.10")}, '{"a":1.10}'),
    ],
)
def test_values_have_one_text(value: Any, text: str) -> None:
    """Each kind of value is written one way, without loss."""
    assert value_text(value) == text


@pytest.mark.parametrize(
    "value", [datetime(2024, 1, 1), float("nan"), Decimal("Infinity"), None, b"x", {1}, {"a": {1}}, object()]
)
def test_values_without_text_are_refused(value: Any) -> None:
    """What has no text form names its argument instead of being sent as Python prints it."""
    with pytest.raises(InvalidCall, match="ids"):
        query_text(query_pairs(query("ids"), [value]))


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (query("ids"), ["a", "b,c"], "ids=a&ids=b%2Cc"),
        (query("ids", explode=False), ["a", "b,c"], "ids=a,b%2Cc"),
        (query("ids", explode=False), ("a",), "ids=a"),
        (query("ids", explode=False), [], "ids="),
        (query("ids"), [], ""),
        (query("ids", style="spaceDelimited", explode=False), [1, 2], "ids=1%202"),
        (query("ids", style="pipeDelimited", explode=False), [1, 2], "ids=1%7C2"),
        (query("f", style="deepObject"), {"a b": 1, "c": None, "d": "x&y"}, "f%5Ba%20b%5D=1&f%5Bd%5D=x%26y"),
        (query("f"), {"a": 1, "b": True}, "a=1&b=true"),
        (query("f", explode=False), {"a": 1, "b": "x,y"}, "f=a,1,b,x%2Cy"),
        (query("naïve name"), "", "na%C3%AFve%20name="),
    ],
)
def test_query_styles(parameter: Parameter, value: Any, expected: str) -> None:
    """Lists and objects are written as the description's style says."""
    assert query_text(query_pairs(parameter, value)) == expected


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter(name="id", place="path", style="simple"), "../x", "..%2Fx"),
        (Parameter(name="id", place="path", style="simple"), "a/b?c#d", "a%2Fb%3Fc%23d"),
        (Parameter(name="id", place="path", style="simple"), ["a", "b"], "a,b"),
        (Parameter(name="id", place="path", style="label"), ["a", "b"], ".a.b"),
        (Parameter(name="id", place="path", style="matrix"), ["a", "b"], ";id=a;id=b"),
        (Parameter(name="id", place="path", style="matrix", explode=False), ["a", "b"], ";id=a,b"),
        (Parameter(name="id", place="path", style="matrix"), {"a": 1, "b": 2}, ";a=1;b=2"),
        (Parameter(name="id", place="path", style="matrix", explode=False), {"a": 1, "b": 2}, ";id=a,1,b,2"),
        (Parameter(name="id", place="path", style="simple"), {"a": 1, "b": None}, "a=1"),
        (Parameter(name="id", place="path", style="simple", explode=False), {"a": 1, "b": 2}, "a,1,b,2"),
        (Parameter(name="id", place="path", style="label"), {"a": 1, "b": 2}, ".a=1.b=2"),
        (Parameter(name="id", place="path", style="json"), ["a/b"], "%5B%22a%2Fb%22%5D"),
        (Parameter(name="id", place="path", style="simple"), "%2e%2e", "%252e%252e"),
    ],
)
def test_path_styles(parameter: Parameter, value: Any, expected: str) -> None:
    """A path value stays one segment, whatever it holds."""
    assert path_text(parameter, value) == expected


@pytest.mark.parametrize("value", ["", ".", "..", []])
def test_path_values_that_would_vanish_are_refused(value: Any) -> None:
    """Servers resolve `..` away and read an empty segment as another resource."""
    with pytest.raises(InvalidCall, match="cannot stand in a path"):
        path_text(Parameter(name="id", place="path", style="simple"), value)


def test_half_a_character_is_refused() -> None:
    """Text that no encoding can carry is an invalid call, not an encoding error."""
    with pytest.raises(InvalidCall, match="half a character"):
        query_text(query_pairs(query("q"), "\ud800"))


@pytest.mark.parametrize("kind", KINDS)
def test_the_wire_carries_our_encoding(kind: type[SyncClient] | type[AsyncClient]) -> None:
    """The HTTP library neither decodes nor encodes again what stands in path and query."""
    recorder = Recorder()
    list_items = operation(
        path="/items/{id}",
        parameters=(Parameter(name="id", place="path", style="simple"), query("q"), query("ids", explode=False)),
    )
    at = datetime(2024, 1, 31, 9, 30, tzinfo=UTC)
    call(client(kind, recorder), list_items, CallOptions(query={"at": at}), id=RESERVED, q=RESERVED, ids=["a,b", "+"])
    encoded = "a%2Fb%3Fc%23d%26e%3Df%2Bg%3Bh%3Ai%2Cj%20k%25l%40%C3%A9%F0%9F%98%80%7C%5B%5D%27%22"
    assert recorder.target == f"/items/{encoded}?q={encoded}&ids=a%2Cb,%2B&at=2024-01-31T09%3A30%3A00Z"


@given(st.text(st.characters(codec="utf-8"), min_size=1), st.lists(st.text(st.characters(codec="utf-8"))))
def test_every_text_arrives(value: str, values: list[str]) -> None:
    """Whatever text is given, a server that decodes the URL reads exactly it."""
    recorder = Recorder()
    get = operation(path="/items/{id}/x", parameters=(Parameter(name="id", place="path", style="simple"), query("q")))
    if value in (".", ".."):
        return
    call(client(SyncClient, recorder), get, id=value, q=values)
    path, _, sent = recorder.target.partition("?")
    assert [unquote(segment) for segment in path.split("/")] == ["", "items", value, "x"]
    assert parse_qsl(sent, keep_blank_values=True) == [("q", each) for each in values]


@pytest.mark.parametrize(
    ("parameter", "given", "complaint"),
    [
        (query("ids", required=True), {}, "ids is required"),
        (query("ids", required=True), {"ids": []}, "ids needs at least one value"),
        (query("ids", max_items=2), {"ids": [1, 2, 3]}, "has 3 values, but one call takes 2; split"),
        (query("at"), {"at": datetime(2024, 1, 1)}, "at: .* no time zone"),
        (Parameter(name="x-h", place="header"), {"x-h": "a\r\nb: c"}, "x-h: a header holds"),
        (Parameter(name="x-h", place="header"), {"x-h": "é"}, "x-h: a header holds"),
    ],
)
def test_arguments_that_cannot_be_sent(parameter: Parameter, given: dict[str, Any], complaint: str) -> None:
    """A missing, empty, overlong or unsendable argument is refused by its name before anything is sent."""
    recorder = Recorder()
    with pytest.raises(InvalidCall, match=complaint):
        call(client(SyncClient, recorder), operation(parameters=(parameter,)), **given)
    assert recorder.requests == []


def test_headers_and_cookies_are_sent() -> None:
    """Header and cookie arguments, the client's headers and the call's own arrive; the nearest wins."""
    recorder = Recorder()
    get = operation(parameters=(Parameter(name="x-shop", place="header"), Parameter(name="lang", place="cookie")))
    mine = client(SyncClient, recorder, headers={"X-Team": "a", "X-Both": "client"})
    call(mine, get, CallOptions(headers={"x-both": "call"}), **{"x-shop": 7, "lang": "fr;x"})
    sent = recorder.requests[0].headers
    assert (sent["x-shop"], sent["cookie"], sent["x-team"], sent["x-both"]) == ("7", "lang=fr%3Bx", "a", "call")


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter(name="f", style="deepObject"), {"price": {"min": 1, "max": None}}, "f%5Bprice%5D%5Bmin%5D=1"),
        (Parameter(name="f", style="deepObject"), {"in": ["a", "b"]}, "f%5Bin%5D=a&f%5Bin%5D=b"),
        (Parameter(name="f", style="spaceDelimited", explode=False), {"a": 1, "b": 2}, "f=a%201%20b%202"),
        (Parameter(name="f", style="json"), {"a": [1]}, "f=%7B%22a%22%3A%5B1%5D%7D"),
        (Parameter(name="f", style="json"), "a", "f=%22a%22"),
    ],
)
def test_query_styles_of_objects(parameter: Parameter, value: Any, expected: str) -> None:
    """Members become brackets, pairs or one JSON document, as the style says."""
    assert query_text(query_pairs(parameter, value)) == expected


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter(name="X", place="header", style="simple", explode=False), ["a b", 1], "a b,1"),
        (Parameter(name="X", place="header", style="simple", explode=False), {"a": 1}, "a,1"),
        (Parameter(name="X", place="header", style="simple"), {"a": 1, "b": True}, "a=1,b=true"),
        (Parameter(name="X", place="header", style="json"), {"a": 1}, '{"a":1}'),
    ],
)
def test_header_styles(parameter: Parameter, value: Any, expected: str) -> None:
    """Items and members are separated by commas; a header needs no percent signs."""
    assert header_text(parameter, value) == expected


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter(name="c", place="cookie"), ["a", "b;c"], ["c=a", "c=b%3Bc"]),
        (Parameter(name="c", place="cookie", explode=False), ["a", "b"], ["c=a,b"]),
        (Parameter(name="c", place="cookie"), {"a": 1}, ["a=1"]),
        (Parameter(name="c", place="cookie", explode=False), {"a": 1}, ["c=a,1"]),
    ],
)
def test_cookie_styles(parameter: Parameter, value: Any, expected: list[str]) -> None:
    """No value can begin another cookie."""
    assert cookie_pairs(parameter, value) == expected
