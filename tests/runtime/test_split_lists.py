"""A long list of values, walked in parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.errors import InvalidCall

from .listings import (
    Shelf,
    cuts,
    listing,
    operation,
    sizes,
    styles,
    taken,
    totals,
)


@given(total=totals, size=sizes, most=st.integers(1, 4), cuts=cuts, style=styles.filter(lambda style: style != "alone"))
def test_a_long_list_is_walked_in_parts(total: int, size: int, most: int, cuts: list[int], style: str) -> None:
    """The parts follow one another in the list's order, and a position knows its part."""
    ids = [str(number) for number in reversed(range(total))] or ["7"]
    position, found, longest = "", list[int](), 0
    for cut in [*cuts, total + 1]:
        server = Shelf(style, 0)
        pages = listing(server, operation(style, most=most), {"max": size, "ids": ids})
        pages = pages.resume(position) if position else pages
        found += taken(pages, cut)
        position = pages.position
        asked = [request.url.params.get("ids", "") for request in server.requests]
        longest = max([longest, *(len(text.split(",")) for text in asked)])
    assert found == [int(text) for text in ids]
    assert longest <= most


def test_a_value_that_stands_twice_in_a_long_list_is_sent_once() -> None:
    """Or its items would come twice, from two parts."""
    server = Shelf("offset", 0)
    assert list(listing(server, operation("offset"), {"ids": ["1", "2", "3", "4", "1"]})) == [1, 2, 3, 4]


def test_two_long_lists_are_refused() -> None:
    """There is no telling which belongs to which; nothing is sent."""
    server = Shelf("offset", 0)
    with pytest.raises(InvalidCall, match="ids and tags are both longer"):
        list(listing(server, operation("offset"), {"ids": ["1"] * 4, "tags": ["a"] * 4}))
    assert server.requests == []


def test_a_long_list_has_no_offset() -> None:
    """Each part is a walk of its own, so where one of them begins says nothing."""
    with pytest.raises(InvalidCall, match="leave offset out, for ids"):
        list(listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "4"], "offset": 2}))


def test_a_position_in_a_split_list_needs_the_same_list() -> None:
    """The parts that are still to come are made from the list itself."""
    pages = listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "4"]})
    taken(pages, 2)
    other = listing(Shelf("offset", 0), operation("offset"), {"ids": ["1", "2", "3", "5"]})
    with pytest.raises(InvalidCall, match="another path or another list"):
        other.resume(pages.position)
