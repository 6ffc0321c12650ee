"""Blocks of extensions that build on others, and loading whatever a file holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.load import load
from generator.node import overlay
from generator.problems import Problems
from tests.loading import complaints, node

pytestmark = pytest.mark.usefixtures("folder")


class TestExtensions:
    """An extension's block may build on another."""

    def test_siblings_lie_over_the_target(self) -> None:
        """What a shared block says once, an operation refines."""
        text = """\
components:
  x-pages:
    offset: {style: offset, size: {default: 10, max: 100}}
    large: {$ref: '#/components/x-pages/offset', size: {max: 500}}
x-page: {$ref: '#/components/x-pages/large', items: /orders}
"""
        assert node(text, "/x-page").merged() == {
            "style": "offset",
            "size": {"default": 10, "max": 500},
            "items": "/orders",
        }

    def test_a_block_that_builds_on_nothing(self) -> None:
        """At any depth of the block."""
        assert complaints("x-page:\n  size:\n    $ref: '#/components/x-pages/gone'\n") == [
            "api.yaml:3: `#/components/x-pages/gone` does not exist"
        ]

    def test_a_block_that_builds_on_itself(self) -> None:
        """The circle is named, and merging it still ends."""
        text = "x-a: {$ref: '#/x-b', a: 1}\nx-b: {$ref: '#/x-a', b: 2}\n"
        assert complaints(text) == ["api.yaml:2: this extension builds on itself; break the circle of `$ref`"]
        document = load(Path("api.yaml"), Problems())
        assert document
        assert document.root.toward(["x-a"]).merged() == {"a": 1, "b": 2}

    def test_a_reference_to_a_schema_stays_data(self) -> None:
        """Only blocks are built from blocks."""
        text = "x-a: {of: {$ref: '#/components/schemas/Order'}}\ncomponents: {schemas: {Order: {type: object}}}\n"
        assert node(text, "/x-a").merged() == {"of": {"$ref": "#/components/schemas/Order"}}

    def test_overlay_replaces_what_are_not_objects(self) -> None:
        """An array is one value; half of one would surprise."""
        assert overlay({"a": [1, 2], "b": {"c": 1}}, {"a": [3], "b": 5}) == {"a": [3], "b": 5}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


class TestAnyText:
    """Whatever a file holds, loading ends in a document or in problems."""

    @settings(deadline=None)
    @given(text=st.text() | st.text(alphabet="{}[]:,-&*!|>'\"\\ \n\tab#?%@1.<") | json_values.map(json.dumps))
    def test_no_text_breaks_the_loader(self, text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        """A traceback helps nobody who writes a spec."""
        for suffix in (".yaml", ".json"):
            file = tmp_path_factory.getbasetemp() / f"any{suffix}"
            file.write_bytes(text.encode("utf-8", "surrogatepass"))
            problems = Problems()
            document = load(file, problems)
            assert document or len(problems)

    @settings(deadline=None)
    @given(said=st.text() | st.text(alphabet="./#~%0a:") | st.just("a" * 5_000))
    def test_no_reference_breaks_the_loader(self, said: str, tmp_path_factory: pytest.TempPathFactory) -> None:
        """Nor does any name for a file that cannot be one."""
        file = tmp_path_factory.getbasetemp() / "reference.json"
        text = json.dumps({"components": {"schemas": {"A": {"$ref": said}}}, "x-a": {"$ref": said}})
        file.write_text(text, encoding="utf-8")
        assert load(file, Problems())

    @settings(deadline=None, max_examples=50)
    @given(value=st.dictionaries(st.text(), json_values))
    def test_json_is_read_as_it_is(self, value: dict[str, object], tmp_path_factory: pytest.TempPathFactory) -> None:
        """What JSON printed comes back, and each place in it has a line."""
        file = tmp_path_factory.getbasetemp() / "value.json"
        file.write_text(json.dumps({"x-data": value}, indent=1), encoding="utf-8")
        document = load(file, Problems())
        assert document
        assert document.root.value == {"x-data": value}
        assert document.root.toward(["x-data", *value]).line >= 2
