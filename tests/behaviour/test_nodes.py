"""A node of a loaded document: its place, and how it is read."""

from __future__ import annotations

import hashlib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.node import pointer_of, tokens_of
from tests.loading import loaded, node

pytestmark = pytest.mark.usefixtures("folder")


class TestPlaces:
    """A node knows its file, its pointer and its line."""

    TEXT = 'openapi: "3.1.0"\npaths:\n  /orders:\n    get:\n      tags: [a,\n        b]\n'

    @pytest.mark.parametrize(
        ("pointer", "line"),
        [
            ("", 1),
            ("/paths", 2),
            ("/paths/~1orders", 3),
            ("/paths/~1orders/get", 4),
            ("/paths/~1orders/get/tags/1", 6),
        ],
    )
    def test_lines_of_yaml(self, pointer: str, line: int) -> None:
        """A member stands in the line of its key, an element in its own."""
        found_node = node(self.TEXT, pointer)
        assert (found_node.file.name, found_node.pointer, found_node.line) == (
            "api.yaml",
            pointer,
            line,
        )

    def test_lines_of_json(self) -> None:
        """JSON has lines too, even when a text in it looks like JSON."""
        document = loaded('{"a": "}{\\"",\n"b": [\n{"c/d": 1}]}', "api.json")
        lines = {
            pointer: at.line
            for pointer in ("/a", "/b", "/b/0", "/b/0/c~1d")
            if (at := document.at(document.root.file, pointer))
        }
        assert lines == {"/a": 1, "/b": 2, "/b/0": 3, "/b/0/c~1d": 3}

    def test_the_copy_that_an_alias_makes_stands_at_the_alias(self) -> None:
        """That is where an author would look."""
        assert node("a: &x\n  b: {c: 1}\nd: *x\n", "/d/b/c").line == 3

    @settings(deadline=None)
    @given(st.lists(st.text()))
    def test_pointers_spell_every_path(self, tokens: list[str]) -> None:
        """Whatever stands in a key, the way through a pointer and back ends where it began."""
        assert tokens_of(pointer_of(tuple(tokens))) == tuple(tokens)

    def test_nothing_is_where_nothing_is(self) -> None:
        """A pointer beside the values is no error of the program."""
        document = loaded("a: [1]")
        for pointer in ("/b", "/a/1", "/a/01", "/a/-", "/a/x", "/a/" + "9" * 5_000, "/a/0/b", "a"):
            assert document.at(document.root.file, pointer) is None
        assert document.at(Path("other.yaml"), "") is None


class TestReading:
    """A node is read without asking first what it is."""

    def test_members_of_the_type_asked_for(self) -> None:
        """Another type is as good as none: the structure's check has named it."""
        it = node("a: {text: hi, flag: true, number: 1.5, none: null}", "/a")
        assert (it.text("text"), it.text("flag"), it.text("none", "default")) == (
            "hi",
            "",
            "default",
        )
        assert (it.flag("flag"), it.flag("text"), it.flag("missing")) == (True, False, False)
        assert (it.number("number"), it.number("flag"), it.number("text")) == (
            Decimal("1.5"),
            None,
            None,
        )

    def test_members_and_elements(self) -> None:
        """A scalar has none of either."""
        root = node("a: [1, 2]\nb: {c: 3}", "")
        assert [key for key, _ in root.items()] == ["a", "b"]
        a, c = root.get("a"), root.toward(["b", "c"])
        assert a
        assert [element.value for element in a.elements()] == [1, 2]
        assert [*a.items(), *c.items(), *c.elements()] == []

    def test_nodes_are_equal_by_place(self) -> None:
        """Two looks at one place see the same node, so nodes can stand in sets."""
        root = node("a: {b: []}", "")
        assert root.get("a") == root.get("a")
        assert len({root.get("a"), root.get("a"), root}) == 2

    def test_files_have_the_hash_of_their_bytes(self) -> None:
        """The manifest says which text a package was made from."""
        document = loaded("a: 1\n")
        assert document.files == {document.root.file: hashlib.sha256(b"a: 1\n").hexdigest()}
