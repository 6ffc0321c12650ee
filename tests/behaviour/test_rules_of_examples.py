"""Examples in a hand-written spec are held to their schemas."""

from __future__ import annotations

import pytest

from tests.hand_written import GOOD, complaints, with_schema

pytestmark = pytest.mark.usefixtures("folder")


class TestExamples:
    """Each example is valid against its schema, numbers exact and references followed."""

    @pytest.mark.parametrize(
        ("old", "new", "complaint"),
        [
            (
                "price: 1.10",
                "price: 1.105",
                "24: the example does not fit its schema, price: 1.105 is not a multiple of 0.01",
            ),
            (
                "price: 1.10",
                "price: '1.10'",
                "24: the example does not fit its schema, price: '1.10' is not of type 'number'",
            ),
            (
                "        price: 1.10\n",
                "",
                "23: the example does not fit its schema: 'price' is a required property",
            ),
            (
                "09.123Z",
                "09.123",
                "25: the example does not fit its schema, date: '2024-05-06T07:08:09.123' is not a 'date-time'",
            ),
            (
                "05-06T",
                "02-31T",
                "25: the example does not fit its schema, date: '2024-02-31T07:08:09.123Z' is not a 'date-time'",
            ),
            (
                "{price: 2}",
                "{price: true}",
                "26: the example does not fit its schema, parts/0/price: True is not of type 'number'",
            ),
            (
                "example: A-1",
                "example: 1.10",
                "11: the example does not fit its schema: 1.10 is not of type 'string'",
            ),
        ],
    )
    def test_an_example_that_does_not_fit(self, old: str, new: str, complaint: str) -> None:
        """The place is inside the example, wherever the example stands."""
        assert old in GOOD
        assert complaints(GOOD.replace(old, new)) == [f"api.yaml:{complaint}"]

    def test_examples_in_schemas(self) -> None:
        """3.0 has one of them, 3.1 a list."""
        assert complaints(with_schema("example: {price: a}\n      examples: [{price: 1}, {price: b}]")) == [
            "api.yaml:35: the example does not fit its schema, price: 'a' is not of type 'number'",
            "api.yaml:36: the example does not fit its schema, price: 'b' is not of type 'number'",
        ]

    def test_the_telling_branch_of_a_union(self) -> None:
        """Not that an object is no null, but what is wrong in the object."""
        union = "anyOf: [{type: 'null'}, {properties: {price: {maximum: 1.05}}}]"
        assert complaints(with_schema(union).replace("        parts: [{price: 2}]\n", "")) == [
            "api.yaml:24: the example does not fit its schema, price: 1.10 is greater than the maximum of 1.05"
        ]

    def test_a_long_value_loses_its_middle(self) -> None:
        """A complaint is a line."""
        said = complaints(GOOD.replace("example: A-1", f"example: [{', '.join(['a'] * 200)}]"))
        assert said == [
            "api.yaml:11: the example does not fit its schema: "
            "['a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', … "
            ", 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a', 'a'] is not of type 'string'"
        ]

    @pytest.mark.parametrize(
        ("media", "schema"),
        [
            ("multipart/form-data", "{type: object}"),
            ("application/pdf", "{type: string, format: binary, maxLength: 1}"),
            ("application/xml", "{type: object}"),
        ],
    )
    def test_examples_that_show_bytes(self, media: str, schema: str) -> None:
        """What is printed there is not the value."""
        body = f"      requestBody: {{content: {{{media}: {{schema: {schema}, example: '--bytes'}}}}}}\n"
        assert complaints(GOOD.replace("      responses:", body + "      responses:")) == []

    def test_openapi_3_0_says_null_and_limits_otherwise(self) -> None:
        """The same rules hold for an older document."""
        text = with_schema("minProperties: 0").replace("3.1.0", "3.0.3")
        old = text.replace("type: number,", "type: number, nullable: true, minimum: 0, exclusiveMinimum: true,")
        assert complaints(old.replace("price: 1.10", "price: null")) == []
        assert complaints(old.replace("price: 1.10", "price: -1")) == [
            "api.yaml:24: the example does not fit its schema, price: -1 is less than the minimum of 0"
        ]

    @pytest.mark.parametrize(
        ("schema", "complaint"),
        [
            ("patternProperties: {'(': {}}", "missing ), unterminated subpattern at position 0"),
            ("minProperties: many", "'<' not supported between instances of 'int' and 'str'"),
        ],
    )
    def test_a_schema_that_cannot_judge(self, schema: str, complaint: str) -> None:
        """It is the schema's fault, not the example's."""
        said = complaints(with_schema(schema))
        assert len(said) == 1
        assert said[0].startswith(f"api.yaml:17: no example can be checked by this schema: {complaint}")

    @pytest.mark.parametrize("key", ["allOf", "anyOf", "oneOf"])
    def test_a_schema_without_end(self, key: str) -> None:
        """No value can satisfy it, and no validator would come back from it."""
        other = "    Other: {if: {$ref: '#/components/schemas/Order'}}\n"
        assert complaints(with_schema(f"{key}: [{{$ref: '#/components/schemas/Other'}}]") + other) == [
            "api.yaml:28: `Order` is made of itself without end; refer to it from a member or an element",
            "api.yaml:36: `Other` is made of itself without end; refer to it from a member or an element",
        ]

    def test_a_broken_reference_is_named_once(self) -> None:
        """By the loader."""
        assert complaints(with_schema("allOf: [{$ref: '#/gone'}]")) == ["api.yaml:35: `#/gone` does not exist"]
