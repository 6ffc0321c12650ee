"""Tuples as arguments: their bytes in a query, and what is refused because it could not be read back."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.core import SyncClient
from generator.runtime.errors import InvalidCall
from generator.runtime.operation import Parameter

from .kit import Recorder, call, client, operation, query


def sent(parameter: Parameter, value: Any) -> str:
    """The query that an argument becomes."""
    recorder = Recorder()
    call(client(SyncClient, recorder), operation(parameters=(parameter,)), **{parameter.name: value})
    return recorder.target.partition("?")[2]


STYLED = query("sort", explode=False, members=2)


@pytest.mark.parametrize(
    ("separator", "value", "expected"),
    [
        (":", ("createdAt", "desc"), "sort=createdAt:desc"),
        (":", [("createdAt", "desc"), ("name", "asc")], "sort=createdAt:desc&sort=name:asc"),
        (",", [("name", "asc"), ("id", "desc")], "sort=name,asc&sort=id,desc"),
        ("|", [["name", "DESC"]], "sort=name%7CDESC"),
        ("|", ("a", "x|y & é"), "sort=a%7Cx%7Cy%20%26%20%C3%A9"),
        (":", [], ""),
    ],
)
def test_members_are_joined_by_their_separator(separator: str, value: Any, expected: str) -> None:
    """One tuple or several; what the query may hold stays readable, all else is percent-encoded."""
    assert sent(query("sort", members=2, separator=separator), value) == expected


def test_several_may_share_one_pair() -> None:
    """`explode: false` puts the tuples into one value, with commas between them."""
    parameter = query("sort", members=2, separator=":", explode=False)
    assert sent(parameter, [("a", "asc"), ("b,c", "desc")]) == "sort=a:asc,b%2Cc:desc"


def test_without_a_separator_the_style_joins() -> None:
    """The standard's own tuple: style form without explode."""
    assert sent(STYLED, ("dateCreated", "DESC")) == "sort=dateCreated,DESC"


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        (STYLED, ("dateCreated",)),
        (STYLED, "dateCreated,DESC"),
        (query("sort", members=2, separator=":"), "createdAt:desc"),
        (query("sort", members=2, separator=":"), ("createdAt", "desc", "more")),
        (query("sort", members=2, separator=":"), [("a", "b"), "c:d"]),
    ],
)
def test_other_shapes_are_refused(parameter: Parameter, value: Any) -> None:
    """Also a text that is joined already, whose separator would be encoded."""
    with pytest.raises(InvalidCall, match=r"OP1: sort: .* is no tuple of 2 values; pass \(…, …\)"):
        sent(parameter, value)


def test_only_the_last_member_may_hold_the_separator() -> None:
    """The reader cuts at the first one."""
    with pytest.raises(InvalidCall, match=r"OP1: cf: 'a\|b' holds '\|', which stands between the members"):
        sent(query("cf", members=2, separator="|"), ("a|b", "c"))


@given(st.text("ab:,|é&=% ", min_size=1).filter(lambda text: "|" not in text), st.text("ab:,|é&=% "))
def test_what_is_sent_reads_back(first: str, last: str) -> None:
    """Decoded and cut at the first separator, a tuple is what it was."""
    text = sent(query("cf", members=2, separator="|"), (first, last)).removeprefix("cf=")
    assert tuple(unquote(text).split("|", 1)) == (first, last)
