"""Values made up for what a document does not show: each fits its type, and is small."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import FormatChecker

from generator.ir import Field, Schema, TypeRef
from generator.problems import FileLine
from generator.samples import Samples

HERE = FileLine(Path("spec.yaml"))


def named(name: str) -> TypeRef:
    """A type by its name."""
    return TypeRef("named", name)


def scalar(name: str) -> TypeRef:
    """One of Python's own types."""
    return TypeRef("scalar", name)


def field(name: str, type_: TypeRef, *, required: bool = True, **constraints: float) -> Field:
    """A property called like its attribute."""
    return Field(name=name, attribute=name, type=type_, required=required, constraints=constraints)


def union(*parts: TypeRef) -> TypeRef:
    """One of several types."""
    return TypeRef("union", args=parts)


NULL = TypeRef("none")
SCHEMAS = {
    "Kind": Schema(name="Kind", kind="enum", where=HERE, values=("cat", "dog")),
    "Cat": Schema(name="Cat", kind="object", where=HERE, fields=(field("lives", scalar("int"), ge=7),)),
    "Pet": Schema(
        name="Pet",
        kind="object",
        where=HERE,
        fields=(
            field("name", scalar("str"), min_length=6, max_length=8),
            field("kind", named("Kind")),
            field("parents", TypeRef("list", args=(named("Pet"),)), min_length=0),
            field("first", union(named("Pet"), NULL)),
            field("toys", TypeRef("list", args=(scalar("str"),)), min_length=2),
            field("nick", scalar("str"), required=False),
        ),
    ),
    "Named": Schema(
        name="Named", kind="object", where=HERE, fields=(field("lives", scalar("int")), field("name", scalar("str")))
    ),
    "Bag": Schema(name="Bag", kind="object", where=HERE, open=True, fields=(field("size", scalar("float")),)),
}
SAMPLES = Samples(SCHEMAS)


@pytest.mark.parametrize("name", [*SCHEMAS])
def test_what_is_made_fits(name: str) -> None:
    """A type that holds itself included."""
    assert SAMPLES.fits(named(name), SAMPLES.make(named(name)))


def test_a_made_object_is_small() -> None:
    """Only what is required, and nothing of its own type inside."""
    made = {"name": "textxx", "kind": "cat", "parents": [], "first": None, "toys": ["text", "text"]}
    assert SAMPLES.make(named("Pet")) == made


@pytest.mark.parametrize(
    ("type_", "value", "fits"),
    [
        (scalar("int"), 1, True),
        (scalar("int"), True, False),
        (scalar("int"), "1", False),
        (scalar("float"), Decimal("1.5"), True),
        (scalar("str"), 1, False),
        (scalar("DateTime"), "2024-01-31T09:30:00Z", True),
        (scalar("DateTime"), "2024-01-31T09:30:00", False),
        (scalar("date"), "2024-01-31", True),
        (scalar("date"), "20240131", False),
        (named("Kind"), "bird", False),
        (named("Cat"), {"lives": 6}, False),
        (named("Cat"), {"lives": 9, "more": 1}, False),
        (named("Bag"), {"size": 9, "more": 1}, True),
        (TypeRef("map", args=(scalar("int"),)), {"a": "b"}, False),
        (union(scalar("int"), NULL), None, True),
        (union(scalar("int"), NULL), "a", False),
    ],
)
def test_an_example_that_does_not_fit_is_noticed(type_: TypeRef, value: Any, fits: bool) -> None:
    """As strictly as an answer is read without drift."""
    assert SAMPLES.fits(type_, value) is fits


def test_of_a_union_the_member_is_chosen_that_knows_most() -> None:
    """As the validator of a package chooses."""
    both = union(named("Cat"), named("Named"))
    assert SAMPLES.chosen(both, {"lives": 9}) == named("Cat")
    assert SAMPLES.chosen(both, {"lives": 9, "name": "Tom"}) == named("Named")


@pytest.mark.parametrize("form", "uuid uri email hostname ipv4 ipv6".split())
def test_a_made_up_text_keeps_to_its_format(form: str) -> None:
    """For a server judges it; only where the bounds leave no room it is any text."""
    made = SAMPLES.make(TypeRef("scalar", "str", format=form))
    assert FormatChecker().conforms(made, form)
    assert SAMPLES.make(TypeRef("scalar", "str", format=form), {"max_length": 3}) == "tex"


def test_a_format_makes_no_other_type() -> None:
    """Python sees but a text."""
    assert TypeRef("scalar", "str", format="uuid") == scalar("str")
    assert len({TypeRef("scalar", "str", format="uuid"), scalar("str")}) == 1


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        (r"^\d+\.\d+\.\d+([\-\+].+)?$", "1.2.3"),
        ("^[A-Z]{3}$", "ABC"),
        ("^te", "text"),
        ("^never of the usual$", "text"),
        ("(", "text"),
    ],
)
def test_a_text_keeps_to_its_pattern_where_a_usual_one_does(pattern: str, made: str) -> None:
    """What servers hold texts to is kept by a sample; a pattern that nothing usual fits, or that is none, is left."""
    assert Samples({}).make(TypeRef("scalar", "str", pattern=pattern)) == made
