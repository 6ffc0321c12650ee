"""Selectors: runtime expressions and JSON Pointers, and `Link` headers."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.expressions import ABSENT, Expression, parse, select, tokens
from generator.runtime.links import relations


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("$request.query.max", Expression("request", "query", "max")),
        ("$request.header.X-A.b", Expression("request", "header", "X-A.b")),
        ("$response.header.Link", Expression("response", "header", "Link")),
        ("$response.body#/orders/0", Expression("response", "body", "", "/orders/0")),
        ("$request.body#", Expression("request", "body")),
    ],
)
def test_expressions(text: str, expression: Expression) -> None:
    """OpenAPI's own selectors, taken apart."""
    assert parse(text) == expression


@pytest.mark.parametrize(
    "text", ["", "request.query.x", "$request.query", "$url", "$request.cookies.x", "$request.body.x"]
)
def test_other_texts_are_no_expressions(text: str) -> None:
    """What cannot be understood says what is expected."""
    with pytest.raises(ValueError, match=r"expression|must name"):
        parse(text)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("", {"a": [{"b/c": 1, "~": None}]}),
        ("/a/0/b~1c", 1),
        ("/a/0/~0", None),
        ("/a/1", ABSENT),
        ("/a/-1", ABSENT),
        ("/a/x", ABSENT),
        ("/b", ABSENT),
        ("/a/0/~0/deeper", ABSENT),
    ],
)
def test_pointers(pointer: str, value: Any) -> None:
    """A pointer leads to a value, a null included, or nowhere."""
    assert select({"a": [{"b/c": 1, "~": None}]}, pointer) == value


def test_pointers_start_with_a_slash() -> None:
    """Anything else is a mistake, not an empty answer."""
    with pytest.raises(ValueError, match="must start with /"):
        tokens("orders")


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ('<https://a/?x=1,2;3>; rel="next"', {"next": "https://a/?x=1,2;3"}),
        ("</next>; rel=next", {"next": "/next"}),
        ('<a>; rel="previous", <b>; title="x, y; rel=z"; rel="next"', {"previous": "a", "next": "b"}),
        ('<a>; REL="Next Last"', {"next": "a", "last": "a"}),
        ('<a>; rel="next", <b>; rel="next"', {"next": "a"}),
        ("<a>", {}),
        ("string", {}),
        ("", {}),
    ],
)
def test_links(header: str, found: dict[str, str]) -> None:
    """Targets by relation, whatever other links, parameters and quotes stand around; other text has none."""
    assert relations(header) == found
